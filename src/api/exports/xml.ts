const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** Text that may stand in an element or an attribute. What XML 1.0 cannot hold at all is left out. */
export function escapeXml(text: string): string {
  return storable(text)
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
    .replaceAll('\r', '&#13;');
}

/** Plain text for an element that readers take for HTML: escaped twice, it is shown as it is. */
export function escapeXmlHtml(text: string): string {
  return escapeXml(text.replace(/[&<>]/g, (character) => ENTITIES[character] ?? ''));
}

/** `<name>text</name>`, nothing where the text is unknown. */
export function element(name: string, text: string | null): string {
  return text === null ? '' : `<${name}>${escapeXml(text)}</${name}>`;
}

/** Without control characters, halves of characters and the two code points that XML forbids. */
function storable(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}
