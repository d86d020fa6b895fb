import { fold } from '../characters.ts';

/** One reading of a name that means several things. */
export interface Reading {
  /** Null: the name is no place at all in this reading. */
  readonly country: string | null;
  /** Folded words or phrases that speak for it; `+XX`: country XX is named beyond doubt; `^`: it stands first or after a preposition; `@`: after one. */
  readonly cues: readonly string[];
}

export interface Sense {
  readonly names: readonly string[];
  readonly language: string;
  readonly readings: readonly Reading[];
  /** The country when no cue decides; null: then it is no mention. */
  readonly fallback: string | null;
}

/** `name,name|FALLBACK|XX: cue, cue|YY: cue`; `-` for no country. */
const ENGLISH = `
Roma|-|IT: italy, italian, stadium, +IT
Hirak|-|SY: daraa, deraa, syrian, +SY
Cologne|DE|-: perfume, fragrance, bottle, aftershave, eau de
Georgia|GE|US: runoff, run off, u s senate, us senate, electoral college, ballots, secretary of state, raffensperger, gop, republican, democrat, trump, biden, peach state, georgia senate, atlanta, savannah, augusta, athens, macon, governor, gov, sheriff, county, senator, bulldogs, kemp, florida, alabama, tennessee, carolina, democrats, republicans, fulton|GE: tbilisi, batumi, abkhazia, ossetia, caucasus, georgian, georgians, saakashvili, ivanishvili, kobakhidze, zourabichvili, georgian dream, nato, soviet, moldova, +RU, +AM, +AZ, +UA, +TR
Congo|CD|CG: brazzaville, pointe noire, sassou, +CG|CD: kinshasa, goma, kivu, bukavu, m23, tshisekedi, kabila, ituri, lubumbashi, monusco, eastern congo, +CD, +RW
Congolese|CD|CG: brazzaville, pointe noire, sassou, +CG|CD: kinshasa, goma, kivu, m23, tshisekedi, kabila, +CD, +RW
Korea,Korean,Koreans|KR|KP: pyongyang, kim jong, dprk, +KP|KR: seoul, k pop, samsung, +KR
Dominican,Dominicans|DO|DM: roseau, +DM|DO: santo domingo, +DO
Guerrero|-|MX: ^, chilpancingo, acapulco, iguala, ayotzinapa, mexican state, guerrero state, state of guerrero, estado de guerrero, +MX
Tripoli|LY|LB: alawite, alawites, alawi, tabbaneh, bab al tabbaneh, jabal mohsen, salafist, lebanon, lebanese, beirut, +LB|LY: libya, libyan, haftar, dbeibah, misrata, +LY
Kashmir,Kashmiri,Kashmiris|IN|PK: muzaffarabad, azad, gilgit, mirpur, pakistan administered, pakistani kashmir|IN: srinagar, pulwama, jammu, indian, anantnag, +IN
Punjab,Punjabi|IN|PK: lahore, rawalpindi, multan, faisalabad, pakistan, +PK|IN: amritsar, chandigarh, sikh, ludhiana, +IN
Kurdistan|IQ|TR: diyarbakir, pkk, +TR|IR: iranian, pjak, kdpi, mahabad, +IR|SY: rojava, ypg|IQ: erbil, barzani, peshmerga, sulaymaniyah, iraqi, +IQ
Hyderabad|IN|PK: sindh, karachi, +PK|IN: telangana, +IN
Cartagena|CO|ES: murcia, +ES|CL: valparaiso, +CL|CO: colombian, +CO
Merida,Mérida|MX|VE: venezuelan, +VE|ES: extremadura, +ES|MX: yucatan, +MX
Valencia|ES|VE: carabobo, +VE
Cordoba,Córdoba|AR|ES: andalusia, andalucia, +ES|CO: monteria, montelibano, tierralta, puerto libertador, san jose de ure, gaitanistas, agc, clan del golfo, +CO|MX: +MX
Granada|ES|NI: +NI|CO: meta, +CO
San Jose,San José|-|PH: occidental mindoro, mindoro, npa, +PH|US: california, silicon valley, calif, bay area, +US|CR: costa rica, costa rican, ticos, +CR
Santiago|CL|-: santiago de cali, mariano|CU: cuba, +CU|CL: chile, chilean, +CL|ES: compostela, +ES|DO: +DO
La Paz|BO|MX: baja california, +MX|HN: +HN|SV: +SV|BO: bolivia, bolivian, el alto, +BO
Sucre|-|BO: bolivia, bolivian, +BO|VE: venezuela, +VE|EC: +EC|CO: +CO
Turkey|TR|-: thanksgiving, poultry, stuffing, cranberry, butterball, bird flu, roast turkey|TR: ankara, erdogan, turkish, istanbul, kurdish, +SY, +IQ, +GR, +RU, +CY
West Bank|PS|-: mississippi, louisiana, new orleans
Jersey|-|JE: channel island, channel islands, st helier, crown dependency, +GG, +IM
Georgetown|-|GY: guyana, guyanese, +GY|US: university, georgetown university, washington
Kingston|-|JM: jamaica, jamaican, +JM|CA: ontario, +CA|US: new york
Victoria|-|AU: melbourne, bushfires, +AU|SC: seychelles, seychellois, mahe, +SC|CA: british columbia, +CA
Nassau|-|BS: bahamas, bahamian, +BS
Hamilton|-|BM: bermuda, bermudian, +BM|CA: ontario, +CA|NZ: waikato, +NZ
Malé|-|MV: @, maldives, maldivian, +MV
Réunion|-|RE: saint denis, mayotte, french overseas, overseas department, indian ocean, mascarene, +MU, +MG
Praia|-|CV: cape verde, cabo verde, +CV
St. John's|-|AG: antigua, +AG|CA: newfoundland, +CA
St. George's|-|GD: grenada, +GD
Stanley|-|FK: falklands, falkland, +FK
Wellington|NZ|-: duke of wellington
Alexandria|-|EG: egypt, egyptian, egyptians, cairo, sinai, coptic, +EG|US: virginia, louisiana, ocasio
Medina|-|SA: saudi, mecca, prophet, mosque, +SA
Beni|CD|BO: trinidad, bolivia, bolivian, +BO|CD: adf, ituri, kivu, congolese, +CD
Beja|-|TN: tunisian, +TN|PT: +PT
Tyre|-|LB: lebanon, lebanese, hezbollah, beirut, sidon, +LB
Guinean,Guineans|GN|GQ: malabo, +GQ|GW: bissau, +GW
CAR|-|CF: bangui, central african, anti balaka, seleka, +CF
Amazonas|BR|CO: leticia, +CO|VE: +VE|PE: +PE
Jerusalem|IL|PS: east jerusalem, sheikh jarrah, silwan
Palma|-|MZ: tanzanian border, totalenergies, insurgents, +TZ, cabo delgado, mozambique, mozambican, +MZ|ES: mallorca, majorca, +ES
Papua,Papuan,Papuans|ID|PG: port moresby, bougainville, enga, lae, mount hagen, +PG
Bor|-|SS: nile, jonglei, dinka, south sudan, south sudanese, +SS|RS: serbia, +RS
Batman|-|TR: diyarbakir, turkish, kurdish, siirt, batman province, +TR
Nice|-|FR: @, promenade, riviera, nice airport, mayor of nice, in nice on, bastille day, promenade des anglais, cote d azur
Concepcion,Concepción|-|CL: chile, chilean, +CL|PY: paraguay, paraguayan, +PY
Florencia|-|CO: caqueta, colombian, +CO
Trinidad|TT|BO: beni, +BO|CU: +CU
Barcelona|ES|VE: anzoategui, +VE
Yala|-|TH: thai, pattani, narathiwat, +TH|KE: +KE
Tak|-|TH: +TH, +MM
Chin|-|MM: falam, hakha, tatmadaw, +MM
Shan|-|MM: tatmadaw, lashio, taunggyi, +MM
`;

