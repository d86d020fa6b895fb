import type { SearchDocument } from '../../src/domain/search.ts';
import { searchDocument } from './documents.ts';

/** A word as articles write it, and the words it is searched by: said here, not computed, so that nothing of `src` is relied on. */
export interface Spoken {
  readonly written: string;
  readonly folded: readonly string[];
}

const spoken = (written: string, ...folded: string[]): Spoken => ({ written, folded: folded.length === 0 ? [written] : folded });

/** The first ones come most often. */
export const SPOKEN: readonly Spoken[] = [
  ...['the', 'army', 'city', 'drone', 'strike', 'talks', 'river', 'convoy'].map((word) => spoken(word)),
  spoken('Drones', 'drones'),
  spoken('droned'),
  spoken('F-16', 'f16'),
  spoken('al-Shabaab', 'al', 'shabaab'),
  spoken('U.S.', 'us'),
  spoken('5,000', '5000'),
  spoken('São', 'sao'),
  spoken('удар'),
  spoken('удары'),
  spoken('Ещё', 'еще'),
  spoken('Харків', 'харків'),
  spoken('قُتِل', 'قتل'),
  spoken('قتلى', 'قتلي'),
  spoken('هدنة', 'هدنه'),
  spoken('עזה'),
  spoken('צה"ל', 'צהל'),
  spoken('加沙'),
  spoken('加沙地', '加沙', '沙地'),
  spoken('सेना'),
  ...['truce', 'mutiny', 'harbour', 'harbours', 'strikes', 'striker', 'armour', 'bank', 'japan', 'gold'].map((word) => spoken(word)),
];

/** What the model knows of an article. */
export interface BooleanArticle {
  readonly document: SearchDocument;
  readonly title: readonly string[];
  readonly text: readonly string[];
}

/** 64 words are few enough that phrases come about by themselves. */
export function booleanArticles(below: (most: number) => number, count: number): BooleanArticle[] {
  const rare = (): Spoken => SPOKEN[Math.floor((below(SPOKEN.length) * (1 + below(100))) / 100)] ?? spoken('the');
  const sentence = (length: number): Spoken[] => Array.from({ length }, rare);
  const groups = Array.from({ length: count }, (_, index) => (index === 0 || below(10) > 0 ? index : below(index)));
  const sizes = Map.groupBy(groups, (group) => group);
  return groups.map((group, index) => {
    const [title, text] = [sentence(1 + below(5)), sentence(below(30))];
    const document = searchDocument({
      id: `b${index}`,
      title: title.map(({ written }) => written).join(' '),
      text: text.map(({ written }) => written).join(' '),
      sortAt: 1_700_000_000 + below(400) * 21_600,
      source: `source-${below(6)}`,
      language: [null, 'en', 'ar', 'uk'][below(4)] ?? null,
      countries: ['SY', 'UA', 'IL', 'SD'].slice(below(5)),
      actors: ['m23', 'adf', 'hamas'].filter(() => below(4) === 0),
      events: ['battles', 'protests'].slice(below(3)),
      copyGroup: `b${group}`,
      copies: (sizes.get(group)?.length ?? 1) - 1,
      storyId: below(3) === 0 ? `story-${below(count)}` : null,
    });
    return { document, title: title.flatMap(({ folded }) => folded), text: text.flatMap(({ folded }) => folded) };
  });
}
