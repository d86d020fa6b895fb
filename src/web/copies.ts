import type { CopyRelation } from '../domain/copies.ts';
import { plural, published, script } from './format.ts';
import { html, type Html, type HtmlValue, isWebLink } from './html.ts';
import type { ArticleView, CopiesView, CopyView } from './model.ts';
import { articleHref, storyHref } from './state.ts';

const RELATIONS: Readonly<Record<CopyRelation, string>> = {
  copy: 'prints the same report',
  version: 'the same outlet at another address',
  republished: 'printed again days later',
};

/** Where else a text stands, which of them is the original, and how that is known; nothing for an article that stands alone. */
export function copiesSection({ id, copies }: ArticleView, search: string): HtmlValue {
  if (copies.articles < 2) return null;
  const { articles, outlets, families, others } = copies;
  const rest = articles - 1 - others.length;
  return html`<section class="copies" id="copies" aria-labelledby="copies-title">
    <h2 id="copies-title">Copies</h2>
    <p>
      This report stands in ${plural(articles, 'article')} of
      ${plural(outlets, 'outlet')}${outlets > families && html`, behind which ${families === 1 ? 'is one publisher' : html`are ${families} publishers`}`}.
      ${ownPart(id, copies)}
    </p>
    <ul class="others">
      ${others.map((other) => copyLine(other, copies.original, search))}
    </ul>
    ${rest > 0 && html`<p class="quiet">${plural(rest, 'more article')} not listed.</p>`}
  </section>`;
}

function ownPart(id: string, { original, relation, credit }: CopiesView): Html {
  const own = id === original ? 'This one is taken for the original.' : `This one ${RELATIONS[relation ?? 'copy']}.`;
  return html`${own} ${credit !== null && html`It names ${agencyName(credit.agency)} as its author (${credit.rule}).`}`;
}

function copyLine(copy: CopyView, original: string, search: string): Html {
  const { id, title, url, sourceName, language, direction, relation, credit, samePublisher } = copy;
  const facts = [
    id === original ? 'original' : relation && RELATIONS[relation],
    credit && `credits ${agencyName(credit.agency)}`,
    samePublisher && relation !== 'version' && 'same publisher',
  ].filter((fact) => typeof fact === 'string');
  return html`<li>
    <a href="${articleHref(id, search)}" ${script(language, direction)}>${title === '' ? '(no headline)' : title}</a>
    <p class="meta">
      <bdi>${sourceName}</bdi> ·
      ${published(copy.publishedAt, copy.publishedAtPrecision)}${facts.map((fact) => html` · ${fact}`)}${
        isWebLink(url) && html` · <a href="${url}" rel="noopener noreferrer nofollow">at ${new URL(url).hostname}</a>`
      }
    </p>
  </li>`;
}

/** Ids of agencies are their names or initials. */
function agencyName(id: string): string {
  return id.length <= 4 ? id.toUpperCase() : `${id.charAt(0).toUpperCase()}${id.slice(1)}`;
}

/** The story an article belongs to, where there is more of it. */
export function storyLine({ story }: ArticleView, search: string): HtmlValue {
  if (story === null || story.groups < 2) return null;
  const { id, title, language, direction, groups, outlets, families } = story;
  const publishers = families < outlets && ` of ${plural(families, 'publisher')}`;
  return html`<p class="notice story">
    Story: <a href="${storyHref(id, search)}"><bdi ${script(language, direction)}>${title === '' ? '(no headline)' : title}</bdi></a> ·
    ${plural(groups, 'report')} in ${plural(outlets, 'outlet')}${publishers}
  </p>`;
}
