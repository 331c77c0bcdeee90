import { html } from "hono/html";
import type { PageLanguage } from "./page-language.ts";

/** Longest line of code, in characters, that a phone shows without scrolling. */
const NARROW_LINE = 36;

/**
 * Content whose wide parts scroll by themselves, and can be reached by the keyboard (WCAG 2.2, success criterion 2.1.1).
 *
 * @param content sanitised HTML
 */
export function scrollableContent(content: string, { words }: PageLanguage): string {
  return content
    .replace(/<pre( [^>]*)?>([\s\S]*?)<\/pre>/g, (whole, attributes: string | undefined, code: string) =>
      code.split("\n").some((line) => line.length > NARROW_LINE)
        ? `<pre${attributes ?? ""} tabindex="0">${code}</pre>`
        : whole,
    )
    .replace(/<table[ >]/g, (start) => scroller("scroll", words.table) + start)
    .replaceAll("</table>", "</table></div>")
    .replace(
      /<p>(<math display="block">(?:(?!<\/math>)[\s\S])*<\/math>)<\/p>/g,
      (_, formula: string) => `${scroller("scroll formula", words.formula)}${formula}</div>`,
    );
}

function scroller(className: string, label: string): string {
  return String(html`<div class="${className}" role="group" aria-label="${label}" tabindex="0">`);
}
