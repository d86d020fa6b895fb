import type { Store } from '../../src/store/store.ts';

const ALL = 1_000_000;

/** Lets what was saved on to the outbox, as folding does, without comparing it with anything. */
export async function passFolding(store: Store): Promise<void> {
  await store.fold((session) => {
    for (const { articleId } of session.waiting(ALL)) session.done(articleId, []);
  });
}
