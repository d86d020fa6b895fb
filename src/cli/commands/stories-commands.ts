import type { Command } from 'commander';
import type { Add } from '../program.ts';
import { wholeNumber } from '../whole-number.ts';

/** `stories` and what stands below it. */
export function addStories(add: Add, below: (parent: Command) => Add): void {
  const stories = add(
    'stories [action]',
    'merge and split stories by hand, take it back, list what was done',
    '  conflictwire stories log\n  conflictwire stories merge s-4f0c9a7be1d2c3a4b5e6 s-9b1c2d3e4f5061728394',
    async () => (await import('./stories.ts')).logOfChanges,
  )
    .usage('[options] [command]')
    .option('--limit <n>', 'changes to list', wholeNumber(1, 100_000), 50)
    .option('--json', 'print one JSON object');
  const sub = below(stories);
  sub(
    'merge <story> <other>',
    'make the other story part of the first; its id leads there from then on',
    '  conflictwire stories merge s-4f0c9a7be1d2c3a4b5e6 s-9b1c2d3e4f5061728394 --reason "same strike, seen from two towns"',
    async () => (await import('./stories.ts')).mergeTwo,
  ).option('--reason <text>', 'why, for the log');
  sub(
    'split <story> <article...>',
    'take articles, with their copies, out of a story into one of their own',
    '  conflictwire stories split s-4f0c9a7be1d2c3a4b5e6 9b1c2d3e4f5061728394 --reason "second strike, a day later"',
    async () => (await import('./stories.ts')).splitOff,
  ).option('--reason <text>', 'why, for the log');
  sub(
    'undo <change>',
    'take a merge or split back; "stories log" shows the numbers',
    '  conflictwire stories undo 3',
    async () => (await import('./stories.ts')).undo,
  );
  sub(
    'log',
    'list what was merged and split, by whom and why, newest first',
    '  conflictwire stories log --limit 20\n  conflictwire stories log --json',
    async () => (await import('./stories.ts')).logOfChanges,
  );
}
