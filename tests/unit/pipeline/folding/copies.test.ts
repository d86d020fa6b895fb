import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { foldWords } from '../../../../src/domain/fold.ts';
import { REPORTS } from '../../identity/copies/languages.ts';
import { DAM } from '../../identity/copies/reports.ts';
import { BRIDGE, BRIDGE_EDITED, bulletin, MINE } from './texts.ts';
import { FoldingWorld, type Given, START } from './world.ts';

let world: FoldingWorld;

beforeEach(async () => {
  world = await FoldingWorld.open({ reuters: 'reuters', courier: 'meridian' });
});

afterEach(() => world.close());

const paragraphs = DAM.text.split('\n\n');
const brief = paragraphs.slice(0, 2).join('\n\n');

function dam(id: string, source: string, at: number, text = DAM.text): Given {
  return { id, source, at, title: DAM.title, text };
}

describe('copies in any language', () => {
  test('are one group for each, with the words that prove it', async () => {
    const given = REPORTS.flatMap(([language, title, text, edited], index): Given[] => [
      { id: `${language}-1`, source: 'gazette', title, text, language, at: index },
      { id: `${language}-2`, source: 'courier', title, text: edited, language, at: index + 2 },
    ]);
    await world.give(...given.toSorted((a, b) => a.at - b.at));
    expect(await world.groupsOf(given.map(({ id }) => id))).toEqual(REPORTS.map(([language]) => [`${language}-1`, `${language}-2`]));
    for (const [language, , text, edited] of REPORTS) {
      const { evidence } = await world.of(`${language}-2`);
      expect(evidence).toMatchObject({ with: `${language}-1`, relation: 'copy', rule: 'opening', version: expect.any(String) });
      const spans = evidence?.spans ?? [];
      expect(spans.length).toBeGreaterThan(0);
      for (const span of spans) {
        const own = foldWords(edited.slice(span.start, span.end));
        expect(own).toEqual(foldWords(text.slice(span.otherStart, span.otherEnd)));
        expect(own.length).toBeGreaterThanOrEqual(5);
      }
      expect((await world.of(`${language}-1`)).evidence).toBeNull();
    }
    expect([world.newCopies, world.warnings]).toEqual([REPORTS.length, []]);
  });
});

describe('who is who in a group', () => {
  test('the earliest is the original, whatever the order of arrival; the longest speaks for it', async () => {
    await world.give(dam('late', 'courier', 6, brief), dam('first', 'gazette', 0, brief), dam('long', 'bulletin', 3));
    expect(await world.groupsOf(['late'])).toEqual([['first', 'long', 'late']]);
    for (const id of ['late', 'first', 'long'])
      expect(await world.of(id)).toMatchObject({ copyGroup: 'late', members: 3, original: 'first' });
    const { longest, earliest } = await world.session((session) => {
      const [group] = session.groups.groupsById([session.groups.memberOf('late')?.groupId ?? 0]);
      const named = (number = 0) => session.groups.membersByNumber([number])[0]?.articleId;
      return { longest: named(group?.longest), earliest: named(group?.earliest) };
    });
    expect([longest, earliest]).toEqual(['long', 'first']);
    expect((await world.of('first')).sources.toSorted()).toEqual(['bulletin', 'courier', 'gazette']);
  });

  test("the agency's own printing is the original, even where it comes last", async () => {
    await world.give(dam('a', 'gazette', 0), dam('b', 'courier', 1));
    expect(await world.of('a')).toMatchObject({ original: 'a', credit: { agency: 'reuters', rule: 'dateline' } });
    await world.give(dam('wire', 'reuters', 2, DAM.text.slice(DAM.text.indexOf('The Kakhovka'))));
    expect([(await world.of('a')).original, (await world.of('wire')).original]).toEqual(['wire', 'wire']);
  });

  test('the search engine is told of all members when one joins, and of none when nothing changes', async () => {
    await world.give(dam('a', 'gazette', 0), dam('b', 'courier', 1));
    expect(await world.told()).toEqual(['a', 'b']);
    await world.give(dam('c', 'bulletin', 2));
    expect(await world.told()).toEqual(['a', 'b', 'c']);
    await world.give(dam('c', 'bulletin', 2));
    expect(await world.told()).toEqual([]);
  });

  test('a brief, the whole and a later longer version are one group through its longest member', async () => {
    const grown = `${DAM.text}\n\n${'In Odesa people watched the sea turn brown and a fisherman said he had never seen reeds drift so far. '.repeat(3)}`;
    await world.give(dam('brief', 'gazette', 0, brief), dam('whole', 'courier', 2), dam('grown', 'bulletin', 4, grown));
    expect(await world.groupsOf(['brief', 'whole', 'grown'])).toEqual([['brief', 'whole', 'grown']]);
  });

  test('the same outlet at another address is a version, no new copy of another outlet', async () => {
    await world.give(dam('a', 'gazette', 0), dam('b', 'gazette', 1));
    expect(await world.of('b')).toMatchObject({ evidence: { relation: 'version' }, sources: ['gazette'], members: 2 });
  });
});

