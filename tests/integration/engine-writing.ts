import { expect, test } from 'vitest';
import { engineQuery, searchDocument } from '../support/documents.ts';
import { idsOf, type MakeEngine, withEngine } from './engine-made.ts';

/** What is written, replaced and removed. */
export function writingContract(make: MakeEngine): void {
  test('an engine over nothing is ready, empty and stays the same when prepared again', async () => {
    await withEngine(make, async (engine) => {
      const first = await engine.prepare();
      expect(first.documents).toBe(0);
      expect(await engine.search(engineQuery(''))).toMatchObject({ ids: [], total: 0 });
      await engine.upsert([searchDocument({ id: 'a', text: 'kept' })]);
      const second = await engine.prepare();
      expect(second).toEqual({ ...first, documents: 1 });
      expect(await engine.state()).toEqual(second);
      expect(await idsOf(engine, 'kept')).toEqual(['a']);
    });
  });

  test('upsert replaces: old words, tags and dates are gone, new ones found', async () => {
    await withEngine(make, async (engine) => {
      await engine.upsert([
        searchDocument({ id: 'a', title: 'First version', text: 'skirmish', countries: ['ML'], at: '2024-01-01T00:00:00Z' }),
        searchDocument({ id: 'b', title: 'Bystander', text: 'skirmish', countries: ['ML'], at: '2024-02-01T00:00:00Z' }),
      ]);
      await engine.upsert([
        searchDocument({ id: 'a', title: 'Second version', text: 'truce', countries: ['NE'], at: '2024-03-01T00:00:00Z' }),
      ]);
      expect(await idsOf(engine, 'skirmish')).toEqual(['b']);
      expect(await idsOf(engine, 'title:first')).toEqual([]);
      expect(await idsOf(engine, 'truce')).toEqual(['a']);
      expect(await idsOf(engine, 'country:ML')).toEqual(['b']);
      expect(await idsOf(engine, 'country:NE')).toEqual(['a']);
      expect(await idsOf(engine, 'before:2024-02')).toEqual([]);
      expect(await idsOf(engine, '-skirmish')).toEqual(['a']);
      const all = await engine.search(engineQuery(''));
      expect(all.ids).toEqual(['a', 'b']);
      expect(all.facets.country).toEqual([
        { value: 'ML', count: 1 },
        { value: 'NE', count: 1 },
      ]);
      expect((await engine.state()).documents).toBe(2);
    });
  });

  test('a short stretch of time that was searched before has what came into it since, and not what left it', async () => {
    await withEngine(make, async (engine) => {
      const months = Array.from({ length: 12 }, (_, month) => `2024-${String(month + 1).padStart(2, '0')}-10T00:00:00Z`);
      await engine.upsert(months.map((at, month) => searchDocument({ id: `month-${month + 1}`, text: 'patrol convoy', at })));
      const inMarch = async (text: string): Promise<string[]> =>
        idsOf(engine, text, { from: Date.parse('2024-03-01T00:00:00Z') / 1000, to: Date.parse('2024-04-01T00:00:00Z') / 1000 });
      for (const text of ['patrol', 'patrol OR raid', 'patrol -raid']) expect(await inMarch(text)).toEqual(['month-3']);
      await engine.upsert([
        searchDocument({ id: 'later', text: 'patrol', at: '2024-03-31T23:59:59Z' }),
        searchDocument({ id: 'beyond', text: 'patrol', at: '2024-04-01T00:00:00Z' }),
        searchDocument({ id: 'raid', text: 'patrol raid', at: '2024-03-01T00:00:00Z' }),
      ]);
      expect(await inMarch('patrol')).toEqual(['later', 'month-3', 'raid']);
      expect(await inMarch('patrol OR raid')).toEqual(['later', 'month-3', 'raid']);
      expect(await inMarch('patrol -raid')).toEqual(['later', 'month-3']);
      await engine.upsert([searchDocument({ id: 'month-3', text: 'patrol', at: '2024-05-01T00:00:00Z' })]);
      await engine.remove(['raid']);
      expect(await inMarch('patrol')).toEqual(['later']);
      expect(await idsOf(engine, 'patrol OR raid')).toHaveLength(14);
    });
  });

  test('the last of several versions counts, in one batch and in several', async () => {
    await withEngine(make, async (engine) => {
      await engine.upsert([searchDocument({ id: 'a', text: 'older' }), searchDocument({ id: 'a', text: 'newer' })]);
      expect([await idsOf(engine, 'older'), await idsOf(engine, 'newer')]).toEqual([[], ['a']]);
      // Nor need a call wait for the one before.
      await Promise.all(['first', 'last'].map((text) => engine.upsert([searchDocument({ id: 'a', text })])));
      expect([await idsOf(engine, 'first'), await idsOf(engine, 'last')]).toEqual([[], ['a']]);
    });
  });

  test('remove makes a document unfindable; unknown ids and empty lists are no error', async () => {
    await withEngine(make, async (engine) => {
      await engine.upsert([searchDocument({ id: 'a', text: 'word' }), searchDocument({ id: 'b', text: 'word' })]);
      await engine.remove(['a', 'never-there']);
      await engine.remove([]);
      await engine.upsert([]);
      expect(await idsOf(engine, 'word')).toEqual(['b']);
      expect(await idsOf(engine, '')).toEqual(['b']);
      expect((await engine.state()).documents).toBe(1);
    });
  });

  test('a word that is only in removed documents is no correction', async () => {
    await withEngine(make, async (engine) => {
      await engine.upsert([searchDocument({ id: 'a', text: 'insurgency' }), searchDocument({ id: 'b', text: 'calm' })]);
      expect((await engine.correct(['insurgenzy'])).get('insurgenzy')).toBe('insurgency');
      await engine.remove(['a']);
      expect((await engine.correct(['insurgenzy'])).size).toBe(0);
    });
  });

  test('a thousand documents at once, one of them long', async () => {
    await withEngine(make, async (engine) => {
      const documents = Array.from({ length: 1000 }, (_, index) =>
        searchDocument({ id: `n${index}`, text: `common text number${index % 10} unit`, sortAt: 1_700_000_000 + index }),
      );
      const long = searchDocument({ id: 'long', text: `${'very long report '.repeat(20_000)} needle`, sortAt: 1_600_000_000 });
      await engine.upsert([...documents, long]);
      expect((await engine.state()).documents).toBe(1001);
      expect((await engine.search(engineQuery('common', { limit: 5 }))).total).toBe(1000);
      expect((await engine.search(engineQuery('common', { limit: 3 }))).ids).toEqual(['n999', 'n998', 'n997']);
      expect(await idsOf(engine, '"number 7"')).toHaveLength(100);
      expect(await idsOf(engine, '"very long report needle"')).toEqual(['long']);
    });
  });
}
