import { expect, test } from 'vitest';
import { fuzzApi } from './fuzz-api.ts';
import { makeRequest } from './requests.ts';

const CASES = 600;
/** The same cases in every run. */
const SEED = 20_240_513;

test(`${CASES} made-up requests get an answer or a clear refusal`, { timeout: 120_000 }, async () => {
  const failed: string[] = [];
  const result = await fuzzApi({
    cases: CASES,
    seed: SEED,
    articles: 300,
    onFault: (request, fault) => failed.push(`${request}: ${fault}`),
  });
  expect(failed).toEqual([]);
  // Neither all refused nor all answered: the requests reach what they are meant for.
  expect(result.statuses[200]).toBeGreaterThan(CASES / 10);
  expect(result.statuses[400]).toBeGreaterThan(CASES / 10);
});

test('a request is made again from its seed and number alone', () => {
  const requests = Array.from({ length: 50 }, (_, index) => makeRequest(7, index));
  expect(requests.map((_, index) => makeRequest(7, index))).toEqual(requests);
  expect(new Set(requests).size).toBeGreaterThan(40);
});
