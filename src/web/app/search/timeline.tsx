import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Timeline as Answer } from '../api/shapes.ts';
import { useJson } from '../api/use-json.ts';
import { Failed } from '../parts/states.tsx';
import { hrefOf, searchParams, type SearchState } from '../state/address.ts';
import { navigate } from '../state/location.ts';
import { S } from '../strings.ts';
import { bucketName } from '../text/dates.ts';
import { count } from '../text/numbers.ts';
import { Bars } from './bars.tsx';
import { datesOf, type Stretch } from './brush.ts';
import { DateInputs } from './date-inputs.tsx';

/** What was found over time: bars to draw a stretch over, dates to type, and the same as a table. */
export function Timeline({ state }: { readonly state: SearchState }): JSX.Element {
  const query = searchParams(state);
  query.delete('sort');
  query.set('collapse', state.collapse);
  query.set('interval', 'auto');
  const { data, problem, loading, again } = useJson<Answer>(`/api/timeline?${query.toString()}`);
  const [pointed, point] = useState<Stretch | null>(null);
  const choose = (chosen: Stretch): void => {
    if (data) navigate(hrefOf(state, datesOf(data.buckets, chosen, data.interval)));
  };
  return (
    <section class="timeline" aria-labelledby="timeline-title" aria-busy={loading}>
      <h2 id="timeline-title" class="hidden">
        {S.timeline.title}
      </h2>
      {problem && problem.field === undefined && <Failed problem={problem} part={S.timeline.title} again={again} />}
      {data && data.buckets.length > 0 && problem === null && (
        <>
          <Bars answer={data} pointed={pointed} point={point} choose={choose} />
          <p class="quiet small caption">{pointed === null ? caption(data) : pointedAt(data, pointed)}</p>
        </>
      )}
      <div class="line dates">
        <DateInputs key={`${state.from}|${state.to}`} state={state} />
        {data && data.buckets.length > 0 && <AsTable state={state} answer={data} />}
      </div>
    </section>
  );
}

/** From one bar to another, or the only one. */
function spanOf(first: string, last: string, interval: Answer['interval']): string {
  return [...new Set([first, last])].map((from) => bucketName(from, interval)).join(' – ');
}

function caption({ interval, buckets, undated, counted, gaps }: Answer): string {
  const span = spanOf(buckets[0]?.from ?? '', buckets.at(-1)?.from ?? '', interval);
  const parts = [
    S.timeline.per(counted, interval),
    span,
    undated > 0 ? S.timeline.undated(undated) : '',
    gaps.length > 0 ? S.timeline.gaps : '',
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

function pointedAt({ buckets, interval, counted }: Answer, { first, last }: Stretch): string {
  const inside = buckets.slice(first, last + 1);
  const span = spanOf(buckets[first]?.from ?? '', buckets[last]?.from ?? '', interval);
  return `${span}: ${count(inside.reduce((sum, bucket) => sum + bucket.count, 0))} ${S.counted[counted][1]}`;
}

/** The same as the bars, for whoever cannot see or point at them. */
function AsTable({ state, answer }: { readonly state: SearchState; readonly answer: Answer }): JSX.Element {
  const { buckets, interval, counted } = answer;
  return (
    <details class="as-table">
      <summary>{S.asTable}</summary>
      <div class="wide short" role="region" aria-label={S.timeline.title} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{S.timeline.when}</th>
              <th scope="col" class="number">
                {S.counted[counted][1]}
              </th>
            </tr>
          </thead>
          <tbody>
            {buckets.map((bucket, index) =>
              bucket.count === 0 ? null : (
                <tr key={bucket.from}>
                  <th scope="row">
                    <a href={hrefOf(state, datesOf(buckets, { first: index, last: index }, interval))}>
                      {bucketName(bucket.from, interval)}
                    </a>
                  </th>
                  <td class="number">{count(bucket.count)}</td>
                </tr>
              ),
            )}
          </tbody>
        </table>
      </div>
    </details>
  );
}
