import type { RevisionComparison } from '../../domain/revisions.ts';
import { revisionFlags } from './flags.ts';
import { wordDiff } from './word-diff.ts';

export const REVISION_COMPARISON: RevisionComparison = { flags: revisionFlags, diff: wordDiff };
