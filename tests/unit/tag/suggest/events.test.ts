import { describe, expect, test } from 'vitest';
import { EVENT_TYPES, SUB_EVENT_TYPES } from '../../../../src/domain/events.ts';
import { tag } from './read.ts';

type Row = [text: string, first: string];

const ENGLISH: Row[] = [
  ['Rebels attacked a checkpoint, killing five policemen', 'armed-clash'],
  ['Soldiers and militants exchanged fire near the border', 'armed-clash'],
  ['An army convoy was ambushed by insurgents', 'armed-clash'],
  ['The army killed 22 militants in the hills', 'armed-clash'],
  ['The army recaptured the town after a week', 'government-regains-territory'],
  ['Rebels captured the town of Norwood', 'non-state-actor-overtakes-territory'],
  ['Civilians were hurt in a chemical attack with chlorine gas', 'chemical-weapon'],
  ['An airstrike hit a market', 'air-drone-strike'],
  ['Warplanes struck a camp', 'air-drone-strike'],
  ['A drone hit a fuel depot, killing one', 'air-drone-strike'],
  ['A suicide bomber killed 12 at a checkpoint', 'suicide-bomb'],
  ['Troops shelled the village with artillery', 'shelling-artillery-missile-attack'],
  ['Militants fired rockets at the base', 'shelling-artillery-missile-attack'],
  ['A roadside bomb hit a patrol', 'remote-explosive-landmine-ied'],
  ['A landmine exploded, killing two children', 'remote-explosive-landmine-ied'],
  ['Unknown men threw a hand grenade at a bar', 'grenade'],
  ['Teachers protested over unpaid wages', 'peaceful-protest'],
  ['Residents demonstrated to denounce the killing of a farmer', 'peaceful-protest'],
  ['Protests erupt after a man was killed by police', 'peaceful-protest'],
  ['Police shot and killed a 24-year-old man at a checkpoint', 'attack'],
  ['Strikes kill three on a boat, the navy said', 'air-drone-strike'],
  ['A man was stabbed to death', 'attack'],
  ['At least five killed in an attack on the city', 'attack'],
  ['A farmer was hurt when a remnant of war exploded', 'remote-explosive-landmine-ied'],
  ['Police fired tear gas at protesters', 'protest-with-intervention'],
  ['Security forces opened fire on protesters, killing three', 'excessive-force-against-protesters'],
  ['Protesters burned tires and threw stones at police', 'violent-demonstration'],
  ['A mob lynched two suspected thieves', 'mob-violence'],
  ['Militiamen raped several women in the camp', 'sexual-violence'],
  ['Gunmen killed ten villagers', 'attack'],
  ['Armed men shot dead a journalist', 'attack'],
  ['Armed men kidnapped three students', 'abduction-forced-disappearance'],
  ['The rebels and the government signed a peace agreement', 'agreement'],
  ['Police arrested 14 activists', 'arrests'],
  ['Dozens of fighters surrendered to the army', 'change-to-group-activity'],
  ['Sappers defused a bomb near a school', 'disrupted-weapons-use'],
  ['Air defences shot down 20 drones overnight', 'disrupted-weapons-use'],
  ['The army established a base near the river', 'headquarters-or-base-established'],
  ['Militants looted shops and burned houses in the village', 'looting-property-destruction'],
  ['Government troops withdrew from the town', 'non-violent-transfer-of-territory'],
];

