/**
 * The permanent id of an article that names none: a tag URI (RFC 4151) of the site's host, the day of publication as
 * written and the slug. It outlives a change of title, place of the file, permalink pattern, theme and scheme.
 *
 * @param siteUrl origin of the site
 * @param day `YYYY-MM-DD`
 */
export function defaultId(siteUrl: string, day: string, slug: string): string {
  return `tag:${new URL(siteUrl).hostname},${day}:${slug.split("/").map(encodeURIComponent).join("/")}`;
}
