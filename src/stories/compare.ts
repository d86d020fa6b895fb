import { Contrast } from './contrast.ts';
import { areElsewhere, isRoundupStory, ROUNDUP_STRICTNESS } from './agreement.ts';
import type { ReportReading } from './report.ts';
import type { Counts, StoryState } from './state.ts';
import { cosine, EMPTY, measured, normalised, plus, type Vector } from './vector.ts';

/** Likeness of two stories from which they may be one, where they are about the same places. */
const ALIKE = 0.2;
/** Where they happen at other places they have to be so many times more alike. */
const OTHER_SCENE = 1.5;
/** Likeness across two stories, as a share of that within each, below which they stay two. */
const STAY_TWO = 0.6;
/** Two stories one of which has fewer reports are never held apart. */
export const FEWEST_TO_CONTRAST = 2;

/** Cosine of what two stories say in a language of both, where that is enough to be one story; else 0. */
export function likeness(a: StoryState, b: StoryState): number {
  if (areApart(a.tags.countries, b.tags.countries) || areApart(a.tags.admin1, b.tags.admin1)) return 0;
  const cosines = a.voices.map((voice) => cosine(voice.sum, b.voices.find(({ language }) => language === voice.language)?.sum ?? EMPTY));
  const most = Math.max(0, ...cosines);
  return most >= ALIKE * strictness(a, b) ? most : 0;
}

/** Both name some, and none in common. */
function areApart(a: Counts, b: Counts): boolean {
  if (a.size === 0 || b.size === 0) return false;
  for (const value of a.keys()) if (b.has(value)) return false;
  return true;
}

function strictness(a: StoryState, b: StoryState): number {
  if (isRoundupStory(a) || isRoundupStory(b)) return ROUNDUP_STRICTNESS;
  return areElsewhere(a, b) ? OTHER_SCENE : 1;
}

/** True where the reports of each tell something that those of the other do not. */
export function areTwoStories(a: readonly ReportReading[], b: readonly ReportReading[]): boolean {
  if (Math.min(a.length, b.length) < FEWEST_TO_CONTRAST) return false;
  const sides = Uint8Array.from({ length: a.length + b.length }, (_, at) => (at < a.length ? 0 : 1));
  return new Contrast([...a, ...b]).separation(sides) < STAY_TWO;
}

/** The report that says most of what the others say; of equal ones the earliest. */
export function centralReport(reports: readonly ReportReading[]): ReportReading | null {
  const inOrder = reports.toSorted((a, b) => a.at - b.at);
  const sum = measured(normalised(inOrder.reduce<Vector>((all, { vector }) => plus(all, 1, vector), EMPTY)));
  let best: { readonly report: ReportReading; readonly cosine: number } | null = null;
  for (const report of inOrder) {
    const near = cosine(report.vector, sum);
    if (best === null || near > best.cosine + 1e-6) best = { report, cosine: near };
  }
  return best?.report ?? null;
}
