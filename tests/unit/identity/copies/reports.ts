import type { CopySubject, CopyVerdict } from '../../../../src/domain/copies.ts';
import { judgeCopy, type JudgingContext, readForCopies } from '../../../../src/identity/copies/index.ts';

export const HOUR = 3600;
const START = 1_700_000_000;

/** Nothing has been read before. */
export const COLD: JudgingContext = { isStale: () => false, rarity: { of: () => 1 } };

export function article(title: string, text: string, more: Partial<CopySubject> = {}): CopySubject {
  return { title, text, byline: null, source: 'gazette', at: START, ...more };
}

/** The verdict on `newer`, printed by another outlet three hours later unless it says otherwise. */
export function verdictOn(older: CopySubject, newer: CopySubject, context: JudgingContext = COLD): CopyVerdict {
  return judgeCopy(readForCopies(newer), readForCopies(older), context);
}

/** `copy`, `version`, ... or the reason why not. */
export function wordOf(verdict: CopyVerdict): string {
  return verdict.relation ?? verdict.reason;
}

export function printed(title: string, text: string, more: Partial<CopySubject> = {}): CopySubject {
  return article(title, text, { source: 'courier', at: START + 3 * HOUR, ...more });
}

/** A report of 170 words on a past event, in our own words. */
export const DAM = {
  title: 'Kakhovka dam breached, thousands told to leave',
  text: `KYIV, June 6 (Reuters) - The Kakhovka dam on the Dnipro river was breached on Tuesday, sending water over the fields and villages below it and forcing thousands of people to leave their homes.

Officials in Kherson said 16,000 people lived in the zone that was at risk and that 885 had been taken out by noon, most of them in buses and by train to Mykolaiv.

The water in the reservoir, which cools the reactors of the Zaporizhzhia nuclear plant, fell by about 15 centimetres an hour. The plant had other ponds to draw from and there was no immediate danger, the United Nations nuclear agency said in Vienna.

Kyiv and Moscow blamed each other for the breach. Neither offered proof that could be checked at once.

The dam, 30 metres high and 3.2 kilometres long, was built in 1956 as part of the Kakhovka hydroelectric plant and has been under Russian control since the first days of the invasion. It also supplies the canal that carries water to Crimea.`,
};
