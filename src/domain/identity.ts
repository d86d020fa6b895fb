/** How the same article is recognised when it comes again, strongest first. */
export interface IdentityKeys {
  /** Scheme-less addresses under which it was had, each of its own rendering, for comparing only; empty where only a fetch can tell. */
  readonly urlKeys: readonly string[];
  /** `<feed url> <guid>`: a GUID is unique within its feed, no further. */
  readonly guidKey: string | null;
  /** SHA-256 of the normalised title and text; equal on the same outlet means the same article. null for texts too short to tell. */
  readonly contentHash: string | null;
  /** Addresses it may have: without the AMP, mobile or print form, and the one the page claims. They count only where the texts agree. */
  readonly aliasKeys: readonly string[];
  /** SHA-256 of the headline without correction marks and the outlet's name. It counts only on one outlet, for some days, and where the texts agree. null for short headlines. */
  readonly titleKey: string | null;
}
