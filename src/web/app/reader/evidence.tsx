import type { JSX } from 'preact';
import { ruleInWords } from '../../../domain/rule-words.ts';
import type { ArticleView } from '../../model.ts';
import { Wide } from '../parts/states.tsx';
import { searchFor } from '../state/address.ts';
import { marksOn } from '../state/preferences.ts';
import { S } from '../strings.ts';
import type { Numbered } from '../text/pieces.ts';
import { jumpTo } from './jump.ts';
import { anchorOf } from './marked-text.tsx';
import { type TagLine, tagLines } from './tag-lines.ts';

/** Links to single proofs beside the first. */
const MOST_LINKS = 12;
const SUGGESTED: ReadonlySet<TagLine['group']> = new Set(['event', 'casualty', 'materiel']);

interface Props {
  readonly article: ArticleView;
  readonly mentions: readonly Numbered[];
}

/** Chips that jump to the first proof, and below them every tag with all of its evidence. */
export function Evidence({ article, mentions }: Props): JSX.Element {
  const lines = tagLines(article.tags, mentions);
  if (lines.length === 0) return <p class="quiet">{S.tags.none}</p>;
  return (
    <>
      <ul class="tags" aria-label={S.tags.title}>
        {lines.map((line) => (
          <TagChip key={line.key} line={line} />
        ))}
      </ul>
      <details class="evidence">
        <summary>{S.tags.why(lines.length)}</summary>
        {lines.some(({ group }) => SUGGESTED.has(group)) && <p class="quiet small">{S.tags.caution}</p>}
        <Wide label={S.tags.evidence}>
          <table>
            <thead>
              <tr>
                <th scope="col">{S.tags.tag}</th>
                <th scope="col">{S.tags.kind}</th>
                <th scope="col">{S.tags.evidence}</th>
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <Row key={line.key} line={line} />
              ))}
              <Regions article={article} />
            </tbody>
          </table>
        </Wide>
      </details>
      <label class="check small">
        <input type="checkbox" checked={marksOn.value} onChange={() => (marksOn.value = !marksOn.value)} /> {S.tags.marks}
      </label>
    </>
  );
}

function TagChip({ line: { name, group, focus, proof } }: { readonly line: TagLine }): JSX.Element | null {
  const first = proof.find(({ marked }) => marked);
  if (!first || group === 'filed-from') return null;
  return (
    <li class={`tag ${group}${focus ? ' focus' : ''}`}>
      <a href={`#${anchorOf(first.number)}`} title={S.tags.jump} onClick={jumpTo}>
        <bdi>{name}</bdi>
        {proof.length > 1 && <span class="n"> ×{proof.length}</span>}
      </a>
    </li>
  );
}

function Row({ line: { name, search, kind, according, proof } }: { readonly line: TagLine }): JSX.Element {
  return (
    <tr>
      <th scope="row">
        {search === null ? (
          <bdi>{name}</bdi>
        ) : (
          <a href={searchFor(search.facet, search.value)} title={S.tags.search}>
            <bdi>{name}</bdi>
          </a>
        )}
      </th>
      <td>
        {kind}
        {according !== null && (
          <>
            {`, ${S.tags.according} `}
            <bdi>{according}</bdi>
          </>
        )}
      </td>
      <td>
        <Proof proof={proof} />
      </td>
    </tr>
  );
}

/** Links to where a tag stands in the text; the first words of the proof are the link. */
function Proof({ proof }: { readonly proof: readonly Numbered[] }): JSX.Element {
  if (proof.length === 0) return <span class="quiet">{S.tags.follows}</span>;
  const [first, ...others] = proof.filter(({ marked }) => marked);
  if (!first) return <span class="quiet">{S.tags.notMarked(proof.length)}</span>;
  return (
    <>
      <a href={`#${anchorOf(first.number)}`} onClick={jumpTo}>
        “<bdi>{first.text}</bdi>”
      </a>{' '}
      <span class="quiet">
        {ruleInWords(first.rule)} <code>{first.rule}</code>
      </span>
      {others.slice(0, MOST_LINKS).map(({ number, text, rule }, index) => (
        <span key={number}>
          {' '}
          <a class="more" href={`#${anchorOf(number)}`} title={`${text}: ${ruleInWords(rule)}`} onClick={jumpTo}>
            {index + 2}
          </a>
        </span>
      ))}
      {others.length > MOST_LINKS && <span class="quiet"> {S.tags.andMore(others.length - MOST_LINKS)}</span>}
    </>
  );
}

/** Regions have no proof of their own: countries and places bring them. */
function Regions({ article }: { readonly article: ArticleView }): JSX.Element | null {
  const listed = article.tags.regions.filter(({ kind }) => kind !== 'country');
  if (listed.length === 0) return null;
  return (
    <tr>
      <th scope="row">{S.tags.regions}</th>
      <td>{S.tags.regionsFollow}</td>
      <td>
        {listed.map(({ id, name }, index) => (
          <span key={id}>
            {index > 0 && ' · '}
            <a href={searchFor('region', id)} title={S.tags.search}>
              <bdi>{name}</bdi>
            </a>
          </span>
        ))}
      </td>
    </tr>
  );
}
