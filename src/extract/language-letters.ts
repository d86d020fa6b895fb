/** A language, and what of its spelling the others of the script do not have. */
interface Spelling {
  readonly language: string;
  readonly letters: RegExp;
  /** Share of the text's letters from which it counts; names of other languages stay below. */
  readonly least: number;
}

/** By script, the most telling first; a language without a share of its own is what is left. */
const SPELLINGS: Readonly<Record<string, readonly Spelling[]>> = {
  Arab: [
    { language: 'ug', letters: /[ۇۈۋ]/g, least: 0.02 },
    { language: 'ckb', letters: /[ێۆڕڵەڤ]/g, least: 0.04 },
    { language: 'sd', letters: /[ڄڃٿڀ۾۽ڻڳڱڍڙ]/g, least: 0.012 },
    { language: 'ps', letters: /[ټډړږښګڼځڅېۍ]/g, least: 0.015 },
    { language: 'ur', letters: /[ٹڈڑےںھہ]/g, least: 0.03 },
    { language: 'fa', letters: /[پچژگ]|[یک](?=\p{L})/gu, least: 0.02 },
    { language: 'ar', letters: /\p{L}/gu, least: 0 },
  ],
  Cyrl: [
    { language: 'kk', letters: /[ғқұ]/giu, least: 0.035 },
    { language: 'tg', letters: /[ҷӣӯҳ]/giu, least: 0.006 },
    { language: 'uz', letters: /[ҳқғ]/giu, least: 0.012 },
    { language: 'tt', letters: /[әҗң]/giu, least: 0.03 },
    { language: 'ky', letters: /[ң]/giu, least: 0.004 },
    { language: 'mn', letters: /[өү]/giu, least: 0.02 },
    { language: 'be', letters: /[ў]/giu, least: 0.002 },
    { language: 'uk', letters: /[іїєґ]|[бпвмф][’'ʼ][яюєї]|\s(?:та|що|від|це|або)(?=\s)/giu, least: 0.012 },
    { language: 'ru', letters: /[ыэё]/giu, least: 0.006 },
    { language: 'mk', letters: /[ѓќѕ]|\s(?:во|ги|дека|што|од)(?=\s)/giu, least: 0.006 },
    { language: 'sr', letters: /[ђћљњјџ]/giu, least: 0.01 },
    { language: 'bg', letters: /[ъ]|\s(?:се|от|ще|са|че)(?=\s)/giu, least: 0.01 },
  ],
  Ethi: [
    { language: 'ti', letters: /[ኣቐ-ቝኸ-ኾ]/g, least: 0.03 },
    { language: 'am', letters: /\p{L}/gu, least: 0 },
  ],
  Beng: [
    { language: 'as', letters: /[ৰৱ]/g, least: 0.01 },
    { language: 'bn', letters: /\p{L}/gu, least: 0 },
  ],
  Deva: [
    { language: 'mr', letters: /ळ|च्या|\s(?:आहे|आहेत|आणि|या|झाले|केले|पण|होते)(?=[\s.,])/gu, least: 0.012 },
    { language: 'ne', letters: /(?:छ|छन्|छैन|भएको|गरेको|थियो|हुने|हरू|लाई)(?=[\s।.,])/gu, least: 0.012 },
    { language: 'hi', letters: /(?:है|हैं|\s(?:के|में|की|से|और|का|को|ने))(?=[\s।.,])/gu, least: 0.01 },
  ],
  Hebr: [
    { language: 'yi', letters: /[ײױװ]|א[\u05b7\u05b8]|\s(?:און|די|דער|איז|פון|צו|מיט|האט|וועלן|אויף|א)(?=\s)/gu, least: 0.012 },
    { language: 'he', letters: /\p{L}/gu, least: 0 },
  ],
};

/** The language that a text's letters and endings show, where its script is shared by few; null where they do not tell. */
export function languageByLetters(text: string, script: string, letters: number): string | null {
  const spellings = SPELLINGS[script];
  if (spellings === undefined) return null;
  const shown = spellings.find(({ letters: own, least }) => (text.match(own)?.length ?? 0) > letters * least);
  return shown?.language ?? null;
}
