import { afterAll, describe, expect, test } from 'vitest';
import { buildServer } from '../../../src/api/server.ts';
import type { RevisionRecord } from '../../../src/store/records.ts';
import { article, depsOf, revision, source } from './world.ts';

const GAZETTE = 'gazette';
const BEFORE = 'Shells hit the quay on Monday and killed 12 people, the governor said. The port is shut.';
const AFTER = 'Shells hit the quay on Monday and killed 15 people, the governor said. The port is shut. <b>Ships</b> wait.';
const rtl = { language: 'ar', direction: 'rtl' } as const;

const ids = {
  corrected: [
    revision({ number: 1, reason: 'first', title: 'Port shelled', text: BEFORE }),
    revision({ number: 2, reason: 'changed', title: 'CORRECTED: Port shelled', text: AFTER }),
  ],
  arabic: [
    revision({ number: 1, reason: 'first', title: 'قصف الميناء', text: 'قتل ١٢ شخصا في القصف على الميناء', ...rtl }),
    revision({ number: 2, reason: 'changed', title: 'قصف الميناء', text: 'قتل ١٥ شخصا في القصف على الميناء', ...rtl }),
  ],
  long: Array.from({ length: 3 }, (_, index) =>
    revision({ number: index + 1, reason: index === 0 ? 'first' : 'changed', title: 'Live', text: `${index} ${'word '.repeat(250_000)}` }),
  ),
} satisfies Record<string, readonly RevisionRecord[]>;

const server = await buildServer(
  depsOf({
    sources: [source(GAZETTE, 'The Gazette')],
    states: [],
    articles: Object.entries(ids).map(([id, revisions]) => article(id, GAZETTE, revisions)),
  }),
);
afterAll(() => server.close());

const get = async (url: string) => server.inject({ url });

describe('/api/articles/:id/revisions', () => {
  test('gives the flags, and the changed words where they are asked for', async () => {
    const plain = (await get('/api/articles/corrected/revisions')).json();
    expect(plain.revisions).toMatchObject([{ flags: [] }, { flags: ['figures-changed', 'marked'] }]);
    expect(plain.revisions[1]).not.toHaveProperty('diff');
    const { revisions } = (await get('/api/articles/corrected/revisions?diff=true')).json();
    expect(revisions.map(({ diff }: { diff: unknown }) => diff)).toEqual([
      null,
      [
        { kind: 'equal', text: 'Shells hit the quay on Monday and killed ' },
        { kind: 'removed', text: '12 ' },
        { kind: 'added', text: '15 ' },
        { kind: 'equal', text: 'people, the governor said. The port is shut. ' },
        { kind: 'added', text: '<b>Ships</b> wait.' },
      ],
    ]);
  });

  test('compares the newest first, and no more than a server can bear', async () => {
    const { revisions } = (await get('/api/articles/long/revisions?diff=true')).json();
    expect(revisions.map(({ diff }: { diff: unknown[] | null }) => diff?.length ?? null)).toEqual([null, null, 3]);
  });

  test('says what is wrong with another value', async () => {
    const answer = await get('/api/articles/corrected/revisions?diff=1');
    expect([answer.statusCode, answer.json().error.field]).toEqual([400, 'diff']);
  });

  test('is described', async () => {
    const { paths } = (await get('/api/openapi.json')).json();
    expect(paths['/api/articles/{id}/revisions'].get.parameters.map(({ name }: { name: string }) => name)).toEqual(
      expect.arrayContaining(['id', 'diff']),
    );
  });
});
