import { createHmac } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { previewAlerts } from '../../../src/alerts/preview.ts';
import { sendMail } from '../../../src/alerts/mail.ts';
import { again } from '../../../src/alerts/retry.ts';
import { readSavedQuery } from '../../../src/api/saved-query.ts';
import { postOnce } from '../../../src/fetch/post.ts';
import { mergeStories } from '../../../src/pipeline/folding/story-changes.ts';
import { startMailbox, startWebhook, type Mailbox, type Webhook } from '../../support/receivers.ts';
import { DAM } from '../identity/copies/reports.ts';
import { BRIDGE, MINE } from '../pipeline/folding/texts.ts';
import { alertWorld, SECRET, type AlertWorld } from './world.ts';

const HOUR = 3600_000;
const MINUTE = 60_000;
let world: AlertWorld;
let hook: Webhook;
beforeEach(async () => {
  world = await alertWorld();
  hook = await startWebhook();
});
afterEach(async () => {
  await hook.close();
  await world.close();
});

const webhook = () => ({ kind: 'webhook', url: hook.url, secret: SECRET }) as const;
const told = (): string[] =>
  hook.received.map(({ body }) =>
    (JSON.parse(body) as { data: { articles: { id: string }[] } }).data.articles.map(({ id }) => id).join(' '),
  );
/** Saves, indexes, tells. */
async function comes(id: string, { title, text }: { readonly title: string; readonly text: string }): Promise<void> {
  world.pass(MINUTE);
  await world.save(id, title, text);
  await world.index();
}

async function merge(kept: string, other: string): Promise<void> {
  const stories = await world.store.alerts.storiesOf([kept, other]);
  await world.store.fold((session) => {
    const number = (id: string): number => session.stories.numberOf(stories.get(id) ?? '') ?? 0;
    mergeStories(session, number(kept), number(other), { madeBy: 'operator', at: world.now().toISOString(), reason: '' });
  });
}

describe('one alert for each story', () => {
  test('not for its copies, nor again when the index is told of it again', async () => {
    await comes('before', BRIDGE);
    world.pass(MINUTE);
    const search = await world.add({ query: '', channels: [webhook()] });
    await comes('dam', DAM);
    expect(await world.run()).toEqual({ found: 1, sent: 1, failed: 0 });
    await comes('copy', DAM);
    expect(await world.run()).toEqual({ found: 0, sent: 0, failed: 0 });
    await world.store.enqueueAll();
    await world.index();
    expect(await world.run()).toEqual({ found: 0, sent: 0, failed: 0 });
    await comes('mine', MINE);
    await world.run();
    expect(told()).toEqual(['dam', 'mine']);
    expect((await world.store.alerts.deliveries(search.id, null, 10)).map(({ state }) => state)).toEqual(['sent', 'sent']);
  });

  test.each([
    ['the new one becomes part of it', 'dam', 'mine'],
    ['it becomes part of the new one', 'mine', 'dam'],
  ])('a story that was merged with one that was told of: %s', async (_name, kept, other) => {
    await world.add({ query: '', channels: [webhook()] });
    await comes('dam', DAM);
    await world.run();
    await comes('mine', MINE);
    await merge(kept, other);
    expect(await world.run()).toEqual({ found: 0, sent: 0, failed: 0 });
    expect(told()).toEqual(['dam']);
  });

  test('only what the search finds, as the search finds it; words are not corrected', async () => {
    await world.add({ name: 'wrong', query: 'q=harbuor', channels: [webhook()] });
    await world.add({ name: 'source', query: 'q=harbour&source=first', channels: [webhook()] });
    await world.add({ name: 'old', query: 'q=harbour&to=2024-01-01', channels: [webhook()] });
    await world.save('first', 'Harbour closed', 'The harbour was closed by ice in the night.');
    await world.save('second', 'Harbour opened', 'Another harbour further south opened its gates again.');
    await world.save('third', 'Nothing', 'A text about bread.', '2016-01-01T00:00:00.000Z');
    await world.index();
    await world.run();
    expect(told()).toEqual(['first']);
  });

  test('a broad search over more articles than one answer holds misses none', async () => {
    await world.add({ query: '', channels: [webhook()] });
    const at = world.now().toISOString();
    for (let i = 0; i < 230; i += 1)
      await world.save(
        `n${i}`,
        `Notice ${i} x${i}y`,
        `Word${i * 7} and word${i * 11} of notice z${i}q.`,
        i % 2 === 0 ? at : '2024-05-13T11:59:00.000Z',
      );
    await world.index();
    const result = await world.run();
    const articles = new Set(hook.received.flatMap(({ body }) => (JSON.parse(body) as { data: { storyId: string } }).data.storyId));
    expect(result.sent).toBe(articles.size);
    const stories = new Set((await world.store.alerts.storiesOf(Array.from({ length: 230 }, (_, i) => `n${i}`))).values());
    expect(articles).toEqual(stories);
  });

  test('a search that was changed or switched off and on looks at what comes from then on', async () => {
    const search = await world.add({ query: 'q=harbour', channels: [webhook()] });
    await comes('dam', DAM);
    const { id: _id, createdAt: _at, since: _since, lastRunAt: _run, ...draft } = search;
    world.pass(MINUTE);
    await world.store.alerts.changeSearch(search.id, { ...draft, query: '' });
    await world.run();
    await world.store.alerts.changeSearch(search.id, { ...draft, query: '', enabled: false });
    await comes('mine', MINE);
    await world.run();
    world.pass(MINUTE);
    await world.store.alerts.changeSearch(search.id, { ...draft, query: '' });
    await comes('bridge', BRIDGE);
    await world.run();
    expect(told()).toEqual(['bridge']);
  });
});

