import {
  actorErrors,
  type ActorEntry,
  actorsSchema,
  materielErrors,
  type MaterielEntry,
  materielListSchema,
  regionErrors,
  type RegionEntry,
  regionsSchema,
} from './lists.ts';
import { ConfigError, type Problem } from './error.ts';
import { actorWarnings, sharedSpellings, type WarningCode } from './list-conflicts.ts';
import { type ListFile, readList } from './read-yaml.ts';

/** Something in a list, at its line. With an error nothing runs; a warning says what will not work as it looks. */
export interface Finding extends Problem {
  readonly severity: 'error' | 'warning';
  readonly code: 'invalid' | WarningCode;
  /** The spelling or actor that a warning is about. */
  readonly about: string | null;
}

/** Everything that is wrong or doubtful in the lists, errors first, each in the order of its file. */
export async function checkLists(files: Readonly<Record<'actors' | 'regions' | 'materiel', string>>): Promise<Finding[]> {
  const actors = await readable<ActorEntry>(files.actors, actorsSchema);
  const regions = await readable<RegionEntry>(files.regions, regionsSchema);
  const materiel = await readable<MaterielEntry>(files.materiel, materielListSchema);
  const errors = [
    ...inOrder([...actors.problems, ...actorErrors(actors.entries, actors.problem, unread(actors))]),
    ...inOrder([...regions.problems, ...regionErrors(regions.entries, regions.problem, unread(regions))]),
    ...inOrder([...materiel.problems, ...materielErrors(materiel.entries, materiel.problem)]),
  ];
  const warnings = [
    ...inOrder([...actorWarnings(actors.entries, actors.problem)]),
    ...inOrder([...sharedSpellings(materiel.entries, materiel.problem)]),
  ];
  return [
    ...errors.map((problem) => ({ ...problem, severity: 'error' as const, code: 'invalid' as const, about: null })),
    ...warnings.map((problem) => ({ ...problem, severity: 'warning' as const })),
  ];
}

/** A file that is no YAML at all has no entries, and its faults for problems. */
async function readable<T>(file: string, schema: Parameters<typeof readList<T>>[1]): Promise<ListFile<T>> {
  try {
    return await readList(file, schema);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const problem = (path: readonly PropertyKey[], message: string): Problem => ({
      file,
      line: null,
      column: null,
      key: path.map(String).join('.'),
      message,
    });
    return { entries: new Map(), problems: error.problems, written: [], problem };
  }
}

/** Ids of the entries that something else is wrong with: they are there, whatever refers to them. */
function unread<T>({ entries, written }: ListFile<T>): string[] {
  return written.flatMap((entry, at) =>
    !entries.has(at) && typeof entry === 'object' && entry !== null && 'id' in entry && typeof entry.id === 'string' ? [entry.id] : [],
  );
}

function inOrder<P extends Problem>(problems: readonly P[]): P[] {
  return problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}
