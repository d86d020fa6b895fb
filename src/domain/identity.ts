/** How the same article is recognised when it comes again, strongest first. */
export interface IdentityKeys {
  /** Scheme-less canonical addresses, for comparing only; empty where only a fetch can tell. */
  readonly urlKeys: readonly string[];
  /** `<feed url> <guid>`: a GUID is unique within its feed, no further. */
  readonly guidKey: string | null;
  /** SHA-256 of the normalised title and text; equal on the same outlet means the same article. null for texts too short to tell. */
  readonly contentHash: string | null;
}
