/**
 * The permanent id of an article that names none: a tag URI (RFC 4151) of the site's host, the day of publication as
 * written and what tells its articles apart. It outlives a change of title, permalink pattern, theme and scheme; of the file's
 * place too, where the dialect has no folders in addresses.
 *
 * @param siteUrl origin of the site
 * @param day `YYYY-MM-DD`
 */
export function defaultId(siteUrl: string, day: string, identity: string): string {
  return `tag:${new URL(siteUrl).hostname},${day}:${identity.split("/").map(encodeURIComponent).join("/")}`;
}
