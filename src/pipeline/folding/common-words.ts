import type { Rarity } from '../../domain/copies.ts';
import { foldWords } from '../../domain/fold.ts';
import { wordHash } from '../../domain/word-hashes.ts';
import { smallWordsOf } from '../../extract/index.ts';
import type { FoldingSession } from '../../store/folding/session.ts';

/** Small words of languages in other letters than Latin; those the language detector knows have theirs there. */
const OTHER_LETTERS: Readonly<Record<string, string>> = {
  ru: 'и в во на не что с со по как из о об за от для это к у до же бы был была были его их но а при также после который которые он они она',
  uk: 'і й та в у на не що з із зі по як про за від для це до же би був була були його їх але а при також після який які він вони вона',
  bg: 'и в на не че с по как от за до се е са да ще го ги но а при след които който той те тя',
  ar: 'في من على إلى أن إن عن مع هذا هذه التي الذي ما لا لم كان كانت قال وقال وفي ومن بعد قبل بين خلال كما قد أو ثم حيث',
  fa: 'در از به که را با این آن و برای است بود شد شده کرد می هم یک تا بر خود های اما نیز پس پیش',
  ur: 'کے کی کا میں سے نے ہے اور کو پر کہ یہ وہ ہیں تھا تھے بھی ایک جو اس ان بعد',
  he: 'של את על לא הוא היא זה כי עם אל או גם כל כך היה היו אך רק אחרי לפני בין',
  el: 'και το η ο τα της των του στην στο για με από που ότι είναι να δεν ένα μια',
};

const known = new Map<string, ReadonlySet<number>>();
const NONE: ReadonlySet<number> = new Set();

/** How much words of a language tell by what was read so far; its small words tell nothing from the first text on. */
export function rarityIn(session: FoldingSession, language: string | null): Rarity {
  return session.words.rarity(language, language === null ? NONE : commonIn(language));
}

function commonIn(language: string): ReadonlySet<number> {
  const before = known.get(language);
  if (before) return before;
  const words = [...smallWordsOf(language), ...(OTHER_LETTERS[language] ?? '').split(' ')];
  const common = new Set(words.flatMap(foldWords).map(wordHash));
  known.set(language, common);
  return common;
}
