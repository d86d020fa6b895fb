/**
 * How well the golden pages are read, the labelled texts tagged, and the judged streams folded into copies and stories.
 *
 *   npm run quality                 prints the figures of every page and their means, then those of the tags by language
 *                                   and over the hard texts of tests/quality/notes, of the copies and of the stories
 *   npm run quality -- --tags       only the tags; --pages only the pages, --copies only copies, --stories only stories
 *   npm run quality -- --wrong      also prints every text that is tagged otherwise than labelled, and every two articles that
 *                                   are put together or kept apart otherwise than judged
 *   npm run quality -- --record     also writes them to tests/quality/floors.json: floors are raised, never lowered, closed
 *                                   gaps are taken out, new ones are put in with an empty "why" that somebody has to fill in
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { tagger } from '../unit/tag/lists.ts';
import { type Floors, raisedTable, readFloors, writeFloors } from './floors.ts';
import { printCopies, printStories } from './folded-tables.ts';
import { measureHard } from './hard.ts';
import { isExact, measure, recorded } from './measure.ts';
import { faultsOf, measureTagging, TAG_FIGURES } from './tagging.ts';

const flag = { type: 'boolean', default: false } as const;
const { values } = parseArgs({ options: { record: flag, pages: flag, tags: flag, copies: flag, stories: flag, wrong: flag, help: flag } });
const isEverything = !(values.pages || values.tags || values.copies || values.stories);

const digits = (value: number): string => value.toFixed(3);

if (values.help)
  console.log(
    readFileSync(import.meta.filename, 'utf8')
      .split('*/')[0]
      ?.replace(/^\/?\s?\*+ ?/gm, ''),
  );
else {
  let floors = readFloors();
  if (values.pages || isEverything) floors = await pages(floors);
  if (values.tags || isEverything) floors = notes(tags(floors));
  if (values.copies || isEverything) floors = { ...floors, copies: raisedTable(await printCopies(tagger, values.wrong), floors.copies) };
  if (values.stories || isEverything)
    floors = { ...floors, stories: raisedTable(await printStories(tagger, values.wrong), floors.stories) };
  if (values.record) writeFloors(floors);
}

async function pages(before: Floors): Promise<Floors> {
  const figures = await measure();
  for (const page of figures.pages) {
    const { precision, recall, f1 } = page.score ?? { precision: 1, recall: 1, f1: 1 };
    const state = isExact(page) ? 'exact' : [page.exactText ? '' : 'text', ...page.wrong].filter((part) => part !== '').join(', ');
    console.log(`${page.name.padEnd(36)} P ${digits(precision)} R ${digits(recall)} F1 ${digits(f1)}  ${state}`);
  }
  const { precision, recall, f1 } = figures.text;
  console.log(
    `\n${figures.pages.length} pages: P ${digits(precision)} R ${digits(recall)} F1 ${digits(f1)}, exact ${digits(figures.exact)}`,
  );
  console.log(Object.entries(figures.fields).map(([field, figure]) => `${field} ${digits(figure)}`).join(', ')); // prettier-ignore
  return recorded(figures, before);
}

function tags(before: Floors): Floors {
  const { texts, figures } = measureTagging(tagger);
  console.log(`\n${''.padEnd(5)}${'texts'.padStart(6)}${TAG_FIGURES.map((name) => name.padStart(18)).join('')}`);
  for (const [language, shares] of Object.entries(figures)) {
    const count = texts.filter(({ labelled }) => language === 'all' || labelled.language === language).length;
    console.log(
      `${language.padEnd(5)}${String(count).padStart(6)}${TAG_FIGURES.map((name) => digits(shares[name]).padStart(18)).join('')}`,
    );
  }
  if (values.wrong) console.log(['', ...texts.flatMap((text) => faultsOf(text) ?? [])].join('\n'));
  return { ...before, tagging: raisedTable(figures, before.tagging) };
}

function notes(before: Floors): Floors {
  const { figures, faults } = measureHard(tagger);
  console.log();
  for (const [set, shares] of Object.entries(figures))
    console.log(`${set.padEnd(10)}${Object.entries(shares).map(([name, figure]) => `${name} ${digits(figure)}`).join('  ')}`); // prettier-ignore
  if (values.wrong) console.log(['', ...faults].join('\n'));
  return { ...before, notes: raisedTable(figures, before.notes) };
}
