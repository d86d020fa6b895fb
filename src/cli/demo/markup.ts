/** HTML or XML that is safe to insert as it stands. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Piece = string | Markup | null | readonly Markup[];

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export const escapeMarkup = (text: string): string => text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);

/** Template tag for HTML and XML: strings are escaped, `Markup` is inserted as it is, null is nothing. */
export function markup(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  return new Markup(strings.reduce((text, string, index) => text + render(pieces[index - 1] ?? null) + string));
}

function render(piece: Piece): string {
  if (piece === null) return '';
  if (typeof piece === 'string') return escapeMarkup(piece);
  if (piece instanceof Markup) return piece.text;
  return piece.map((part) => part.text).join('\n');
}

/** A JSON value for a `<script>` element: no `<` of its can end the element. */
export const scriptJson = (value: unknown): Markup => new Markup(JSON.stringify(value, null, 2).replaceAll('<', '\\u003c'));
