import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ReportView, StoryView } from '../../model.ts';
import { useJson } from '../api/use-json.ts';
import { Failed, Loading } from '../parts/states.tsx';
import { script, Time } from '../parts/text.tsx';
import type { SearchState } from '../state/address.ts';
import { S } from '../strings.ts';
import { openLink } from './open.ts';

/** Reports that stand side by side; the story's own page has them all. */
const MOST = 12;

interface Props {
  readonly state: SearchState;
  readonly id: string;
}

/** The reports of a story, outlet beside outlet, the earliest first, copies folded into the one they copy. */
export function StoryOutlets({ state, id }: Props): JSX.Element {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" class="small-button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? S.standing.fold : S.standing.compare}
      </button>
      {open && <Reports state={state} id={id} />}
    </>
  );
}

function Reports({ state, id }: Props): JSX.Element {
  const { data, problem, again } = useJson<StoryView>(`/api/stories/${encodeURIComponent(id)}?limit=${MOST}`);
  if (problem) return <Failed problem={problem} part={S.story.title} again={again} />;
  if (data === null) return <Loading what={S.story.loading} />;
  return (
    <ol class="outlets" aria-label={S.standing.compared}>
      {data.reports.map((report) => (
        <Report key={report.copyGroup} state={state} report={report} />
      ))}
    </ol>
  );
}

function Report({ state, report }: { readonly state: SearchState; readonly report: ReportView }): JSX.Element {
  const { original, copies, at, copyGroup } = report;
  const others = report.outlets.filter((outlet) => outlet.id !== original?.source);
  return (
    <li>
      <p class="small">
        <bdi class="outlet">{original?.sourceName ?? S.noOutlet}</bdi>
        <br />
        <span class="quiet">
          <Time at={at} />
        </span>
      </p>
      <p {...script(original?.language ?? null, original?.direction)}>
        <a {...openLink(state, original?.id ?? copyGroup)}>{original === null || original.title === '' ? S.noHeadline : original.title}</a>
      </p>
      {copies > 0 && (
        <p class="quiet small">
          {S.standing.copies(copies)}
          {others.length > 0 && (
            <>
              : <bdi>{others.map(({ name }) => name).join(', ')}</bdi>
            </>
          )}
        </p>
      )}
    </li>
  );
}
