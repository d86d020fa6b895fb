import type { DiffRun, RevisionFlag } from '../domain/revisions.ts';
import { count, script, time } from './format.ts';
import { html, type Html, type HtmlValue } from './html.ts';
import type { ArticleView, RevisionView } from './model.ts';
import { articleHref } from './state.ts';

const REASONS: Readonly<Record<RevisionView['reason'], string>> = {
  first: 'first stored',
  changed: 'the outlet changed it',
  completed: 'the page could be had after all',
  reprocessed: 'read again with newer rules',
};

const FLAGS: Readonly<Record<RevisionFlag, string>> = {
  'headline-changed': 'headline changed',
  shortened: 'shortened',
  'figures-changed': 'figures changed',
  marked: 'marked by the outlet',
  cosmetic: 'spelling only',
};

/** What is shown of the unchanged words on either side of a change. */
const CONTEXT = 80;
/** The page shows so much of a comparison; the whole of it is in the API's answer. */
const MAX_SHOWN = 20_000;

/** The versions of an article with what changed from one to the next; nothing where there is only one. */
export function revisionList(article: ArticleView, revisions: readonly RevisionView[], shown: number, search: string): HtmlValue {
  if (revisions.length < 2) return null;
  return html`<section class="revisions" aria-labelledby="revisions">
    <h2 id="revisions">Revisions</h2>
    <ol>
      ${revisions.map((revision) => line(article, revision, revision.number === shown, search))}
    </ol>
  </section>`;
}

function line(article: ArticleView, revision: RevisionView, isShown: boolean, search: string): Html {
  const newest = revision.number === article.revision;
  const href = articleHref(article.id, search, newest ? null : revision.number);
  const before =
    revision.titleBefore !== null && html`<br /><span class="quiet">headline was <bdi class="old">${revision.titleBefore}</bdi></span>`;
  return html`<li>
    <a href="${href}" ${isShown && html` aria-current="page"`}>Revision ${revision.number}</a> · ${time(revision.storedAt)} ·
    ${REASONS[revision.reason]}${newest && ' · newest'}
    ${revision.flags.map((flag) => html` <span class="badge">${FLAGS[flag]}</span>`)}${before} ${changes(article.id, revision, isShown)}
  </li>`;
}

function changes(id: string, revision: RevisionView, isOpen: boolean): HtmlValue {
  const { diff, language, direction, textChanged, number } = revision;
  if (!diff || !textChanged) return null;
  const runs = diff.filter((run) => run.kind !== 'equal').length === 0 ? null : shortened(diff);
  return html`<details${isOpen && html` open`}>
    <summary>Changed words since revision ${count(number - 1)}</summary>
    ${
      runs === null
        ? html`<p class="quiet">Only spacing.</p>`
        : html`<p class="changes" ${script(language, direction)}>${runs.shown.map(piece)}</p>`
    }
    ${runs?.isCut === true && html`<p class="notice cut">There is more. <a href="/api/articles/${id}/revisions?diff=true">All of it as JSON</a></p>`}
  </details>`;
}

/** The space after a word stays outside: within a piece of the other direction it would stand on the wrong side. */
function piece({ kind, text }: DiffRun): Html {
  if (kind === 'equal') return html`${text}`;
  const words = text.trimEnd();
  const space = text.slice(words.length);
  return kind === 'added' ? html`<ins dir="auto">${words}</ins>${space}` : html`<del dir="auto">${words}</del>${space}`;
}

/** Long unchanged runs lose their middle. */
function shortened(diff: readonly DiffRun[]): { readonly shown: readonly DiffRun[]; readonly isCut: boolean } {
  const shown: DiffRun[] = [];
  let left = MAX_SHOWN;
  for (const [index, run] of diff.entries()) {
    const text = run.kind === 'equal' ? context(run.text, index === 0, index === diff.length - 1) : run.text;
    if (left <= 0) return { shown, isCut: true };
    shown.push({ kind: run.kind, text: text.length > left ? `${wholeEnd(text.slice(0, left))}…` : text });
    left -= text.length;
  }
  return { shown, isCut: left < 0 };
}

function context(text: string, isFirst: boolean, isLast: boolean): string {
  const [head, tail] = [isFirst ? 0 : CONTEXT, isLast ? 0 : CONTEXT];
  if (text.length <= head + tail + CONTEXT) return text;
  const [start, end] = [wholeEnd(text.slice(0, head)), text.slice(text.length - tail).replace(/^[\uDC00-\uDFFF]/, '')];
  return `${atSpace(start, /\s\S*$/)}…${atSpace(end, /^\S*\s/)}`.replace(/^…(?=\S)/, '… ').replace(/(?<=\S)…$/, ' …');
}

/** Without the half word at the cut, where the script has spaces. */
function atSpace(text: string, half: RegExp): string {
  const whole = text.replace(half, ' ');
  return whole.length > CONTEXT / 2 ? whole : text;
}

/** Without the first half of a character of two units. */
function wholeEnd(text: string): string {
  return text.replace(/[\uD800-\uDBFF]$/, '');
}
