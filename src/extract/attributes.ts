/** Attributes of an element by name. */
export type Attributes = Readonly<Record<string, string>>;

/** Those of all elements that have none. */
export const NO_ATTRIBUTES: Attributes = Object.freeze({});
