import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { Timeline } from '../api/shapes.ts';
import { S } from '../strings.ts';
import { bucketName } from '../text/dates.ts';
import { barAt, type Stretch, stretch } from './brush.ts';

const HEIGHT = 56;
/** What came at all must be seen. */
const LEAST = 2;
/** How a gap is shaded where next to none, and where all outlets are missing. */
const FAINTEST = 0.08;
const DARKEST = 0.5;

interface Props {
  readonly answer: Timeline;
  readonly pointed: Stretch | null;
  readonly point: (stretch: Stretch | null) => void;
  readonly choose: (stretch: Stretch) => void;
}

/** One bar for each stretch of time; drawing over several chooses them. Date fields and table do the same without a pointer. */
export function Bars({ answer, pointed, point, choose }: Props): JSX.Element {
  const begun = useRef<number | null>(null);
  const { buckets, interval, gaps, coverage } = answer;
  const most = Math.max(1, ...buckets.map((bucket) => bucket.count));
  const here = (event: PointerEvent & { readonly currentTarget: SVGSVGElement }): number => {
    const box = event.currentTarget.getBoundingClientRect();
    return barAt((event.clientX - box.left) / box.width, buckets.length);
  };
  return (
    <svg
      class="bars"
      viewBox={`0 0 ${buckets.length} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={S.timeline.label(
        buckets.length,
        bucketName(buckets[0]?.from ?? '', interval),
        bucketName(buckets.at(-1)?.from ?? '', interval),
      )}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        begun.current = here(event);
        point(stretch(begun.current, begun.current));
      }}
      onPointerMove={(event) => point(stretch(begun.current ?? here(event), here(event)))}
      onPointerLeave={() => {
        if (begun.current === null) point(null);
      }}
      onPointerUp={(event) => {
        const start = begun.current;
        begun.current = null;
        if (start !== null) choose(stretch(start, here(event)));
      }}
      onPointerCancel={() => {
        begun.current = null;
        point(null);
      }}
    >
      {gaps.map((gap) => (
        <rect
          key={gap.from}
          class="gap"
          {...placeOf(gap, answer)}
          y="0"
          height={HEIGHT}
          fill-opacity={shade(gap.sources / coverage.matching)}
        />
      ))}
      {pointed && <rect class="chosen" x={pointed.first} width={pointed.last - pointed.first + 1} y="0" height={HEIGHT} />}
      {buckets.map((bucket, index) => {
        const height = bucket.count === 0 ? 0 : Math.max(LEAST, (bucket.count / most) * HEIGHT);
        return <rect key={bucket.from} class="bar" x={index + 0.08} width={0.84} y={HEIGHT - height} height={height} />;
      })}
    </svg>
  );
}

/** One silent outlet of many is seen, and many are seen to be more. */
const shade = (share: number): number => FAINTEST + (DARKEST - FAINTEST) * share;

/** Where a gap lies among the bars, which all have the same width whatever time they stand for. */
function placeOf(
  gap: { readonly from: string; readonly to: string },
  { buckets }: Timeline,
): { readonly x: number; readonly width: number } {
  const first = buckets.findIndex(({ to }) => to > gap.from);
  const after = buckets.findIndex(({ from }) => from >= gap.to);
  const x = first === -1 ? buckets.length : first;
  return { x, width: Math.max(0, (after === -1 ? buckets.length : after) - x) };
}
