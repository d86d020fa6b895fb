import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Webhook {
  readonly url: string;
  readonly received: Received[];
  /** What is answered from now on. */
  answers: number;
  close(): Promise<void>;
}

/** A receiver of webhooks on loopback. A redirect leads to `/elsewhere`, which counts as received too. */
export async function startWebhook(): Promise<Webhook> {
  const received: Received[] = [];
  const state = { answers: 200 };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      received.push({ headers: request.headers, body: Buffer.concat(chunks).toString() });
      response.writeHead(state.answers, { location: '/elsewhere' }).end('thanks');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    received,
    get answers() {
      return state.answers;
    },
    set answers(status) {
      state.answers = status;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

export interface Mailbox {
  readonly port: number;
  /** As they came over the wire. */
  readonly mails: string[];
  /** Refuses mails from now on. */
  full: boolean;
  close(): Promise<void>;
}

/** A mail server on loopback that wants a name and password. */
export async function startMailbox(user: string, password: string): Promise<Mailbox> {
  const mails: string[] = [];
  const state = { full: false };
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    onAuth: (auth, _session, done) =>
      auth.username === user && auth.password === password ? done(null, { user }) : done(new Error('wrong name or password')),
    onData: (stream, _session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        if (state.full) return done(Object.assign(new Error('mailbox full'), { responseCode: 452 }));
        mails.push(Buffer.concat(chunks).toString());
        return done();
      });
    },
  });
  const listening = await new Promise<AddressInfo>((resolve) => {
    const net = server.listen(0, '127.0.0.1', () => resolve(net.address() as AddressInfo));
  });
  return {
    port: listening.port,
    mails,
    get full() {
      return state.full;
    },
    set full(is) {
      state.full = is;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
