import { geoGraticule10, geoNaturalEarth1, geoPath, type GeoProjection } from 'd3-geo';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { MapAnswer, MapProvince } from '../api/shapes.ts';
import { hrefOf, type SearchState, withValue } from '../state/address.ts';
import { S } from '../strings.ts';
import { count } from '../text/numbers.ts';
import type { Shape } from './geometry.ts';
import { radiusOf, shadeOf } from './scale.ts';

const WIDTH = 960;
const HEIGHT = 480;
const MARGIN = 24;

interface Props {
  readonly state: SearchState;
  readonly answer: MapAnswer;
  readonly shapes: readonly Shape[];
  readonly steps: readonly number[];
  /** The whole world, rather than what was found and what is around it. */
  readonly whole: boolean;
}

export function World({ state, answer, shapes, steps, whole }: Props): JSX.Element {
  const byId = useMemo(() => new Map(answer.countries.map((country) => [country.id, country])), [answer]);
  const projection = useMemo(() => project(shapes, whole ? new Set() : new Set(byId.keys())), [shapes, byId, whole]);
  const path = useMemo(() => geoPath(projection), [projection]);
  const outlines = useMemo(() => shapes.map((shape) => ({ shape, d: path(shape.geometry) ?? '' })), [shapes, path]);
  const most = Math.max(1, ...answer.admin1.map((province) => province.count));
  const drawn = new Set(shapes.map(({ id }) => id));
  return (
    <svg class="world" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="group" aria-label={S.map.label(answer.countries.length)}>
      <path class="graticule" d={path(geoGraticule10()) ?? ''} />
      {outlines.map(({ shape, d }) => {
        const country = shape.id === null ? undefined : byId.get(shape.id);
        const outline = <path key={shape.name} class={`land shade-${shadeOf(country?.count ?? 0, steps)}`} d={d} />;
        if (!country) return outline;
        const label = `${country.name}: ${count(country.count)} ${S.counted[answer.counted][country.count === 1 ? 0 : 1]}`;
        return (
          <a key={shape.name} href={hrefOf(state, withValue(state, 'country', country.id, country.id))} aria-label={label}>
            <title>{label}</title>
            {outline}
          </a>
        );
      })}
      {answer.countries
        .filter(({ id }) => !drawn.has(id))
        .map((country) => (
          <Small
            key={country.id}
            at={pointOf(projection, country)}
            title={`${country.name}: ${count(country.count)}`}
            shade={shadeOf(country.count, steps)}
          />
        ))}
      {answer.admin1.map((province) => (
        <Province key={province.id} state={state} province={province} at={pointOf(projection, province)} most={most} />
      ))}
    </svg>
  );
}

/** A country that is too small to have an outline here. */
function Small({ at, title, shade }: { readonly at: Point | null; readonly title: string; readonly shade: number }): JSX.Element | null {
  if (at === null) return null;
  return (
    <rect class={`land small-country shade-${shade}`} x={at[0] - 4} y={at[1] - 4} width="8" height="8">
      <title>{title}</title>
    </rect>
  );
}

interface ProvinceProps {
  readonly state: SearchState;
  readonly province: MapProvince;
  readonly at: Point | null;
  readonly most: number;
}

function Province({ state, province, at, most }: ProvinceProps): JSX.Element | null {
  if (at === null) return null;
  const label = `${province.name}: ${count(province.count)}`;
  return (
    <a href={hrefOf(state, withValue(state, 'region', province.id, province.id))} aria-label={label}>
      <circle class="province" cx={at[0]} cy={at[1]} r={radiusOf(province.count, most)}>
        <title>{label}</title>
      </circle>
    </a>
  );
}

type Point = readonly [number, number];

function pointOf(projection: GeoProjection, { lat, lon }: { readonly lat: number | null; readonly lon: number | null }): Point | null {
  return lat === null || lon === null ? null : projection([lon, lat]);
}

/** So that the countries of `wanted` fill the picture; all of them where there are none. */
function project(shapes: readonly Shape[], wanted: ReadonlySet<string>): GeoProjection {
  const chosen = shapes.filter(({ id }) => id !== null && wanted.has(id));
  const shown = (chosen.length > 0 ? chosen : shapes.filter(({ id }) => id !== 'AQ')).map(({ geometry }): Feature<Geometry> => ({
    type: 'Feature',
    properties: {},
    geometry,
  }));
  const all: FeatureCollection = { type: 'FeatureCollection', features: shown };
  return geoNaturalEarth1().fitExtent(
    [
      [MARGIN, MARGIN],
      [WIDTH - MARGIN, HEIGHT - MARGIN],
    ],
    all,
  );
}
