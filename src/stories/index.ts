// TEMPORARY local stand-in
import type { Rarity } from '../domain/copies.ts';
import type { StoryEvidence, StoryReport } from '../domain/stories.ts';
import { wordHashes } from '../domain/word-hashes.ts';
export const STORY_RULES_VERSION = 'tmp';
export const LEAD_CHARACTERS = 800;
export interface ReportReading {
  at: number;
  terms: Map<number, number>;
  id: string;
  title: string;
}
export interface StoryState {
  firstAt: number;
  newestAt: number;
  terms: Map<number, number>;
  headline: string;
  n: number;
}
export function readReport(report: StoryReport, rarity: Rarity): ReportReading {
  const tf = new Map<number, number>();
  for (const w of wordHashes(`${report.title} ${report.title} ${report.text}`).words) tf.set(w, (tf.get(w) ?? 0) + 1);
  const t = [...tf]
    .map(([w, n]) => [w, (1 + Math.log(n)) * rarity.of(w)] as const)
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, 60);
  const norm = Math.hypot(...t.map((x) => x[1])) || 1;
  return { at: report.at, terms: new Map(t.map(([w, x]) => [w, x / norm])), id: report.id, title: report.title };
}
export function openStory(r: ReportReading): StoryState {
  return { firstAt: r.at, newestAt: r.at, terms: r.terms, headline: r.id, n: 1 };
}
export function joinStory(s: StoryState, r: ReportReading): StoryState {
  const terms = new Map([...s.terms].map(([w, x]) => [w, (x * s.n) / (s.n + 1)]));
  for (const [w, x] of r.terms) terms.set(w, (terms.get(w) ?? 0) + x / (s.n + 1));
  return {
    ...s,
    terms: new Map([...terms].toSorted((a, b) => b[1] - a[1]).slice(0, 60)),
    n: s.n + 1,
    firstAt: Math.min(s.firstAt, r.at),
    newestAt: Math.max(s.newestAt, r.at),
  };
}
export function encodeStory(s: StoryState): Uint8Array {
  return new TextEncoder().encode(JSON.stringify({ ...s, terms: [...s.terms] }));
}
export function decodeStory(b: Uint8Array): StoryState {
  const x = JSON.parse(new TextDecoder().decode(b));
  return { ...x, terms: new Map(x.terms) };
}
export function indexKeys(s: StoryState): number[] {
  return [...s.terms.keys()].slice(0, 20);
}
export function lookupKeys(r: ReportReading): number[] {
  return [...r.terms.keys()].slice(0, 20);
}
export function judgeStory(r: ReportReading, s: StoryState): { joins: boolean; evidence: StoryEvidence } {
  let dot = 0;
  let n = 0;
  for (const [w, x] of s.terms) {
    n += x * x;
    dot += x * (r.terms.get(w) ?? 0);
  }
  const score = dot / (Math.sqrt(n) || 1);
  return {
    joins: score > 0.29,
    evidence: { rule: 'text', version: 'tmp', score, text: score, tags: null, threshold: 0.29, hoursApart: 0, shared: [] },
  };
}
export function titleOf(m: readonly { id: string }[]): string {
  return m[0]?.id ?? '';
}
