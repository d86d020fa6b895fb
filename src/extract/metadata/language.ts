import { detectLanguage } from '../language.ts';
import type { PageFacts } from '../page-facts.ts';
import { type LdNode, strings } from './json-ld.ts';

const METAS = ['content-language', 'language', 'dc.language', 'dcterms.language'];

/** ISO 639 language of the text: what it shows itself, and what the page declares where the text does not contradict it. */
export function pageLanguage(node: LdNode | null, facts: PageFacts, text: string): string | null {
  return detectLanguage(text, declaredLanguages(node, facts));
}

/** BCP 47 tags the page declares, as written but for underscores, in order of trust. */
export function declaredLanguages(node: LdNode | null, facts: PageFacts): readonly string[] {
  const labels = [
    facts.language ?? '',
    ...(facts.metas.get('og:locale') ?? []),
    ...(node === null ? [] : strings(node['inLanguage'], ['alternateName', 'name'])),
    ...METAS.flatMap((name) => facts.metas.get(name) ?? []),
  ];
  return labels.map((label) => label.trim().replaceAll('_', '-')).filter((label) => /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(label));
}
