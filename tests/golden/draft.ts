import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TextDecoder } from '@exodus/bytes/encoding.js';
import type { ExtractedArticle } from '../../src/domain/article.ts';
import { prettyJson } from '../support/json.ts';
import { encode } from './encode.ts';

const DRAFT = 'Drafted from what the extractor gives: correct everything by hand, then remove this line.';
/** Encodings the test can make again; UTF-8 and UTF-16 need no declaration. */
const LEGACY = ['windows-1251', 'windows-1252', 'windows-1256', 'gb18030', 'shift_jis', 'euc-kr', 'big5'];

export interface Draft {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly url: string;
  readonly contentType: string | null;
  readonly article: ExtractedArticle;
}

/** Writes a golden page whose expectations somebody has to correct. Throws where one of the name is there, or its bytes cannot be kept. */
export function writeDraft(parent: string, { name, bytes, url, contentType, article }: Draft): string {
  const folder = join(parent, name);
  const encodeAs = encodingOf(bytes);
  if (encodeAs === null) throw new Error(`${name}: the page is in an encoding that the test cannot make again; save it as UTF-8.`);
  const input = { url, ...(contentType === null ? {} : { contentType }), ...(encodeAs === 'utf-8' ? {} : { encodeAs }) };
  // Fails where the folder is there.
  mkdirSync(folder);
  writeFileSync(join(folder, 'page.html'), new TextDecoder(encodeAs).decode(bytes));
  writeFileSync(join(folder, 'expected.json'), prettyJson({ unreviewed: DRAFT, input, article: judged(article) }));
  writeFileSync(join(folder, 'expected.txt'), `${article.text}\n`);
  return folder;
}

/** The encoding that gives the same bytes again, UTF-8 first; null for none. */
function encodingOf(bytes: Uint8Array): string | null {
  const declared = /charset\s*=\s*["']?([\w-]+)/i.exec(Buffer.from(bytes).toString('latin1'))?.[1]?.toLowerCase();
  const same = (label: string): boolean => {
    try {
      const text = new TextDecoder(label, { fatal: true }).decode(bytes);
      return Buffer.from(label === 'utf-8' ? new TextEncoder().encode(text) : encode(text, label)).equals(bytes);
    } catch {
      // bytes that are not of this encoding
      return false;
    }
  };
  return ['utf-8', 'utf-16le', 'utf-16be', ...LEGACY.filter((label) => label === declared)].find(same) ?? null;
}

/** The fields that stand in expected.json: the text has a file of its own. */
function judged(article: ExtractedArticle): Record<string, unknown> {
  return Object.fromEntries(Object.entries(article).filter(([field]) => !['text', 'url', 'engine'].includes(field)));
}
