import { parentPort, workerData } from 'node:worker_threads';
import { dropLeftovers, readState } from './builds.ts';
import { type Connection, inodeOf, openToRead, openToWrite, removeIndex } from './database.ts';
import { toFailure } from './errors.ts';
import type { Handlers, Operation, Request, Response } from './protocol.ts';
import { createReader, type Reader } from './reader.ts';
import { correct, wordsFrom } from './vocabulary.ts';
import * as writer from './writer.ts';

/** `file` of the index; only the worker that writes may create it. */
interface Settings {
  readonly file: string;
  readonly writes: boolean;
}

const { file, writes } = workerData as Settings;
let open: { readonly connection: Connection; readonly reader: Reader } | null = null;

/** The open index, opened again where another process has put another file in its place. */
function current(): { readonly connection: Connection; readonly reader: Reader } {
  if (open && open.connection.inode === inodeOf(file)) return open;
  close();
  const connection = writes ? openToWrite(file) : openToRead(file);
  open = { connection, reader: createReader(connection) };
  return open;
}

function close(): null {
  open?.connection.close();
  open = null;
  return null;
}

const handlers: Handlers = {
  prepare() {
    const { connection } = current();
    connection.transaction('write', () => {
      dropLeftovers(connection);
    });
    return readState(connection);
  },
  state: () => readState(current().connection),
  upsert(documents) {
    writer.upsert(current().connection, documents);
    return null;
  },
  remove(ids) {
    writer.remove(current().connection, ids);
    return null;
  },
  beginBuild: ({ owner }) => writer.beginBuild(current().connection, owner),
  addToBuild({ build, documents }) {
    writer.addToBuild(current().connection, build, documents);
    return null;
  },
  finishBuild: ({ build }) => writer.finishBuild(current().connection, build),
  abandonBuild({ build }) {
    writer.abandonBuild(current().connection, build);
    return null;
  },
  discard({ inode }) {
    if (inodeOf(file) !== inode) return null;
    close();
    removeIndex(file);
    current();
    return null;
  },
  search: (query, begun) => current().reader.search(query, begun),
  // Very long lists take their time: nobody's page waits for them.
  list: (query) => current().reader.list(query).bytes(),
  hours: (query, begun) => current().reader.hours(query, begun),
  words({ beginning, limit }, begun) {
    const { connection } = current();
    begun();
    return wordsFrom(connection, beginning, limit);
  },
  correct(words, begun) {
    const { connection } = current();
    begun();
    return correct(connection, words);
  },
  close,
};

function run<Name extends Operation>({ id, name, input }: Request<Name>): unknown {
  return handlers[name](input, () => parentPort?.postMessage({ id, begun: true } satisfies Response));
}

parentPort?.on('message', (request: Request) => {
  parentPort?.postMessage(respond(request));
  if (request.name === 'search' && !isLookingAhead) setImmediate(lookAhead);
});

let isLookingAhead = false;

/** Between two requests, as long as there is something to look up. */
function lookAhead(): void {
  isLookingAhead = true;
  try {
    isLookingAhead = open !== null && open.reader.lookAhead();
  } catch {
    // Whoever asks next is told.
    isLookingAhead = false;
  }
  if (isLookingAhead) setImmediate(lookAhead);
}

function respond(request: Request): Response {
  try {
    return { id: request.id, output: run(request) };
  } catch (error) {
    return { id: request.id, failure: toFailure(error, open?.connection.inode ?? inodeOf(file)) };
  }
}
