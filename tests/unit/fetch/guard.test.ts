import { lookup as systemLookup, type LookupAddress } from 'node:dns';
import { describe, expect, test } from 'vitest';
import { isPublicAddress } from '../../../src/fetch/fetcher.ts';
import { guardedLookup, type Resolve } from '../../../src/fetch/guard.ts';
import { as, describeOutcome, fetchFeed, respond, serve } from './loopback.ts';
import fc from '../../support/property.ts';

const PRIVATE_BLOCKS: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];
/** Blocks of well-known public networks, none of which holds a special range. */
const PUBLIC_BLOCKS: readonly (readonly [string, number])[] = [
  ['1.0.0.0', 8],
  ['8.0.0.0', 8],
  ['93.0.0.0', 8],
  ['151.101.0.0', 16],
  ['185.0.0.0', 8],
];

const toNumber = (dotted: string): number => dotted.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
const octets = (address: number): number[] => [24, 16, 8, 0].map((shift) => Math.floor(address / 2 ** shift) % 256);
const addressIn = (blocks: typeof PRIVATE_BLOCKS): fc.Arbitrary<number> =>
  fc
    .tuple(fc.constantFrom(...blocks), fc.nat({ max: 0xffffffff }))
    .map(([[base, bits], random]) => toNumber(base) + (random % 2 ** (32 - bits)));

const SPELLINGS: readonly ((address: number) => string)[] = [
  (address) => octets(address).join('.'),
  (address) =>
    octets(address)
      .map((part) => `0x${part.toString(16)}`)
      .join('.'),
  (address) =>
    octets(address)
      .map((part) => `0${part.toString(8)}`)
      .join('.'),
  (address) => String(address),
  (address) => `0x${address.toString(16)}`,
  (address) => `${Math.floor(address / 2 ** 24)}.${address % 2 ** 24}`,
  (address) => `${octets(address).slice(0, 2).join('.')}.${address % 65536}`,
  (address) => `${octets(address).join('.')}.`,
];
const EMBEDDED: readonly ((address: number) => string)[] = [
  (address) => `[::ffff:${octets(address).join('.')}]`,
  (address) => `[::${octets(address).join('.')}]`,
  (address) => `[64:ff9b::${octets(address).join('.')}]`,
  (address) => `[2002:${Math.floor(address / 65536).toString(16)}:${(address % 65536).toString(16)}::1]`,
];
const hostOf = (spelling: string): string => new URL(`http://${spelling}/`).hostname;

