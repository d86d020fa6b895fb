import { expect, test, vi } from 'vitest';
import { as, fetcherFor, respond, serve } from './loopback.ts';

// Loopback servers stand in for the public internet: 127.0.0.1 counts as public here, everything else as it is.
vi.mock(import('../../../src/fetch/address.ts'), async (importOriginal) => {
  const original = await importOriginal();
  return { ...original, isPublicAddress: (address: string) => address === '127.0.0.1' || original.isPublicAddress(address) };
});

test.each(['127.0.0.2', '10.0.0.1', '169.254.169.254', '192.168.1.1', '[::1]', '[::ffff:a00:1]', '0x0a.1'])(
  'a public server cannot send us on to %s, neither for a feed nor for a page nor for robots.txt',
  async (host) => {
    const server = await serve((request, response) => {
      if (request.url === '/robots.txt') response.writeHead(404).end();
      else response.writeHead(302, { location: `http://${host}/admin` }).end();
    });
    const fetcher = fetcherFor({ allowPrivateAddresses: false });
    const feed = as('failed', await fetcher.fetch({ url: `${server.origin}/feed`, purpose: 'feed' }));
    expect(feed).toMatchObject({ reason: { code: 'private-address' }, retryable: false });
    expect(feed.exchange?.hops).toMatchObject([
      { status: 302, serverAddress: '127.0.0.1' },
      { status: null, serverAddress: null, url: new URL(`http://${host}/admin`).href },
    ]);
    const page = as('failed', await fetcher.fetch({ url: `${server.origin}/page`, purpose: 'page' }));
    expect(page).toMatchObject({ reason: { code: 'private-address' }, exchange: { hops: [{ status: 302 }] } });

    const rules = await serve(respond('', { location: `http://${host}/robots.txt` }, 301));
    const unread = as('failed', await fetcher.fetch({ url: `${rules.origin}/page`, purpose: 'page' }));
    expect(unread).toMatchObject({ reason: { code: 'robots-unavailable' }, exchange: null });
    expect(rules.paths()).toEqual(['/robots.txt']);
  },
);
