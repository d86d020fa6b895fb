import { describe, expect, test } from 'vitest';
import { tagger } from './lists.ts';

/** [text, countries in any order, actors that must be there, actors that must not]; every sentence is invented. */
type Row = [text: string, countries: string, actors?: string, notActors?: string];

const ENGLISH: Row[] = [
  ['Shelling resumed near Aleppo overnight, Syrian officials said', 'SY'],
  ['South Sudan and Sudan close a border crossing', 'SS SD'],
  ['South Sudanese officers arrive for talks', 'SS'],
  ['Equatorial Guinea, Guinea-Bissau, Guinea and Papua New Guinea voted for it', 'GQ GW GN PG'],
  ['Nigerien officers met Nigerian officers at the crossing', 'NE NG'],
  ['Talks in Niger were not about Nigeria', 'NE NG'],
  ['Voters in Georgia queue as the sheriff of Fulton County watches', 'US'],
  ['Georgia expels two diplomats, Tbilisi says', 'GE'],
  ['Rain closes a school in Athens, Georgia, for a week', 'US'],
  ['The bridge at Tbilisi, Georgia, was reopened', 'GE'],
  ['A bus burned in Tripoli, Lebanon, on Sunday', 'LB'],
  ['Militias traded fire in Tripoli', 'LY'],
  ['Police in Paris, Texas, closed a road', 'US'],
  ['A dam failed near Lebanon, Ohio', 'US'],
  ['They drove from Cairo, Jordan and Lebanon being closed to them', 'EG JO LB'],
  ['Strikes hit outside Damascus, Israel said', 'SY IL'],
  ['Chad Baker and Kenya Moore opened the gallery', ''],
  ['Mr. Holland thanked Jordan Wexley for the tour', ''],
  ['Elizabeth England painted the mural', ''],
  ['The army of Chad crossed into Jordan Valley positions', 'TD JO'],
  ['He served turkey on fine china', ''],
  ['Turkey recalled its ambassador', 'TR'],
  ['turkey recalls its envoy after blast in iraq', 'IQ'],
  ['GIVE US BREAD, WORKERS SHOUT IN MARCH', ''],
  ['TROOPS OF THE US LEAVE BASE NEAR BAGHDAD', 'US IQ'],
  ['U.S. officials met UK and UAE envoys', 'US GB AE'],
  ['The DRC signed; the C.A.R. did not', 'CD'],
  ['Two mines flooded in the DR Congo', 'CD'],
  ['Congo counts votes as Brazzaville sleeps', 'CG'],
  ['A reporter of the Kyiv Independent won a prize', ''],
  ['The Jerusalem Post and The Times of India reported it first', ''],
  ['A dispute over the South China Sea and the Indian Ocean', ''],
  ['The Kremlin denied it', 'RU'],
  ['A spokesman at the Pentagon declined to comment', 'US'],
  ['Burma, also called Myanmar, freed prisoners', 'MM'],
  ["Côte d'Ivoire and Cote d’Ivoire are one", 'CI'],
  ['Polish farmers polish their tractors', 'PL'],
  ['Italian-language radio went silent', ''],
  ['Khaled al-Hindi and Omar al-Turk were freed', ''],
  ['A mortar fell on al-Raqqa', 'SY'],
  ['Iraq. Army of ants invades kitchen', 'IQ'],
  ['A drone hit the St. Lucia ferry', 'LC'],
  ['Gaza and the West Bank were sealed', 'PS'],
  ['Family Reunion Draws Male Fans in Jersey Shirts', ''],
  ['The islands of Jersey and Guernsey, ferries to the Maldives capital Malé', 'JE GG MV'],
  ['A mill burned in Lebanon, Pa., on Friday, and in Moscow, ID', 'US'],
  ['In Paris, Miss Roe thanked them', 'FR'],
  ['FIRE IN PARIS, OR SMOKE', 'FR'],
];

const ACTORS: Row[] = [
  ['RSF fighters shelled a market in Omdurman', 'SD', 'rsf-sudan'],
  ['RSF counts jailed journalists in its yearly press freedom report', '', '', 'rsf-sudan'],
  ['The Rapid Support Forces (RSF) released a video', 'SD', 'rsf-sudan'],
  ['IS fighters ambushed a convoy in Iraq', 'IQ', 'islamic-state'],
  ['WHERE IS THE MONEY', '', '', 'islamic-state'],
  ['Islamic State in Iraq and Syria changed its name', '', 'islamic-state'],
  ['Palestinian Islamic Jihad fired two rockets', 'PS', 'pij', 'islamic-state'],
  ['Pakistani Taliban claim a raid on a post near Bannu', 'PK', 'ttp', 'taliban'],
  ['Taliban guards closed schools in Herat', 'AF', 'taliban', 'ttp'],
  ['M23 enters a village near Goma', 'CD', 'm23'],
  ['ADF rebels burn homes in Ituri', 'CD', 'adf', 'australia-mil'],
  ['ADF aircraft leave Darwin for flood relief', 'AU', 'australia-mil', 'adf'],
  ['SDF and YPG units leave a dam in northern Syria', 'SY', 'sdf-syria ypg', 'jsdf'],
  ['A collector sold an M-19 pistol in Bogota', 'CO', '', 'm-19'],
  ['Former M-19 guerrillas ran for the Colombian senate', 'CO', 'm-19'],
  ['Wagner mercenaries train recruits in Bangui', 'CF', 'wagner'],
  ['The Wagner opera was sung in German', 'DE', '', 'wagner'],
  ['Houthi missiles were intercepted', 'YE', 'houthis'],
  ['Russian troops shelled Kherson', 'RU UA', 'russia-mil'],
  ['Kyiv said its forces held the line', 'UA', 'ukraine-mil'],
  ['Ukrainian air defence forces shot down six drones', 'UA', 'ukraine-mil'],
  ['Al-Shabaab beheads two in Cabo Delgado, Mozambique', 'MZ', 'asj-mozambique', 'al-shabaab'],
  ['Al-Shabaab shells Baidoa', 'SO', 'al-shabaab', 'asj-mozambique'],
  ['AA meetings are held on Thursdays', '', '', 'arakan-army'],
  ['PLA jets flew near Taiwan', 'TW', 'pla-china', 'pla-manipur'],
];

