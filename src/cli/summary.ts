import type { Failure, IngestSummary } from '../pipeline/summary.ts';

const SHOWN_FAILURES = 20;

/** One line that says what a pass did; parts that are zero and say nothing are left out. */
export function summaryLine({ sources, items, articles, index, durationMs }: IngestSummary): string {
  const parts = [
    [
      `${sources.due} ${sources.due === 1 ? 'source' : 'sources'} due`,
      detail({ fresh: sources.fresh, 'not modified': sources.notModified, failed: sources.failed, busy: sources.busy }),
    ],
    [`${items.seen} items seen`, detail({ new: items.new })],
    [`${articles.stored} articles stored`, detail({ revised: articles.revised, copies: articles.copies, rejected: articles.rejected })],
    [`${index.indexed} indexed`, detail({ pending: index.pending })],
  ];
  return `${parts.map(([main, rest]) => main + (rest ?? '')).join(' · ')} · ${(durationMs / 1000).toFixed(1)} s`;
}

function detail(counts: Readonly<Record<string, number>>): string {
  const named = Object.entries(counts).filter(([, count]) => count > 0);
  return named.length > 0 ? ` (${named.map(([name, count]) => `${count} ${name}`).join(', ')})` : '';
}

export function failureLines({ failures }: IngestSummary): string[] {
  const lines = failures
    .slice(0, SHOWN_FAILURES)
    .map(({ source, url, code, message }: Failure) => `  ${source}  ${code}  ${url}\n      ${message}`);
  const rest = failures.length - lines.length;
  return rest > 0 ? [...lines, `  … and ${rest} more (--json lists them all)`] : lines;
}
