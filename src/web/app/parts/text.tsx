import type { JSX } from 'preact';
import type { Direction } from '../../../domain/article.ts';
import type { Precision } from '../../../domain/time.ts';
import type { Highlight } from '../../../search/service/types.ts';
import { S } from '../strings.ts';
import { agoOf, dayOf, publishedOf, timeOf } from '../text/dates.ts';
import { cut } from '../text/pieces.ts';

/** `lang` and `dir` of a stored text: the article's own, else what its letters say. */
export function script(language: string | null, direction?: Direction): { readonly lang?: string; readonly dir: Direction | 'auto' } {
  return { ...(language === null ? {} : { lang: language }), dir: direction ?? 'auto' };
}

/** Text with what was searched for marked. */
export function Marked({ text, spans }: { readonly text: string; readonly spans: readonly Highlight[] }): JSX.Element {
  const pieces = cut(
    text,
    spans.map(([start, end]) => ({ start, end })),
  );
  return <>{pieces.map(({ text: part, start, marks }) => (marks.length > 0 ? <mark key={start}>{part}</mark> : part))}</>;
}

interface PublishedProps {
  readonly at: string | null;
  readonly precision: Precision;
  readonly firstSeenAt?: string | null;
}

/** When it was published, no more exactly than it is known. */
export function Published({ at, precision, firstSeenAt = null }: PublishedProps): JSX.Element {
  const known = publishedOf(at, precision);
  if (known === null) {
    const seen = firstSeenAt === null ? '' : ` (${S.date.firstSeen(dayOf(firstSeenAt))})`;
    return <span class="quiet">{`${S.date.unknown}${seen}`}</span>;
  }
  return (
    <>
      <time dateTime={known.machine}>{known.words}</time>
      {precision === 'day' && <span class="quiet"> {S.date.dayOnly}</span>}
    </>
  );
}

export function Time({ at }: { readonly at: string }): JSX.Element {
  return <time dateTime={at}>{timeOf(at)}</time>;
}

/** How long ago, with the exact time beside it for whoever points at it. */
export function Ago({ at }: { readonly at: string | null | undefined }): JSX.Element {
  if (!at) return <span class="quiet">{S.date.never}</span>;
  return (
    <time dateTime={at} title={timeOf(at)}>
      {agoOf(at, Date.now())}
    </time>
  );
}

/** A page elsewhere, told nothing of where the reader comes from. Whatever is no web address is plain text. */
export function Elsewhere({ url, children }: { readonly url: string | null; readonly children: string }): JSX.Element {
  if (!isWebLink(url)) return <bdi>{children}</bdi>;
  return (
    <a href={url} rel="noopener noreferrer nofollow" target="_blank">
      <bdi>{children}</bdi>
    </a>
  );
}

export function isWebLink(url: string | null): url is string {
  return url !== null && /^https?:\/\//i.test(url) && URL.canParse(url);
}
