import type { Meaning } from '../data/events/meanings.ts';
import { CAPITAL } from '../tokens.ts';
import type { Deeds } from './deeds.ts';
import type { Hit } from './reading.ts';

/** When a sentence tells of an event, and by which words. */
export interface EventRule {
  /** Slug of the sub-event type. */
  readonly id: string;
  /** Up to 1: how sure the words are. */
  readonly weight: number;
  /** Nothing else is read from the same sentence. */
  readonly alone: boolean;
  readonly holds: (deeds: Deeds) => Hit | undefined;
}

const rule = (id: string, weight: number, holds: EventRule['holds'], alone = false): EventRule => ({ id, weight, alone, holds });

/** The trigger, if one of the other words stands in the sentence too. */
const withAny =
  (trigger: Meaning, ...others: readonly Meaning[]): EventRule['holds'] =>
  (deeds) => {
    const hit = deeds.at(trigger);
    return hit && deeds.hasAny(others) ? hit : undefined;
  };

const PLACE_REACH = 5;

/** "Captured the town", "seized Goma", "the village fell to rebels". */
function takesPlace(trigger: Meaning): EventRule['holds'] {
  return (deeds) => {
    const hit = deeds.at(trigger);
    if (!hit) return undefined;
    const { field, hits } = deeds.sentence;
    const near = hits.some(
      ({ first, phrase }) => phrase.means.has('settlement') && first - hit.last <= PLACE_REACH && hit.first - first <= PLACE_REACH,
    );
    const next = field.tokens[hit.last + 1];
    const named =
      next?.style === CAPITAL &&
      field.lines[next.line]?.titleCase !== true &&
      !hits.some(({ first, phrase }) => first === hit.last + 1 && !phrase.means.has('settlement'));
    return near || named || hit.last > hit.first ? hit : undefined;
  };
}

/** Is the one who does it of the state: its people stand before the deed? */
function byState(deeds: Deeds, hit: Hit): boolean {
  const doer = deeds.sentence.hits
    .filter(({ first, phrase }) => first < hit.first && (phrase.means.has('state') || phrase.means.has('rebel')))
    .at(-1);
  return doer?.phrase.means.has('state') === true && !doer.phrase.means.has('rebel');
}

const captureBy =
  (state: boolean): EventRule['holds'] =>
  (deeds) => {
    const hit = takesPlace('capture')(deeds);
    return hit && byState(deeds, hit) === state ? hit : undefined;
  };

/** Deeds from afar, which are told by rules of their own. */
const REMOTE: readonly Meaning[] = ['airstrike', 'shelling', 'blast', 'grenade', 'suicide', 'chemical'];

/** Words for any death: without someone who kills they may tell of an accident. */
const ANY_DEATH =
  /^(?:kill|dead|death|die[sd]?$|fatal|погиб|гибел|загин|скончал|жертв|mort|morre|mata|tués?$|tue$|tot|getot|starb|sterb|gestorb|todes|muert|murier|murió|muri|fallec|ضحايا|وفا)/u;

/** Was someone killed by someone? */
function killed(deeds: Deeds): Hit | undefined {
  const hit = deeds.at('kill');
  if (!hit || !ANY_DEATH.test(deeds.sentence.field.tokens[hit.first]?.key ?? '')) return hit;
  if (deeds.has('accident')) return undefined;
  const state = deeds.at('state');
  return deeds.has('rebel', 'actor', 'attack') || (state && state.first < hit.first) ? hit : undefined;
}

/** Victims who carry no arms. */
const onCivilians: EventRule['holds'] = (deeds) => {
  if (!deeds.has('civilian') || deeds.hasAny(REMOTE)) return undefined;
  return killed(deeds) ?? deeds.at('attack');
};

/** Both sides carry arms, or the target is military. */
const armedBothSides: EventRule['holds'] = (deeds) => {
  if (deeds.has('target')) return deeds.at('attack') ?? (deeds.has('rebel') ? deeds.at('kill') : undefined);
  return deeds.has('state') && deeds.has('rebel') ? (deeds.at('attack') ?? deeds.at('kill')) : undefined;
};

/** "US strikes kill three"; not "hit" or "targeted", which anyone may do. */
const STRIKES = /^(?:strike|struck|удар|ударил|frappe|vur|bombard|ضرب|תקיפ)/u;
const strikeKills: EventRule['holds'] = (deeds) => {
  const hit = withAny('strike', 'kill', 'wound', 'state')(deeds);
  return hit && STRIKES.test(deeds.sentence.field.tokens[hit.first]?.key ?? '') ? hit : undefined;
};

const VICTIM_REACH = 4;
const BEHIND_PASSIVE = new Set(['', 'in', 'by', 'during', 'after', 'near', 'at', 'on', 'as', 'when', 'and', 'across', 'outside', 'this']);

/** "Army kills 22 militants", "three soldiers killed in Idlib". */
const armedVictims: EventRule['holds'] = (deeds) => {
  const hit = deeds.at('kill');
  if (!hit || deeds.hasAny(REMOTE)) return undefined;
  const { field, hits, end } = deeds.sentence;
  const isArmed = ({ phrase }: Hit): boolean => phrase.means.has('rebel') || phrase.means.has('state');
  const after = hits.find(
    ({ first, phrase }) => first > hit.last && (phrase.means.has('people') || phrase.means.has('rebel') || phrase.means.has('state')),
  );
  if (after && after.first - hit.last <= VICTIM_REACH) return isArmed(after) ? hit : undefined;
  const before = hits.findLast((one) => one.last < hit.first && hit.first - one.last <= 2 && isArmed(one));
  const next = hit.last + 1 < end ? (field.tokens[hit.last + 1]?.key ?? '') : '';
  return before && BEHIND_PASSIVE.has(next) ? hit : undefined;
};

