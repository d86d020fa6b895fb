import { signal } from '@preact/signals';
import { ApiError, ask } from '../api/client.ts';
import type { Session } from '../api/shapes.ts';
import { forgetAnswers } from '../api/use-json.ts';

/** Who looks at the page; null until it is known, or where the server knows no sessions. */
export const session = signal<Session | null>(null);

/** @throws ApiError */
export async function readSession(): Promise<void> {
  try {
    session.value = await ask<Session>('/api/session');
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    session.value = null;
  }
}

/** @throws ApiError when the key is wrong */
export async function signIn(key: string): Promise<void> {
  await ask<void>('/api/session', null, 'POST', { key });
  forgetAnswers();
  await readSession();
}

/** @throws ApiError */
export async function signOut(): Promise<void> {
  await ask<void>('/api/session', null, 'DELETE');
  forgetAnswers();
  await readSession();
}