const ARABIC = `
الزاوية|-|LY: ليبيا, طرابلس, مدينة الزاوية, مصفاة, +LY
عمان|OM|JO: عمان رويترز, عمان اف ب, عمان بترا, عمان وكالات, العاصمه الاردنيه, الاردن, اردني, اردنيه, الاردنيه, الاردني, الملك عبد الله, عبد الله الثاني, +JO|OM: سلطنه, مسقط, السلطان, العماني, العمانيه, هيثم, +OM, +YE, +AE
مالي|-|ML: ^, باماكو, النيجر, بوركينا, الساحل, تمبكتو, المالي, فرنسا, غويتا, ازواد, فاغنر, الطوارق, مينوسما, في مالي, الجيش المالي, +NE, +BF, +DZ
طرابلس|LY|LB: لبنان, اللبناني, اللبنانيه, بيروت, +LB|LY: ليبيا, الليبي, الليبيه, حفتر, الدبيبه, +LY
الكونغو|CD|CG: برازافيل, +CG|CD: كينشاسا, غوما, كيفو, +CD, +RW
كونغولي,كونغولية,كونغوليين,الكونغولي,الكونغولية,الكونغوليين|CD|CG: برازافيل, +CG|CD: كينشاسا, غوما, +RW
كوري,كورية,الكوري,الكورية,كوريين,الكوريين|KR|KP: بيونغ يانغ, كيم, +KP|KR: سيول, +KR
روماني,رومانية,الروماني,الرومانية|-|RO: بوخارست, رومانيا, الشرطه الرومانيه, الحكومه الرومانيه, الرئيس الروماني, +RO
قمري,القمري,قمرية,القمرية|-|KM: موروني, جزر القمر, القمريه, +KM
حماة|-|SY: ريف حماه, مدينه حماه, محافظه حماه, ريفي حماه, في حماه, سوريا, ادلب, حمص, الشمالي, +SY
ديلي|-|TL: تيمور, +TL
لومي|-|TG: توغو, +TG
الزاوية|-|LY: مدينه الزاويه, مصفاه الزاويه, ليبيا, الليبيه, طرابلس, +LY
كردستان|IQ|TR: ديار بكر, +TR|IR: ايران, الايرانيه, سنندج, +IR|SY: روجافا, +SY|IQ: اربيل, بارزاني, البيشمركه, +IQ
العيون|-|EH: الصحراء الغربيه, البوليساريو, مدينه العيون, +EH
مدينة,بمدينة,لمدينة,ومدينة|-|SA: مدينه رسول الله
المدينة,بالمدينة,للمدينة,والمدينة|-|SA: المنوره, مكه المكرمه, الحرم النبوي
صور|-|LB: مدينه صور, لمدينه صور, بمدينه صور, اطراف صور, بلده صور, قضاء صور, في صور, جنوب لبنان, صيدا, النبطيه, حزب الله, +LB
جدة|-|SA: السعوديه, مدينه جده, في جده, الي جده, قمه جده, محادثات جده, الرياض, مكه, +SA
جورجيا|GE|US: اتلانتا, ولايه جورجيا, بولايه جورجيا, ترامب, +US|GE: تبليسي, ابخازيا, +RU, +AM, +AZ
دومينيكا|DM|DO: سانتو دومينغو, جمهوريه, +DO
كوريا|KR|KP: بيونغ يانغ, كيم, +KP|KR: سيول, +KR
`;
const RUSSIAN = `
Сумы|-|UA: @, город сумы, городе сумы, города сумы, сумская, сумской, харьков, украина, украине, украины, +UA
Курдистан|IQ|TR: диярбакыр, рпк, +TR|IR: +IR|SY: рожава, +SY|IQ: эрбиль, барзани, пешмерга, +IQ
Изюм|-|UA: @, харьков, +UA
Конго|CD|CG: браззавиль, сассу, +CG|CD: киншаса, гома, киву, +CD, +RW
Триполи|LY|LB: ливан, бейрут, +LB|LY: ливия, хафтар, +LY
Курдистан|IQ|TR: диярбакыр, +TR|IR: +IR|SY: +SY|IQ: эрбиль, барзани, ираке, +IQ
Изюм|UA|-: курага, чернослив, орехи
Корея,корейский|KR|KP: пхеньян, ким чен, северная корея, +KP|KR: сеул, +KR
конголезский,конголезцы,конголезцев,конголезцам|CD|CG: браззавиль, +CG|CD: киншаса, гома, м23, +RW
София|-|BG: ^, болгария, болгарии, болгарские, +BG
Виктория|-|SC: сейшелы, +SC
Доминика|DM|DO: санто доминго, +DO
Джорджия|US|GE: тбилиси
Триполи|LY|LB: ливан, ливане, ливанский, +LB
`;
const UKRAINIAN = `
Суми|-|UA: @, місто суми, місті суми, міста суми, сумщина, сумська, україна, україни, +UA
Ізюм|-|UA: @, харків, харківщина, область, +UA
Конго|CD|CG: браззавіль, сассу, +CG|CD: кіншаса, гома, ківу, +CD, +RW
Триполі|LY|LB: ліван, бейрут, +LB|LY: лівія, хафтар, +LY
Курдистан|IQ|TR: +TR|IR: +IR|SY: +SY|IQ: ербіль, +IQ
Ізюм|UA|-: курага, чорнослив, родзинки
Корея,корейський|KR|KP: пхеньян, кім чен, +KP|KR: сеул, +KR
конголезький,конголезці,конголезців|CD|CG: браззавіль, +CG|CD: кіншаса, гома, +RW
Софія|-|BG: ^, болгарія, болгарії, +BG
Джорджія|US|GE: тбілісі
`;
const CHINESE = `
里加|-|LV: +LV
利马|-|PE: +PE
河内|-|VN: +VN
洛美|-|TG: +TG
`;
const HEBREW = `
הודו|-|IN: ממשלת, ממשלת הודו, נשיא הודו, צבא הודו, משטרת הודו, שגריר הודו, גבול הודו, בין הודו, עם הודו, נגד הודו, ^, ניו דלהי, מודי, ההודי, ההודית, בהודו, קשמיר, +PK
כורדיסטן,כורדיסטאן|IQ|TR: טורקיה, +TR|IR: +IR|SY: +SY|IQ: ארביל, +IQ
מסרו|-|LS: לסוטו, +LS
לומה|-|TG: טוגו, +TG
דילי|-|TL: טימור, +TL
עדן|-|YE: תימן, החותים, חותים, +YE
סופיה|-|BG: בולגריה, +BG
בסיני,מסיני,לסיני|EG|CN: בייגינג
סיני|CN|EG: חצי האי, צפון סיני, דרום סיני, מדבר סיני, אל עריש, בצפון סיני, מצרים, +EG
ירדן|JO|-: ירדן ביבס, ירדן גרבי, ירדן רומן, ביבס, זל|JO: ממלכת, עמאן, המלך, הירדני, הירדנית, +SA, +IQ
קרים|-|UA: אוקראינה, רוסיה, פוטין, סבסטופול, +UA, +RU
קוריאה,קוריאני,קוריאנית,הקוריאני,הקוריאנית,קוריאנים|KR|KP: פיונגיאנג, קים גונג און, הצפון קוריאני, +KP|KR: סיאול, +KR
קונגו,קונגולזי,קונגולזית|CD|CG: ברזוויל, +CG|CD: קינשסה, גומא, +RW
טריפולי|LY|LB: לבנון, לבנוני, ביירות, +LB|LY: לוב, חפתר, +LY
`;
const FRENCH = `
coréen,coréenne,coréens,coréennes|KR|KP: pyongyang, kim jong, +KP|KR: seoul, +KR
Saint-Domingue|-|DO: republique dominicaine, dominicain, haiti, capitale, +DO, +HT
Dominique|-|DM: roseau, ile de la dominique, commonwealth de la dominique, dominiquais, +DM, +MQ, +GP
Salvador|SV|-: salvador allende, salvador dali, bahia|SV: bukele, maras, +HN, +GT
Congo,congolais,congolaise,congolaises|CD|CG: brazzaville, sassou, pointe noire, +CG|CD: kinshasa, goma, kivu, tshisekedi, m23, +CD, +RW
Géorgie|GE|US: atlanta, savannah, gouverneur, +US|GE: tbilissi, abkhazie, ossetie, +RU, +AM
Corée|KR|KP: pyongyang, +KP|KR: seoul, +KR
Tripoli|LY|LB: liban, libanais, libanaise, beyrouth, +LB|LY: libye, libyen, +LY
`;
const SPANISH = `
indio,indios|-|IN: nueva delhi, modi, mumbai, cachemira, +PK, +CN
coreano,coreana,coreanos,coreanas|KR|KP: pyongyang, kim jong, +KP|KR: seul, +KR
Dominica|DM|DO: santo domingo, +DO
Guerrero|-|MX: en guerrero, estado de guerrero, chilpancingo, acapulco, iguala, ayotzinapa, +MX
Congo,congoleño,congoleña,congoleños,congoleñas|CD|CG: brazzaville, sassou, +CG|CD: kinshasa, goma, kivu, m23, +CD, +RW
Corea|KR|KP: pyongyang, +KP|KR: seul, +KR
Trípoli|LY|LB: libano, libanes, beirut, +LB|LY: libia, libio, +LY
San José|-|CR: costa rica, costarricense, +CR|US: california, +US
Santiago|CL|CU: cuba, +CU|ES: compostela, +ES|DO: +DO|CL: chile, +CL
Guayana|GY|VE: bolivar, +VE
`;

