import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { loadConfig } from '../../config/load.ts';
import { createExtractor, toExtractLine } from '../../extract/index.ts';
import { toParseFeedLine } from '../../feeds/line.ts';
import { parseFeed } from '../../feeds/parse-feed.ts';
import { canonicalUrlKey } from '../../identity/canonical-url.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { eachLine, idSchema, InputError } from '../json-lines.ts';
import type { CommonOptions } from '../program.ts';

const address = z.string().nullish();
const label = z.string().nullish();

const feedLine = z.object({ id: idSchema, file: z.string().nullish(), text: z.string().nullish(), url: address, contentType: label });
const pageLine = z.object({ id: idSchema, file: z.string().nullish(), html: z.string().nullish(), url: z.string(), contentType: label });
const urlLine = z.object({ id: idSchema, url: z.string() });
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
      { ahead: settings.extract.workers + 1 },
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

async function inputBytes(file: string | null | undefined, inline: string | null | undefined, name: string): Promise<Uint8Array> {
  if (typeof inline === 'string') return new TextEncoder().encode(inline);
  if (typeof file !== 'string') throw new InputError(`one of "file" and "${name}" is needed`);
  return readFile(file);
}
