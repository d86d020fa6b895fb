import { tokenise } from '../../src/tag/tokens.ts';

/** Folded words of a name: the path under which it is found. */
export const keysOf = (name: string): string[] => tokenise(name).map((token) => token.key);

/** The same as one string: equal for names that a text cannot tell apart. */
export const pathOf = (name: string): string => keysOf(name).join(' ');
