import type { Verdict } from './article.ts';
import type { Reason, ReasonCode } from './reason.ts';

/** What the reasons of verdicts mean, as whole clauses: for operators and readers alike. */
const VERDICT_WORDS: Partial<Readonly<Record<ReasonCode, string>>> = {
  'error-page': 'the page is an error message',
  'consent-wall': 'the page only asks for consent, to cookies for instance',
  'not-an-article': 'the page is no article, but a front page, a section, a search or a form',
  'no-text': 'the page holds no text of an article',
  'too-short': 'the text is only a line or two',
  paywall: 'the outlet shows only the beginning to non-subscribers',
  'list-page': 'the page is a list of articles',
  'live-page': 'the page is a live page that its outlet goes on writing',
  'video-only': 'the page is a video with a few words about it',
};

/** One clause for each of these reasons of a verdict; none for those that say nothing about the page. */
export function verdictInWords(reasons: readonly ReasonCode[]): readonly { readonly code: ReasonCode; readonly words: string }[] {
  return reasons.flatMap((code) => {
    const words = VERDICT_WORDS[code];
    return words === undefined ? [] : [{ code, words }];
  });
}

/** Why a page that was read is not what is stored: all that the verdict says. */
export function refusalOf(verdict: Verdict): Reason {
  const [code = 'not-an-article', ...also] = verdict.reasons;
  const words = verdictInWords([code, ...also]).map((one) => one.words);
  return { code, message: words.join('; '), ...(also.length > 0 ? { also } : {}) };
}
