import { isInWords } from './letters.ts';

/** Small words of languages in Latin letters; those that several have stand with each. */
const WORDS: Readonly<Record<string, string>> = {
  en: 'the of and in to for with was were has that from by said is on a at it as its his but are be have',
  de: 'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch nach bei wurde',
  nl: 'de het een van en in te dat is op met voor zijn die niet door aan ook bij werd naar',
  af: 'die van en in het is te dat met nie vir op sy ’n ʼn hulle was deur na om wat',
  fr: 'le la les des et de dans une un du pour sur qui par avec ont est aux a que au en se',
  es: 'el la los las y de del un una en que con por se su al para más lo como fue',
  pt: 'o a os as e de do da dos das um uma em no na que com por se ao para não mais foi são',
  gl: 'o a os as e de do da dos das un unha en no na que con por se ao para non máis foi polo pola nun nunha',
  ca: 'el la els les i de del un una en que amb per es al dels més ha va han pel són',
  it: 'il la le lo gli e di del della un una in che con per si al da sono ha nel dei è non',
  ro: 'și de la a în cu că pe un o din pentru mai care au fost este al ale nu să se',
  sv: 'och i att det en som på är av för med till den ett har inte om de från var efter',
  no: 'og i at det en som på er av for med til den et har ikke om de fra ble etter mot',
  da: 'og i at det en som på er af for med til den et har ikke om de fra blev efter mod',
  fi: 'ja on että ei oli se joka mukaan myös ovat kun kuin jonka hän mutta',
  et: 'ja on et ei oli see kes ka mis ning kui oma selle aga',
  pl: 'i w na z do się że nie to jest o po przez od za są oraz dla został przed',
  cs: 'a v na se z do že je to s o po pro který jsou by ve uvedl při před podle také jako',
  sk: 'a v na sa z do že je to s o po pre ktorý sú by vo uviedol pri pred podľa tiež ako',
  sl: 'in v na se z do da je to s o po za ki so bi pri pred tudi kot je iz bo pa',
  hr: 'i u na se od da je to s o po za koji su bi pri prije također kao iz nije tjedan',
  bs: 'i u na se od da je to s o po za koji su bi pri prije također kao iz nije sedmice sedmica',
  sr: 'i u na se od da je to sa o po za koji su bi pri pre takođe kao iz nije nedelje nedelju',
  hu: 'a az és hogy nem is egy volt szerint meg de ez el van már még ki',
  tr: 've bir bu için ile de da olarak olan dedi gibi daha kadar sonra en çok göre ne',
  az: 'və bir bu üçün ilə də da olan kimi daha sonra qədər ki edilib etdi isə ən',
  uz: 'va bir bu uchun bilan ham deb edi uning boʻlgan oʻz soʻng haqida kerak',
  tk: 'we bir bu üçin bilen hem diýip onuň bolan ýyl soň',
  ku: 'û ku li di de ji bo bi ser jî hat hatin hatine ev ew kir xwe re',
  sq: 'të e në dhe i për me nga një që u se ka është janë më do tha',
  lt: 'ir kad į iš su yra buvo per už dėl jis kaip bet po prieš',
  lv: 'un ka ir uz no ar par kas bija pie tika arī bet gan',
  id: 'yang dan di ke dari untuk dengan pada ini itu dalam telah tidak oleh akan bahwa karena bisa mereka kata pekan tewas',
  ms: 'yang dan di ke dari untuk dengan pada ini itu dalam telah tidak oleh akan bahawa kerana boleh mereka kata berkata minggu manakala ialah',
  tl: 'ang ng sa na mga at ay si ni nang para ito hindi kay ayon may',
  vi: 'của và các là có được cho trong không người đã với một những này tại về',
  sw: 'ya wa na kwa katika ni la za kuwa hiyo huo cha alisema watu huku pia',
  so: 'oo ka ku ah in iyo waxaa ayaa uu lagu la si loo waxay soo kale',
  ha: 'da a ta ya na ba sun cewa wani ke su ne shi domin kan wata don an',
  om: 'fi kan akka irratti ta’e keessa jira jedhan kana hin waan',
  rw: 'ku mu na ya mu ko yavuze bari uko kandi nk’uko mu gihe',
  ht: 'yo nan ak pou ki te la li yon sou pa ap',
};

/** Small words of a language; none where none are listed. */
export function smallWordsOf(language: string): readonly string[] {
  return WORDS[language]?.split(' ') ?? [];
}

/** UTF-16 units of the longest of them. */
const LONGEST = Math.max(...Object.values(WORDS).flatMap((words) => words.split(' ').map(({ length }) => length)));
const LANGUAGES = Object.keys(WORDS);
/** Places in `LANGUAGES`. */
const BY_WORD = new Map<string, number[]>();
for (const [place, words] of Object.values(WORDS).entries()) {
  for (const word of new Set(words.split(' '))) BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), place]);
}

export interface WordShare {
  readonly language: string;
  /** Share of the text's words that are small words of that language. */
  readonly share: number;
}

/** Languages by how much of a text is their small words, the most first; `count` words were looked at. */
export function smallWordShares(text: string): { readonly count: number; readonly shares: readonly WordShare[] } {
  const lower = text.toLowerCase();
  const hits = new Uint32Array(LANGUAGES.length);
  /** In the order of their first word. */
  const met: number[] = [];
  let count = 0;
  for (let from = 0; from < lower.length;) {
    const end = endOfWord(lower, from);
    if (end === from) {
      from++;
      continue;
    }
    count++;
    const places = end - from > LONGEST ? undefined : BY_WORD.get(lower.slice(from, end));
    for (const place of places ?? []) {
      const before = hits[place] ?? 0;
      if (before === 0) met.push(place);
      hits[place] = before + 1;
    }
    from = end;
  }
  const shares = met
    .map((place) => ({ language: LANGUAGES[place] ?? '', share: (hits[place] ?? 0) / count }))
    .toSorted((a, b) => b.share - a.share);
  return { count, shares };
}

function endOfWord(text: string, from: number): number {
  let end = from;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    const length = (code & 0xfc00) === 0xd800 && (text.charCodeAt(end + 1) & 0xfc00) === 0xdc00 ? 2 : 1;
    if (!isInWords(length === 1 ? code : (text.codePointAt(end) ?? code))) return end;
    end += length;
  }
  return end;
}
