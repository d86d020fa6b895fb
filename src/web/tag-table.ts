import type { RegionTag } from '../domain/tags.ts';
import type { Labels } from '../search/service.ts';
import { anchorOf, evidenceLinks, type NumberedMention } from './evidence.ts';
import { html, type Html, type HtmlValue } from './html.ts';
import type { ArticleView } from './model.ts';
import { EMPTY_STATE, hrefWith } from './state.ts';
import { type TagLine, tagLines } from './tag-lines.ts';

/** Chips that jump to the first proof, and below them every tag with all of its evidence. */
export function tagTable(article: ArticleView, mentions: readonly NumberedMention[], labels: Labels): HtmlValue {
  const lines = tagLines(article, mentions, labels);
  if (lines.length === 0) return html`<p class="quiet">No tags: no country, place or actor that the rules know is named.</p>`;
  return html`<ul class="tags" aria-label="Tags">
      ${lines.filter(({ group, jump }) => jump !== null && group !== 'filed-from').map(chip)}
    </ul>
    <details class="evidence">
      <summary>Why these tags? Evidence for ${lines.length}</summary>
      ${lines.some(({ group }) => SUGGESTED.has(group)) && html`<p class="quiet">${CAUTION}</p>`}
      <div class="wide" role="region" aria-label="Evidence" tabindex="0">
        <table>
          <thead>
            <tr>
              <th scope="col">Tag</th>
              <th scope="col">Kind</th>
              <th scope="col">Evidence in the text</th>
            </tr>
          </thead>
          <tbody>
            ${lines.map(row)} ${regionRow(article.tags.regions, labels)}
          </tbody>
        </table>
      </div>
    </details>`;
}

const SUGGESTED: ReadonlySet<TagLine['group']> = new Set(['event', 'casualty', 'materiel']);
const CAUTION =
  'Events, casualties and materiel are what the words suggest. Claims of one article may speak of the same event: they are never added up.';

function row(line: TagLine): Html {
  return html`<tr>
    <th scope="row">${searchLink(line)}</th>
    <td>${line.kind}${line.focus && ' · focus'}</td>
    <td>${evidenceLinks(line.proof)}</td>
  </tr>`;
}

/** Regions have no proof of their own: countries and places bring them. */
function regionRow(regions: readonly RegionTag[], labels: Labels): HtmlValue {
  const listed = regions.filter(({ kind }) => kind !== 'country');
  if (listed.length === 0) return null;
  const links = listed.map(({ id }, index) => {
    const href = hrefWith(EMPTY_STATE, 'region', id, id);
    return html`${index > 0 && ' · '}<a href="${href}" title="Search for it"><bdi>${labels.label('region', id)}</bdi></a>`;
  });
  return html`<tr>
    <th scope="row">Regions</th>
    <td>follow from the above</td>
    <td>${links}</td>
  </tr>`;
}

function chip({ name, group, focus, proof, jump }: TagLine): Html {
  return html`<li class="tag ${group}${focus && ' focus'}">
    <a href="#${anchorOf(jump ?? 0)}" title="Jump to the evidence"
      ><bdi>${name}</bdi>${proof.length > 1 && html` <span class="n">×${proof.length}</span>`}</a
    >
  </li>`;
}

function searchLink({ name, search }: TagLine): Html {
  if (!search) return html`<bdi>${name}</bdi>`;
  return html`<a href="${hrefWith(EMPTY_STATE, search.facet, search.value, search.value)}" title="Search for it"><bdi>${name}</bdi></a>`;
}
