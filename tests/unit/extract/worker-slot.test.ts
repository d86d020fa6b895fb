import { expect, onTestFinished, test } from 'vitest';
import type { ExtractInput } from '../../../src/domain/article.ts';
import { WorkerSlot } from '../../../src/extract/worker-slot.ts';

const input = (text: string): ExtractInput => ({
  page: `<title>Talks resume</title><article><p>${text}</p></article>`,
  url: 'https://a.example/story',
  contentType: null,
});
/** More markup than is read. */
const REFUSED: ExtractInput = { ...input(''), page: '<p>a'.repeat(100_001) };
const sentence = (n: number): string =>
  `Negotiators from both sides of the river went back to the old customs house on day ${n} of the talks.`;

function slotFor(): WorkerSlot {
  const slot = new WorkerSlot('worker', 20_000);
  onTestFinished(() => slot.stop());
  return slot;
}

test('pages that wait behind others are each answered with their own text, in their order', async () => {
  const slot = slotFor();
  const answers = await Promise.all([1, 2, 3].map((n) => slot.run(input(sentence(n)))));
  expect(answers.map((answer) => answer.article.text)).toEqual([1, 2, 3].map(sentence));
  expect(slot.pending).toBe(0);
});

test('a page that fails takes those behind it along to a new worker, not down', async () => {
  const slot = slotFor();
  const [before, refused, after, last] = await Promise.allSettled(
    [input(sentence(1)), REFUSED, input(sentence(2)), input(sentence(3))].map((page) => slot.run(page)),
  );
  expect(refused).toMatchObject({ status: 'rejected', reason: { code: 'extract-failed' } });
  expect([before, after, last]).toMatchObject([1, 2, 3].map((n) => ({ status: 'fulfilled', value: { article: { text: sentence(n) } } })));
});

test('a slot that stops calls off all its pages', async () => {
  const slot = slotFor();
  const running = Promise.allSettled([1, 2, 3].map((n) => slot.run(input(sentence(n)))));
  await slot.stop();
  expect(await running).toMatchObject([1, 2, 3].map(() => ({ status: 'rejected', reason: { code: 'aborted' } })));
  expect(slot.pending).toBe(0);
});