describe('nothing is lost and nothing told twice', () => {
  test('a run that dies before its decision is stored is done again', async () => {
    await world.add({ query: '', channels: [webhook()] });
    await comes('dam', DAM);
    const broken = { ...world.store.alerts, settle: () => Promise.reject(new Error('killed')) };
    const warned: string[] = [];
    await world.run({ store: { ...world.store, alerts: broken }, warned: (message) => warned.push(message) });
    expect(warned).toHaveLength(1);
    expect(told()).toEqual([]);
    await world.run();
    await world.run();
    expect(told()).toEqual(['dam']);
  });

  test('one that dies after sending, before that is noted, sends the same id again', async () => {
    await world.add({ query: '', channels: [webhook()] });
    await comes('dam', DAM);
    const broken = { ...world.store.alerts, saveDelivery: () => Promise.reject(new Error('killed')) };
    await expect(world.run({ store: { ...world.store, alerts: broken } })).rejects.toThrow('killed');
    await world.run();
    const ids = hook.received.map(({ headers }) => headers['webhook-id']);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
  });

  test('two at once: one does the work', async () => {
    await world.add({ query: '', channels: [webhook()] });
    await comes('dam', DAM);
    await Promise.all([world.run(), world.run(), world.run()]);
    expect(told()).toEqual(['dam']);
  });

  test('an index that cannot be asked leaves all where it is, and what waits is sent', async () => {
    await world.add({ query: '', channels: [webhook()] });
    hook.answers = 500;
    await comes('dam', DAM);
    await world.run();
    await comes('mine', MINE);
    world.pass(HOUR);
    hook.answers = 200;
    const away = { ...world.search, search: () => Promise.reject(new Error('away')) };
    expect(await world.run({ search: away, warned: () => undefined })).toEqual({ found: 0, sent: 1, failed: 0 });
    await world.run();
    expect(told()).toEqual(['dam', 'dam', 'mine']);
  });
});

