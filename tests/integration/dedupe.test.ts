import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { conflictwire, workplace, type Workplace } from '../support/command.ts';
import { DAM } from '../unit/identity/copies/reports.ts';
import { MINE } from '../unit/pipeline/folding/texts.ts';

interface Line {
  readonly id: string | number;
  readonly copyOf: string | null;
  readonly copyGroup: string;
  readonly story: string | null;
  readonly evidence: { readonly with: string } | null;
}

let place: Workplace;

beforeAll(async () => {
  place = await workplace('');
});

afterAll(() => place.remove());

const DAY = '2023-06-06T';
const dam = (id: string | number, source: string, time: string | null, more: object = {}): object => ({
  id,
  url: `https://${source}.example/${encodeURIComponent(id)}`,
  source,
  ...DAM,
  publishedAt: time === null ? null : `${DAY}${time}`,
  ...more,
});

async function dedupe(lines: readonly (object | string)[], data: string): Promise<Line[]> {
  const stdin = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  const { stdout, stderr, code } = await conflictwire(['dedupe', ...place.args.slice(0, 2), '--data', `${place.folder}/${data}`], {
    stdin,
  });
  expect([code, stderr]).toEqual([0, '']);
  return stdout
    .trim()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);
}

const groups = (lines: readonly Line[]): (readonly [string | number, string])[] => lines.map(({ id, copyGroup }) => [id, copyGroup]);

describe('dedupe', { timeout: 60_000 }, () => {
  test('answers line by line, in order, as things stand at the end, with bad lines in their places', async () => {
    const lines = await dedupe(
      [
        dam('first', 'gazette', '09:00:00Z'),
        'not json',
        { id: 'no-source', title: 'x' },
        { ...dam('bad-time', 'gazette', null), publishedAt: 'yesterday' },
        '',
        dam(7, 'courier', '10:00:00Z'),
        { id: 'mine', source: 'gazette', ...MINE, publishedAt: `${DAY}11:00:00Z` },
        dam('wire', 'reuters', '12:00:00Z', { text: DAM.text.slice(26) }),
      ],
      'lines',
    );
    const error = (message: unknown) => ({ error: { code: 'bad-input', message } });
    const wire = { copyOf: 'wire', copyGroup: 'first', story: 's-first' };
    expect(lines).toEqual([
      { id: 'first', ...wire, evidence: null },
      { id: null, ...error(expect.stringContaining('not a line of JSON')) },
      { id: 'no-source', ...error(expect.stringContaining('source')) },
      { id: 'bad-time', ...error(expect.stringContaining('a time such as')) },
      { id: null, ...error(expect.any(String)) },
      { id: 7, ...wire, evidence: expect.objectContaining({ with: 'first', relation: 'copy' }) },
      { id: 'mine', copyOf: null, copyGroup: 'mine', story: 's-mine', evidence: null },
      { id: 'wire', ...wire, copyOf: null, evidence: expect.objectContaining({ with: 'first' }) },
    ]);
    const [start, end] = [DAM.text.indexOf('The Kakhovka'), DAM.text.length - 1];
    expect(lines[5]?.evidence).toMatchObject({ spans: [{ start, end, otherStart: start, otherEnd: end }] });
  });

  test('goes on from what earlier runs left, and the same lines again change nothing', async () => {
    const first = [dam('a', 'gazette', '09:00:00Z'), { id: 'm', source: 'gazette', ...MINE, publishedAt: `${DAY}09:30:00Z` }];
    const once = await dedupe(first, 'runs');
    expect(groups(once)).toEqual([
      ['a', 'a'],
      ['m', 'm'],
    ]);
    expect(groups(await dedupe([dam('b', 'courier', '13:00:00Z')], 'runs'))).toEqual([['b', 'a']]);
    const again = await dedupe([...first, dam('b', 'courier', '13:00:00Z'), dam('a', 'gazette', '09:00:00Z')], 'runs');
    expect(groups(again)).toEqual([
      ['a', 'a'],
      ['m', 'm'],
      ['b', 'a'],
      ['a', 'a'],
    ]);
  });
});
