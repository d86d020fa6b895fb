import { hash } from 'node:crypto';
import { foldText, foldWords } from '../domain/fold.ts';
import { withoutMarkers } from './copies/title-markers.ts';
import { withoutMarks } from './revisions/title-marks.ts';

/** "News in brief", "Live": shorter headlines stand over many articles. */
const MIN_WORDS = 4;
const MIN_CHARACTERS = 16;
const MAX_CHARACTERS = 1000;

/** SHA-256 of a headline in any script without case, punctuation, marks, labels and the outlet's name; null for one too short to tell. */
export function titleKey(title: string, outlet: readonly (string | null)[]): string | null {
  if (title.length > MAX_CHARACTERS) return null;
  const folded = foldText(withoutOutlet(withoutLabels(title), outlet));
  const tells = folded.length >= MIN_CHARACTERS && folded.split(' ').length >= MIN_WORDS;
  return tells ? hash('sha256', folded, 'hex') : null;
}

/** `Bridge reopens | The Gazette` without its end. */
function withoutOutlet(title: string, outlet: readonly (string | null)[]): string {
  const names = new Set(outlet.map((name) => (name === null ? '' : foldText(name))));
  const cut = /^(.+?)(?:\s*[|•]\s*|\s+[–—-]\s+)([^|•–—]+)$/su.exec(title);
  const name = cut?.[2] === undefined ? '' : foldWords(cut[2]).join(' ');
  return cut?.[1] !== undefined && name !== '' && names.has(name) ? withoutLabels(cut[1]) : title;
}

/** Neither marks of a change nor labels such as `BREAKING:`, which outlets add and drop as they go. */
function withoutLabels(title: string): string {
  return withoutMarks(withoutMarkers(title));
}
