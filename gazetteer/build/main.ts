import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readGazetteer } from '../../src/tag/gazetteer/read.ts';
import { buildGazetteer } from './build.ts';
import { missingPackages, readSubdivisions, readTownNames } from './debian.ts';
import { foldedWords } from './flags.ts';
import { SPELLINGS } from './lists/index.ts';
import { PERSON_NAMES } from './lists/persons.ts';
import { ORDINARY_WORDS } from './lists/words.ts';
import { readAdmins, readCities, readEnglishWords, readFunctionWords, readPersonNames, readSpots } from './packages.ts';
import { report } from './report.ts';

const { values } = parseArgs({
  options: {
    output: { type: 'string', default: new URL('../places.bin', import.meta.url).pathname },
    debian: { type: 'string', default: '/' },
    'without-debian': { type: 'boolean', default: false },
  },
});

const say = (text: string): boolean => process.stdout.write(`${text}\n`);

function refuseWithout(names: readonly string[]): never {
  process.stderr.write(
    `Not installed: Debian's ${names.join(' and ')}. Without them the file loses the names in Arabic, Russian, Ukrainian, Hebrew, …\n` +
      `Install them (apt-get install ${names.join(' ')}), or unpack them into a folder and give it as --debian FOLDER.\n` +
      'To write the poorer file all the same: npm run gazetteer -- --without-debian\n',
  );
  process.exit(1);
}

const missing = missingPackages(values.debian).map((item) => item.name);
if (missing.length > 0 && !values['without-debian']) refuseWithout(missing);

const built = buildGazetteer(
  {
    cities: readCities(),
    spots: readSpots(),
    admins1: readAdmins(1),
    admins2: readAdmins(2),
    townNames: readTownNames(values.debian),
    subdivisions: readSubdivisions(values.debian),
  },
  SPELLINGS,
  {
    common: foldedWords([...readEnglishWords(), ...readFunctionWords(), ORDINARY_WORDS]),
    person: foldedWords([...(await readPersonNames()), PERSON_NAMES]),
  },
);
for (const name of built.unknown) say(`A spelling line names no place of the lists: ${name}`);
writeFileSync(values.output, built.file);
for (const line of report(built, readGazetteer(built.file))) say(line);
