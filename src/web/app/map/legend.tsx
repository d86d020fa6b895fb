import type { JSX } from 'preact';
import type { MapAnswer } from '../api/shapes.ts';
import { S } from '../strings.ts';
import { count } from '../text/numbers.ts';
import { shadeOf } from './scale.ts';

interface Props {
  readonly steps: readonly number[];
  readonly counted: MapAnswer['counted'];
  readonly provinces: boolean;
}

export function Legend({ steps, counted, provinces }: Props): JSX.Element {
  return (
    <ul class="legend" aria-label={S.map.legend}>
      {steps.map((step, index) => {
        const from = (steps[index - 1] ?? 0) + 1;
        return (
          <li key={step}>
            <span class={`swatch shade-${shadeOf(step, steps)}`} aria-hidden="true" />
            {from === step ? count(step) : `${count(from)}–${count(step)}`}
          </li>
        );
      })}
      <li class="quiet">{S.counted[counted][1]}</li>
      {provinces && (
        <li>
          <span class="swatch circle" aria-hidden="true" />
          {S.map.province}
        </li>
      )}
    </ul>
  );
}
