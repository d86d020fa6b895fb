/** A kind of event in ACLED's taxonomy. */
export interface EventType {
  /** Slug such as `battles`. */
  readonly id: string;
  readonly name: string;
}

export interface SubEventType extends EventType {
  /** Id of the event type it belongs to. */
  readonly type: string;
}

const TAXONOMY = {
  Battles: ['Armed clash', 'Government regains territory', 'Non-state actor overtakes territory'],
  'Explosions/Remote violence': [
    'Chemical weapon',
    'Air/drone strike',
    'Suicide bomb',
    'Shelling/artillery/missile attack',
    'Remote explosive/landmine/IED',
    'Grenade',
  ],
  Protests: ['Peaceful protest', 'Protest with intervention', 'Excessive force against protesters'],
  Riots: ['Violent demonstration', 'Mob violence'],
  'Violence against civilians': ['Sexual violence', 'Attack', 'Abduction/forced disappearance'],
  'Strategic developments': [
    'Agreement',
    'Arrests',
    'Change to group/activity',
    'Disrupted weapons use',
    'Headquarters or base established',
    'Looting/property destruction',
    'Non-violent transfer of territory',
    'Other',
  ],
} as const;

const slugOf = (name: string): string => name.toLowerCase().replaceAll(/[^a-z]+/g, '-');

/** The six event types. */
export const EVENT_TYPES: readonly EventType[] = Object.keys(TAXONOMY).map((name) => ({ id: slugOf(name), name }));

/** The 25 sub-event types, each with its event type. */
export const SUB_EVENT_TYPES: readonly SubEventType[] = Object.entries(TAXONOMY).flatMap(([type, names]) =>
  names.map((name) => ({ id: slugOf(name), name, type: slugOf(type) })),
);
