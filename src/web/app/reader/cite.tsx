import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ArticleView } from '../../model.ts';
import { S } from '../strings.ts';
import { bibtex, plainCitation } from '../text/cite.ts';

/** How to cite the version that is read, ready to be copied. */
export function Cite({ article }: { readonly article: ArticleView }): JSX.Element {
  const readAt = new Date().toISOString();
  return (
    <details class="cite">
      <summary>{S.cite.title}</summary>
      <Copyable label={S.cite.plain} text={plainCitation(article, readAt)} />
      <Copyable label={S.cite.bibtex} text={bibtex(article, readAt)} />
    </details>
  );
}

function Copyable({ label, text }: { readonly label: string; readonly text: string }): JSX.Element {
  const [state, setState] = useState<'ready' | 'copied' | 'refused'>('ready');
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => setState('copied'),
      () => setState('refused'),
    );
  };
  return (
    <div class="copyable">
      <p class="small">
        <strong>{label}</strong>{' '}
        <button type="button" class="small-button" onClick={copy} aria-label={S.cite.copy(label)}>
          {state === 'copied' ? S.copied : S.copy}
        </button>
        {state === 'refused' && <span class="quiet"> {S.cite.refused}</span>}
      </p>
      <pre tabIndex={0} aria-label={label} dir="auto">
        {text}
      </pre>
    </div>
  );
}
