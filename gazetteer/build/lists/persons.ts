export const PERSON_NAMES = ``;
