import type { CasualtyClaim, Tags } from '../../../../src/domain/tags.ts';
import { tagger } from '../lists.ts';

export function tag(text: string, language: string | null = null, title = ''): Tags {
  return tagger.tag({ title, text, language, outletCountry: null });
}

/** `k12` twelve killed, `w10-15`, `k12+` at least, `w-30` up to. */
export function claimsOf(text: string, language: string | null = null): string {
  return tag(text, language).casualties.map(written).join(' ');
}

function written({ kind, min, max }: CasualtyClaim): string {
  const letter = kind === 'killed' ? 'k' : 'w';
  if (min === max) return `${letter}${min}`;
  return `${letter}${min ?? ''}${max === null ? '+' : `-${max}`}`;
}
