import { plainTitle } from "../text/plain-title.ts";
import type { OldEntry } from "./old-feed.ts";
import type { PresentArticle } from "./present-article.ts";

/** Items that a report lists before it only counts them. */
const MOST = 10;

/** A heading with its items below, or nothing where there are none. */
export function listing<T>(heading: string, items: readonly T[], line: (item: T) => string): string {
  if (items.length === 0) return "";
  const lines = items.slice(0, MOST).map((item) => `    ${line(item).replace(/[\p{Cc}\p{Cf}]+/gu, " ")}`);
  const more = items.length > MOST ? [`    … and ${(items.length - MOST).toLocaleString("en")} more`] : [];
  return [`  ${heading}`, ...lines, ...more, ""].join("\n");
}

export function articleLine({ day, title, source }: PresentArticle): string {
  return `${day}  ${title}  (${source})`;
}

export function entryLine({ published, updated, title, link, id }: OldEntry): string {
  const date = published ?? updated;
  const day = date === undefined ? "undated   " : new Date(date).toISOString().slice(0, 10);
  return [day, title && plainTitle(title, { markup: true }), link ?? id].filter(Boolean).join("  ");
}
