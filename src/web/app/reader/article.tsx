import type { JSX } from 'preact';
import type { ArticleView } from '../../model.ts';
import type { Loaded } from '../api/use-json.ts';
import { script } from '../parts/text.tsx';
import { marksOn } from '../state/preferences.ts';
import { S } from '../strings.ts';
import { count } from '../text/numbers.ts';
import { beginning, MAX_MARKED, numbered } from '../text/pieces.ts';
import { Cite } from './cite.tsx';
import { Copies, StoryLine } from './copies.tsx';
import { Evidence } from './evidence.tsx';
import { Metadata } from './metadata.tsx';
import { Provenance } from './provenance.tsx';
import type { Revisions } from './reader.tsx';
import { RevisionList } from './revision-list.tsx';
import { MarkedText, Paragraphs } from './marked-text.tsx';
import { VerdictNotice } from './verdict-notice.tsx';

interface Props {
  readonly article: ArticleView;
  readonly revisions: Loaded<Revisions>;
  readonly from: string;
  /** Of the headline: a page's own, or below the search's. */
  readonly level: 1 | 2;
}

/** The newest version of an article with the proof of its tags. */
export function Article({ article, revisions, from, level }: Props): JSX.Element {
  const shown = beginning(article.text);
  const mentions = numbered(article.tags.mentions, article.title, article.text, shown.length);
  const own = script(article.language, article.direction);
  const Headline = level === 1 ? 'h1' : 'h2';
  const inTitle = mentions.filter(({ field, marked }) => field === 'title' && marked);
  const inText = mentions.filter(({ field, marked }) => field === 'text' && marked);
  const readAt = revisions.data?.revisions.find(({ number }) => number === article.revision)?.readAt ?? null;
  return (
    <article class={`reader${marksOn.value ? '' : ' unmarked'}`}>
      <Headline {...own} tabIndex={-1}>
        {article.title === '' ? S.noHeadline : <MarkedText text={article.title} mentions={inTitle} />}
      </Headline>
      <Metadata article={article} />
      <VerdictNotice judged={article} readAt={readAt} />
      <StoryLine article={article} from={from} />
      <Evidence article={article} mentions={mentions} />
      {article.tags.mentions.length > MAX_MARKED && (
        <p class="notice">
          {S.reader.firstMarks(count(MAX_MARKED), count(article.tags.mentions.length))}{' '}
          <a href={`/api/articles/${article.id}`}>{S.reader.allAsJson}</a>
        </p>
      )}
      <div class="text" {...own}>
        <Paragraphs text={shown} mentions={inText} />
      </div>
      {shown.length < article.text.length && (
        <p class="notice">
          {S.reader.firstCharacters(count(shown.length), count(article.text.length))}{' '}
          <a href={`/api/articles/${article.id}`}>{S.reader.wholeText}</a>
        </p>
      )}
      <Copies article={article} from={from} />
      <RevisionList article={article} revisions={revisions} shown={article.revision} from={from} />
      <Provenance article={article} readAt={readAt} />
      <Cite article={article} />
    </article>
  );
}
