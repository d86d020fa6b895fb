/**
 * Golden pages: what a careful reader says is the article of a page, kept beside the page.
 *
 *   npm run golden -- add NAME FILE --url URL [--content-type TYPE]
 *       Copies FILE to tests/golden/NAME/page.html and drafts expected.json and expected.txt from what the extractor gives.
 *       Correct both by hand, from the page and not from the draft, then remove the line "unreviewed": until then the
 *       test fails. FILE is a page written by ourselves, never a real outlet's. A golden page that is there stays as it is.
 *       Bytes that are not UTF-8 are decoded and `encodeAs` tells the test to encode them again.
 *   npm run golden -- show NAME
 *       What differs between expected ("-") and extracted ("+"): text by paragraph, then the fields.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { ExtractedArticle, ExtractInput } from '../../src/domain/article.ts';
import { createExtractor } from '../../src/extract/index.ts';
import { score } from '../quality/score.ts';
import { difference } from './difference.ts';
import { writeDraft } from './draft.ts';
import { FOLDER, goldenInput, goldenNames, goldenPage, wrongFields } from './pages.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { url: { type: 'string' }, 'content-type': { type: 'string' }, help: { type: 'boolean', default: false } },
});
const [command, name = '', file] = positionals;

if (values.help || command === undefined) help();
else if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) fail(`A name is lower-case words with hyphens, not "${name}".`);
else if (command === 'add') await add(file);
else if (command === 'show') await show();
else fail(`There is no command "${command}": add or show.`);

function help(): void {
  console.log(
    readFileSync(import.meta.filename, 'utf8')
      .split('*/')[0]
      ?.replace(/^\/?\s?\*+ ?/gm, ''),
  );
}

function fail(message: string): void {
  console.error(`${message} npm run golden -- --help says more.`);
  process.exitCode = 2;
}

async function add(source: string | undefined): Promise<void> {
  const { url, 'content-type': contentType = null } = values;
  if (source === undefined || !existsSync(source)) return fail(`There is no file ${source ?? ''} to add.`);
  if (url === undefined) return fail('--url says where the page would stand: dates and links are read from it.');
  if (existsSync(join(FOLDER, name))) return fail(`${name} is there already and stays as it is; take another name.`);
  const bytes = readFileSync(source);
  const article = await extract({ page: bytes, url, contentType });
  const folder = writeDraft(FOLDER, { name, bytes, url, contentType, article });
  console.log(`${folder}: correct expected.json and expected.txt, then remove "unreviewed".`);
}

async function show(): Promise<void> {
  if (!goldenNames().includes(name)) return fail(`There is no golden page "${name}".`);
  const page = goldenPage(name);
  const article = await extract(goldenInput(page));
  const wrong = wrongFields(page, article);
  for (const line of difference((page.text ?? article.text).split('\n'), article.text.split('\n'))) console.log(line);
  const got = new Map<string, unknown>(Object.entries(article));
  for (const field of wrong)
    console.log(`${field}\n- ${JSON.stringify(page.expected.article[field])}\n+ ${JSON.stringify(got.get(field))}`);
  const { precision, recall, f1 } = score(page.text ?? article.text, article.text);
  console.log(`precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${f1.toFixed(3)}; ${wrong.length} fields differ`);
  if ((page.text ?? article.text) !== article.text || wrong.length > 0) process.exitCode = 1;
}

async function extract(input: ExtractInput): Promise<ExtractedArticle> {
  const extractor = createExtractor({ workers: 1, timeoutMs: 20_000 });
  try {
    return await extractor.extract(input);
  } finally {
    await extractor.close();
  }
}
