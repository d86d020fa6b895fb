import { promisify } from 'node:util';
import { zstdCompress, zstdCompressSync, zstdDecompress } from 'node:zlib';
import type { Insertable, Kysely } from 'kysely';
import type { CaptureDraft, CaptureProof, CaptureRecord } from './records.ts';
import type { Rows } from './rows.ts';
import type { Tables } from './tables.ts';

/** Bytes that are compressed in the calling thread. */
const MAX_AT_ONCE = 512 * 1024;
const MIN_CHUNK = 4096;

const compress = promisify(zstdCompress);
const decompress = promisify(zstdDecompress);

/** A body made ready for the database before the transaction begins: compressing inside would hold every other writer up. */
export interface PackedBody {
  readonly sha256: string;
  readonly coding: 'identity' | 'zstd';
  readonly bytes: Uint8Array;
}

/** A usual page takes less time than handing it to another thread and back would. */
async function compressed(bytes: Uint8Array): Promise<Uint8Array> {
  // Pages shrink to about a fifth.
  const options = { chunkSize: Math.max(MIN_CHUNK, bytes.length >> 2), pledgedSrcSize: bytes.length };
  return bytes.length > MAX_AT_ONCE ? compress(bytes, options) : zstdCompressSync(bytes, options);
}

/** Keeps what arrived, bit for bit; what the server did not compress is compressed at rest. */
export async function packBody(capture: CaptureDraft | null): Promise<PackedBody | null> {
  const exchange = capture?.exchange;
  if (!exchange?.received || !exchange.receivedSha256) return null;
  const packed = await compressed(exchange.received);
  return packed.length < exchange.received.length * 0.9
    ? { sha256: exchange.receivedSha256, coding: 'zstd', bytes: packed }
    : { sha256: exchange.receivedSha256, coding: 'identity', bytes: exchange.received };
}

/** Call inside a transaction. Returns the capture's id. */
export function insertCapture(rows: Rows, draft: CaptureDraft, body: PackedBody | null, at: string): number {
  if (body) rows.insertIfNew('body', body);
  return rows.insert('capture', captureRow(draft, at));
}

function captureRow(draft: CaptureDraft, at: string): Insertable<Tables['capture']> {
  const { exchange } = draft;
  return {
    source_id: draft.sourceId,
    item_id: draft.itemId,
    purpose: draft.purpose,
    outcome: draft.outcome,
    reason: draft.reason && JSON.stringify(draft.reason),
    requested_url: draft.requestedUrl,
    final_url: exchange?.finalUrl ?? null,
    status: exchange?.status ?? null,
    content_type: draft.contentType,
    hops: JSON.stringify(exchange?.hops ?? []),
    started_at: exchange?.startedAt ?? null,
    ended_at: exchange?.endedAt ?? null,
    received_sha256: exchange?.receivedSha256 ?? null,
    decoded_sha256: exchange?.decodedSha256 ?? null,
    received_bytes: exchange?.received?.length ?? null,
    tool: exchange?.tool ?? null,
    stored_at: at,
  };
}

export async function readCapture(db: Kysely<Tables>, id: number): Promise<CaptureRecord | null> {
  const row = await db
    .selectFrom('capture')
    .leftJoin('body', 'body.sha256', 'capture.received_sha256')
    .selectAll('capture')
    .select(['body.bytes as bytes', 'body.coding as coding'])
    .where('capture.id', '=', id)
    .executeTakeFirst();
  if (!row) return null;
  const hops = JSON.parse(row.hops) as { rawHeaders: [string, string][] }[];
  const codings = (hops.at(-1)?.rawHeaders ?? []).filter(([name]) => name.toLowerCase() === 'content-encoding').map(([, value]) => value);
  return {
    id: row.id,
    purpose: row.purpose as CaptureRecord['purpose'],
    outcome: row.outcome as CaptureRecord['outcome'],
    requestedUrl: row.requested_url,
    finalUrl: row.final_url,
    contentType: row.content_type,
    contentEncoding: codings.length > 0 ? codings.join(', ') : null,
    received: row.bytes && (row.coding === 'zstd' ? new Uint8Array(await decompress(row.bytes)) : row.bytes),
  };
}

/** null where there is no such capture, or no body came. */
export async function readCaptureProof(db: Kysely<Tables>, id: number): Promise<CaptureProof | null> {
  const row = await db
    .selectFrom('capture')
    .select(['purpose', 'final_url', 'ended_at', 'received_sha256', 'decoded_sha256', 'received_bytes'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row || row.received_sha256 === null) return null;
  return {
    purpose: row.purpose as CaptureProof['purpose'],
    finalUrl: row.final_url,
    endedAt: row.ended_at,
    receivedSha256: row.received_sha256,
    decodedSha256: row.decoded_sha256,
    receivedBytes: row.received_bytes,
  };
}
