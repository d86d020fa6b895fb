import { html, type HtmlValue } from './html.ts';

export interface PageParts {
  readonly title: string;
  /** Which of the pages in the navigation this is. */
  readonly here?: 'search' | 'sources';
  readonly body: HtmlValue;
}

/** A whole document. */
export function page({ title, here, body }: PageParts): string {
  const current = (name: string): HtmlValue => name === here && html` aria-current="page"`;
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/style.css" />
      </head>
      <body>
        <a class="skip" href="#main">Skip to content</a>
        <header class="top">
          <a class="brand" href="/">Conflictwire</a>
          <nav aria-label="Pages"><a href="/" ${current('search')}>Search</a> <a href="/sources" ${current('sources')}>Sources</a></nav>
        </header>
        <main id="main" tabindex="-1">${body}</main>
        <footer class="bottom"><a href="/api/openapi.json">API</a> · Tags are made by rules; each shows the words that caused it.</footer>
      </body>
    </html> `.markup;
}

/** A page that says what went wrong and where to go from there. */
export function messagePage(title: string, message: string): string {
  return page({
    title: `${title} – Conflictwire`,
    body: html`<h1>${title}</h1>
      <p role="alert">${message}</p>
      <p><a href="/">Back to the search</a></p>`,
  });
}

export const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="3" fill="#1f4e79"/><circle cx="7" cy="7" r="3.5" fill="none" stroke="#fff" stroke-width="1.6"/><path d="M9.6 9.6 13 13" stroke="#fff" stroke-width="1.8" stroke-linecap="round"/></svg>`;
