import { describe, expect, test } from 'vitest';
import { joinStory, judgeStory, openStory } from '../../../src/stories/index.ts';
import { BRIDGE_IN_ODESA, LANGUAGES, read, ROUNDUP, STATION, STATION_AGAIN, type Told } from './reports.ts';

const pairs = LANGUAGES.flatMap((from) => LANGUAGES.filter((to) => to !== from).map((to) => [from, to] as const));

describe('in one language', () => {
  const story = openStory(read(STATION.en));

  test('another report of the event joins, and says why', () => {
    const { joins, evidence } = judgeStory(read(STATION_AGAIN, 5), story);
    expect(joins).toBe(true);
    expect(evidence).toMatchObject({ rule: 'text', tags: null, hoursApart: 5, version: expect.any(String) });
    expect(evidence.score).toBe(evidence.text);
    expect(evidence.score).toBeGreaterThan(evidence.threshold ?? 1);
    expect(evidence.shared).toEqual(['country:UA', 'place:706200', 'actor:russia-mil', 'event:explosions-remote-violence', 'killed:50']);
  });

  test('an event in another town on the same day does not', () => {
    expect(judgeStory(read(BRIDGE_IN_ODESA, 1), story).joins).toBe(false);
  });

  test('every day without news makes it less likely that a report belongs to a story', () => {
    const scores = [0, 6, 12, 24, 48, 96, 168].map((hours) => judgeStory(read(STATION_AGAIN, hours), story).evidence);
    const values = scores.map(({ score }) => score ?? 0);
    expect(values.slice(0, 3)).toEqual([values[0], values[0], values[0]]);
    expect(values.slice(2)).toEqual(values.slice(2).toSorted((a, b) => b - a));
    expect(new Set(scores.map(({ text }) => text)).size).toBe(1);
    expect(judgeStory(read(STATION_AGAIN, 168), story).joins).toBe(false);
  });

  test('a report from before it began is as far away as one after its end', () => {
    const [before, after] = [-20, 20].map((hours) => judgeStory(read(STATION_AGAIN, hours), story).evidence);
    expect(before).toEqual(after);
  });

  test('a roundup has to be more alike', () => {
    const { evidence } = judgeStory(read(ROUNDUP, 1), story);
    expect(evidence.threshold).toBeGreaterThan(judgeStory(read(STATION_AGAIN, 1), story).evidence.threshold ?? 1);
  });

  test('one without a word or a tag joins nothing', () => {
    const empty: Told = { language: 'en', title: '', text: '', named: {} };
    expect(judgeStory(read(empty), story).joins).toBe(false);
    expect(judgeStory(read(empty), openStory(read(empty))).joins).toBe(false);
  });
});

describe('across languages', () => {
  test.each(pairs)('%s and %s: the same town, actor, toll and day join', (from, to) => {
    const { joins, evidence } = judgeStory(read(STATION[to], 4), openStory(read(STATION[from])));
    expect(joins).toBe(true);
    expect(evidence).toMatchObject({ rule: 'tags', text: null, hoursApart: 4 });
    expect(evidence.shared).toContain('killed:50');
  });

  test.each(LANGUAGES.filter((language) => language !== 'en'))(
    '%s: another town of the country on the same day does not join',
    (language) => {
      expect(judgeStory(read(BRIDGE_IN_ODESA, 1), openStory(read(STATION[language]))).joins).toBe(false);
    },
  );

  test.each(LANGUAGES.filter((language) => language !== 'en'))('%s: a week later, or a roundup, does not join', (language) => {
    const story = openStory(read(STATION[language]));
    expect(judgeStory(read(STATION_AGAIN, 168), story)).toMatchObject({ joins: false, evidence: { tags: 0, hoursApart: 168 } });
    expect(judgeStory(read(ROUNDUP, 1), story).joins).toBe(false);
  });

  test('another toll, or another country, does not join', () => {
    const story = openStory(read(STATION.ar));
    const { named } = STATION.en;
    const fewer = { ...STATION.en, named: { ...named, killed: { 3: 'At least 50 people were killed' } } };
    const elsewhere = { ...STATION.en, named: { ...named, countries: { BY: 'Ukraine' } } };
    expect([judgeStory(read(fewer, 1), story).joins, judgeStory(read(elsewhere, 1), story).joins]).toEqual([false, false]);
  });

  test('the country, the actor and the kind of event alone do not join', () => {
    const vague: Told = {
      language: 'en',
      title: 'Ukraine accuses Russian army',
      text: 'Ukraine accused the Russian army on Friday of a strike.',
      named: { countries: { UA: 'Ukraine' }, actors: { 'russia-mil': 'Russian army' }, events: ['explosions-remote-violence'] },
    };
    expect(judgeStory(read(vague, 1), openStory(read(STATION.ru))).joins).toBe(false);
  });

  test('a story goes on in all the languages it has', () => {
    const story = [read(STATION.ar, 1), read(STATION.ru, 2)].reduce(joinStory, openStory(read(STATION.en)));
    expect(story.voices.map(({ language }) => language).toSorted()).toEqual(['ar', 'en', 'ru']);
    expect(judgeStory(read(STATION_AGAIN, 3), story).evidence.rule).toBe('text');
    expect(judgeStory(read(STATION.zh, 3), story).evidence.rule).toBe('tags');
  });
});
