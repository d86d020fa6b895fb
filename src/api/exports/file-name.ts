import { type Format, FORMAT_KINDS } from './formats.ts';

/** `conflictwire-20241128T170000Z.csv`: what was searched for stays out of it. */
export function fileNameOf(format: Format, at: Date): string {
  const time = at.toISOString().replace(/[-:]|\.\d+/g, '');
  return `conflictwire-${time}.${FORMAT_KINDS[format].extension}`;
}
