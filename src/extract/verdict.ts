import type { Verdict } from '../domain/article.ts';
import type { ReasonCode } from '../domain/reason.ts';
import type { PageFacts } from './page-facts.ts';

const FEW_WORDS = 50;
const FEW_CHARACTERS = 200;
/** Words above which a page that speaks of errors or cookies is an article about them. */
const LONGEST_NOTICE = 150;

/** The whole headline, perhaps with the site's name behind it: "Security check at the border" is news. */
const headline = (alternatives: string): RegExp => new RegExp(`^(?:${alternatives})[\\s.!…]*(?:[|–—-].*)?$`, 'iu');

const ERROR_TITLE = headline(
  '(?:error|http)?\\s*(?:40[0-9]|410|429|50[0-9])(?:\\s*[-:|–—]?\\s*(?:error|page|not found|forbidden|bad|service|unauthori[sz]ed|too many|internal|gateway|file).{0,60})?|error|' +
    '(?:the )?page (?:not|cannot be|could not be|you .{0,40} (?:not|cannot be)) found|not found|(?:oops|sorry)\\b.{0,60}(?:not found|went wrong|exist|find).{0,30}|access denied|forbidden|just a moment|attention required|' +
    'service (?:temporarily )?unavailable|bad gateway|are you (?:a robot|human)\\??|(?:please )?verify.{0,30}human|security check|under maintenance|страница не найдена|сторінку не знайдено|ошибка 40\\d|الصفحة غير موجودة|' +
    'صفحه (?:مورد نظر )?(?:یافت|پیدا) نشد|page (?:non trouvée|introuvable)|página no encontrada|seite nicht gefunden|sayfa bulunamadı|הדף לא נמצא|页面不存在|找不到页面',
);
const ERROR_TEXT =
  /\b(?:page you (?:requested|are looking for|were looking for)|checking your browser|enable javascript and cookies to continue|verify (?:that )?you are (?:a )?human|request (?:was )?blocked|ray id)\b/i;
const CONSENT_TITLE = headline(
  'before you continue.{0,40}|we value your privacy|your privacy(?: choices)?|cookie (?:consent|settings|policy)|consent|privacy (?:settings|preferences|policy)|data protection choices',
);
const CONSENT_TEXT =
  /\b(?:we (?:and our (?:\d+ )?partners )?(?:value your privacy|store and\/or access|use cookies)|accept (?:all|cookies)|reject all|manage (?:preferences|options|cookies)|cookie (?:policy|settings|preferences)|einwilligung|zustimmen und weiter|accepter et (?:continuer|fermer)|aceptar (?:todas|cookies)|принять (?:все )?cookie)/giu;

/** Whether a text belongs in the index, and why not. A short text under a title is a short report, not a failure. */
export function judge(text: string, title: string | null, facts: PageFacts): Verdict {
  const words = wordCount(text);
  const reasons: ReasonCode[] = [];
  if (words <= LONGEST_NOTICE) {
    const headlines = [title, facts.title, ...facts.headings].filter((headline) => headline !== null).map((headline) => headline.trim());
    if (headlines.some((headline) => ERROR_TITLE.test(headline)) || ERROR_TEXT.test(text)) reasons.push('error-page');
    else if (headlines.some((headline) => CONSENT_TITLE.test(headline)) || (text.match(CONSENT_TEXT)?.length ?? 0) >= 2)
      reasons.push('consent-wall');
  }
  if (text === '' || (words < FEW_WORDS && text.length < FEW_CHARACTERS && title === null)) reasons.push('no-text');
  return { ok: reasons.length === 0, reasons };
}

/** Two characters of a script without spaces count as a word. */
function wordCount(text: string): number {
  const dense =
    text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/gu)
      ?.length ?? 0;
  return (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) + dense / 2;
}
