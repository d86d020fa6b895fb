import { francAll } from 'franc';
import { remember } from './remember.ts';
import { languageByLetters } from './language-letters.ts';
import { isWrittenIn, mainScript, ONLY_LANGUAGE } from './language-scripts.ts';
import { smallWordShares, type WordShare } from './language-words.ts';

/** Characters looked at: enough to tell, whatever the length of the text. */
const SAMPLE = 1500;
const TRIGRAM_SAMPLE = 400;
/** Letters below which no text tells its language, only its script. */
const FEW_LETTERS = 20;
/** Words below which a declaration is believed unless the text speaks clearly. */
const FEW_WORDS = 12;
/** Share of small words from which they settle a language, and how far the next must be behind. */
const CLEAR_SHARE = 0.2;
const CLEAR_LEAD = 1.25;
/** A declared language is kept when the trigrams put it this near the best. */
const NEAR = 0.93;

/** ISO 639-3 names of the trigram detector for languages in Latin letters, as this project names them. */
const LATIN: Readonly<Record<string, string>> = {
  eng: 'en', deu: 'de', fra: 'fr', spa: 'es', por: 'pt', glg: 'gl', cat: 'ca', ita: 'it', nld: 'nl', afr: 'af', swe: 'sv', nob: 'no', dan: 'da', fin: 'fi',
  pol: 'pl', ces: 'cs', slk: 'sk', hun: 'hu', ron: 'ro', als: 'sq', tur: 'tr', azj: 'az', uzn: 'uz', tuk: 'tk', kmr: 'ku', srp: 'sr', hrv: 'hr', bos: 'bs',
  slv: 'sl', lit: 'lt', lvs: 'lv', est: 'et', ekk: 'et', ind: 'id', zlm: 'ms', tgl: 'tl', ceb: 'ceb', jav: 'jv', sun: 'su', vie: 'vi', som: 'so', swh: 'sw',
  hau: 'ha', yor: 'yo', ibo: 'ig', gaz: 'om', kin: 'rw', run: 'rn', hat: 'ht', zul: 'zu', xho: 'xh', sna: 'sn', lin: 'ln', plt: 'mg', fuv: 'ff', wol: 'wo', bam: 'bm',
}; // prettier-ignore
/** Languages the trigrams mix up: among them the declaration decides, or the small words do. */
const FAMILIES: readonly ReadonlySet<string>[] = [
  'sr hr bs sl',
  'id ms jv su',
  'no da sv',
  'cs sk',
  'rw rn',
  'es gl pt ca',
  'az tr tk',
  'nl af',
  'fi et',
].map((languages) => new Set(languages.split(' ')));

/**
 * ISO 639 language (two letters where there are two) of a text. Its script and letters decide where they can, its small words and
 * trigrams otherwise. `declared` are BCP 47 tags in order of trust: one is taken where the text does not contradict it; a text too
 * short to tell is in the first that its script allows. Null where nothing tells.
 */
export function detectLanguage(text: string, declared: readonly string[] = []): string | null {
  const sample = text.slice(0, SAMPLE);
  const claims = declared.map((label) => primaryLanguage(label)).filter((language) => language !== null);
  const main = mainScript(sample);
  if (main === null) return claims[0] ?? null;
  const { script, letters } = main;
  const claim = claims.find((language) => isWrittenIn(language, script)) ?? null;
  if (letters < FEW_LETTERS) return claim ?? ONLY_LANGUAGE[script] ?? null;
  if (script === 'Latn') return latinLanguage(sample, claim);
  const shown = languageByLetters(` ${sample} `, script, letters);
  return shown ?? claim ?? ONLY_LANGUAGE[script] ?? null;
}

/** `en-US`, `en_US`, `eng`, `EN` as `en`; null for anything that names no language. */
const primaryLanguage = remember((label): string | null => {
  const tag = (label.split(/[,;]/)[0] ?? '').trim().replaceAll('_', '-');
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(tag)) return null;
  const first = (tag.split('-')[0] ?? '').toLowerCase();
  if (['und', 'mul', 'mis', 'zxx', 'xx'].includes(first)) return null;
  const { language } = new Intl.Locale(first);
  if (language === 'nb' || language === 'nn') return 'no';
  return language;
});

function latinLanguage(sample: string, claim: string | null): string | null {
  const { count, shares } = smallWordShares(sample);
  const [best, next] = shares;
  const own = shareOf(shares, claim);
  if (
    claim !== null &&
    own > 0 &&
    best !== undefined &&
    (best.share <= own || (isFamily(claim, best.language) && best.share < own * CLEAR_LEAD))
  ) {
    if (own >= CLEAR_SHARE / 2 || count < FEW_WORDS) return claim;
  }
  if (best !== undefined && count >= FEW_WORDS && best.share >= CLEAR_SHARE && best.share > (next?.share ?? 0) * CLEAR_LEAD)
    return best.language;
  return byTrigrams(sample, claim, shares, count);
}

function byTrigrams(sample: string, claim: string | null, shares: readonly WordShare[], count: number): string | null {
  const ranked = francAll(sample.slice(0, TRIGRAM_SAMPLE), { only: Object.keys(LATIN), minLength: FEW_LETTERS });
  const scored = ranked.map(([code, score]) => ({
    language: LATIN[code] ?? null,
    score: score + 0.5 * shareOf(shares, LATIN[code] ?? null),
  }));
  const top = scored.toSorted((a, b) => b.score - a.score)[0];
  if (top === undefined || top.language === null) return claim;
  if (claim === null) return count < FEW_WORDS / 2 ? null : top.language;
  const isNear = (scored.find(({ language }) => language === claim)?.score ?? 0) >= top.score * NEAR;
  const isUnknown = !Object.values(LATIN).includes(claim);
  const isPlain = shareOf(shares, top.language) >= CLEAR_SHARE / 2;
  return isNear || count < FEW_WORDS || (isFamily(claim, top.language) && !isPlain) || (isUnknown && !isPlain) ? claim : top.language;
}

function isFamily(one: string, other: string): boolean {
  return FAMILIES.some((family) => family.has(one) && family.has(other));
}

function shareOf(shares: readonly WordShare[], language: string | null): number {
  return shares.find((one) => one.language === language)?.share ?? 0;
}
