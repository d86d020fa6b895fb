import { normalizeEncoding } from '@exodus/bytes/encoding.js';

/** Names that Windows, Java, Python and IANA give to encodings of the web, without their hyphens and underscores; WHATWG lists others. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  ...named('utf-8', 'u8 utf8sig utf8bom cp65001 65001'),
  ...named('windows-1252', '646 isoir6 iso646us ibm367 cp367 ansi'),
  ...named('iso-8859-2', 'cp28592'),
  ...named('iso-8859-5', 'cp28595'),
  ...named('iso-8859-7', 'elot928 cp28597'),
  ...named('iso-8859-13', 'latin7 l7'),
  ...named('iso-8859-14', 'latin8 l8'),
  ...named('iso-8859-15', 'cp28605'),
  ...named('iso-8859-16', 'latin10 l10'),
  ...named('koi8-r', 'cp878 cp20866'),
  ...named('koi8-u', 'koi8ru cp21866'),
  ...named('windows-874', 'cp874 ms874 874 thai isoir166 tis620 tis6200 tis620.0 tis62025290 tis62025291'),
  ...named('x-mac-cyrillic', 'maccyrillic cp10007'),
  ...named('macintosh', 'macroman'),
  ...named('shift_jis', 'cp932 932 ms932 mskanji windows932 shiftjis2004 sjis2004 shiftjisx0213 sjisx0213'),
  ...named('euc-jp', 'eucjp ujis ujisjp eucjis2004 eucjisx0213 eucjpms cp51932'),
  ...named('iso-2022-jp', 'iso2022jp iso2022jp1 iso2022jp2 iso2022jp3 iso2022jp2004 iso2022jpext iso2022jpms cp50220'),
  ...named('euc-kr', 'cp949 949 ms949 uhc windows949 ksx1001 ksc56011987'),
  ...named('gb18030', 'gb180302000 cp936 936 ms936 windows936 euccn eucgb2312cn gb231280 gb23121980 cp54936'),
  ...named('big5', 'cp950 950 ms950 windows950 big5tw big5hkscs big5hkscs2004 hkscs cp951'),
};

/**
 * WHATWG name in lower case of a label as feeds write it, or null. gb2312 and gbk are read as their superset gb18030. UTF-32, which WHATWG
 * does not know, is `utf-32le` or `utf-32be`.
 */
export function encodingOf(label: string | null): string | null {
  if (label === null) return null;
  const cleaned = label.trim().toLowerCase();
  if (/^utf[-_]?32(?:[-_]?[lb]e)?$/.test(cleaned)) return cleaned.endsWith('be') ? 'utf-32be' : 'utf-32le';
  const squeezed = cleaned.replace(/[-_ ]/g, '');
  const name =
    normalizeEncoding(cleaned) ??
    normalizeEncoding(cleaned.replaceAll('_', '-')) ??
    normalizeEncoding(hyphenated(squeezed)) ??
    (Object.hasOwn(OTHER_NAMES, squeezed) ? OTHER_NAMES[squeezed] : undefined) ??
    null;
  if (name === 'replacement' || name === 'x-user-defined') return null;
  return name === 'gbk' ? 'gb18030' : name;
}

function hyphenated(squeezed: string): string {
  return squeezed
    .replace(/^(?:win|windows|cp|ms|ibm)?(125\d)$/, 'windows-$1')
    .replace(/^(?:iso)?8859(\d{1,2})(?:[ei]|:?\d{4})?$/, 'iso-8859-$1')
    .replace(/^(utf16|utf8|koi8|gb)(le|be|[ru]|2312|18030)$/, '$1-$2')
    .replace(/^(euc|shift)(jp|kr|jis)$/, '$1-$2');
}

function named(encoding: string, labels: string): Record<string, string> {
  return Object.fromEntries(labels.split(' ').map((label) => [label, encoding]));
}
