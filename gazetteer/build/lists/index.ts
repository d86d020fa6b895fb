import { AFRICA } from './africa.ts';
import { ASIA_AMERICA, UKRAINE_RUSSIA } from './europe-asia.ts';
import { MIDDLE_EAST } from './middle-east.ts';
import { MORE } from './more.ts';

/** All hand-written spellings, in the form that `readSpellings` reads. */
export const SPELLINGS = [MIDDLE_EAST, AFRICA, UKRAINE_RUSSIA, ASIA_AMERICA, MORE].join('\n');