const PORTUGUESE = `
Congo,congolês,congolesa,congoleses,congolesas|CD|CG: brazzaville, sassou, +CG|CD: kinshasa, goma, kivu, m23, tshisekedi, +CD, +RW
Coreia,coreano,coreana,coreanos,coreanas|KR|KP: pyongyang, kim jong, +KP|KR: seul, +KR
Trípoli|LY|LB: libano, libanes, beirute, +LB|LY: libia, libio, +LY
Geórgia|GE|US: atlanta, savannah, governador, +US|GE: tbilisi, abecasia, ossetia, +RU, +AM
Palma|-|MZ: cabo delgado, mocambique, +MZ
Granada|GD|ES: andaluzia, alhambra, +ES
`;
const GERMAN = `
Kongo,kongolesisch,kongolesische,kongolesischen,kongolesischer,Kongolese,Kongolesen|CD|CG: brazzaville, +CG|CD: kinshasa, goma, kivu, m23, +CD, +RW
Korea,koreanisch,koreanische,koreanischen,koreanischer,Koreaner|KR|KP: pjongjang, kim jong, +KP|KR: seoul, +KR
Tripolis|LY|LB: libanon, libanesisch, libanesischen, beirut, +LB|LY: libyen, libysche, +LY
Georgia|US|GE: tiflis
`;
const TURKISH = `
Kongo|CD|CG: brazzaville, brazavil, +CG|CD: kinsasa, goma, kivu, +CD, +RW
Kore,Koreli|KR|KP: pyongyang, kim jong, +KP|KR: seul, +KR
Trablus|LY|LB: lubnan, beyrut, +LB|LY: libya, hafter, +LY
Gürcistan|GE|US: atlanta
`;
const PERSIAN = `
مالی|-|ML: ^, باماکو, در مالی, به مالی, از مالی, کشور مالی, ارتش مالی, شمال مالی, ساحل, بورکینافاسو, نیجر, +NE, +BF, +DZ
کیف|-|UA: اوکراین, زلنسکی, مسکو, روسیه, +UA, +RU
وین|-|AT: اتریش, برجام, مذاکرات وین, در وین, مذاکرات هسته ای, +AT
دوشنبه|-|TJ: تاجیکستان, تاجیک, امامعلی رحمان, +TJ
صوفیه|-|BG: بلغارستان, +BG
چک|-|CZ: در چک, به چک, از چک, جمهوری چک, پراگ, پلیس چک, دولت چک, +SK
کنگو|CD|CG: برازویل, +CG|CD: کینشاسا, گوما, +RW
`;

