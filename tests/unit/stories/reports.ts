import type { Rarity } from '../../../src/domain/copies.ts';
import type { StoryReport } from '../../../src/domain/stories.ts';
import type { Mention, MentionKind, Tags } from '../../../src/domain/tags.ts';
import { NO_TAGS } from '../../../src/domain/tags.ts';
import { wordHash } from '../../../src/domain/word-hashes.ts';
import { readReport, readReportText, type ReportReading } from '../../../src/stories/index.ts';

export const HOUR = 3600;
export const START = Date.UTC(2022, 3, 8, 9) / 1000;

const COMMON = 'a an and the of in on at to for from by that they it is was were had said who he his him with one all as'
  .split(' ')
  .map(wordHash);

/** The small change of English tells nothing, every other word as much as the others. */
export const RARITY: Rarity = { of: (word) => (COMMON.includes(word) ? 0 : 1) };

/** What a text names, each by the words it is named with: `{ UA: 'Ukraine' }`. */
export interface Named {
  readonly countries?: Readonly<Record<string, string>>;
  /** Towns by GeoNames id. */
  readonly towns?: Readonly<Record<string, string>>;
  readonly admin1?: string;
  readonly actors?: Readonly<Record<string, string>>;
  readonly events?: readonly string[];
  /** The words that say how many were killed, by number. */
  readonly killed?: Readonly<Record<number, string>>;
}

/** Tags as the tagger would give them, each mentioned wherever its words stand. */
export function tagged(title: string, text: string, named: Named): Tags {
  const { countries = {}, towns = {}, actors = {}, admin1 = null, events = [], killed = {} } = named;
  const found = (kind: MentionKind, ids: Readonly<Record<string, string>>): Mention[] =>
    Object.entries(ids).flatMap(([tag, words]) =>
      [...places('title', title, words), ...places('text', text, words)].map((at) => ({ ...at, tag, kind })),
    );
  const score = 1;
  return {
    ...NO_TAGS,
    countries: Object.keys(countries).map((id) => ({ id, name: id, score, focus: true })),
    places: Object.entries(towns).map(([id, name]) => ({ id, name, country: 'UA', admin1, lat: 0, lon: 0, precision: 'town' })),
    actors: Object.keys(actors).map((id) => ({ id, name: id, type: 'state-force', score })),
    events: events.map((type) => ({ id: type, name: type, type, score })),
    casualties: Object.entries(killed).flatMap(([number, words]) =>
      [...places('title', title, words), ...places('text', text, words)].map(({ field, start, end }) => ({
        kind: 'killed' as const,
        min: Number(number),
        max: Number(number),
        attributedTo: null,
        field,
        start,
        end,
      })),
    ),
    mentions: [...found('country', countries), ...found('place', towns), ...found('actor', actors)],
  };
}

function places(field: Mention['field'], within: string, words: string): Omit<Mention, 'tag' | 'kind'>[] {
  const found: Omit<Mention, 'tag' | 'kind'>[] = [];
  for (let start = within.indexOf(words); start >= 0; start = within.indexOf(words, start + words.length))
    found.push({ field, start, end: start + words.length, text: words, rule: 'name' });
  return found;
}

export interface Told {
  readonly title: string;
  readonly text: string;
  readonly language: string;
  readonly named: Named;
}

/** `hours` after `START`. */
export function report(id: string, { title, text, language, named }: Told, hours = 0): StoryReport {
  return { id, title, text, language, at: START + hours * HOUR, tags: tagged(title, text, named) };
}

export function read(told: Told, hours = 0, id = `${told.language}-${hours}`): ReportReading {
  const one = report(id, told, hours);
  return readReport(one, readReportText(one), RARITY);
}

const KRAMATORSK = '706200';
const station = (country: string, town: string, actor: string, killed: string): Named => ({
  countries: { UA: country },
  towns: { [KRAMATORSK]: town },
  admin1: 'UA.05',
  actors: { 'russia-mil': actor },
  events: ['explosions-remote-violence'],
  killed: { 50: killed },
});

