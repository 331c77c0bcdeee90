import { localContent } from "./local-content.ts";
import type { PageLanguage } from "./page-language.ts";
import type { PageSite } from "./page-site.ts";
import { scrollableContent } from "./scrollable-content.ts";

/**
 * Content that was made for feeds, as a page shows it.
 *
 * @param content sanitised HTML
 */
export function pageContent(content: string, site: PageSite, language: PageLanguage): string {
  return scrollableContent(localContent(content, site), language)
    .replaceAll("<img ", '<img loading="lazy" decoding="async" ')
    .replace(/<li>(?=(?:<p>)?[☑☐] )/g, '<li class="task">');
}
