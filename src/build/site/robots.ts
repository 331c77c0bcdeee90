import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * What `/robots.txt` says: the publisher's own `robots.txt` where there is one, else that anyone may look at everything. The
 * sitemap is named in either (RFC 9309; sitemaps.org).
 *
 * @param content folder that may hold `robots.txt`
 * @param siteUrl origin of the site
 */
export function robotsText(content: string, siteUrl: string): string {
  const file = join(content, "robots.txt");
  const own = existsSync(file) ? readFileSync(file, "utf8").trimEnd() : "User-agent: *\nAllow: /";
  return /^sitemap:/im.test(own) ? `${own}\n` : `${own}\n\nSitemap: ${siteUrl}/sitemap.xml\n`;
}
