import { describe, expect, test } from 'vitest';
import { claimsOf, tag } from './read.ts';

type Row = [text: string, claims: string];

const ENGLISH: Row[] = [
  ['Gunmen killed 12 villagers', 'k12'],
  ['At least 12 people were killed and 30 wounded', 'k12+ w30'],
  ['Three soldiers and a policeman were killed', 'k3 k1'],
  ['12 people dead after blast', 'k12'],
  ['Death toll rises to 40', 'k40'],
  ['The toll rose from 30 to 40', 'k40'],
  ['Fatalities: 3', 'k3'],
  ['The blast killed 5, wounding five others', 'k5 w5'],
  ['The attack left 3 dead and 20 injured', 'k3 w20'],
  ['Up to 30 militants were killed', 'k-30'],
  ['Up to dozens of militants were killed', ''],
  ['Up to dozens were killed and 12 wounded', 'w12'],
  ['Between 10 and 15 people were killed', 'k10-15'],
  ['10-15 fighters killed in strike', 'k10-15'],
  ['Two or three people were killed', 'k2-3'],
  ['Dozens killed, hundreds injured', 'k24+ w200+'],
  ['Two dozen people were killed', 'k24'],
  ['Half a dozen soldiers died', 'k6'],
  ['One hundred and fifty people died', 'k150'],
  ['Twenty-two soldiers were killed', 'k22'],
  ['At least 1,200 people killed', 'k1200+'],
  ['Three gunmen killed 12 people', 'k12'],
  ['12 people on their way to the market were killed', 'k12'],
  ['The flood claimed 12 lives', 'k12'],
  ['Bodies of 12 men were found', 'k12'],
  ['Some 50 were wounded', 'w50'],
  ['2 militants killed, 3 U.S. coalition troops wounded', 'k2 w3'],
  ['Since 2014 some 14,000 people have been killed', 'k14000'],
  ['More than 100 killed as 12 rockets hit', 'k100+'],
  ['6 guards killed; 10 rebels died', 'k6 k10'],
];

const TRAPS: Row[] = [
  ['There were no casualties', 'k0 w0'],
  ['Nobody was killed', 'k0'],
  ['A 12-year-old was killed', 'k1'],
  ['John Roe, 34, was killed', ''],
  ['He was killed in 2015', ''],
  ['12 years after the war two men were killed', 'k2'],
  ['The pilot killed the engine at 300 metres', ''],
  ['Lawmakers killed the bill by 12 votes', ''],
  ['A strike worth $12 million killed two', 'k2'],
  ['A rebel carrying a reward of Rs 4 lakh was killed', 'k1'],
  ['12 km from the town two men died', 'k2'],
  ['Two T-72 tanks were destroyed and one soldier killed', 'k1'],
  ['He was hurt on 12 March', ''],
  ['The shelling killed and wounded 12', ''],
  ['12 people, including three children, were killed', 'k12'],
  ['They were killed by 12 men', ''],
  ['A 122mm shell killed two', 'k2'],
];

