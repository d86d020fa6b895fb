import { HOST, type AccessWorld } from '../unit/api/access-world.ts';

const HOOK = 'https://hook.example/a';

/** Two feed addresses, one of which was read, and one that was revoked. */
export async function keepFeedAddresses({ access, pass }: AccessWorld): Promise<void> {
  await access.createFeedToken('a phone', 'q=ferry');
  pass(60_000);
  const { secret } = await access.createFeedToken('newsroom reader', 'country=SY&q=ceasefire');
  await access.feedTokenOf(secret);
  const { record } = await access.createFeedToken('a former colleague', '');
  await access.revokeFeedToken(record.id);
}

/** A saved search of which one delivery was sent and one was given up. */
export async function keepSearch({ server, alerts }: AccessWorld): Promise<void> {
  const answer = await server.inject({
    method: 'POST',
    url: '/api/searches',
    headers: HOST,
    payload: { name: 'Ferries', query: 'q=ferry&country=SY', channels: [{ kind: 'webhook', url: HOOK }], quiet: null, enabled: true },
  });
  const { id } = answer.json<{ id: string }>();
  const articles = ['s-1', 's-2'];
  await alerts.settle(
    { upTo: 0, articles: articles.map((articleId) => ({ articleId, firstSeenAt: '2024-05-21', publishedAt: null })) },
    new Map([[id, articles]]),
    (_search, seen) => ({
      seen,
      deliveries: articles.map((storyId) => ({
        channel: `webhook ${HOOK}`,
        storyId,
        nextAt: '2024-05-20T09:30:00.000Z',
        content: { search: { id, name: 'Ferries', query: 'q=ferry' }, storyId, articles: [] },
      })),
    }),
  );
  const [first, second] = await alerts.deliveries(id, null, 2);
  if (first === undefined || second === undefined) throw new Error('two deliveries were settled');
  await alerts.saveDelivery(first.id, { state: 'dead', attempts: 8, nextAt: null, sentAt: null, error: 'the address answered 500' });
  await alerts.saveDelivery(second.id, { state: 'sent', attempts: 1, nextAt: null, sentAt: '2024-05-20T09:31:00.000Z', error: null });
}
