import type { JSX } from 'preact';
import type { TextOrigin } from '../../../domain/article.ts';
import type { Reason } from '../../../domain/reason.ts';
import { verdictInWords } from '../../../domain/verdict-words.ts';
import type { VerdictView } from '../../model.ts';
import { Time } from '../parts/text.tsx';
import { S } from '../strings.ts';

interface Judged {
  readonly textOrigin: TextOrigin;
  readonly textOriginReason: Reason | null;
  readonly verdict: VerdictView;
}

/** What a reader should know of a text before relying on it; nothing for a whole article. `readAt` is when its page was read. */
export function VerdictNotice({ judged, readAt }: { readonly judged: Judged; readonly readAt: string | null }): JSX.Element | null {
  const { textOrigin, textOriginReason: reason, verdict } = judged;
  if (textOrigin === 'feed') {
    return (
      <p class="notice">
        {reason === null ? S.feedText.plain : S.feedText.because(reason.message)}{' '}
        {reason !== null && <Codes list={[reason.code, ...(reason.also ?? [])]} />}
      </p>
    );
  }
  const known = verdictInWords(verdict.reasons);
  if (known.length === 0) return null;
  return (
    <p class="notice">
      {known.map(({ code, words }) => (
        <span key={code}>
          {`${words.slice(0, 1).toUpperCase()}${words.slice(1)}. `}
          {code === 'live-page' && readAt !== null && (
            <>
              {S.reader.stoodThere} <Time at={readAt} />.{' '}
            </>
          )}
        </span>
      ))}
      <Codes list={known.map(({ code }) => code)} />
    </p>
  );
}

function Codes({ list }: { readonly list: readonly string[] }): JSX.Element {
  return (
    <>
      {list.map((code) => (
        <code key={code} class="quiet">
          {code}{' '}
        </code>
      ))}
    </>
  );
}
