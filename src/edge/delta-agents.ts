/**
 * Programs that announce `A-IM: feed` and do not merge what they get. They are sent full documents.
 *
 * Each line: how the User-Agent begins, in any case, and why.
 */
const CANNOT_MERGE: readonly (readonly [start: string, reason: string])[] = [
  // Up to 6.0.10 the library sends A-IM with every request, whatever its caller does with the answer.
  ["feedparser/", "announces deltas on behalf of callers that have not asked for them"],
  ["universalfeedparser/", "the same library under its older name"],
  // Fetches with feedparser; after a run with --clean it forgets all but three of the entries that a document lacks.
  ["rss2email/", "forgets entries that a document does not list, and mails them again"],
];

const KNOWN = new RegExp(`^(?:${CANNOT_MERGE.map(([start]) => start).join("|")})`, "i");

/** Whether an agent that announces `A-IM: feed` may be sent a delta. */
export function mergesDeltas(userAgent: string | null): boolean {
  return userAgent === null || !KNOWN.test(userAgent);
}
