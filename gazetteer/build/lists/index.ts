import { MIDDLE_EAST } from './middle-east.ts';

/** All hand-written spellings. */
export const SPELLINGS = [MIDDLE_EAST].join('\n');
