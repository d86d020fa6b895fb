/**
 * How well the golden pages are read.
 *
 *   npm run quality                 prints the figures of every page and their means
 *   npm run quality -- --record     also writes them to tests/quality/floors.json: floors are raised, never lowered, closed
 *                                   gaps are taken out, new ones are put in with an empty "why" that somebody has to fill in
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readFloors, writeFloors } from './floors.ts';
import { isExact, measure, recorded } from './measure.ts';

const { values } = parseArgs({ options: { record: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } } });

if (values.help)
  console.log(
    readFileSync(import.meta.filename, 'utf8')
      .split('*/')[0]
      ?.replace(/^\/?\s?\*+ ?/gm, ''),
  );
else await run();

async function run(): Promise<void> {
  const figures = await measure();
  const digits = (value: number): string => value.toFixed(3);
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
  if (values.record) writeFloors(recorded(figures, readFloors()));
}