describe('webhooks', () => {
  test('are signed as Standard Webhooks are', async () => {
    await world.add({ query: '', channels: [webhook()] });
    await comes('dam', DAM);
    await world.run();
    const [{ headers, body } = { headers: {}, body: '' }] = hook.received;
    const key = Buffer.from(SECRET.replace('whsec_', ''), 'base64');
    const signed = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`;
    expect(headers['webhook-signature']).toBe(`v1,${createHmac('sha256', key).update(signed).digest('base64')}`);
    expect(Number(headers['webhook-timestamp']) * 1000).toBe(world.now().getTime());
    expect(headers['content-type']).toBe('application/json');
    expect(JSON.parse(body)).toMatchObject({
      type: 'story.matched',
      data: { search: { name: 'Harbour', query: '' }, articles: [{ id: 'dam', title: DAM.title, url: 'https://dam.example/dam' }] },
    });
  });

  test('that fail are tried again ever later, then given up, then tried by hand', async () => {
    const search = await world.add({ query: '', channels: [webhook()] });
    hook.answers = 503;
    await comes('dam', DAM);
    const waits: number[] = [];
    for (let tries = 1; tries <= 8; tries += 1) {
      await world.run();
      const [delivery] = await world.store.alerts.deliveries(search.id, null, 1);
      expect(delivery).toMatchObject({ attempts: tries, error: 'the address answered 503', state: tries === 8 ? 'dead' : 'waiting' });
      if (!delivery?.nextAt) break;
      const wait = Date.parse(delivery.nextAt) - world.now().getTime();
      waits.push(wait / MINUTE);
      world.pass(wait - 1000);
      expect((await world.run()).failed).toBe(0);
      world.pass(1000);
    }
    expect(waits).toEqual([1, 5, 30, 120, 360, 720, 1440]);
    expect(await world.store.alerts.counts()).toEqual({ waiting: 0, dead: 1 });
    hook.answers = 204;
    const [delivery] = await world.store.alerts.deliveries(search.id, null, 1);
    await world.store.alerts.saveDelivery(delivery?.id ?? 0, again(world.now()));
    expect(await world.run()).toEqual({ found: 0, sent: 1, failed: 0 });
    expect(await world.store.alerts.counts()).toEqual({ waiting: 0, dead: 0 });
  });

  test.each([
    [410, 'dead', 'answered 410'],
    [302, 'waiting', 'not followed'],
    [404, 'waiting', 'answered 404'],
  ])('an answer of %i: %s', async (status, state, error) => {
    const search = await world.add({ query: '', channels: [webhook()] });
    hook.answers = status;
    await comes('dam', DAM);
    await world.run();
    expect((await world.store.alerts.deliveries(search.id, null, 1))[0]).toMatchObject({ state, error: expect.stringContaining(error) });
    expect(hook.received).toHaveLength(1);
  });

  test('to private addresses are refused unless that is allowed, and say so without the query', async () => {
    const guarded = { allowPrivateAddresses: false, timeoutMs: 1000 };
    for (const url of [
      `${hook.url}?token=hidden`,
      hook.url.replace('127.0.0.1', 'localhost'),
      hook.url.replace('127.0.0.1', '[::ffff:127.0.0.1]'),
    ]) {
      const answer = await postOnce(url, { headers: {}, body: '{}' }, guarded);
      expect(answer).toMatch(/is not a public address/);
      expect(answer).not.toContain('hidden');
    }
    expect(hook.received).toHaveLength(0);
  });

  test('that nobody answers are told of', async () => {
    const gone = await startWebhook();
    await gone.close();
    expect(await postOnce(gone.url, { headers: {}, body: '' }, { allowPrivateAddresses: true, timeoutMs: 1000 })).toMatch(/ECONNREFUSED/);
  });
});

test('quiet hours hold back, and what was held back is sent after', async () => {
  world.setClock('2024-05-13T21:58:00Z');
  await world.add({ query: '', channels: [webhook()], quiet: { from: '22:00', to: '06:00', timeZone: 'UTC' } });
  hook.answers = 500;
  await comes('dam', DAM);
  await world.run();
  hook.answers = 200;
  world.setClock('2024-05-13T23:00:00Z');
  await comes('mine', MINE);
  expect(await world.run()).toEqual({ found: 1, sent: 0, failed: 0 });
  world.setClock('2024-05-14T05:59:59Z');
  expect((await world.run()).sent).toBe(0);
  world.setClock('2024-05-14T06:00:00Z');
  expect((await world.run()).sent).toBe(2);
  expect(told().toSorted()).toEqual(['dam', 'dam', 'mine']);
});

describe('mails', () => {
  let box: Mailbox;
  beforeEach(async () => {
    box = await startMailbox('desk', 'a password');
  });
  afterEach(() => box.close());

  const settings = () =>
    ({ host: '127.0.0.1', port: box.port, security: 'none', user: 'desk', password: 'a password', from: 'news@news.example' }) as const;
  const senders = (over: object = {}) => ({
    mail: (mail: Parameters<typeof sendMail>[1]) => sendMail({ ...settings(), ...over }, mail),
    pageUrl: 'https://news.example',
  });
  const mail = (at: string | null) => ({ kind: 'mail', to: 'desk@desk.example', at, timeZone: 'Europe/Kyiv' }) as const;

  test('come once a day with all that came, or at once', async () => {
    await world.add({ name: 'daily', query: '', channels: [mail('07:00')] });
    await comes('dam', DAM);
    await comes('mine', { title: 'Fire\r\nBcc: all@evil.example', text: MINE.text });
    expect(await world.run({ senders: senders() })).toEqual({ found: 2, sent: 0, failed: 0 });
    world.setClock('2024-05-14T04:00:00Z');
    expect((await world.run({ senders: senders() })).sent).toBe(2);
    expect(box.mails).toHaveLength(1);
    expect(box.mails[0]).toMatch(/^Subject: daily: 2 new stories\r$/m);
    expect(box.mails[0]).toMatch(/^To: desk@desk\.example\r$/m);
    expect(box.mails[0]).not.toMatch(/^Bcc:/m);
    expect(box.mails[0]).toContain('https://news.example/story/s-');
    await world.add({ name: 'now', query: '', channels: [mail(null)] });
    await comes('bridge', BRIDGE);
    expect((await world.run({ senders: senders() })).sent).toBe(1);
    expect(box.mails).toHaveLength(2);
    expect(box.mails[1]).toMatch(/^Auto-Submitted: auto-generated\r$/m);
  });

  test('that cannot be sent say why and are tried again under the same id', async () => {
    const search = await world.add({ query: '', channels: [mail(null)] });
    await comes('dam', DAM);
    expect((await world.run()).failed).toBe(1);
    const errorNow = async (): Promise<string | null | undefined> => (await world.store.alerts.deliveries(search.id, null, 1))[0]?.error;
    expect(await errorNow()).toContain('mail.host');
    world.pass(HOUR);
    await world.run({ senders: senders({ password: 'another one' }) });
    expect(await errorNow()).toContain('wrong name or password');
    expect(await errorNow()).not.toContain('another one');
    world.pass(HOUR);
    box.full = true;
    await world.run({ senders: senders() });
    expect(await errorNow()).toContain('mailbox full');
    world.pass(HOUR);
    box.full = false;
    expect((await world.run({ senders: senders() })).sent).toBe(1);
    expect(box.mails).toHaveLength(1);
  });

  test('never go out in clear where TLS is wanted', async () => {
    await world.add({ query: '', channels: [mail(null)] });
    await comes('dam', DAM);
    expect((await world.run({ senders: senders({ security: 'starttls' }) })).failed).toBe(1);
    expect(box.mails).toHaveLength(0);
  });
});

test('the preview says what a run tells', async () => {
  await comes('bridge', BRIDGE);
  world.pass(8 * 24 * HOUR);
  const quiet = { from: '00:00', to: '23:00', timeZone: 'UTC' };
  await world.add({ query: '', channels: [webhook()] });
  await comes('dam', DAM);
  await comes('copy', DAM);
  await comes('mine', MINE);
  await comes('bridge-copy', BRIDGE);
  const params = readSavedQuery('', 'query').params;
  const deps = { search: world.search, store: world.store.alerts, now: world.now };
  const fired = await previewAlerts(deps, params, { days: 7, quiet });
  expect(fired.map(({ articleIds, wouldSend }) => [articleIds, wouldSend])).toEqual(
    expect.arrayContaining([
      [['mine'], true],
      [['dam', 'copy'], true],
    ]),
  );
  expect(fired.find(({ articleIds }) => articleIds[0] === 'dam')?.reason).toBe(
    'First report of the story. Held back by quiet hours until 2024-05-21T23:00:00.000Z. 1 later article of it tells nothing new.',
  );
  await world.run();
  const real = hook.received.map(({ body }) => (JSON.parse(body) as { data: { storyId: string } }).data.storyId);
  expect(
    fired
      .filter(({ wouldSend }) => wouldSend)
      .map(({ storyId }) => storyId)
      .toSorted(),
  ).toEqual(real.toSorted());
  expect(await previewAlerts(deps, params, { days: 30, quiet: null })).toContainEqual(
    expect.objectContaining({ articleIds: expect.arrayContaining(['bridge']), wouldSend: true }),
  );
});
