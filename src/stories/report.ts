import type { Rarity } from '../domain/copies.ts';
import type { StoryReport } from '../domain/stories.ts';
import { type Signature, signatureOf } from './signature.ts';
import { NAME, readTerms, type Terms } from './terms.ts';
import { type Measured, measured, normalised, strongest } from './vector.ts';

/** Terms of one report that count; the others are the small change of its language. */
const MOST_TERMS = 200;
/** Names tell events apart better than what happens in them: two strikes share all words but those. */
const NAME_WEIGHT = 2;

/** What a report says by itself. Plain: it goes from one thread to another. */
export interface ReportText {
  readonly terms: Terms;
  readonly signature: Signature;
}

export function readReportText(report: Pick<StoryReport, 'title' | 'text' | 'tags'>): ReportText {
  return { terms: readTerms(report), signature: signatureOf(report) };
}

/** A report as the rules of stories see it. */
export interface ReportReading extends ReportText {
  readonly id: string;
  /** Unix seconds. */
  readonly at: number;
  /** ISO 639; empty where unknown. */
  readonly language: string;
  /** How much each of `terms` tells: its rarity, doubled for names. */
  readonly tells: Float32Array;
  /** Of length 1. */
  readonly vector: Measured;
}

export function readReport(
  { id, at: when, language }: Pick<StoryReport, 'id' | 'at' | 'language'>,
  { terms, signature }: ReportText,
  rarity: Rarity,
): ReportReading {
  const { hashes, counts, kinds } = terms;
  const tells = new Float32Array(hashes.length);
  const weights = new Float32Array(hashes.length);
  for (let at = 0; at < hashes.length; at += 1) {
    const tell = rarity.of(hashes[at] ?? 0) * ((kinds[at] ?? 0) & NAME ? NAME_WEIGHT : 1);
    tells[at] = tell;
    weights[at] = tell * (1 + Math.log(counts[at] ?? 1));
  }
  return {
    id,
    at: when,
    language: language ?? '',
    terms,
    tells,
    vector: measured(normalised(strongest({ hashes, weights }, MOST_TERMS))),
    signature,
  };
}
