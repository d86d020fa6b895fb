import type { JSX } from 'preact';
import { ruleInWords } from '../../../domain/rule-words.ts';
import { S } from '../strings.ts';
import { cut, type Numbered, paragraphs, type Piece } from '../text/pieces.ts';

export function anchorOf(number: number): string {
  return `mention-${number}`;
}

interface Props {
  readonly text: string;
  readonly mentions: readonly Numbered[];
}

/** A text with every mention marked; what each stands for is told where it is pointed at, and in the list of evidence. */
export function MarkedText({
  text,
  mentions,
  from = 0,
  to = text.length,
}: Props & { readonly from?: number; readonly to?: number }): JSX.Element {
  return (
    <>{cut(text, mentions, from, to).map((piece) => (piece.marks.length === 0 ? piece.text : <Mark key={piece.start} piece={piece} />))}</>
  );
}

/** Mentions that begin at one place share a mark: it has the first one's anchor, the others have one of their own before it. */
function Mark({ piece: { text, start, marks } }: { readonly piece: Piece<Numbered> }): JSX.Element {
  const [first, ...others] = marks.filter((mention) => mention.start === start);
  const why = marks.map(({ kind, tag, rule }) => `${S.tags.kinds[kind]} ${tag}: ${ruleInWords(rule)}`).join('; ');
  return (
    <>
      {others.map(({ number }) => (
        <span key={number} id={anchorOf(number)} />
      ))}
      <mark id={first && anchorOf(first.number)} class={marks[0]?.kind} title={why}>
        {text}
      </mark>
    </>
  );
}

/** Stored text separates paragraphs by a blank line. */
export function Paragraphs({ text, mentions }: Props): JSX.Element {
  if (text.trim() === '') return <p class="quiet">{S.reader.noText}</p>;
  return (
    <>
      {paragraphs(text).map(({ start, end }) => (
        <p key={start} dir="auto">
          <MarkedText text={text} mentions={mentions} from={start} to={end} />
        </p>
      ))}
    </>
  );
}
