const LONGEST = 8192;
const PLAIN_ADDRESS = /^https?:\/\/[^\s\\<>"{}|^`\u007f-\uffff]+$/i;

/**
 * The absolute http(s) address that `raw` means below `base`, or null: other schemes, relative addresses without a base, nonsense.
 * An address that is already absolute and clean keeps its spelling.
 */
export function resolveHttp(raw: string | null, base: string | null): string | null {
  // Escaped once too often; nobody names a parameter "amp;b".
  const address = raw?.trim().replaceAll('&amp;', '&') ?? '';
  if (address === '' || address.length > LONGEST) return null;
  const url = URL.parse(address, base ?? undefined);
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  return PLAIN_ADDRESS.test(address) ? address : url.href;
}

/** The first of the candidates that is an http(s) address. */
export function firstHttp(candidates: readonly (string | null)[], base: string | null): string | null {
  for (const candidate of candidates) {
    const url = resolveHttp(candidate, base);
    if (url !== null) return url;
  }
  return null;
}
