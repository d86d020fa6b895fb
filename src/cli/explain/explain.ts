import { ruleInWords } from '../../domain/rule-words.ts';
import type { CasualtyClaim, Mention, Rejected, TagInput, Tags } from '../../domain/tags.ts';
import { harmless, mark, terminal } from '../terminal.ts';
import { passageAround } from './passage.ts';

/** What a tagger made of an article. */
export interface Explained {
  readonly tags: Tags;
  readonly rejected: readonly Rejected[];
}

/** What people call a tag; null where nobody knows. */
export type NameOf = (kind: Mention['kind'], id: string) => string | null;

/** Proofs shown of one tag; `--json` has all. */
const SHOWN = 3;
const INDENT = '      ';
const MIN_COLUMNS = 40;

/** For people: every tag with the words that prove it and the rule in words, then what was refused and why. */
export function explainForPerson(input: TagInput, { tags, rejected }: Explained, columns: number, nameOf: NameOf): string {
  const width = Math.max(MIN_COLUMNS, columns) - INDENT.length;
  const proof = (kind: Mention['kind'], id: string): string[] =>
    proofLines(
      input,
      tags.mentions.filter((mention) => mention.kind === kind && mention.tag === id),
      width,
    );
  const sections = [
    section('Countries', countryLines(tags, proof)),
    section('Regions', regionLines(tags)),
    section(
      'Places',
      tags.places.flatMap(({ id, name, country, precision, lat, lon }) => [
        head(name, [country, precision, `${lat.toFixed(2)}, ${lon.toFixed(2)}`, id]),
        ...proof('place', id),
      ]),
    ),
    section(
      'Actors',
      tags.actors.flatMap(({ id, name, type, score }) => [head(name, [id, type, share(score)]), ...proof('actor', id)]),
    ),
    section(
      'Filed from',
      tags.filedFrom === null
        ? []
        : [head(nameOf('filed-from', tags.filedFrom) ?? tags.filedFrom, [tags.filedFrom]), ...proof('filed-from', tags.filedFrom)],
    ),
    section(
      'Events (suggested)',
      tags.events.flatMap(({ id, name, type, score }) => [head(name, [id, type, share(score)]), ...proof('event', id)]),
    ),
    section(
      'Casualties claimed (never added up)',
      tags.casualties.flatMap((claim) => claimLines(input, claim, width)),
    ),
    section(
      'Materiel',
      tags.materiel.flatMap(({ id, name, kind, score }) => [head(name, [id, kind, share(score)]), ...proof('materiel', id)]),
    ),
  ].flat();
  const tagged = sections.length > 0 ? sections : ['Nothing was tagged.'];
  return [...tagged, ...refusedLines(input, rejected, width, nameOf)].join('\n');
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [terminal.bold(title), ...lines];
}

function head(name: string, facts: readonly string[]): string {
  return `  ${harmless(name)}${facts.length > 0 ? terminal.dim(harmless(`  ${facts.join(' · ')}`)) : ''}`;
}

const share = (score: number): string => score.toFixed(2);

function countryLines(tags: Tags, proof: (kind: Mention['kind'], id: string) => string[]): string[] {
  return tags.countries.flatMap(({ id, name, score, focus }) => {
    const own = proof('country', id);
    const there = own.length > 0 ? [] : tags.places.filter(({ country }) => country === id).slice(0, SHOWN);
    return [
      head(name, [id, share(score), focus ? 'focus' : 'mentioned', ...(id === tags.primaryCountry ? ['primary'] : [])]),
      ...own,
      ...there.flatMap((place) => proof('place', place.id)),
    ];
  });
}

/** Regions follow from countries and places and have no words of their own. */
function regionLines({ regions }: Tags): string[] {
  const wider = regions.filter(({ kind }) => kind !== 'country');
  return wider.length === 0 ? [] : [`  ${harmless(wider.map(({ name, id }) => `${name} (${id})`).join(', '))}`];
}

function claimLines(input: TagInput, claim: CasualtyClaim, width: number): string[] {
  const by = claim.attributedTo === null ? 'it does not say by whom' : `says ${claim.attributedTo}`;
  return [head(`${rangeOf(claim)} ${claim.kind}`, [by]), passageLine(input, claim, width)];
}

function rangeOf({ min, max }: CasualtyClaim): string {
  if (min === null) return max === null ? 'an unknown number' : `up to ${max}`;
  if (max === null) return `at least ${min}`;
  return min === max ? String(min) : `${min} to ${max}`;
}

function proofLines(input: TagInput, mentions: readonly Mention[], width: number): string[] {
  const shown = mentions
    .slice(0, SHOWN)
    .flatMap((mention) => [`    “${harmless(mention.text)}”: ${because(mention)}`, passageLine(input, mention, width)]);
  const left = mentions.length - SHOWN;
  return [...shown, ...(left > 0 ? [terminal.dim(`    and ${left} more`)] : [])];
}

/** The same words refused for the same reason are told once. */
function refusedLines(input: TagInput, rejected: readonly Rejected[], width: number, nameOf: NameOf): string[] {
  if (rejected.length === 0) return ['Nothing was refused.'];
  const alike = Map.groupBy(rejected, ({ text, kind, tag, rule }) => JSON.stringify([text, kind, tag, rule]));
  const told = [...alike.values()].flatMap((group) => {
    const [one] = group;
    if (!one) return [];
    const times = group.length > 1 ? terminal.dim(` ${group.length} times`) : '';
    return [`    “${harmless(one.text)}” is not ${what(one, nameOf)}: ${because(one)}${times}`, passageLine(input, one, width)];
  });
  return [terminal.bold('Refused'), ...told];
}

function what({ kind, tag }: Rejected, nameOf: NameOf): string {
  const noun = kind === 'filed-from' ? 'where it was filed from:' : tag === '' ? `a ${kind}` : `the ${kind}`;
  const name = tag === '' ? null : nameOf(kind, tag);
  return harmless([noun, ...(name === null ? [] : [name]), ...(tag === '' ? [] : [name === null ? tag : `(${tag})`])].join(' '));
}

function because({ rule }: Mention): string {
  return `${harmless(ruleInWords(rule))} ${terminal.dim(`(${harmless(rule)})`)}`;
}

function passageLine(input: TagInput, { field, start, end }: Pick<Mention, 'field' | 'start' | 'end'>, width: number): string {
  const { text, span } = passageAround(input[field], start, end, width);
  return `${INDENT}${mark(text, [span])}`;
}
