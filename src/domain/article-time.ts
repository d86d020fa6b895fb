/** A date further ahead of its first sighting than this is the outlet's mistake and must not lead "newest" for years. */
const PLAUSIBLE_LEAD_MS = 48 * 3600_000;

/** Unix seconds by which an article is ordered: its publication, else when it was first seen. Takes UTC ISO 8601. */
export function articleTime(publishedAt: string | null, firstSeenAt: string): number {
  const seen = Date.parse(firstSeenAt);
  const published = publishedAt === null ? seen : Date.parse(publishedAt);
  return Math.floor((published > seen + PLAUSIBLE_LEAD_MS ? seen : published) / 1000);
}
