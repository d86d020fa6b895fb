import { promisify } from 'node:util';
import { brotliDecompress, constants, gunzip, inflate, inflateRaw, zstdDecompress } from 'node:zlib';
import { codeOf } from './failure.ts';

const MAX_CODINGS = 3;
const CHUNK = 64 * 1024;
/** RFC 9659: the largest window a zstd body may ask for over HTTP is 8 MB. */
const ZSTD_WINDOW_LOG = 23;
/** Values servers send there by mistake, for a body that is not encoded at all. */
const NO_CODING = new Set(['', 'identity', 'none', 'utf-8', 'utf8', 'binary', '8bit', 'aws-chunked']);

export type Decoded =
  | { readonly ok: true; readonly body: Uint8Array }
  | { readonly ok: false; readonly code: 'bad-encoding' | 'too-large'; readonly message: string; readonly retryable: boolean };

type Decoder = (bytes: Uint8Array, maxOutputLength: number) => Promise<Uint8Array>;

const zlibs = {
  gunzip: promisify<Uint8Array, object, Buffer>(gunzip),
  inflate: promisify<Uint8Array, object, Buffer>(inflate),
  inflateRaw: promisify<Uint8Array, object, Buffer>(inflateRaw),
  brotli: promisify<Uint8Array, object, Buffer>(brotliDecompress),
  zstd: promisify<Uint8Array, object, Buffer>(zstdDecompress),
};

const ungzip: Decoder = (bytes, maxOutputLength) => zlibs.gunzip(bytes, { maxOutputLength, chunkSize: CHUNK });

/** `deflate` means zlib, but some servers send the raw stream. */
const undeflate: Decoder = async (bytes, maxOutputLength) => {
  const options = { maxOutputLength, chunkSize: CHUNK };
  if (!looksLikeZlib(bytes)) return zlibs.inflateRaw(bytes, options);
  try {
    return await zlibs.inflate(bytes, options);
  } catch (error) {
    if (isTooLarge(error)) throw error;
    return zlibs.inflateRaw(bytes, options).catch(() => {
      throw error;
    });
  }
};

const DECODERS: ReadonlyMap<string, Decoder> = new Map([
  ['gzip', ungzip],
  ['x-gzip', ungzip],
  ['deflate', undeflate],
  ['br', (bytes, maxOutputLength) => zlibs.brotli(bytes, { maxOutputLength, chunkSize: CHUNK })],
  [
    'zstd',
    (bytes, maxOutputLength) =>
      zlibs.zstd(bytes, { maxOutputLength, chunkSize: CHUNK, params: { [constants.ZSTD_d_windowLogMax]: ZSTD_WINDOW_LOG } }),
  ],
]);

/**
 * Undoes the content codings of a body, last one first, and gzip that was not declared. Never makes more than
 * `maxBytes` bytes, in any layer; works off the main thread.
 */
export async function decodeBody(received: Uint8Array, contentEncoding: string | null, maxBytes: number): Promise<Decoded> {
  const codings = (contentEncoding ?? '')
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => !NO_CODING.has(name));
  const unknown = codings.find((name) => !DECODERS.has(name));
  if (unknown !== undefined) return bad(`content coding ${JSON.stringify(unknown.slice(0, 40))} is not known`, false);
  if (codings.length > MAX_CODINGS) return bad(`more than ${MAX_CODINGS} content codings`, false);

  let body = received;
  let layers = 0;
  for (;;) {
    const coding = codings.pop() ?? (isGzip(body) ? 'gzip' : undefined);
    const decoder = coding === undefined ? undefined : DECODERS.get(coding);
    if (!decoder) return { ok: true, body: plain(body) };
    layers += 1;
    if (layers > MAX_CODINGS) return bad(`more than ${MAX_CODINGS} content codings`, false);
    try {
      body = await decoder(body, maxBytes);
    } catch (error) {
      return refusal(error, coding ?? '', maxBytes);
    }
  }
}

function refusal(error: unknown, coding: string, maxBytes: number): Decoded {
  if (isTooLarge(error)) {
    return { ok: false, code: 'too-large', message: `body is larger than ${maxBytes} bytes after decompression`, retryable: false };
  }
  const detail = error instanceof Error ? error.message : String(error);
  return bad(`body is not valid ${coding}: ${detail}`, true);
}

const bad = (message: string, retryable: boolean): Decoded => ({ ok: false, code: 'bad-encoding', message, retryable });

const isTooLarge = (error: unknown): boolean => codeOf(error) === 'ERR_BUFFER_TOO_LARGE';

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;

const looksLikeZlib = (bytes: Uint8Array): boolean => {
  const [method = 0, flags = 0] = bytes;
  return (method & 0x0f) === 8 && ((method << 8) | flags) % 31 === 0;
};

/** A small Buffer shares its memory with others, and none equals the Uint8Array of the same bytes. */
function plain(bytes: Uint8Array): Uint8Array {
  if (!Buffer.isBuffer(bytes)) return bytes;
  return bytes.byteLength === bytes.buffer.byteLength ? new Uint8Array(bytes.buffer) : Uint8Array.from(bytes);
}