describe('which addresses are public', () => {
  test('no private IPv4 address is, however it is spelled', () => {
    fc.assert(
      fc.property(addressIn(PRIVATE_BLOCKS), fc.constantFrom(...SPELLINGS, ...EMBEDDED), (address, spell) => {
        expect(isPublicAddress(hostOf(spell(address)))).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  test('every other IPv4 address is, however it is spelled', () => {
    fc.assert(
      fc.property(addressIn(PUBLIC_BLOCKS), fc.constantFrom(...SPELLINGS), (address, spell) => {
        expect(isPublicAddress(hostOf(spell(address)))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('an IPv6 address that carries an IPv4 one is not, not even a public one', () => {
    for (const embed of EMBEDDED) expect(isPublicAddress(hostOf(embed(toNumber('8.8.8.8'))))).toBe(false);
  });

  test.each([
    ['2606:4700:4700::1111', true],
    ['2a00:1450:4001:81b::200e', true],
    ['::', false],
    ['::1', false],
    ['fe80::1', false],
    ['fe80::1%eth0', false],
    ['fec0::1', false],
    ['fd12:3456::1', false],
    ['ff02::1', false],
    ['100::1', false],
    ['2001::1', false],
    ['2001:db8::1', false],
    ['3fff::1', false],
    ['5f00::1', false],
    ['64:ff9b:1::8.8.8.8', false],
    ['example.org', false],
    ['', false],
    ['256.1.1.1', false],
    ['1.2.3.4.5', false],
  ])('%s: %s', (address, expected) => {
    expect(isPublicAddress(address)).toBe(expected);
  });
});

describe('a fetcher that may not reach private addresses', () => {
  test.each([
    '127.0.0.1',
    '127.1',
    '2130706433',
    '0x7f.1',
    '0x7f000001',
    '0177.0.0.1',
    '0',
    '0.0.0.0',
    '127.0.0.1.',
    '①②⑦.0.0.1',
    '[::1]',
    '[::]',
    '[::ffff:7f00:1]',
    '[::ffff:127.0.0.1]',
    '[::127.0.0.1]',
    '[64:ff9b::7f00:1]',
    '[2002:7f00:1::]',
    'localhost',
    'LOCALHOST',
  ])('never connects to %s', async (host) => {
    const server = await serve(respond('secret'));
    const url = `http://${host}:${new URL(server.origin).port}/`;
    const outcome = as('failed', await fetchFeed(url, { allowPrivateAddresses: false }));
    expect(outcome.reason.code).toBe('private-address');
    expect(outcome.retryable).toBe(false);
    expect(outcome.exchange?.hops).toMatchObject([{ status: null, serverAddress: null }]);
    expect(server.requests).toHaveLength(0);
  });

  test('refuses https and pages as well', async () => {
    expect(describeOutcome(await fetchFeed('https://10.0.0.1/feed', { allowPrivateAddresses: false }))).toBe('failed private-address');
  });

  test.each(['file:///etc/passwd', 'ftp://example.org/', 'javascript:1', 'data:text/plain,hi', 'not a url', 'http://', ''])(
    'takes %s for no address',
    async (url) => {
      const outcome = as('failed', await fetchFeed(url));
      expect(outcome).toMatchObject({ exchange: null, retryable: false, reason: { code: 'bad-url' } });
    },
  );
});

describe('the look-up of a guarded socket', () => {
  const answering =
    (...addresses: string[]): Resolve =>
    (_hostname, _options, done) =>
      done(
        null,
        addresses.map((address): LookupAddress => ({ address, family: address.includes(':') ? 6 : 4 })),
      );
  const lookUp = (resolve: Resolve, all: boolean): Promise<unknown> =>
    new Promise((settle, reject) => {
      guardedLookup(resolve)('news.example', { all }, (error, address) => (error ? reject(error) : settle(address)));
    });

  test('hands on the very addresses it checked', async () => {
    const addresses = [
      { address: '93.184.216.34', family: 4 },
      { address: '2606:2800:220:1::1', family: 6 },
    ];
    expect(await lookUp(answering('93.184.216.34', '2606:2800:220:1::1'), true)).toEqual(addresses);
    expect(await lookUp(answering('93.184.216.34', '2606:2800:220:1::1'), false)).toBe('93.184.216.34');
  });

  test.each([[['10.0.0.5']], [['93.184.216.34', '10.0.0.5']], [['::1', '2606:2800:220:1::1']], [['64:ff9b::5db8:d822']]])(
    'refuses a name with %j among its addresses',
    async (addresses) => {
      await expect(lookUp(answering(...addresses), true)).rejects.toThrow('not a public address');
      await expect(lookUp(answering(...addresses), false)).rejects.toThrow('not a public address');
    },
  );

  test('leaves what a DNS64 resolver added unused', async () => {
    expect(await lookUp(answering('64:ff9b::5db8:d822', '93.184.216.34'), false)).toBe('93.184.216.34');
  });

  test('passes on that a name is unknown or has no address', async () => {
    await expect(lookUp(answering(), true)).rejects.toMatchObject({ code: 'ENOTFOUND' });
    await expect(lookUp((_hostname, options, done) => systemLookup('nowhere.invalid', options, done), true)).rejects.toMatchObject({
      code: expect.stringMatching(/^E/),
    });
  });
});
