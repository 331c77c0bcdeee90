import type { PageSite } from "./page-site.ts";

/** A start tag of what the build's sanitiser writes: values stand between double quotes and hold no `>`. */
const START_TAG = /<(a|img|source|video|audio|track|blockquote|q|del|ins)( [^>]*)>/g;

/**
 * Turns the absolute URLs that feeds need into paths where they are on this site, so that pages work wherever they are served.
 *
 * @param content sanitised HTML
 */
export function localContent(content: string, { manifest }: PageSite): string {
  const origin = manifest.site.url;
  if (!content.includes(origin)) return content;
  return content.replace(START_TAG, (_, name: string, attributes: string) => {
    const local = attributes
      .replaceAll(`="${origin}/`, '="/')
      .replace(/ srcset="[^"]*"/, (srcset) => srcset.replaceAll(` ${origin}/`, " /"));
    return `<${name}${local}>`;
  });
}
