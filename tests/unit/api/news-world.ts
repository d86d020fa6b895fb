import type { CopyEvidence } from '../../../src/domain/copies.ts';
import type { Tags } from '../../../src/domain/tags.ts';
import { folded } from './folding-world.ts';
import { article, revision, source, type World } from './world.ts';

const WIRE = `KOSTI, Sudan (AFP) - The river crossing at Kosti was closed on Friday after shots were fired at a ferry, its operator said.

No one was hurt. Three hundred people waited on the eastern bank.`;

function report(
  id: string,
  sourceId: string,
  at: string,
  title: string,
  text: string,
  tags: Partial<Tags> = {},
): World['articles'][number] {
  const arabic = /\p{Script=Arabic}/u.test(title);
  const current = revision({
    title,
    text,
    url: `https://${sourceId.replace('meridian-', '')}.example/${id}`,
    published: { at, precision: 'minute', origin: 'json-ld' },
    language: arabic ? 'ar' : 'en',
    direction: arabic ? 'rtl' : 'ltr',
  });
  return article(id, sourceId, [current], {
    countries: [{ id: 'SD', name: 'Sudan', score: 1, focus: true }],
    primaryCountry: 'SD',
    ...tags,
  });
}

function evidence(relation: CopyEvidence['relation']): CopyEvidence {
  return {
    with: 'wire',
    relation,
    rule: 'opening',
    version: 'test-1',
    measures: { hoursApart: 2, titlesEqual: false, containment: 0.97, lead: 0.99, freshShared: 12, freshContainment: 0.9, numbers: 1 },
    spans: [{ start: 4, end: 40, otherStart: 0, otherEnd: 36 }],
  };
}

/** One event in two papers of one publisher, which print the same agency report, and in an Arabic one. */
export const newsWorld: World = folded(
  {
    sources: [
      source('meridian-courier', 'Meridian Courier', { country: 'KE', family: 'meridian' }),
      source('meridian-weekly', 'Meridian Weekly', { country: 'KE', family: 'meridian' }),
      source('bawaba', 'بوابة الأخبار', { country: 'LB' }),
    ],
    states: [],
    merged: { 'kosti-b': 'kosti' },
    articles: [
      report('wire', 'meridian-courier', '2024-05-10T06:00:00.000Z', 'Ferry stopped at Kosti', WIRE),
      report('copy', 'meridian-weekly', '2024-05-11T08:00:00.000Z', 'Shots at a ferry <b>near</b> Kosti', `By our staff. ${WIRE}`),
      report('version', 'meridian-courier', '2024-05-10T07:00:00.000Z', 'Ferry stopped at Kosti (updated)', `${WIRE} It opened again.`),
      report('arabic', 'bawaba', '2024-05-10T20:00:00.000Z', 'إطلاق نار على عبّارة في كوستي', 'توقفت العبّارة في مدينة كوستي بعد إطلاق نار.'),
      report(
        'second',
        'meridian-weekly',
        '2024-05-12T09:00:00.000Z',
        'What happened on the river',
        'Our correspondent spoke to the ferryman.',
        {
          countries: [
            { id: 'SD', name: 'Sudan', score: 1, focus: true },
            { id: 'SS', name: 'South Sudan', score: 0.3, focus: false },
          ],
          actors: [{ id: 'rsf-sudan', name: 'Rapid Support Forces', type: 'rebel-group', score: 1 }],
        },
      ),
      article('alone', 'bawaba', [revision({ title: 'Market day', text: 'Onions were cheap.' })]),
    ],
  },
  [
    {
      members: ['wire', 'copy', 'version'],
      story: 'kosti',
      credits: { copy: { agency: 'afp', field: 'text', start: 14, end: 17, rule: 'dateline' } },
      evidence: { copy: evidence('copy'), version: evidence('version') },
    },
    { members: ['arabic'], story: 'kosti' },
    { members: ['second'], story: 'kosti' },
  ],
);