describe('what is no copy', () => {
  test('an article that holds two reports does not make them one', async () => {
    const both = `${MINE.text}\n\n${DAM.text}`;
    await world.give(
      dam('dam-1', 'gazette', 0),
      { id: 'mine-1', source: 'gazette', at: 1, ...MINE },
      { id: 'both', source: 'digest', at: 2, title: MINE.title, text: both },
      dam('dam-2', 'courier', 3),
      { id: 'mine-2', source: 'courier', at: 4, ...MINE },
    );
    const groups = await world.groupsOf(['dam-1', 'dam-2', 'mine-1', 'mine-2']);
    expect(groups.map((ids) => ids.filter((id) => id !== 'both'))).toEqual([
      ['dam-1', 'dam-2'],
      ['mine-1', 'mine-2'],
    ]);
  });

  test('what copies only a member that is neither the earliest nor the longest stays out of the group', async () => {
    const rest = MINE.text.split('\n\n').slice(3).join('\n\n');
    const mixed = dam('mixed', 'courier', 1, [paragraphs[0], rest, paragraphs[1]].join('\n\n'));
    const only = { id: 'only', source: 'bulletin', at: 2, title: DAM.title, text: rest };
    await world.give(dam('whole', 'gazette', 0), mixed, only);
    expect(await world.groupsOf(['whole', 'mixed', 'only'])).toEqual([['whole', 'mixed'], ['only']]);
    const other = await FoldingWorld.open();
    await other.give(mixed, only);
    expect(await other.groupsOf(['mixed'])).toEqual([['mixed', 'only']]);
    await other.close();
  });

  test('issues of a daily bulletin stay apart; reprints join their own issue', async () => {
    const days = [0, 1, 2, 3, 4];
    const given = days.flatMap((day): Given[] => [
      { id: `day-${day}`, source: 'staff', at: 24 * day, ...bulletin(day) },
      { id: `print-${day}`, source: 'courier', at: 24 * day + 2, ...bulletin(day) },
    ]);
    await world.give(...given);
    expect(await world.groupsOf(given.map(({ id }) => id))).toEqual(days.map((day) => [`day-${day}`, `print-${day}`]));
  });

  test('another report of the same event', async () => {
    await world.give({ id: 'one', source: 'gazette', at: 0, ...BRIDGE }, { id: 'two', source: 'courier', at: 1, ...BRIDGE_EDITED });
    expect(await world.groupsOf(['one', 'two'])).toEqual([['one'], ['two']]);
  });
});

describe('time', () => {
  // From the first of June on.
  const JUNE = (Date.UTC(2023, 5, 1) - START) / 3600_000;

  test('an article at the end of a month finds its copy in the next, and the other way round', async () => {
    await world.give(dam('may', 'gazette', JUNE - 1), dam('june', 'courier', JUNE + 1));
    expect(await world.groupsOf(['may'])).toEqual([['may', 'june']]);
    const mine = { title: MINE.title, text: MINE.text };
    await world.give(
      { id: 'july', source: 'gazette', at: JUNE + 30 * 24 + 1, ...mine },
      { id: 'june-30', source: 'courier', at: JUNE + 30 * 24 - 1, ...mine },
    );
    expect(await world.groupsOf(['july'])).toEqual([['june-30', 'july']]);
  });

  test('fingerprints of a month can be dropped, and folding goes on in it', async () => {
    await world.give(dam('old', 'gazette', JUNE - 48), dam('kept', 'gazette', JUNE + 48));
    const dropped = await world.session((session) => {
      const count = session.fingerprints.dropUnused('9999');
      return [count, session.fingerprints.dropUnused('9999')];
    });
    expect(dropped).toEqual([2, 0]);
    await world.give(dam('unknown', 'courier', JUNE + 49));
    expect(await world.groupsOf(['kept', 'unknown'])).toEqual([['kept'], ['unknown']]);
    await world.give(dam('found', 'bulletin', JUNE + 50));
    expect(await world.groupsOf(['unknown'])).toEqual([['unknown', 'found']]);
    expect(world.warnings).toEqual([]);
  });

  test.each([
    ['1970', 0],
    ['before 1970', Date.UTC(1914, 6, 28)],
    ['the year 1', new Date('0001-01-01T00:00:00Z').getTime()],
    ['2100, when it was first seen in 2023', Date.UTC(2100, 0, 1)],
  ])('an article of %s is folded like others', async (_, at) => {
    const hours = (at - START) / 3600_000;
    await world.give(dam('a', 'gazette', hours), dam('b', 'courier', hours + 1), dam('today', 'bulletin', 0));
    expect(world.warnings).toEqual([]);
    expect((await world.of('b')).copyGroup).toBe('a');
    expect((await world.of('today')).members).toBe(1);
  });
});
