import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { blockPage, isConsentDetour } from '../../../src/fetch/block-page.ts';
import { as, describeOutcome, fetcherFor, fetchFeed, respond, serve } from './loopback.ts';
import fc from '../../support/property.ts';

const page = (head: string, body: string): string => `<!DOCTYPE html><html><head><title>t</title>${head}</head><body>${body}</body></html>`;
const paragraphs = (count: number): string =>
  '<p>The convoy reached the crossing at dawn and waited there for the second delegation, the mayor said.</p>'.repeat(count);

const CLOUDFLARE = page('', '<noscript>Enable JavaScript</noscript><script>(function(){window._cf_chl_opt = {cvId: "3"};}());</script>');
const CLOUDFLARE_FORM = page('', '<form id="challenge-form" action="/?__cf_chl_f_tk=x" method="POST"></form>');
const AKAMAI = page('', '<div id="sec-if-cpt-container"></div>');
const AKAMAI_REFRESH = page('<meta http-equiv="refresh" content="5; URL=\'/?bm-verify=AAQ\'">', '');
const DATADOME = page('', '<script>var dd={"rt":"c"}</script><script src="https://ct.captcha-delivery.com/c.js"></script>');
const PERIMETERX = page('', '<p>Press and hold</p><div id="px-captcha"></div>');
const IMPERVA =
  '<html style="height:100%"><head></head><body><iframe id="main-iframe" src="/_Incapsula_Resource?CWUDNSAI=1">Request unsuccessful.</iframe></body></html>';
const SUCURI = '<html><title>You are being redirected...</title><script>sucuri_cloudproxy_js="";S="x"</script></html>';
const AWS = page('<script>window.gokuProps = {"key":"x"};</script>', '<div id="challenge-container"></div>');
const ANUBIS = page('<script src="/.within.website/x/cmd/anubis/static/js/main.mjs"></script>', '<p>Making sure you are not a bot!</p>');
const QRATOR = page('<script src="/__qrator/qauth_utm_v2.js"></script>', '');
const DDOS_GUARD = page('<script src="/.well-known/ddos-guard/js-challenge/index.js"></script>', '<p>Checking your browser</p>');
const CONSENT = page('', `<form action="/v2/collectConsent?sessionId=3" method="post"><button>Accept all</button></form>${paragraphs(10)}`);

