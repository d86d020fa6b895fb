import { scriptLanguageHint } from '../direction.ts';
import type { PageFacts } from '../page-facts.ts';
import { type LdNode, strings } from './json-ld.ts';

/** Languages written in more scripts than the usual one. */
const MORE_SCRIPTS: Readonly<Record<string, readonly string[]>> = {
  sr: ['Latn', 'Cyrl'],
  bs: ['Latn', 'Cyrl'],
  uz: ['Latn', 'Cyrl', 'Arab'],
  kk: ['Latn', 'Cyrl', 'Arab'],
  ky: ['Cyrl', 'Arab', 'Latn'],
  az: ['Latn', 'Cyrl', 'Arab'],
  tk: ['Latn', 'Cyrl', 'Arab'],
  tg: ['Cyrl', 'Arab', 'Latn'],
  ku: ['Latn', 'Arab', 'Cyrl'],
  pa: ['Guru', 'Arab'],
  ug: ['Arab', 'Cyrl', 'Latn'],
  mn: ['Cyrl', 'Mong'],
  ha: ['Latn', 'Arab'],
  ms: ['Latn', 'Arab'],
  sd: ['Arab', 'Deva'],
  ks: ['Arab', 'Deva'],
  ber: ['Latn', 'Tfng', 'Arab'],
};

/**
 * ISO 639 language of the text: what the page declares where the letters do not contradict it (templates left on `en` are common),
 * else what the script alone tells, else null.
 */
export function pageLanguage(node: LdNode | null, facts: PageFacts, text: string): string | null {
  const hint = scriptLanguageHint(text);
  const labels = [
    facts.language ?? '',
    ...(facts.metas.get('og:locale') ?? []),
    ...(node === null ? [] : strings(node['inLanguage'], ['alternateName', 'name'])),
    ...['content-language', 'language', 'dc.language', 'dcterms.language'].flatMap((name) => facts.metas.get(name) ?? []),
  ];
  const declared = labels.map(primaryLanguage).filter((language) => language !== null);
  const fitting = declared.find((language) => hint === null || scriptsOf(language).includes(hint.script));
  return fitting ?? hint?.language ?? null;
}

/** `en-US`, `en_US`, `eng`, `EN` as `en`; null for anything that names no language. */
function primaryLanguage(label: string): string | null {
  const tag = (label.split(/[,;]/)[0] ?? '').trim().replaceAll('_', '-');
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(tag)) return null;
  const { language } = new Intl.Locale(tag.split('-')[0] ?? '');
  return ['und', 'mul', 'mis', 'zxx', 'xx'].includes(language) ? null : language;
}

function scriptsOf(language: string): readonly string[] {
  const usual = new Intl.Locale(language).maximize().script;
  const script = usual === undefined ? [] : [/^(?:Hans|Hant|Jpan)$/.test(usual) ? 'Hani' : usual === 'Kore' ? 'Hang' : usual];
  return MORE_SCRIPTS[language] ?? script;
}
