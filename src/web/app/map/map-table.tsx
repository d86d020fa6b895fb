import type { JSX } from 'preact';
import type { MapAnswer } from '../api/shapes.ts';
import { Wide } from '../parts/states.tsx';
import { hrefOf, type SearchState, withValue } from '../state/address.ts';
import { S } from '../strings.ts';
import { count } from '../text/numbers.ts';

interface Props {
  readonly state: SearchState;
  readonly answer: MapAnswer;
}

/** The same as the map, for whoever cannot see it or wants the figures: countries, and under each its provinces. */
export function MapTable({ state, answer }: Props): JSX.Element {
  const provinces = Map.groupBy(answer.admin1, ({ country }) => country);
  return (
    <details class="as-table">
      <summary>{S.asTable}</summary>
      <Wide label={S.map.title}>
        <table>
          <thead>
            <tr>
              <th scope="col">{S.map.place}</th>
              <th scope="col" class="number">
                {S.counted[answer.counted][1]}
              </th>
            </tr>
          </thead>
          <tbody>
            {answer.countries.map(({ id, name, count: n }) => (
              <>
                <tr key={id}>
                  <th scope="row">
                    <a href={hrefOf(state, withValue(state, 'country', id, id))}>
                      <bdi>{name}</bdi>
                    </a>
                  </th>
                  <td class="number">{count(n)}</td>
                </tr>
                {(provinces.get(id) ?? []).map((province) => (
                  <tr key={province.id} class="within">
                    <th scope="row">
                      <a href={hrefOf(state, withValue(state, 'region', province.id, province.id))}>
                        <bdi>{province.name}</bdi>
                      </a>
                    </th>
                    <td class="number">{count(province.count)}</td>
                  </tr>
                ))}
              </>
            ))}
          </tbody>
        </table>
      </Wide>
    </details>
  );
}