describe('tests for humans and consent pages', () => {
  test.each<[string, string, number, string]>([
    ['Cloudflare', CLOUDFLARE, 200, 'challenge'],
    ['Cloudflare', CLOUDFLARE_FORM, 403, 'challenge'],
    ['Cloudflare', CLOUDFLARE_FORM.replace('<form', '<h2 id="challenge-running">Checking</h2><form'), 200, 'challenge'],
    ['Cloudflare', CLOUDFLARE, 503, 'challenge'],
    ['Akamai', AKAMAI, 200, 'challenge'],
    ['Akamai', AKAMAI_REFRESH, 200, 'challenge'],
    ['DataDome', DATADOME, 403, 'challenge'],
    ['DataDome', DATADOME, 200, 'challenge'],
    ['PerimeterX', PERIMETERX, 403, 'challenge'],
    ['Imperva', IMPERVA, 200, 'challenge'],
    ['Sucuri', SUCURI, 200, 'challenge'],
    ['AWS WAF', AWS, 405, 'challenge'],
    ['Anubis', ANUBIS, 200, 'challenge'],
    ['Qrator', QRATOR, 401, 'challenge'],
    ['DDoS-Guard', DDOS_GUARD, 403, 'challenge'],
    ['Yahoo', CONSENT, 200, 'consent-wall'],
    ['Google', page('', '<form action="https://consent.google.com/save"></form>'), 200, 'consent-wall'],
    ['YouTube', page('', '<form action="https://consent.youtube.com/save"></form>'), 200, 'consent-wall'],
  ])('of %s are blocked, and the operator is told what to do', async (service, body, status, code) => {
    const answer = respond(body, { 'content-type': 'text/html' }, status);
    const server = await serve((request, response) =>
      request.url === '/robots.txt' ? response.writeHead(404).end() : answer(request, response),
    );
    for (const purpose of ['feed', 'page'] as const) {
      const { reason } = as('blocked', await fetcherFor().fetch({ url: `${server.origin}/news`, purpose }));
      expect(reason.code).toBe(code);
      expect(reason.message).toContain(`(${service}), HTTP ${status}.`);
      expect(reason.message).toContain('choose another feed');
    }
  });

  test.each<[number, Record<string, string>, string]>([
    [403, { 'cf-mitigated': 'challenge' }, 'Cloudflare'],
    [202, { 'x-amzn-waf-action': 'Captcha' }, 'AWS WAF'],
    [429, { 'x-vercel-mitigated': 'challenge' }, 'Vercel'],
    [403, { 'x-datadome': 'protected' }, 'DataDome'],
    [429, { 'x-kpsdk-ct': 'x' }, 'Kasada'],
  ])('%i with %j is one by its headers', async (status, headers, service) => {
    const server = await serve(respond('x', headers, status));
    expect(as('blocked', await fetchFeed(server.origin)).reason).toMatchObject({
      code: 'challenge',
      message: expect.stringContaining(service),
    });
  });

  test.each<[number, Record<string, string>, string]>([
    [200, { 'x-datadome': 'protected', server: 'cloudflare' }, 'fresh'],
    [200, { 'cf-mitigated': 'none' }, 'fresh'],
    [404, { 'x-datadome': 'protected' }, 'gone not-found'],
    [403, { server: 'cloudflare', 'content-type': 'text/html' }, 'blocked forbidden'],
  ])('%i with %j is none', async (status, headers, expected) => {
    const server = await serve(respond(page('', paragraphs(3)), headers, status));
    expect(describeOutcome(await fetchFeed(server.origin))).toBe(expected);
  });

  test('are seen in a compressed refusal as well', async () => {
    const server = await serve(respond(gzipSync(DATADOME), { 'content-encoding': 'gzip' }, 403));
    expect(describeOutcome(await fetchFeed(server.origin))).toBe('blocked challenge');
  });

  test('a 503 that also says when to come back is believed in both', async () => {
    const server = await serve(respond(CLOUDFLARE, { 'retry-after': '100' }, 503));
    const fetcher = fetcherFor();
    expect(describeOutcome(await fetcher.fetch({ url: server.origin, purpose: 'feed' }))).toBe('blocked challenge');
    expect(describeOutcome(await fetcher.fetch({ url: server.origin, purpose: 'feed' }))).toBe('throttled throttled');
  });
});

