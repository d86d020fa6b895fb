import { describe, expect, test } from 'vitest';
import { healthReport } from '../../../src/observe/health.ts';
import { createLogger } from '../../../src/observe/logger.ts';
import { createMetrics } from '../../../src/observe/metrics.ts';

describe('log', () => {
  const write = (level: 'info' | 'warn', ...event: [object, string]): string => {
    const lines: string[] = [];
    createLogger({ level, destination: { write: (line) => lines.push(line) } }).info(...event);
    return lines.join('');
  };

  test('one JSON line with level, UTC time and message', () => {
    const line: unknown = JSON.parse(write('info', { source: 'x' }, 'fetched'));
    expect(line).toEqual({ level: 'info', time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/), source: 'x', msg: 'fetched' });
  });

  test('nothing below the level', () => {
    expect(write('warn', {}, 'quiet')).toBe('');
  });

  test.each<[string, object]>([
    ['at the top', { apiKey: 'hunter2' }],
    ['in settings', { settings: { search: { meilisearch: { apiKey: 'hunter2' } } } }],
    ['in request headers', { req: { headers: { authorization: 'Bearer hunter2' } } }],
    ['as a client spells it', { headers: { Authorization: 'Bearer hunter2' } }],
    ['in an error', { error: Object.assign(new Error('failed'), { config: { headers: { authorization: 'hunter2' } } }) }],
  ])('secrets are replaced %s', (_where, event) => {
    const line = write('info', event, 'x');
    expect(line).not.toContain('hunter2');
    expect(line).toContain('[redacted]');
  });

  test('errors come with message and stack', () => {
    expect(write('info', { error: new TypeError('broken') }, 'x')).toMatch(
      /"type":"TypeError","message":"broken","stack":"TypeError: broken/,
    );
  });
});

describe('metrics', () => {
  test('count what happened', async () => {
    const metrics = createMetrics();
    metrics.fetched('feed', 'fresh', null);
    metrics.fetched('page', 'blocked', 'robots-disallowed');
    metrics.fetched('page', 'blocked', 'robots-disallowed');
    metrics.itemsFound(7);
    metrics.articleSaved('stored');
    metrics.articleSaved('revised');
    metrics.indexed(5);
    metrics.outboxSize(9);
    metrics.outboxSize(2);
    metrics.ingestTook(3);
    metrics.searchTook('sqlite', 0.02);
    metrics.engineFailed('unreachable');
    const lines = (await metrics.text()).split('\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        'conflictwire_fetches_total{purpose="feed",outcome="fresh",reason="none"} 1',
        'conflictwire_fetches_total{purpose="page",outcome="blocked",reason="robots-disallowed"} 2',
        'conflictwire_items_found_total 7',
        'conflictwire_articles_saved_total{outcome="stored"} 1',
        'conflictwire_articles_saved_total{outcome="revised"} 1',
        'conflictwire_documents_indexed_total 5',
        'conflictwire_outbox_articles 2',
        'conflictwire_ingest_duration_seconds_bucket{le="5"} 1',
        'conflictwire_search_duration_seconds_bucket{le="0.01",engine="sqlite"} 0',
        'conflictwire_search_duration_seconds_bucket{le="0.025",engine="sqlite"} 1',
        'conflictwire_engine_errors_total{kind="unreachable"} 1',
      ]),
    );
  });

  test('two objects share nothing', async () => {
    const [one, two] = [createMetrics(), createMetrics()];
    one.itemsFound(4);
    expect(await two.text()).toContain('conflictwire_items_found_total 0');
  });
});

test.each<[boolean, boolean, string]>([
  [true, true, 'ok'],
  [true, false, 'degraded'],
  [false, true, 'down'],
  [false, false, 'down'],
])('vital %s, other %s: %s', (vital, other, status) => {
  const report = healthReport(
    [
      { name: 'engine', ok: vital, message: 'm', vital: true },
      { name: 'disk', ok: other, message: 'm', vital: false },
    ],
    '1.2.3',
  );
  expect(report).toMatchObject({ status, version: '1.2.3', checks: [{ name: 'engine', ok: vital }, { name: 'disk' }] });
  expect(report.checks[0]).not.toHaveProperty('vital');
});
