import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A line of the list of saved pages, as far as it is needed here. */
interface SavedPage {
  readonly id: string;
  readonly file: string;
  readonly articleBody: string;
}

/** A paragraph that is long enough to be of the article. */
const PARAGRAPH = /<p(?:\s[^>]*)?>[^<]{200,}(?=<\/p>)/;
export const CORRECTION = ' This paragraph was corrected for a test.';

/** Saved pages with what no folder of single pages holds: one that a second outlet has too, and one that is corrected. */
export interface Edition {
  readonly folder: string;
  /** Pages that the outlets show together, the copy among them. */
  readonly pages: number;
  /** The outlet of one page shows it corrected from now on. */
  correct(): Promise<void>;
}

/** Writes them into `folder`; the saved ones stay as they are. */
export async function editionOf(saved: string, folder: string, outlets: number): Promise<Edition> {
  const list = await readFile(join(saved, 'gold.jsonl'), 'utf8');
  const rows = list
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as SavedPage);
  for (const { file } of rows) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await cp(join(saved, file), join(folder, file));
  }
  // The pages are dealt to the outlets in turn: the copy comes last, and must not fall to the outlet of its original.
  const longest = rows
    .map((row, place) => ({ row, outlet: place % outlets }))
    .toSorted((a, b) => b.row.articleBody.length - a.row.articleBody.length);
  const original = longest.find(({ outlet }) => outlet !== rows.length % outlets)?.row;
  if (original === undefined) throw new Error(`${saved} holds too few pages for a copy in another outlet`);
  const copy = { ...original, id: `${original.id}-copy` };
  await writeFile(join(folder, 'gold.jsonl'), [...rows, copy].map((row) => `${JSON.stringify(row)}\n`).join(''));
  return {
    folder,
    pages: rows.length + 1,
    correct: () =>
      correctOne(
        folder,
        rows.filter((row) => row !== original),
      ),
  };
}

/** A sentence more in the first page that has a long paragraph. */
async function correctOne(folder: string, rows: readonly SavedPage[]): Promise<void> {
  for (const { file } of rows) {
    const html = await readFile(join(folder, file), 'utf8');
    const corrected = html.replace(PARAGRAPH, (paragraph) => paragraph + CORRECTION);
    if (corrected === html) continue;
    await writeFile(join(folder, file), corrected);
    return;
  }
  throw new Error(`No page of ${folder} has a paragraph to correct`);
}
