import { findDateline, findSignOff } from './credit.ts';

/** Ends of articles that outlets put under every text. */
const FOOTER = new RegExp(
  [
    'all rights reserved|copyright|©|may not be (?:published|reproduced)|without (?:prior )?written permission|syndicated (?:news )?feed|has not been edited',
    'sign up|newsletter|subscribe|follow us|read more|external (?:link|site)|click here|download (?:the|our) app|terms (?:of use|and conditions)',
    '^\\W*(?:additional )?(?:reporting|writing|editing) by|reporting by .{3,80}editing by|editing by the',
    'todos los derechos|todos os direitos|tous droits|alle rechte|tutti i diritti|tüm hakları|wszelkie prawa|suscr[ií]bete|abonnez-vous|assine|iscriviti',
    'все права защищены|усі права захищен|подписывайтесь|підписуйтесь|подписаться|читайте также|читайте також',
    'جميع الحقوق|حقوق النشر|اشترك|تابعونا|کلیه حقوق|כל הזכויות|הירשמו|版权所有|版權所有|未经授权|責任編輯|责任编辑|無断転載|무단.{0,4}전재|재배포',
  ].join('|'),
  'iu',
);
const MOST_LINES = 6;
const LONGEST_FOOTER = 300;

/** UTF-16 offsets of the report itself: without the dateline, the agency's sign-off and the outlet's footers. */
export function bodyOf(text: string): { readonly start: number; readonly end: number } {
  const start = findDateline(text)?.bodyStart ?? 0;
  let end = text.length;
  for (let count = 0; count < MOST_LINES; count += 1) {
    const line = lastLine(text, end);
    if (line.start <= start || line.end - line.start > LONGEST_FOOTER || !FOOTER.test(text.slice(line.start, line.end))) break;
    end = line.start;
  }
  const signOff = findSignOff(text.slice(0, end));
  return { start, end: Math.max(start, signOff?.bodyEnd ?? end) };
}

/** The last line before `end` that is not blank. */
function lastLine(text: string, end: number): { readonly start: number; readonly end: number } {
  const last = text.slice(0, end).trimEnd().length;
  return { start: text.lastIndexOf('\n', last - 1) + 1, end: last };
}