describe('not one of them', () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const quoted = '<p>The page sets <code>window._cf_chl_opt</code> and shows id="px-captcha" from captcha-delivery.com.</p>';
  test.each<[string, string]>([
    ['a short article that quotes the marks', page('', quoted)],
    ['an article about a challenge', page('<script>track("_cf_chl_opt seen")</script>', paragraphs(30))],
    [
      'a page that a service watches',
      page('<script>window.__CF$cv$params={r:"1"}</script><script src="https://js.datadome.co/tags.js"></script>', quoted),
    ],
    ['a page with a form of that name', CLOUDFLARE_FORM],
    ['a page with the script of Imperva', page('<script src="/_Incapsula_Resource?SWJIYLWA=7"></script>', '<p>Short news.</p>')],
    ['a page of a customer of DDoS-Guard', page('<script src="/.well-known/ddos-guard/check?x"></script>', '<p>Short news.</p>')],
    [
      'an article whose words stand in JSON too',
      page('', `<script type="application/ld+json">{"articleBody":"It set _cf_chl_opt."}</script>${paragraphs(1)}`),
    ],
    ['an article with a consent form below', page('', `${paragraphs(60)}<form action="/collectConsent?sessionId=1"></form>`)],
    ['a large page', page('<script>window._cf_chl_opt={}</script>', `<script>${'x'.repeat(100_000)}</script>`)],
    ['a feed', `<?xml version="1.0"?><rss version="2.0"><channel><description><![CDATA[${CLOUDFLARE}]]></description></channel></rss>`],
    [
      'a feed in HTML',
      '<feed xmlns="http://www.w3.org/2005/Atom"><entry><content type="xhtml"><div><script>window._cf_chl_opt={}</script></div></content></entry></feed>',
    ],
    ['a JSON feed', JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 't'.repeat(1100), content_html: CLOUDFLARE })],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(blockPage(bytes(text), false)).toBeNull();
  });

  test('any bytes will do', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), fc.boolean(), (noise, refused) => {
        const start = bytes('<html><script>_cf_chl_opt');
        const joined = new Uint8Array([...start, ...noise]);
        expect(['challenge', undefined]).toContain(blockPage(joined, refused)?.code);
      }),
    );
  });

  test('nor does a page made to cost much, which is read to its bound', () => {
    const hostile = (unit: string): Uint8Array => bytes(`<html><i _cf_chl_opt="${unit.repeat(200_000)}`);
    for (const unit of ['<script ', '<', '"', '&amp', '<!--']) expect(blockPage(hostile(unit), true)).toBeNull();
  });
});

describe('a redirect to a consent page', () => {
  test.each([
    ['https://www.yahoo.com/news/a.html', 'https://consent.yahoo.com/v2/collectConsent?sessionId=1', true],
    ['https://techcrunch.example/a', 'https://guce.techcrunch.example/copyConsent?x=1', true],
    ['https://news.google.com/rss', 'https://consent.google.com/ml?continue=https://news.google.com/rss', true],
    ['https://www.gazet.example/a', 'https://myprivacy.dpg.example/consent?siteKey=x', true],
    ['https://gazette.example/a', 'https://gazette.example/consent?return=%2Fa', true],
    ['https://gazette.example/a', 'https://gazette.example/Cookie-Consent/?url=/a', true],
    ['https://gazette.example/a', 'https://gazette.example/consent/of-the-governed', false],
    ['https://gazette.example/a', 'https://gazette.example/2026/consent-law?utm_source=rss', false],
    ['https://gazette.example/consent?id=1', 'https://gazette.example/consent?id=1&page=2', false],
    ['https://gazette.example/a', 'https://gazette.example/topics/consent?page=2', false],
    ['https://gazette.example/a', 'https://gazette.example/cookiewall?from=gazette.example%2Fa', true],
    ['https://consent.example/a', 'https://consent.example/b', false],
    ['https://consent.org.example/a', 'https://consent.org.example/b', false],
    ['http://gazette.example/a', 'https://www.gazette.example/a', false],
  ])('%s to %s: %s', (from, to, expected) => {
    expect(isConsentDetour(new URL(from), new URL(to))).toBe(expected);
  });

  test('ends the fetch as blocked; the page itself is not asked for', async () => {
    const server = await serve((request, response) =>
      request.url === '/robots.txt'
        ? response.writeHead(404).end()
        : response.writeHead(302, { location: '/consent?return=/news&key=hidden' }).end(),
    );
    for (const purpose of ['feed', 'page'] as const) {
      const outcome = as('blocked', await fetcherFor().fetch({ url: `${server.origin}/news`, purpose }));
      expect(outcome).toMatchObject({ reason: { code: 'consent-wall' }, exchange: { hops: [{ status: 302 }] } });
      expect(outcome.reason.message).toContain('switch the source off');
      expect(outcome.reason.message).not.toContain('hidden');
    }
    expect(server.paths().filter((path) => path.startsWith('/consent'))).toEqual([]);
  });
});
