import type { KeptStory } from '../../src/store/folding/stories.ts';
import type { Store } from '../../src/store/store.ts';

const ALL = 1_000_000;

/** Lets what was saved on to the outbox, as folding does, without comparing it with anything. */
export async function passFolding(store: Store): Promise<void> {
  await store.fold((session) => {
    for (const { articleId } of session.waiting(ALL)) session.done(articleId, []);
  });
}

/** What a story is stored with as its first report opens it; `at` in Unix seconds. */
export function opened(articleId: string, at: number): KeptStory {
  return { firstAt: at, newestAt: at, headline: articleId, state: new Uint8Array(0) };
}
