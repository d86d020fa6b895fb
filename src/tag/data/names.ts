/**
 * What one language calls the countries, beside its CLDR name. Each block has `country|form,form`, parted by lines or `;`.
 * `demonyms` and inflected languages give base forms; `inflect.ts` makes the others.
 */
export interface LanguageNames {
  readonly language: string;
  readonly names: string;
  readonly demonyms: string;
  readonly capitals: string;
  /** Regions and cities that conflict news names without their country. */
  readonly places: string;
}

/** `country|form,form` as pairs. */
export function readBlock(block: string): [country: string, form: string][] {
  return block
    .trim()
    .split(/[\n;]/u)
    .filter(Boolean)
    .flatMap((line) => {
      const [country = '', forms = ''] = line.split('|');
      return forms
        .split(',')
        .map((form) => form.trim())
        .filter(Boolean)
        .map((form): [string, string] => [country.trim(), form]);
    });
}