function parse(block: string, language: string): Sense[] {
  return block
    .trim()
    .split('\n')
    .map((line) => {
      const [names = '', fallback = '-', ...readings] = line.split('|');
      return { names: names.split(','), language, fallback: countryOrNone(fallback), readings: readings.map(parseReading) };
    });
}

function parseReading(text: string): Reading {
  const [country = '-', cues = ''] = text.split(':');
  return { country: countryOrNone(country), cues: cues.split(',').map(foldCue) };
}

const foldCue = (cue: string): string => (cue.includes('+') ? cue.trim() : cue.trim().split(' ').map(fold).join(' '));

const countryOrNone = (text: string): string | null => (text === '-' ? null : text);

export const SENSES: readonly Sense[] = [
  ...parse(ENGLISH, 'en'),
  ...parse(ARABIC, 'ar'),
  ...parse(RUSSIAN, 'ru'),
  ...parse(UKRAINIAN, 'uk'),
  ...parse(HEBREW, 'he'),
  ...parse(FRENCH, 'fr'),
  ...parse(SPANISH, 'es'),
  ...parse(PORTUGUESE, 'pt'),
  ...parse(GERMAN, 'de'),
  ...parse(TURKISH, 'tr'),
  ...parse(PERSIAN, 'fa'),
  ...parse(CHINESE, 'zh'),
];
