import type { JSX } from 'preact';
import { Dialog } from '../parts/dialog.tsx';
import { shortcutsOn } from '../state/preferences.ts';
import { S } from '../strings.ts';

/** Keys and query language, in one place. */
export function Help({ onClose }: { readonly onClose: () => void }): JSX.Element {
  return (
    <Dialog title={S.help.title} onClose={onClose}>
      <h3>{S.help.query}</h3>
      <Pairs pairs={S.help.operators} />
      <h3>{S.help.keys}</h3>
      <Pairs pairs={S.help.shortcuts} />
      <label class="check">
        <input type="checkbox" checked={shortcutsOn.value} onChange={() => (shortcutsOn.value = !shortcutsOn.value)} /> {S.help.on}
      </label>
    </Dialog>
  );
}

function Pairs({ pairs }: { readonly pairs: readonly (readonly [string, string])[] }): JSX.Element {
  return (
    <dl class="pairs">
      {pairs.map(([key, meaning]) => (
        <>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{meaning}</dd>
        </>
      ))}
    </dl>
  );
}
