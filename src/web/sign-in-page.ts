import { html, type HtmlValue } from './html.ts';
import { page } from './layout.ts';

export interface SignIn {
  /** null: nobody is signed in. */
  readonly role: 'read' | 'admin' | null;
  /** Of the key that was signed in with. */
  readonly name: string | null;
  /** Where to go afterwards. */
  readonly next: string;
  /** The key that was given opens nothing. */
  readonly failed: boolean;
}

/** Asks for a key, or says whose key it was and how to sign out. */
export function signInPage({ role, name, next, failed }: SignIn): string {
  const body = role !== null && name !== null ? signedIn(role, name) : form(next, failed);
  return page({
    title: 'Sign in – Conflictwire',
    body: html`<h1>Sign in</h1>
      ${body}`,
  });
}

function form(next: string, failed: boolean): HtmlValue {
  return html`${failed && html`<p role="alert">This key opens nothing here. Keys are made with <code>conflictwire keys create</code>.</p>`}
    <form method="post" action="/sign-in">
      <input type="hidden" name="next" value="${next}" />
      <p><label for="key">Key</label> <input id="key" name="key" type="password" autocomplete="current-password" required /></p>
      <p><button type="submit">Sign in</button></p>
    </form>`;
}

function signedIn(role: 'read' | 'admin', name: string): HtmlValue {
  return html`<p>Signed in with the key “${name}” (${role === 'admin' ? 'may change things' : 'may look'}).</p>
    <form method="post" action="/sign-out"><button type="submit">Sign out</button></form>
    <p><a href="/">To the search</a></p>`;
}
