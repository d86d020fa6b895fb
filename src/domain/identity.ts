/** How the same article is recognised when it comes again, strongest first. */
export interface IdentityKeys {
  /** Scheme-less canonical address, for comparing only; null where only a fetch can tell. */
  readonly urlKeys: readonly string[];
  /** `<feed url>\u0000<guid>` */
  readonly guidKey: string | null;
  /** SHA-256 of the normalised title and text; equal on the same outlet means the same article. */
  readonly contentHash: string;
}