const OTHERS: [language: string, rows: Row[]][] = [
  [
    'ru',
    [
      ['В Харькове при обстреле погибли три человека', 'shelling-artillery-missile-attack'],
      ['Боевики напали на блокпост полиции', 'armed-clash'],
      ['Полиция применила слезоточивый газ против демонстрантов', 'protest-with-intervention'],
    ],
  ],
  [
    'uk',
    [
      ['Росіяни обстріляли Нікополь, двоє поранених', 'shelling-artillery-missile-attack'],
      ['Внаслідок авіаудару загинули мирні жителі', 'air-drone-strike'],
    ],
  ],
  [
    'ar',
    [
      ['قتل 12 شخصا في غارة على غزة', 'air-drone-strike'],
      ['مقتل جنديين في انفجار عبوة ناسفة', 'remote-explosive-landmine-ied'],
      ['مسلحون يهاجمون حاجزا للجيش', 'armed-clash'],
    ],
  ],
  [
    'fr',
    [
      ['Des hommes armés ont enlevé trois enseignants', 'abduction-forced-disappearance'],
      ['Une frappe aérienne a visé un marché', 'air-drone-strike'],
    ],
  ],
  [
    'es',
    [
      ['La guerrilla atacó una estación de policía', 'armed-clash'],
      ['Sicarios asesinaron a un periodista', 'attack'],
    ],
  ],
  [
    'pt',
    [
      ['Homens armados raptaram três professoras', 'abduction-forced-disappearance'],
      ['Ataque com drones atinge mercado', 'air-drone-strike'],
      ['Polícia dispersou manifestantes com gás lacrimogéneo', 'protest-with-intervention'],
      ['Insurgentes decapitaram seis camponeses', 'attack'],
    ],
  ],
  [
    'de',
    [
      ['Bewaffnete entführten drei Lehrer', 'abduction-forced-disappearance'],
      ['Drohnenangriff auf einen Markt', 'air-drone-strike'],
      ['Rebellen griffen eine Kaserne an', 'armed-clash'],
      ['Autobombe explodierte vor einer Polizeiwache', 'remote-explosive-landmine-ied'],
      ['Tausende demonstrierten gegen die Regierung', 'peaceful-protest'],
    ],
  ],
  ['tr', [['Hava saldırısında 12 kişi öldü', 'air-drone-strike']]],
  ['fa', [['حمله هوایی به یک روستا', 'air-drone-strike']]],
  ['he', [['ירי רקטות לעבר העיר', 'shelling-artillery-missile-attack']]],
];

const NOTHING = [
  'No clashes were reported on Sunday',
  'The anniversary of the bombing was marked in silence',
  'He was sentenced over the 2015 bombing',
  'A heart attack killed the singer',
  'Teachers strike enters its third week',
  'The anti-strike bill passed',
  'Shares rally as banks strike a deal',
  'The envoy handed over a protest note',
  'Her bombshell interview stunned fans',
  'Arsenal win title clash at home',
  'The committee killed the bill',
  'Rocket launch delayed by weather',
  'The army may attack the town',
  'Rebels threatened to attack the base',
  'A cyberattack hit the ministry',
  'Explosion at a fireworks factory kills eight',
  'Seven children among 15 killed in a school bus crash',
  'Earthquake kills 2,000 in the valley',
  'The tank battle of 1943 killed 8,000 men',
];

const NOTHING_ELSEWHERE: readonly [language: string, text: string][] = [
  ['de', 'Ein Erdbeben tötete 2000 Menschen'],
  ['de', 'Die Weltkriegsbombe wurde in Köln entschärft'],
  ['de', 'Bayern schlägt Dortmund im Kampf um den Titel'],
  ['de', 'Der Minister griff in die Debatte ein'],
  ['pt', 'Terremoto mata 2.000 pessoas'],
  ['pt', 'Bombeiros combateram o incêndio'],
  ['pt', 'O aniversário do atentado foi marcado em silêncio'],
  ['fr', 'Un séisme tue 2 000 personnes'],
];

describe('the taxonomy', () => {
  test('has six types and 25 sub-types, each with its type', () => {
    const types = new Set(EVENT_TYPES.map(({ id }) => id));
    expect(types.size).toBe(6);
    expect(new Set(SUB_EVENT_TYPES.map(({ id }) => id)).size).toBe(25);
    expect(SUB_EVENT_TYPES.filter(({ type }) => !types.has(type))).toEqual([]);
    expect(SUB_EVENT_TYPES).toContainEqual({
      id: 'shelling-artillery-missile-attack',
      name: 'Shelling/artillery/missile attack',
      type: 'explosions-remote-violence',
    });
  });
});

describe('event types', () => {
  test.each(ENGLISH)('%s', (text, first) => expect(tag(text, 'en').events[0]?.id).toBe(first));
  describe.each(OTHERS)('%s', (language, rows) => {
    test.each(rows)('%s', (text, first) => expect(tag(text, language).events[0]?.id).toBe(first));
  });
  test.each(NOTHING)('nothing: %s', (text) => expect(tag(text, 'en').events).toEqual([]));

  test.each(NOTHING_ELSEWHERE)('nothing (%s): %s', (language, text) => expect(tag(text, language).events).toEqual([]));

  test('the title and the lead weigh more than what comes later', () => {
    const text = 'An airstrike hit a market on Friday. Rescuers came. Last week a landmine exploded there.';
    const { events } = tag(text, 'en', 'Warplanes strike a market');
    expect(events.map(({ id, type }) => [id, type])).toEqual([['air-drone-strike', 'explosions-remote-violence']]);
  });
});