/** The strike on the station of Kramatorsk, April 2022, told in six languages. */
export const STATION = {
  en: {
    language: 'en',
    title: 'Missile hits crowded railway station in Kramatorsk',
    text: 'A missile struck the railway station of Kramatorsk in eastern Ukraine on Friday while thousands of people waited for trains to the west. At least 50 people were killed, five of them children, the governor said. He blamed the Russian army. On a piece of the rocket that lay on the grass in front of the station somebody had painted words in white. The carriages that were to take families out of Kramatorsk stood empty in the afternoon.',
    named: station('Ukraine', 'Kramatorsk', 'Russian army', '50 people were killed'),
  },
  ar: {
    language: 'ar',
    title: 'صاروخ يصيب محطة القطارات في كراماتورسك',
    text: 'أصاب صاروخ محطة القطارات في مدينة كراماتورسك شرق أوكرانيا يوم الجمعة بينما كان الآلاف ينتظرون الرحيل غربا. وقال المحافظ إن 50 قتيلا على الأقل سقطوا بينهم أطفال. واتهم الجيش الروسي بالقصف. وبقيت العربات التي كان يفترض أن تنقل العائلات من كراماتورسك فارغة.',
    named: station('أوكرانيا', 'كراماتورسك', 'الجيش الروسي', '50 قتيلا'),
  },
  ru: {
    language: 'ru',
    title: 'Ракета попала в вокзал: Краматорск, десятки погибших',
    text: 'Краматорск на востоке Украины в пятницу подвергся ракетному удару: снаряд попал в вокзал, где тысячи людей ждали поездов на запад. 50 человек погибли, среди них дети, сообщил губернатор. Он обвинил российскую армию. Вагоны, которые должны были увезти семьи, стояли пустыми.',
    named: station('Украины', 'Краматорск', 'российскую армию', '50 человек погибли'),
  },
  he: {
    language: 'he',
    title: 'טיל פגע בתחנת הרכבת בקרמטורסק',
    text: 'טיל פגע ביום שישי בתחנת הרכבת בקרמטורסק שבמזרח אוקראינה, בשעה שאלפי בני אדם חיכו לרכבות מערבה. 50 בני אדם נהרגו, בהם ילדים, אמר המושל והאשים את צבא רוסיה. הקרונות שנועדו לפנות משפחות מן העיר קרמטורסק נותרו ריקים.',
    named: station('אוקראינה', 'קרמטורסק', 'צבא רוסיה', '50 בני אדם נהרגו'),
  },
  uk: {
    language: 'uk',
    title: 'Ракета влучила у вокзал: Краматорськ рахує загиблих',
    text: "Краматорськ на сході України в п'ятницю зазнав ракетного удару: снаряд влучив у вокзал, де тисячі людей чекали на потяги на захід. 50 людей загинули, серед них діти, повідомив голова області й звинуватив російську армію. Вагони, що мали вивезти родини, стояли порожні.",
    named: station('України', 'Краматорськ', 'російську армію', '50 людей загинули'),
  },
  zh: {
    language: 'zh',
    title: '导弹击中克拉马托尔斯克火车站',
    text: '星期五，一枚导弹击中乌克兰东部城市克拉马托尔斯克的火车站，当时数千人正在等候西行的列车。州长说至少50人死亡，其中有儿童，并指责俄军发动袭击。原定运送家庭离开克拉马托尔斯克的车厢下午空空荡荡。',
    named: station('乌克兰', '克拉马托尔斯克', '俄军', '50人死亡'),
  },
} as const satisfies Record<string, Told>;

export const LANGUAGES = Object.keys(STATION) as (keyof typeof STATION)[];

/** Another report of the same strike in English, in other words. */
export const STATION_AGAIN: Told = {
  language: 'en',
  title: 'Families had waited for the train: 50 dead at Kramatorsk station',
  text: 'They had come to Kramatorsk with bags and prams to catch a train to the west of Ukraine. The missile that struck the railway station on Friday left 50 dead, among them five children, and more than a hundred wounded. The governor said the Russian army knew who was waiting on the platforms. Doctors in Kramatorsk asked for blood.',
  named: station('Ukraine', 'Kramatorsk', 'Russian army', '50 dead'),
};

/** The same day, another town. */
export const BRIDGE_IN_ODESA: Told = {
  language: 'en',
  title: 'Odesa under curfew as rockets land outside the port',
  text: 'Odesa spent Friday under curfew. Rockets fired from the sea landed outside the port and broke windows along the coast road, the mayor of Odesa said; 12 people were killed. He blamed the Russian army and told residents of the city in southern Ukraine to stay off the beaches, which are mined.',
  named: {
    countries: { UA: 'Ukraine' },
    towns: { 698740: 'Odesa' },
    admin1: 'UA.17',
    actors: { 'russia-mil': 'Russian army' },
    events: ['explosions-remote-violence'],
    killed: { 12: '12 people were killed' },
  },
};

/** All of the day in a few lines. */
export const ROUNDUP: Told = {
  language: 'en',
  title: 'War in Ukraine: what happened on Friday',
  text: 'Kramatorsk: 50 people were killed at a railway station. Odesa: a curfew began. Kharkiv: shells fell on two suburbs. Chernihiv: the road to the capital of Ukraine is open again. Sumy: buses took people out. The Russian army denied it all.',
  named: {
    countries: { UA: 'Ukraine' },
    towns: { [KRAMATORSK]: 'Kramatorsk', 698740: 'Odesa', 706483: 'Kharkiv', 710735: 'Chernihiv', 692194: 'Sumy' },
    admin1: 'UA.05',
    actors: { 'russia-mil': 'Russian army' },
    events: ['explosions-remote-violence'],
    killed: { 50: '50 people were killed' },
  },
};
