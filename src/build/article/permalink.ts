/** What a permalink pattern may ask for. */
export interface PermalinkValues {
  /** Path segment, not percent-encoded; may hold `/` where the publisher chose so. */
  readonly slug: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
}

/**
 * Fills a permalink pattern: `:slug` (or `:title`), `:year`, `:month`, `:day`.
 *
 * @returns a percent-encoded path that starts with `/`
 */
export function expandPermalink(pattern: string, { slug, day }: PermalinkValues): string {
  const [year = "", month = "", dayOfMonth = ""] = day.split("-");
  const values: Record<string, string> = { slug, title: slug, year, month, day: dayOfMonth };
  const path = pattern.replace(/:([a-z]+)/g, (whole, name: string) => values[name] ?? whole);
  return encodePath(path);
}

/** Percent-encodes each segment of a path. */
export function encodePath(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}
