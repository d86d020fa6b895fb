import type { Facet } from '../search/engine.ts';
import type { Labels } from '../search/service.ts';
import { anchorOf, evidenceLinks, type NumberedMention } from './evidence.ts';
import { html, type Html, type HtmlValue } from './html.ts';
import type { ArticleView } from './model.ts';
import { EMPTY_STATE, hrefWith } from './state.ts';

interface TagLine {
  readonly name: string;
  readonly kind: string;
  /** Where a search for the tag goes; null where it cannot be searched by. */
  readonly search: { readonly facet: Facet; readonly value: string } | null;
  readonly focus: boolean;
  readonly proof: readonly NumberedMention[];
  /** The first proof that the page marks. */
  readonly jump: number | null;
}

/** Chips that jump to the first proof, and below them every tag with all of its evidence. */
export function tagTable(article: ArticleView, mentions: readonly NumberedMention[], labels: Labels): HtmlValue {
  const lines = tagLines(article, mentions, labels);
  if (lines.length === 0) return html`<p class="quiet">No tags: no country, place or actor that the rules know is named.</p>`;
  return html`<ul class="tags" aria-label="Tags">
      ${lines.filter(({ kind, jump }) => jump !== null && kind !== 'filed from').map(chip)}
    </ul>
    <details class="evidence">
      <summary>Why these tags? Evidence for ${lines.length}</summary>
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
            ${lines.map(
              (line) =>
                html`<tr>
                  <th scope="row">${searchLink(line)}</th>
                  <td>${line.kind}${line.focus && ' · focus'}</td>
                  <td>${evidenceLinks(line.proof)}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </details>`;
}

function tagLines({ tags }: ArticleView, mentions: readonly NumberedMention[], labels: Labels): TagLine[] {
  const proof = (kind: string, id: string): NumberedMention[] =>
    mentions.filter(({ mention }) => mention.kind === kind && mention.tag === id);
  const countries = tags.countries.map(({ id, focus }) => ({
    name: labels.label('country', id),
    kind: 'country',
    search: { facet: 'country', value: id } as const,
    focus,
    proof: [...proof('country', id), ...tags.places.filter((place) => place.country === id).flatMap((place) => proof('place', place.id))],
  }));
  const actors = tags.actors.map(({ id, name, type }) => ({
    name,
    kind: `actor, ${type}`,
    search: { facet: 'actor', value: id } as const,
    focus: false,
    proof: proof('actor', id),
  }));
  const places = tags.places.map(({ id, name }) => ({ name, kind: 'place', search: null, focus: false, proof: proof('place', id) }));
  const regions = tags.regions
    .filter(({ kind }) => kind !== 'country')
    .map(({ id, name }) => ({ name, kind: 'region', search: { facet: 'region', value: id } as const, focus: false, proof: [] }));
  const filedFrom =
    tags.filedFrom === null
      ? []
      : [
          {
            name: labels.label('country', tags.filedFrom),
            kind: 'filed from',
            search: null,
            focus: false,
            proof: proof('filed-from', tags.filedFrom),
          },
        ];
  return [...countries, ...actors, ...places, ...regions, ...filedFrom].map((line) => ({
    ...line,
    jump: line.proof.find(({ marked }) => marked)?.number ?? null,
  }));
}

function chip({ name, kind, focus, proof, jump }: TagLine): Html {
  const actor = kind.startsWith('actor');
  return html`<li class="tag${focus && ' focus'}${actor && ' actor'}">
    <a href="#${anchorOf(jump ?? 0)}" title="Jump to the evidence"
      ><bdi>${name}</bdi>${proof.length > 1 && html` <span class="n">×${proof.length}</span>`}</a
    >
  </li>`;
}

function searchLink({ name, search }: TagLine): Html {
  if (!search) return html`<bdi>${name}</bdi>`;
  return html`<a href="${hrefWith(EMPTY_STATE, search.facet, search.value, search.value)}" title="Search for it"><bdi>${name}</bdi></a>`;
}
