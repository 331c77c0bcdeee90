import { codeLines } from "./code-lines.ts";
import { html } from "./markup.ts";

/** A tag that begins or ends a group, or an item of it, and has a line for itself. */
const LINE =
  /^([ \t>]*)<\/?(?:code-group|code-block|CodeGroup|CodeGroupItem)(?=[\s>])(?:[^<>]*?\stitle=(?:"([^"<>]*)"|'([^'<>]*)'))?[^<>]*>[ \t]*$/;

/**
 * Groups of code in VuePress, whose tags may stand right around fences, as the code below its titles
 * (https://v1.vuepress.vuejs.org/theme/default-theme-config.html#code-groups-and-code-blocks).
 */
export function expandCodeGroups(markdown: string): string {
  if (!/<(?:code-group|code-block|CodeGroup)/.test(markdown)) return markdown;
  const isCode = codeLines(markdown);
  return markdown
    .split("\n")
    .flatMap((line, index) => {
      const tag = isCode[index] ? null : LINE.exec(line);
      if (!tag) return [line];
      const [, indent = "", double, single] = tag;
      const title = double ?? single ?? "";
      const empty = indent.trimEnd();
      return title === "" ? [empty] : [empty, `${indent}<strong>${html(title)}</strong>`, empty];
    })
    .join("\n");
}
