import type { RenderNote } from "../render/options.ts";
import { codeLines } from "./code-lines.ts";
import { dedent } from "./dedent.ts";
import { codeBlock } from "./markup.ts";
import { missingSnippet } from "./template-notes.ts";

/** `<<< @/snippets/a.js#region{1,3 ts} [title]` */
const LINE =
  /^([ \t>]*)<<<[ \t]*((?:@|\.{1,2})\/[^\s#{[]+)(?:#([\w-]+))?[ \t]*(?:\{([^}]*)\})?[ \t]*(?:\[([^\]]+)\])?[ \t]*$/;
/** What the lines that begin and end a region have before its name, whatever the language's comments. */
const REGION = /^\W*(?:pragma\s+)?(end\s?)?region\b\W*([\w-]*)/i;

/**
 * Puts the code of files in where VitePress does (https://vitepress.dev/guide/markdown#import-code-snippets); those that are not
 * there go, with a note.
 *
 * @param textOf text of a file; without a leading dot, its path is one from a folder above the article
 */
export function expandCodeImports(
  markdown: string,
  textOf: (file: string) => string | undefined,
  notes: RenderNote[],
): string {
  if (!markdown.includes("<<<")) return markdown;
  const isCode = codeLines(markdown);
  const expand = (line: string, index: number): string[] => {
    const [, indent = "", path, region, options = "", title] = (isCode[index] ? null : LINE.exec(line)) ?? [];
    if (path === undefined) return [line];
    const text = textOf(path.replace(/^@\//, ""));
    if (text === undefined) {
      notes.push(missingSnippet(path));
      return [];
    }
    const language = /(?:^|\s)([a-z][\w+#-]*)/i.exec(options)?.[1] ?? /\.(\w+)$/.exec(path)?.[1] ?? "txt";
    const [fence, ...lines] = codeBlock(partOf(text, region), language).block.split("\n");
    return [title === undefined ? fence : `${fence} [${title}]`, ...lines].map((one) => indent + one);
  };
  return markdown.split("\n").flatMap(expand).join("\n");
}

/** The lines of a region; all where there is none of that name. */
function partOf(text: string, region: string | undefined): string {
  if (region === undefined) return text;
  const lines = text.split("\n");
  const marks = lines.map((line) => REGION.exec(line));
  const from = marks.findIndex((mark) => mark && mark[1] === undefined && mark[2] === region);
  if (from < 0) return text;
  const to = marks.findIndex(
    (mark, index) => index > from && mark?.[1] !== undefined && ["", region].includes(mark[2]!),
  );
  const inside = lines.filter((_, index) => index > from && (to < 0 || index < to) && !marks[index]);
  return dedent(`\n${inside.join("\n")}`);
}
