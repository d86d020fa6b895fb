import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { loadConfig } from '../../config/load.ts';
import { createExtractor, toExtractLine } from '../../extract/index.ts';
import { toParseFeedLine } from '../../feeds/line.ts';
import { parseFeed } from '../../feeds/parse-feed.ts';
import { canonicalUrlKey } from '../../identity/canonical-url.ts';
import { toTagLine } from '../../tag/line.ts';
import { createTagger } from '../../tag/tagger.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { eachLine, idSchema, InputError } from '../json-lines.ts';
import type { CommonOptions } from '../program.ts';
import { loadLists } from '../runtime.ts';

const address = z.string().nullish();
const label = z.string().nullish();

const feedLine = z.object({ id: idSchema, file: z.string().nullish(), text: z.string().nullish(), url: address, contentType: label });
const pageLine = z.object({ id: idSchema, file: z.string().nullish(), html: z.string().nullish(), url: z.string(), contentType: label });
const urlLine = z.object({ id: idSchema, url: z.string() });
const articleLine = z.object({
  id: idSchema,
  title: z.string().nullish(),
  text: z.string().nullish(),
  language: label,
  outletCountry: label,
});

export async function parseFeedLines(): Promise<ExitCode> {
  await eachLine(feedLine, async ({ id, file, text, url, contentType }) => {
    const bytes = await inputBytes(file, text, 'text');
    return toParseFeedLine(id, await parseFeed(bytes, { url: url ?? null, contentType: contentType ?? null, titles: 'as-given' }));
  });
  return EXIT.done;
}

export async function extractLines(options: CommonOptions): Promise<ExitCode> {
  const { settings } = await loadConfig({ file: options.config, env: process.env });
  const extractor = createExtractor(settings.extract);
  try {
    await eachLine(
      pageLine,
      async ({ id, file, html, url, contentType }) => {
        const page = html ?? (await inputBytes(file, undefined, 'html'));
        return toExtractLine(id, await extractor.extract({ page, url, contentType: contentType ?? null }));
      },
      settings.extract.workers + 1,
    );
  } finally {
    await extractor.close();
  }
  return EXIT.done;
}

export async function canonicalUrlLines(): Promise<ExitCode> {
  await eachLine(urlLine, ({ id, url }) => ({ id, key: canonicalUrlKey(url) }));
  return EXIT.done;
}

export async function tagLines(options: CommonOptions): Promise<ExitCode> {
  const tagger = createTagger(await loadLists(await loadConfig({ file: options.config, env: process.env })));
  await eachLine(articleLine, ({ id, title, text, language, outletCountry }) =>
    toTagLine(id, tagger.tag({ title: title ?? '', text: text ?? '', language: language ?? null, outletCountry: outletCountry ?? null })),
  );
  return EXIT.done;
}

async function inputBytes(file: string | null | undefined, inline: string | null | undefined, name: string): Promise<Uint8Array> {
  if (typeof inline === 'string') return new TextEncoder().encode(inline);
  if (typeof file !== 'string') throw new InputError(`one of "file" and "${name}" is needed`);
  return readFile(file);
}
