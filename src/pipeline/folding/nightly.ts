import type { FoldingSession } from '../../store/folding/session.ts';

export function passOverStories(session: FoldingSession, at: string, when: 'due' | 'now' = 'due'): void {
  if (when === 'now') session.note('stories-pass', at);
}
