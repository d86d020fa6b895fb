import { BlockList, isIP } from 'node:net';
import type { ServerSettings } from '../config/schema.ts';

/** The server would answer the network without a key. The command line ends with `exitCode`. */
export class UnsafeListenError extends Error {
  override readonly name = 'UnsafeListenError';
  readonly exitCode = 2;
}

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/** True for addresses that only this machine reaches; brackets and IPv4 written as IPv6 included. */
export function isLoopbackHost(host: string): boolean {
  const bare = host
    .toLowerCase()
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/^::ffff:(?=\d+\.)/, '');
  if (bare === 'localhost') return true;
  const family = isIP(bare);
  return family !== 0 && loopback.check(bare, family === 4 ? 'ipv4' : 'ipv6');
}

/**
 * The address to bind for a host as people write it: IPv6 without its brackets. `localhost` is IPv4 only: for a second
 * address fastify opens a second server, whose connections are beyond our reach when we close.
 */
export function listenHost(host: string): string {
  return host.toLowerCase() === 'localhost' ? '127.0.0.1' : host.replace(/^\[(.*)\]$/, '$1');
}

/** @throws UnsafeListenError when others could reach the server and no key protects it; `hasKeys`: the store has one that holds */
export function assertSafeToListen(settings: Pick<ServerSettings, 'host' | 'apiKey'>, hasKeys: boolean): void {
  if (isLoopbackHost(settings.host) || settings.apiKey !== null || hasKeys) return;
  throw new UnsafeListenError(
    `server.host is ${settings.host}, which others can reach, but there is no key. Make one with "keys create --role admin --name you", set server.apiKey, or listen on 127.0.0.1.`,
  );
}
