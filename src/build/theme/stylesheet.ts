import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Theme } from "./theme.ts";

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

function customProperties({ font, headingFont, ...colors }: Theme): string {
  const scheme = (name: "light" | "dark") =>
    (["paper", "ink", "accent"] as const).map((color) => `--${color}:${colors[color][name]}`).join(";");
  return (
    `:root{--font:${font};--heading-font:${headingFont};${scheme("light")}}` +
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
