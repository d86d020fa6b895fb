import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { asProblem, ask, type Problem } from '../api/client.ts';
import type { Delivery } from '../api/shapes.ts';
import { useJson } from '../api/use-json.ts';
import { Failed, Loading, Wide } from '../parts/states.tsx';
import { Time } from '../parts/text.tsx';
import { S } from '../strings.ts';
import { count } from '../text/numbers.ts';

/** What was sent for a search, and what could not be. */
export function Deliveries({ id }: { readonly id: string }): JSX.Element {
  const { data, problem, again } = useJson<{ readonly deliveries: readonly Delivery[] }>(
    `/api/searches/${encodeURIComponent(id)}/deliveries`,
  );
  const [failed, setFailed] = useState<Problem | null>(null);
  const retry = (delivery: Delivery): void => {
    ask<void>(`/api/deliveries/${encodeURIComponent(String(delivery.id))}/retry`, null, 'POST').then(again, (error: unknown) =>
      setFailed(asProblem(error)),
    );
  };
  if (problem) return <Failed problem={problem} part={S.searches.deliveries} again={again} />;
  if (data === null) return <Loading what={S.searches.loadingDeliveries} />;
  if (data.deliveries.length === 0) return <p class="quiet">{S.searches.noDeliveries}</p>;
  const { columns } = S.searches;
  return (
    <>
      {failed && <Failed problem={failed} />}
      <Wide label={S.searches.deliveries}>
        <table>
          <thead>
            <tr>
              <th scope="col">{columns.when}</th>
              <th scope="col">{columns.channel}</th>
              <th scope="col">{columns.state}</th>
              <th scope="col" class="number">
                {columns.tries}
              </th>
              <th scope="col">{columns.error}</th>
              <th scope="col">{columns.action}</th>
            </tr>
          </thead>
          <tbody>
            {data.deliveries.map((delivery) => (
              <tr key={delivery.id}>
                <td>
                  <Time at={delivery.at} />
                </td>
                <td>
                  <bdi>{delivery.channel}</bdi>
                </td>
                <td>
                  <span class={`status ${delivery.state}`}>{S.searches.states[delivery.state]}</span>
                </td>
                <td class="number">{count(delivery.attempts)}</td>
                <td>{delivery.error ?? ''}</td>
                <td>
                  {delivery.state === 'sent' ? (
                    ''
                  ) : (
                    <button type="button" class="small-button" onClick={() => retry(delivery)}>
                      {S.searches.retry}
                    </button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
    </>
  );
}