const OTHERS: Record<string, Row[]> = {
  ar: [
    ['ولبنان يغلق معبرا حدوديا', 'LB'],
    ['انفجار بسوريا وقصف بالعراق', 'SY IQ'],
    ['للسودان ولليمن مقعدان', 'SD YE'],
    ['الجيش الإسرائيلي يقصف غزة', 'IL PS', 'idf'],
    ['قوات الدعم السريع تقصف الفاشر', 'SD', 'rsf-sudan'],
    ['القَاهِرة تستضيف محادثات', 'EG'],
    ['تقرير مالي عن أرباح الشركة', ''],
    ['قتلى في مالي بعد هجوم قرب باماكو', 'ML'],
    ['عمان تستدعي السفير الأردني', 'JO'],
    ['جنوب السودان يوقع', 'SS'],
    ['حزب الله يطلق صواريخ', 'LB', 'hezbollah'],
  ],
  ru: [
    ['Взрывы в Украине и на границе с Польшей', 'UA PL'],
    ['Делегация вернулась из Сирии и Южного Судана', 'SY SS'],
    ['Российские войска отошли от Харькова', 'RU UA', 'russia-mil'],
    ['На складе лежал груз, грузия не при чём', ''],
    ['В США и КНДР промолчали', 'US KP'],
    ['Боевики ИГИЛ напали на пост в Ираке', 'IQ', 'islamic-state'],
    ['Израильская армия вошла в Рафах', 'IL PS', 'idf'],
    ['Хезболлу обвинили в обстреле', 'LB', 'hezbollah'],
  ],
  uk: [
    ['Вибухи в Україні, є поранені', 'UA'],
    ['Переговори в Туреччині та Угорщині тривають, їх підтвердили', 'TR HU'],
    ['Російські війська обстріляли Харківщину', 'RU UA', 'russia-mil'],
    ['Мешканці мали світло, і в М’янмі також', 'MM'],
    ['Сирію та Ліван залишили сотні людей, її жителів', 'SY LB'],
  ],
  he: [
    ['פיצוץ בעזה ובלבנון', 'PS LB'],
    ['החשודים הודו במעשה', ''],
    ['נשיא ארה"ב נפגש בירושלים', 'US IL'],
    ['צה"ל תקף בסוריה', 'SY', 'idf'],
  ],
  fa: [
    ['نیروهای اسرائیلی به جنوب لبنان وارد شدند', 'IL LB', 'idf'],
    ['سرزمین‌های فلسطینی', 'PS'],
    ['انفجار در کابل', 'AF'],
  ],
  fr: [
    ["L'armée malienne a repris un village près de Gao", 'ML', 'mali-mil'],
    ['Les forces russes ont quitté la Syrie', 'RU SY', 'russia-mil'],
    ['La RDC et le Tchad ont signé', 'CD TD'],
  ],
  es: [
    ['El ejército colombiano capturó a tres hombres en el Cauca', 'CO', 'colombia-mil'],
    ['Los sirios llegaron a Países Bajos', 'SY NL'],
    ['Sendero Luminoso atacó una base en el Perú', 'PE', 'shining-path'],
    ['La reunión fue en EE.UU.', 'US'],
  ],
  tr: [["Suriye'de ve Irak'ta iki asker yaralandı", 'SY IQ']],
  zh: [
    ['俄罗斯与乌克兰在印度洋岛国举行会谈', 'RU UA'],
    ['马里兰州警方逮捕一人', 'US'],
  ],
  th: [['เกิดเหตุระเบิดในเมียนมา', 'MM']],
  my: [['မြန်မာ့အရေး တရုတ်နိုင်ငံ', 'MM CN']],
  am: [['በኢትዮጵያ እና በሱዳን', 'ET SD']],
};

const split = (list = ''): string[] => list.split(' ').filter(Boolean);

/** What the row asks for, and what came: alike where all is right. */
function compare([text, countries, actors, notActors]: Row, language: string | null): { wanted: object; got: object } {
  const tags = tagger.tag({ title: '', text, language, outletCountry: null });
  const ids = new Set(tags.actors.map((actor) => actor.id));
  return {
    wanted: { countries: split(countries).toSorted(), missing: [], unwanted: [] },
    got: {
      countries: tags.countries.map((country) => country.id).toSorted(),
      missing: split(actors).filter((id) => !ids.has(id)),
      unwanted: split(notActors).filter((id) => ids.has(id)),
    },
  };
}

test.each(ENGLISH)('English countries: %s', (...row) => {
  const { wanted, got } = compare(row, 'en');
  expect(got).toEqual(wanted);
});

test.each(ACTORS)('English actors: %s', (...row) => {
  const { wanted, got } = compare(row, null);
  expect(got).toEqual(wanted);
});

describe.each(Object.entries(OTHERS))('%s', (language, rows) => {
  test.each(rows)('%s, declared', (...row) => {
    const { wanted, got } = compare(row, language);
    expect(got).toEqual(wanted);
  });
});

test.each(['ar', 'ru', 'uk', 'he', 'fa', 'zh'])('%s is recognised without being declared', (language) => {
  for (const row of OTHERS[language] ?? []) {
    const { wanted, got } = compare(row, null);
    expect(got).toEqual(wanted);
  }
});
