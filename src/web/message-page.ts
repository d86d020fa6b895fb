const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '\0': '\ufffd' };

/** A whole document that says what went wrong and where to go from there; it needs nothing else to be shown. */
export function messagePage(title: string, message: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${escape(title)} – Conflictwire</title>
    <link rel="icon" href="/icon.svg" type="image/svg+xml" />
  </head>
  <body>
    <main>
      <h1>${escape(title)}</h1>
      <p role="alert">${escape(message)}</p>
      <p><a href="/">To the search</a> · <a href="/sign-in">Sign in</a></p>
    </main>
  </body>
</html>
`;
}

/** Text as it may stand in markup and between double quotes. */
export function escape(text: string): string {
  return text.replace(/[&<>"'\0]/g, (character) => ESCAPES[character] ?? character);
}
