import { lookup as systemLookup, type LookupAddress } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { buildConnector } from 'undici';
import { isPublicAddress, isTranslatedAddress } from './address.ts';

/** The host is, or resolves to, an address outside the public internet. */
export class PrivateAddressError extends Error {
  override readonly name = 'PrivateAddressError';
  constructor(host: string, address: string) {
    super(host === address ? `${host} is not a public address` : `${host} resolves to ${address}, which is not a public address`);
  }
}

type Resolved = (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void;
export type Resolve = (hostname: string, options: { all: true; family?: 0 | 4 | 6 }, done: Resolved) => void;

/** Node tries a host's next address after 250 ms, which far-away servers need for one handshake. */
const NEXT_ADDRESS_AFTER_MS = 1000;

/**
 * A `lookup` for sockets that checks every answer and hands on the checked ones themselves, so no second
 * resolution can come between check and connection.
 */
export function guardedLookup(resolve: Resolve = systemLookup): LookupFunction {
  return (hostname, options, done) => {
    const family = options.family === 4 || options.family === 6 ? options.family : 0;
    resolve(hostname, { all: true, family }, (error, answers) => {
      if (error) return done(error, []);
      // Beside a real address, the one of a DNS64 resolver is not an attack: it is left unused.
      const own = answers.filter((answer) => !isTranslatedAddress(answer.address));
      const candidates = own.length > 0 ? own : answers;
      const refused = candidates.find((answer) => !isPublicAddress(answer.address));
      if (refused) return done(new PrivateAddressError(hostname, refused.address), []);
      const first = candidates[0];
      if (!first) return done(Object.assign(new Error(`${hostname} has no address`), { code: 'ENOTFOUND' }), []);
      if (options.all) done(null, candidates);
      else done(null, first.address, first.family);
    });
  };
}

export interface ConnectorOptions {
  readonly allowPrivateAddresses: boolean;
  readonly timeoutMs: number;
  /** Ends the attempt, and the socket it gave. */
  readonly signal: AbortSignal;
}

/** Opens sockets to public addresses only. Sockets never call `lookup` for an IP literal, so literals are checked here. */
export function guardedConnector(options: ConnectorOptions): buildConnector.connector {
  const connect = buildConnector({
    allowH2: false,
    maxCachedSessions: 0,
    timeout: options.timeoutMs,
    signal: options.signal,
    autoSelectFamilyAttemptTimeout: NEXT_ADDRESS_AFTER_MS,
    ...(options.allowPrivateAddresses ? {} : { lookup: guardedLookup() }),
  });
  if (options.allowPrivateAddresses) return connect;
  return (target, done) => {
    const host = target.hostname.replace(/^\[|\]$/g, '');
    if (isIP(host) !== 0 && !isPublicAddress(host)) done(new PrivateAddressError(host, host), null);
    else connect(target, done);
  };
}
