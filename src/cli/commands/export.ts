import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Format, FORMAT_KINDS, WITH_TEXT } from '../../api/exports/formats.ts';
import { writeListing } from '../../api/exports/read.ts';
import { titleOf } from '../../api/exports/title.ts';
import type { Collapse } from '../../search/service.ts';
import { CommandError, EXIT, type ExitCode } from '../exit.ts';
import type { CommonOptions } from '../program.ts';
import { openRuntime } from '../runtime.ts';
import { explained, labelsOf, searchService } from './search.ts';

const WAITING = 64 * 1024;

interface ExportOptions extends CommonOptions {
  readonly format: Format;
  readonly out?: string;
  readonly sort: 'newest' | 'oldest';
  readonly collapse: Collapse;
  readonly expand: boolean;
  readonly text?: boolean;
  readonly bom?: boolean;
}

export async function exportAll(options: ExportOptions, ...words: string[]): Promise<ExitCode> {
  const { format, out, sort, collapse, expand, text = false, bom = false } = options;
  if (text && !WITH_TEXT.includes(format))
    throw new CommandError(`--text is for ${WITH_TEXT.join(' and ')}, not for ${format}`, EXIT.usage);
  if (bom && format !== 'csv') throw new CommandError(`--bom is for csv, not for ${format}`, EXIT.usage);
  const q = words.join(' ');
  const runtime = await openRuntime(options);
  try {
    await runtime.engine.prepare();
    const listing = await searchService(runtime, labelsOf(runtime, { places: false })).list({ q, sort, collapse, expand });
    const context = { title: titleOf(q), self: null, home: null, updated: new Date().toISOString(), text, bom };
    const source = { store: runtime.store, sources: runtime.config.sources };
    const pieces = Readable.from(writeListing(listing, source, FORMAT_KINDS[format].writer(context)), {
      objectMode: false,
      highWaterMark: WAITING,
    });
    const { size } = listing.ids;
    if (out === undefined) return await toStandardOutput(pieces);
    await toFile(pieces, out);
    console.error(`${size} ${size === 1 ? 'hit' : 'hits'} written to ${out}`);
    return EXIT.done;
  } catch (error) {
    throw explained(error, q);
  } finally {
    await runtime.close();
  }
}

/** Whoever reads no further, such as `head`, has what it wanted. */
async function toStandardOutput(pieces: Readable): Promise<ExitCode> {
  try {
    await pipeline(pieces, process.stdout as Writable, { end: false });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPIPE')) throw error;
  }
  return EXIT.done;
}

/** Under another name until it is whole: nobody should take half of it for all. */
async function toFile(pieces: Readable, out: string): Promise<void> {
  const unfinished = `${out}.part`;
  try {
    await pipeline(pieces, createWriteStream(unfinished));
    await rename(unfinished, out);
  } catch (error) {
    await rm(unfinished, { force: true });
    const code = error instanceof Error && 'syscall' in error && 'code' in error ? String(error.code) : null;
    if (code === null) throw error;
    throw new CommandError(`cannot write ${out} (${code}): choose another place with --out`, EXIT.usage);
  }
}