const OTHERS: [language: string, rows: Row[]][] = [
  [
    'ru',
    [
      ['В результате обстрела погиб один человек, еще трое ранены', 'k1 w3'],
      ['Число погибших выросло до 40', 'k40'],
      ['Убиты по меньшей мере 12 человек', 'k12+'],
      ['Двое погибших', 'k2'],
      ['Ранения получили 14 человек', 'w14'],
      ['Погибли от 10 до 15 человек', 'k10-15'],
    ],
  ],
  [
    'uk',
    [
      ['Загинули щонайменше 5 людей, поранено 12', 'k5+ w12'],
      ['Двоє людей загинули, ще троє дістали поранення', 'k2 w3'],
    ],
  ],
  [
    'es',
    [
      ['12 muertos y 30 heridos en un ataque', 'k12 w30'],
      ['Al menos 15 personas murieron', 'k15+'],
      ['El ataque mató a tres soldados', 'k3'],
    ],
  ],
  [
    'pt',
    [
      ['Ataque deixa 12 mortos e 30 feridos', 'k12 w30'],
      ['Pelo menos 20 pessoas morreram na explosão', 'k20+'],
      ['Dezenas de mortos em bombardeio', 'k20+'],
      ['O número de mortos sobe para 40', 'k40'],
      ['A polícia matou três suspeitos', 'k3'],
      ['Não houve mortos no ataque', 'k0'],
      ['A obra custou 12 milhões de reais', ''],
    ],
  ],
  [
    'de',
    [
      ['Bei dem Anschlag wurden 12 Menschen getötet und 30 verletzt', 'k12 w30'],
      ['Mindestens zwölf Tote bei Drohnenangriff', 'k12+'],
      ['Dutzende Tote nach Luftangriff', 'k24+'],
      ['Die Zahl der Toten steigt auf 40', 'k40'],
      ['Die Armee tötete drei Rebellen', 'k3'],
      ['Fünf Soldaten kamen ums Leben', 'k5'],
      ['Das Denkmal erinnert an Soldaten getötet im Krieg', ''],
      ['Der 12-Jährige wurde am 3. Mai um 12 Uhr befragt', ''],
    ],
  ],
  [
    'fr',
    [
      ['Au moins 12 personnes ont été tuées', 'k12+'],
      ["L'attaque a fait 12 morts et 30 blessés", 'k12 w30'],
      ['Une vingtaine de civils tués', 'k20'],
    ],
  ],
  [
    'ar',
    [
      ['مقتل 12 شخصا وإصابة 30 آخرين في غارة', 'k12 w30'],
      ['مقتل ما لا يقل عن ٢٥ شخصا', 'k25+'],
      ['مقتل جنديين وإصابة ثلاثة', 'k2 w3'],
      ['سقوط 5 قتلى و10 جرحى', 'k5 w10'],
    ],
  ],
  [
    'fa',
    [
      ['کشته شدن ۱۲ نفر در حمله', 'k12'],
      ['دست‌کم ۵ نفر کشته و ۱۰ نفر زخمی شدند', 'k5+ w10'],
    ],
  ],
  ['tr', [['12 kişi öldü, 30 kişi yaralandı', 'k12 w30']]],
  [
    'he',
    [
      ['שלושה חיילים נהרגו', 'k3'],
      ['12 הרוגים ו-30 פצועים', 'k12 w30'],
    ],
  ],
];

describe('casualty claims', () => {
  test.each(ENGLISH)('%s', (text, claims) => expect(claimsOf(text, 'en')).toBe(claims));
  test.each(TRAPS)('trap: %s', (text, claims) => expect(claimsOf(text, 'en')).toBe(claims));
  describe.each(OTHERS)('%s', (language, rows) => {
    test.each(rows)('%s', (text, claims) => expect(claimsOf(text, language)).toBe(claims));
  });

  test('numbers of one sentence stay apart, each with its place', () => {
    const text = 'Two women and a child were killed. Five others were wounded.';
    const { casualties, mentions } = tag(text, 'en');
    expect(casualties.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Two women',
      'a child were killed',
      'Five others were wounded',
    ]);
    expect(mentions.filter((one) => one.kind === 'casualty').map((one) => one.tag)).toEqual(['killed', 'killed', 'wounded']);
  });
});

describe('who says so', () => {
  const rows: [text: string, language: string, by: string | null][] = [
    ['12 people were killed, the ministry said', 'en', 'the ministry'],
    ['The police chief said six officers were hurt', 'en', 'The police chief'],
    ['According to the mayor, nine people died', 'en', 'the mayor'],
    ['Nine people died', 'en', null],
    ['Nine people died; no injuries were reported', 'en', null],
    ['Об этом сообщил губернатор: погиб один человек', 'ru', 'губернатор'],
    ['Погиб один человек, сообщил губернатор', 'ru', 'губернатор'],
    ['Al menos 15 personas murieron, según la policía', 'es', 'la policía'],
    ['Au moins 12 personnes ont été tuées, selon la police', 'fr', 'la police'],
  ];
  test.each(rows)('%s', (text, language, by) => expect(tag(text, language).casualties[0]?.attributedTo).toBe(by));
});
