import type { JSX } from 'preact';
import type { ReportView, StoryView as Story } from '../../model.ts';
import { script } from '../parts/text.tsx';
import { articleHref } from '../state/routes.ts';
import { S } from '../strings.ts';
import { dayOf, minuteOf } from '../text/dates.ts';

/** The reports of a story by UTC day, outlets beside each other. */
export function Days({ story, from }: { readonly story: Story; readonly from: string }): JSX.Element {
  const byDay = Map.groupBy(story.reports, ({ at }) => at.slice(0, 10));
  return (
    <>
      {[...byDay].map(([day, reports]) => (
        <section key={day} aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`}>
            <time dateTime={day}>{dayOf(day)}</time>
          </h2>
          <ol class="reports">
            {reports.map((report) => (
              <Report key={report.copyGroup} report={report} from={from} />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

function Report({ report, from }: { readonly report: ReportView; readonly from: string }): JSX.Element {
  const { at, original, copies, copyGroup } = report;
  const id = original?.id ?? copyGroup;
  const others = report.outlets.filter((outlet) => outlet.id !== original?.source);
  return (
    <li>
      <p class="meta">
        <time dateTime={at}>{minuteOf(at)} UTC</time> · <bdi class="outlet">{original?.sourceName ?? S.noOutlet}</bdi>
      </p>
      <h3 {...script(original?.language ?? null, original?.direction)}>
        <a href={articleHref(id, from)} data-move data-article={id}>
          {original === null || original.title === '' ? S.noHeadline : original.title}
        </a>
      </h3>
      {copies > 0 && (
        <p class="small quiet">
          <a href={`${articleHref(id, from)}#copies`}>{S.standing.copies(copies)}</a>
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
