import type { RenderNote } from "../render/options.ts";
import { missingSnippet } from "./template-notes.ts";

/** `--8<-- "file.md"`, `-8<- "file.md:2:5"`, `--8<-- "file.md:section"`; a semicolon before it shows it as it is. */
const LINE = /^([ \t>]*)-{1,2}8<-{1,2}[ \t]+["']([^"'\n]+)["'][ \t]*$/;
/** Alone on its line, it begins and ends a list of files. */
const FENCE = /^[ \t>]*-{1,2}8<-{1,2}[ \t]*$/;
const SECTION = /-{1,2}8<-{1,2}[ \t]*\[[ \t]*(start|end)[ \t]*:[ \t]*([\w-]+)[ \t]*\]/;
const ESCAPED = /;(?=-{1,2}8<-{1,2})/g;
/** Files within files are not followed further. */
const DEEPEST = 5;

/** The text of a file, by its path as the author wrote it. */
type TextOf = (file: string) => string | undefined;

/** Puts files in where Python-Markdown's extension Snippets does, in code too; those that are not there go, with a note. */
export function expandSnippets(markdown: string, textOf: TextOf, notes: RenderNote[], depth = 0): string {
  if (!markdown.includes("8<-") || depth > DEEPEST) return markdown;
  const result: string[] = [];
  let inList = false;
  for (const line of markdown.split("\n")) {
    const [, indent = "", file] = LINE.exec(line) ?? [];
    if (FENCE.test(line)) inList = !inList;
    else if (file !== undefined || inList) {
      const path = (file ?? line).trim();
      if (path === "" || path.startsWith(";")) continue;
      const text = partOf(path, textOf);
      if (text === undefined) notes.push(missingSnippet(path));
      else
        result.push(
          ...expandSnippets(text, textOf, notes, depth + 1)
            .split("\n")
            .map((one) => indent + one),
        );
    } else if (!SECTION.test(line)) result.push(line.replace(ESCAPED, ""));
  }
  return result.join("\n");
}

/** The lines or the section that a path names after a colon. */
function partOf(path: string, textOf: TextOf): string | undefined {
  const [, file = path, start = "", end = "", name] =
    /^(.+?)(?::(\d*)(?::(\d+))?|:([a-z][\w-]*))$/i.exec(path) ?? [];
  const lines = textOf(file)?.replace(/\n$/, "").split("\n");
  if (lines === undefined) return undefined;
  if (name === undefined) {
    return lines.slice(start === "" ? 0 : Number(start) - 1, end === "" ? undefined : Number(end)).join("\n");
  }
  const mark = (kind: string) =>
    lines.findIndex((line) => {
      const [, found, section] = SECTION.exec(line) ?? [];
      return found === kind && section === name;
    });
  const from = mark("start");
  const to = mark("end");
  return from < 0 ? undefined : lines.slice(from + 1, to < 0 ? undefined : to).join("\n");
}
