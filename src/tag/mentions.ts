import type { Mention } from '../domain/tags.ts';
import type { ActorMention } from './actors.ts';
import type { Span } from './article.ts';
import type { Candidate } from './candidates.ts';
import type { Gazetteer } from './gazetteer/index.ts';

type Proof = Pick<Mention, 'tag' | 'kind' | 'rule'>;

/** The proof of countries, places, actors and the dateline. */
export function mentionsOf(
  gazetteer: Gazetteer,
  here: readonly Candidate[],
  chosen: readonly ActorMention[],
  others: readonly [filed: Candidate | null, home: Mention | null],
): Mention[] {
  const [filed, home] = others;
  const mentions: Mention[] = [
    ...here.flatMap((candidate) => proofsOf(gazetteer, candidate).map((proof) => mention(candidate, proof))),
    ...chosen.map((one) => mention(one, { tag: one.actor.id, kind: 'actor', rule: one.rule })),
    ...(filed ? [mention(filed, { tag: filed.country ?? '', kind: 'filed-from', rule: 'dateline' })] : []),
    ...(home ? [home] : []),
  ];
  return mentions;
}

/** A place proves its country and itself. */
function proofsOf(gazetteer: Gazetteer, { country, place, rule }: Candidate): Proof[] {
  const proofs: Proof[] = country === null ? [] : [{ tag: country, kind: 'country', rule }];
  return place < 0 ? proofs : [...proofs, { tag: gazetteer.id(place), kind: 'place', rule: `place.${gazetteer.kind(place)}` }];
}

const mention = ({ field, start, end }: Span, proof: Proof): Mention => ({
  field: field.name,
  start,
  end,
  text: field.text.slice(start, end),
  ...proof,
});

export function inTextOrder(a: Mention, b: Mention): number {
  if (a.field !== b.field) return a.field === 'title' ? -1 : 1;
  return a.start - b.start || a.end - b.end || (`${a.kind} ${a.tag}` < `${b.kind} ${b.tag}` ? -1 : 1);
}
