import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { SearchResponse } from '../../../search/service/types.ts';
import { exportOpen } from '../keyboard/commands.ts';
import { Dialog } from '../parts/dialog.tsx';
import { searchParams, type SearchState } from '../state/address.ts';
import { S } from '../strings.ts';

const FORMATS = ['csv', 'jsonl', 'geojson', 'stix', 'bibtex', 'rss', 'atom', 'json'] as const;
const FEEDS = ['rss', 'atom', 'json'] as const;

interface Props {
  readonly state: SearchState;
  readonly counted: SearchResponse['counted'];
}

/** Everything that was found, as a file in every format, and as a feed to subscribe to. */
export function ExportDialog({ state, counted }: Props): JSX.Element {
  return (
    <Dialog title={S.exports.title} onClose={() => (exportOpen.value = false)}>
      <Choices state={state} counted={counted} />
    </Dialog>
  );
}

function Choices({ state, counted }: Props): JSX.Element {
  const [each, setEach] = useState(false);
  const query = searchParams(state);
  query.set('collapse', each ? 'none' : state.collapse);
  const feed = searchParams(state);
  feed.delete('sort');
  const file = (format: string): string => {
    const own = new URLSearchParams(query);
    own.set('format', format);
    return `/api/export?${own.toString()}`;
  };
  return (
    <>
      <p>{S.exports.all}</p>
      {counted !== 'articles' && (
        <label class="check">
          <input type="checkbox" checked={each} onChange={() => setEach(!each)} /> {S.exports.each(S.counted[counted][0])}
        </label>
      )}
      <ul class="formats">
        {FORMATS.map((format) => (
          <li key={format}>
            <a href={file(format)} download>
              {S.exports.formats[format][0]}
            </a>{' '}
            <span class="quiet small">{S.exports.formats[format][1]}</span>
          </li>
        ))}
      </ul>
      <h3>{S.exports.feeds}</h3>
      <p class="quiet small">{S.exports.feedsHelp}</p>
      <ul class="formats">
        {FEEDS.map((format) => (
          <li key={format}>
            <a href={`/feeds/search.${format}?${feed.toString()}`} target="_blank" rel="noopener">
              {S.exports.formats[format][0]}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
