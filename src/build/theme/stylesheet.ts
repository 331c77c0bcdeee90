import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isRightToLeft } from "../../model/right-to-left.ts";
import { wordsFor } from "../../model/words/words.ts";
import { QUIET_SHARE, type Theme } from "./theme.ts";

/** The files of the pages' rules, in the order of the cascade. */
const PAGE_RULES = [
  "base.css",
  "frame.css",
  "stories.css",
  "index.css",
  "subscribe.css",
  "article.css",
  "content.css",
  "print.css",
];

/**
 * The stylesheet of the pages: the publisher's choices as custom properties, our rules, then the publisher's own, which
 * so win over both.
 */
export function pageStylesheet(theme: Theme, own: string): string {
  const rules = PAGE_RULES.map((file) => rulesOf(join("page", file)));
  return customProperties(theme) + rules.join("") + own;
}

/**
 * The stylesheet by which browsers show feeds, which hold neither links nor scripts for them: it says what this is, in the
 * site's language, and shows titles, dates and summaries.
 *
 * @param language BCP 47 tag
 */
export function feedStylesheet(theme: Theme, language: string): string {
  const { thisIsAFeed, copyThisAddress } = wordsFor(language);
  const direction = isRightToLeft(language) ? "rtl" : "ltr";
  return (
    // First, since it begins with `@namespace`.
    rulesOf("feed.css") +
    customProperties(theme) +
    `:root{direction:${direction}}:root::before{content:${cssString(thisIsAFeed)}}:root::after{content:${cssString(copyThisAddress)}}`
  );
}

/** CSS Syntax Module level 3, section 4.3.5. */
function cssString(text: string): string {
  return `"${text.replace(/["\\\n]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `)}"`;
}

function customProperties({ font, headingFont, ...colors }: Theme): string {
  const scheme = (name: "light" | "dark") =>
    (["paper", "ink", "accent"] as const).map((color) => `--${color}:${colors[color][name]}`).join(";");
  return (
    `:root{--font:${font};--heading-font:${headingFont};${scheme("light")};` +
    `--quiet:color-mix(in srgb,var(--ink) ${QUIET_SHARE * 100}%,var(--paper))}` +
    `@media(prefers-color-scheme:dark){:root{${scheme("dark")}}}`
  );
}

/** Rules that stand beside this file, without comments and indentation. No string in them holds `;`, `,` or a brace. */
function rulesOf(name: string): string {
  return readFileSync(join(import.meta.dirname, name), "utf8")
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/\s+/g, " ")
    .replace(/ ?([{};,]) ?/g, "$1")
    .replaceAll(";}", "}")
    .trim();
}
