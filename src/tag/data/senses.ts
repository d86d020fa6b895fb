import { fold } from '../characters.ts';

/** One reading of a name that means several things. */
export interface Reading {
  /** Null: the name is no place at all in this reading. */
  readonly country: string | null;
  /** Folded words or phrases that speak for it; `+XX`: country XX is named beyond doubt; `^`: it stands first or after a preposition. */
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
Georgia|GE|US: atlanta, savannah, augusta, athens, macon, governor, gov, sheriff, county, senator, bulldogs, kemp, florida, alabama, tennessee, carolina, democrats, republicans, fulton|GE: tbilisi, batumi, abkhazia, ossetia, caucasus, georgian, georgians, saakashvili, ivanishvili, kobakhidze, zourabichvili, georgian dream, nato, soviet, moldova, +RU, +AM, +AZ, +UA, +TR
Congo|CD|CG: brazzaville, pointe noire, sassou, +CG|CD: kinshasa, goma, kivu, bukavu, m23, tshisekedi, kabila, ituri, lubumbashi, monusco, eastern congo, +CD, +RW
Congolese|CD|CG: brazzaville, pointe noire, sassou, +CG|CD: kinshasa, goma, kivu, m23, tshisekedi, kabila, +CD, +RW
Korea,Korean,Koreans|KR|KP: pyongyang, kim jong, dprk, +KP|KR: seoul, k pop, samsung, +KR
Dominican,Dominicans|DO|DM: roseau, +DM|DO: santo domingo, +DO
Tripoli|LY|LB: lebanon, lebanese, beirut, +LB|LY: libya, libyan, haftar, dbeibah, misrata, +LY
Kashmir,Kashmiri,Kashmiris|IN|PK: muzaffarabad, azad, gilgit, mirpur, pakistan administered, pakistani kashmir|IN: srinagar, pulwama, jammu, indian, anantnag, +IN
Punjab,Punjabi|IN|PK: lahore, rawalpindi, multan, faisalabad, pakistan, +PK|IN: amritsar, chandigarh, sikh, ludhiana, +IN
Kurdistan|IQ|TR: diyarbakir, pkk, +TR|IR: iranian, pjak, kdpi, mahabad, +IR|SY: rojava, ypg|IQ: erbil, barzani, peshmerga, sulaymaniyah, iraqi, +IQ
Hyderabad|IN|PK: sindh, karachi, +PK|IN: telangana, +IN
Cartagena|CO|ES: murcia, +ES|CL: valparaiso, +CL|CO: colombian, +CO
Merida,Mérida|MX|VE: venezuelan, +VE|ES: extremadura, +ES|MX: yucatan, +MX
Valencia|ES|VE: carabobo, +VE
Cordoba,Córdoba|AR|ES: andalusia, +ES|CO: monteria, +CO|MX: +MX
Granada|ES|NI: +NI|CO: meta, +CO
San Jose,San José|-|US: california, silicon valley, calif, bay area, +US|CR: costa rica, costa rican, ticos, +CR
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
Malé|-|MV: maldives, maldivian, +MV
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
Palma|-|MZ: cabo delgado, mozambique, mozambican, +MZ|ES: mallorca, majorca, +ES
Nice|-|FR: bastille day, promenade des anglais, cote d azur
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
عمان|OM|JO: الاردن, اردني, اردنيه, الاردنيه, الاردني, الملك عبد الله, عبد الله الثاني, +JO|OM: سلطنه, مسقط, السلطان, العماني, العمانيه, هيثم, +OM, +YE, +AE
مالي|-|ML: ^, باماكو, النيجر, بوركينا, الساحل, تمبكتو, المالي, فرنسا, غويتا, ازواد, فاغنر, الطوارق, مينوسما, في مالي, الجيش المالي, +NE, +BF, +DZ
طرابلس|LY|LB: لبنان, اللبناني, اللبنانيه, بيروت, +LB|LY: ليبيا, الليبي, الليبيه, حفتر, الدبيبه, +LY
الكونغو|CD|CG: برازافيل, +CG|CD: كينشاسا, غوما, كيفو, +CD, +RW
كوريا|KR|KP: بيونغ يانغ, كيم, +KP|KR: سيول, +KR
`;
const RUSSIAN = `
Конго|CD|CG: браззавиль, сассу, +CG|CD: киншаса, гома, киву, +CD, +RW
Триполи|LY|LB: ливан, бейрут, +LB|LY: ливия, хафтар, +LY
Корея|KR|KP: пхеньян, ким чен, +KP|KR: сеул, +KR
`;
const UKRAINIAN = `
Конго|CD|CG: браззавіль, сассу, +CG|CD: кіншаса, гома, ківу, +CD, +RW
Триполі|LY|LB: ліван, бейрут, +LB|LY: лівія, хафтар, +LY
Корея|KR|KP: пхеньян, кім чен, +KP|KR: сеул, +KR
`;
const HEBREW = `
הודו|-|IN: ^, ניו דלהי, מודי, ההודי, ההודית, בהודו, קשמיר, +PK
`;
const FRENCH = `
Congo,congolais,congolaise,congolaises|CD|CG: brazzaville, sassou, pointe noire, +CG|CD: kinshasa, goma, kivu, tshisekedi, m23, +CD, +RW
Géorgie|GE|US: atlanta, savannah, gouverneur, +US|GE: tbilissi, abkhazie, ossetie, +RU, +AM
Corée|KR|KP: pyongyang, +KP|KR: seoul, +KR
Tripoli|LY|LB: liban, libanais, libanaise, beyrouth, +LB|LY: libye, libyen, +LY
`;
const SPANISH = `
Congo,congoleño,congoleña,congoleños,congoleñas|CD|CG: brazzaville, sassou, +CG|CD: kinshasa, goma, kivu, m23, +CD, +RW
Corea|KR|KP: pyongyang, +KP|KR: seul, +KR
Trípoli|LY|LB: libano, libanes, beirut, +LB|LY: libia, libio, +LY
San José|-|CR: costa rica, costarricense, +CR|US: california, +US
Santiago|CL|CU: cuba, +CU|ES: compostela, +ES|DO: +DO|CL: chile, +CL
Guayana|GY|VE: bolivar, +VE
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
];