/** Someone is killed or attacked by people with arms, and nothing else is told. */
const byArmed: EventRule['holds'] = (deeds) => {
  if (!deeds.has('rebel', 'person', 'state', 'actor') || deeds.has('clash') || deeds.hasAny(REMOTE)) return undefined;
  if (armedBothSides(deeds) || armedVictims(deeds)) return undefined;
  return killed(deeds) ?? withAny('attack', 'rebel', 'person', 'wound', 'actor')(deeds);
};

const bombed = withAny('bomb', 'kill', 'wound', 'rebel', 'state', 'target', 'attack', 'civilian');

/** In this order; the first that holds is what the sentence tells. */
export const RULES: readonly EventRule[] = [
  rule(
    'chemical-weapon',
    1,
    withAny('chemical', 'attack', 'kill', 'wound', 'strike', 'fired', 'bomb', 'air', 'ordnance', 'shelling', 'airstrike'),
  ),
  rule('suicide-bomb', 1, (deeds) => deeds.at('suicide'), true),
  rule('excessive-force-against-protesters', 1, (deeds) => deeds.at('live-fire'), true),
  rule(
    'excessive-force-against-protesters',
    0.9,
    (deeds) => (deeds.has('protest') && deeds.has('state') && !deeds.has('riot', 'rebel') ? deeds.at('kill') : undefined),
    true,
  ),
  rule('violent-demonstration', 1, withAny('riot', 'protest', 'disperse'), true),
  rule(
    'protest-with-intervention',
    1,
    (deeds) => (deeds.has('protest') ? (deeds.at('disperse') ?? (deeds.has('state') ? deeds.at('arrest') : undefined)) : undefined),
    true,
  ),
  rule('mob-violence', 1, (deeds) => deeds.at('mob')),
  rule('peaceful-protest', 0.9, (deeds) => (deeds.has('airstrike', 'shelling', 'blast', 'rebel') ? undefined : deeds.at('protest')), true),
  rule('sexual-violence', 0.95, (deeds) => deeds.at('sexual')),
  rule('non-violent-transfer-of-territory', 0.8, (deeds) => (deeds.has('kill', 'clash') ? undefined : takesPlace('transfer')(deeds))),
  rule('government-regains-territory', 0.9, takesPlace('retake')),
  rule('government-regains-territory', 0.7, captureBy(true)),
  rule('non-state-actor-overtakes-territory', 0.8, captureBy(false)),
  rule('disrupted-weapons-use', 0.9, (deeds) =>
    deeds.has('air', 'ordnance', 'airstrike', 'shelling') && !deeds.has('kill') ? deeds.at('intercept') : undefined,
  ),
  rule('disrupted-weapons-use', 0.9, (deeds) =>
    deeds.has('kill') ? undefined : (withAny('disrupt', 'blast', 'bomb', 'ordnance', 'grenade', 'attack', 'suicide')(deeds) ?? undefined),
  ),
  rule('air-drone-strike', 1, (deeds) => deeds.at('airstrike')),
  rule('air-drone-strike', 0.9, withAny('air', 'strike', 'attack', 'bomb', 'fired', 'kill')),
  rule('armed-clash', 1, withAny('clash', 'rebel', 'state', 'target', 'kill', 'wound', 'ordnance', 'actor')),
  rule('shelling-artillery-missile-attack', 1, (deeds) => deeds.at('shelling')),
  rule('shelling-artillery-missile-attack', 0.9, withAny('ordnance', 'fired', 'strike', 'kill', 'wound', 'attack', 'bomb')),
  rule('remote-explosive-landmine-ied', 1, (deeds) => deeds.at('blast')),
  rule('grenade', 1, (deeds) => deeds.at('grenade')),
  rule('remote-explosive-landmine-ied', 0.7, (deeds) => (deeds.has('accident') ? undefined : bombed(deeds))),
  rule('abduction-forced-disappearance', 0.95, (deeds) => (deeds.has('release') ? undefined : deeds.at('abduct'))),
  rule('air-drone-strike', 0.6, strikeKills),
  rule('attack', 0.9, onCivilians),
  rule('armed-clash', 0.8, armedBothSides),
  rule('armed-clash', 0.75, armedVictims),
  rule('attack', 0.7, byArmed),
  rule('looting-property-destruction', 0.9, withAny('loot', 'property', 'rebel', 'state', 'civilian')),
  rule('agreement', 0.9, (deeds) => deeds.at('agreement')),
  rule('agreement', 0.6, withAny('pact', 'agreed')),
  rule('arrests', 0.6, (deeds) => (deeds.has('kill', 'clash') ? undefined : deeds.at('arrest'))),
  rule('headquarters-or-base-established', 0.8, (deeds) => deeds.at('base')),
  rule('change-to-group-activity', 0.6, withAny('change', 'rebel', 'state')),
  rule('violent-demonstration', 0.5, (deeds) => deeds.at('riot')),
  rule('attack', 0.55, withAny('attack', 'kill', 'wound')),
  rule('air-drone-strike', 0.5, withAny('strike', 'kill', 'wound', 'state')),
  rule('armed-clash', 0.5, (deeds) => deeds.at('clash')),
  rule('other', 0.5, withAny('release', 'abduct')),
];
