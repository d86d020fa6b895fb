import type { CopyVerdict, NoCopyReason } from '../../domain/copies.ts';
import type { CopyReading } from './reading.ts';
import { type JudgingContext, measure, type Measured } from './measure.ts';

/** Copies are printed within three days; what looks alike later is nearly always a template. */
const USUAL_HOURS = 72;
/** Issues of a series are at least about a day apart; a resent report is not. */
const SERIES_HOURS = 18;
/** Flashes of a line or two recur in the same words. */
const FLASH_WORDS = 40;
const FLASH_HOURS = 12;

const CONTAINMENT = 0.35;
const LEAD = 0.75;
/** In a few lines one name makes another report: unless each headline is told by the other, nearly all words must be the same. */
const SHORT_WORDS = 80;
const SHORT_LEAD = 0.9;
const TOLD = 0.75;
const FRESH_SHARED = 2;
const FRESH_CONTAINMENT = 0.4;
/** Of a report whose headline now gives another figure, most others must be the same. */
const HEADLINE_NUMBERS = 0.65;
const NEARLY_SAME = 0.92;
/** Where all else is the same, half of the figures may be brought up to date. */
const UPDATED_NUMBERS = 0.5;
/** A text with much that the other has not, such as a digest, has its own headline, which the other does not tell. */
const MOSTLY_SHARED = 0.6;
const NEARLY_WHOLE = 0.8;
const HEADLINE = 0.34;
/** What tells that two texts have something to do with each other. */
const OVERLAP = 0.15;
const SAME_JACCARD = 0.8;
const SAME_NUMBERS = 0.8;

/** Whether the newer article is a printing of the report that the older one is, and why, or why not. */
export function judgeCopy(newer: CopyReading, older: CopyReading, context: JudgingContext): CopyVerdict {
  const measured = measure(newer, older, context);
  const measures = measured.shown;
  const isSameOutlet = newer.source === older.source;
  if (measures.hoursApart > USUAL_HOURS) {
    const reason = whyNotRepublished(measured, isSameOutlet);
    return reason === null ? { relation: 'republished', rule: 'text', measures } : { relation: null, reason, measures };
  }
  if (isSeries(newer, older, measured)) return { relation: null, reason: 'series', measures };
  const reason = whyNotByOpening(measured);
  const relation = isSameOutlet ? 'version' : 'copy';
  if (reason === null) return { relation, rule: 'opening', measures };
  if (isByTitle(measured)) return { relation, rule: 'title', measures };
  return { relation: null, reason, measures };
}

/** Much later only the whole text is a copy, and only of a length that no template fills. */
function whyNotRepublished(measured: Measured, isSameOutlet: boolean): NoCopyReason | null {
  const { shown, jaccard, length } = measured;
  if (shown.containment < CONTAINMENT) return shown.containment < OVERLAP ? 'different' : 'follow-up';
  if (isSameOutlet || jaccard < SAME_JACCARD || length <= SHORT_WORDS) return 'too-far-apart';
  if ((shown.numbers ?? 1) < SAME_NUMBERS) return 'other-numbers';
  return shown.lead < SHORT_LEAD || measured.headlinesPart ? 'template' : null;
}

/** Headlines that differ in nothing but numbers and days; an outlet may resend the same text, and others print it late. */
function isSeries(newer: CopyReading, older: CopyReading, measured: Measured): boolean {
  const { masked } = newer.title;
  if (masked === null || masked !== older.title.masked || measured.shown.hoursApart < SERIES_HOURS) return false;
  if (!measured.shown.titlesEqual) return true;
  return newer.source === older.source && !isResent(measured);
}

/** The next issue has other figures; where there are none, only the whole text tells. */
function isResent({ shown, jaccard, length }: Measured): boolean {
  if (length <= FLASH_WORDS) return false;
  return shown.numbers === null ? jaccard >= SAME_JACCARD : shown.numbers >= SAME_NUMBERS && shown.containment >= NEARLY_WHOLE;
}

function whyNotByOpening(measured: Measured): NoCopyReason | null {
  const { shown, anyContainment, length, figuresAgree } = measured;
  if (shown.containment < OVERLAP) return 'different';
  if (shown.lead < leadAskedOf(measured)) return figuresAgree ? 'follow-up' : 'other-numbers';
  if (shown.containment < CONTAINMENT) return 'different';
  if (shown.freshShared < FRESH_SHARED || shown.freshContainment < FRESH_CONTAINMENT)
    return anyContainment < FRESH_CONTAINMENT ? 'different' : 'template';
  if (hasOtherFigures(measured)) return 'other-numbers';
  if (measured.headlinesPart && !isNearlySame(measured)) return 'template';
  if (hasOtherHeadline(measured)) return 'follow-up';
  return length <= FLASH_WORDS && shown.hoursApart > FLASH_HOURS ? 'too-far-apart' : null;
}

function leadAskedOf({ length, longerHeadline, shorterHeadline }: Measured): number {
  return length > SHORT_WORDS || Math.min(longerHeadline ?? 0, shorterHeadline ?? 0) >= TOLD ? LEAD : SHORT_LEAD;
}

function hasOtherFigures(measured: Measured): boolean {
  const share = measured.shown.numbers ?? 0;
  if (isNearlySame(measured) && share >= UPDATED_NUMBERS) return false;
  return !measured.figuresAgree || (measured.headlinesCount && share < HEADLINE_NUMBERS);
}

/** A template that is filled anew changes more of its runs of words than this. */
function isNearlySame({ shown, length }: Measured): boolean {
  return shown.containment >= NEARLY_SAME && length > FLASH_WORDS;
}

function hasOtherHeadline({ shown, ofLonger, longerHeadline, shorterHeadline }: Measured): boolean {
  if (ofLonger >= MOSTLY_SHARED) return false;
  return (longerHeadline ?? 1) < HEADLINE || (shown.containment < NEARLY_WHOLE && (shorterHeadline ?? 1) < HEADLINE);
}

/** The same headline over texts that share too little of their openings, or no more than a template, which the figures make one report. */
function isByTitle({ shown, figuresAgree }: Measured): boolean {
  if (!shown.titlesEqual || !figuresAgree || shown.containment < CONTAINMENT) return false;
  return shown.freshContainment >= FRESH_CONTAINMENT || (shown.containment >= NEARLY_WHOLE && shown.numbers !== null);
}
