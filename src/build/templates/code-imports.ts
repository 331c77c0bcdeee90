import type { RenderNote } from "../render/options.ts";
import { codeLines } from "./code-lines.ts";
import { partOf } from "./file-part.ts";
import { codeBlock } from "./markup.ts";
import { missingSnippet } from "./template-notes.ts";

/** `<<< @/snippets/a.js#region{1,3 ts} [title]` */
const LINE =
  /^(?<indent>[ \t>]*)<<<[ \t]*(?<path>(?:@|\.{1,2})\/[^\s#{[]+)(?:#(?<region>[\w-]+))?[ \t]*(?:\{(?<options>[^}]*)\})?[ \t]*(?:\[(?<title>[^\]]+)\])?[ \t]*$/;
/** `@[code{1-3} js{2}](./a.js)` of VuePress 2. */
const LINK =
  /^(?<indent>[ \t>]*)@\[code(?:\{(?:(?<from>\d*)-(?<to>\d*)|(?<line>\d+))\})?(?: (?<options>[^\]\n]+))?\]\((?<path>[^\s()#]+)(?:#(?<region>[\w-]+))?\)[ \t]*$/;

/**
 * Puts the code of files in where VitePress and VuePress do (https://vitepress.dev/guide/markdown#import-code-snippets,
 * https://vuepress.vuejs.org/guide/markdown.html#import-code-blocks); those that are not there go, with a note.
 *
 * @param textOf text of a file; without a leading dot, its path is one from a folder above the article
 */
export function expandCodeImports(
  markdown: string,
  textOf: (file: string) => string | undefined,
  notes: RenderNote[],
): string {
  if (!/<<<|@\[code/.test(markdown)) return markdown;
  const isCode = codeLines(markdown);
  const expand = (line: string, index: number): string[] => {
    const groups = isCode[index] ? undefined : (LINE.exec(line) ?? LINK.exec(line))?.groups;
    if (!groups?.path) return [line];
    const { indent = "", path, region, options = "", title, from = groups.line, to = groups.line } = groups;
    const text = textOf(path.replace(/^@\/|^(?![@.])/, (start) => (start === "" ? "./" : "")));
    if (text === undefined) {
      notes.push(missingSnippet(path));
      return [];
    }
    const language = /(?:^|\s)([a-z][\w+#-]*)/i.exec(options)?.[1] ?? /\.(\w+)$/.exec(path)?.[1] ?? "txt";
    const code = partOf(text, { region, from, to });
    const [fence, ...lines] = codeBlock(code, language).block.split("\n");
    return [title === undefined ? fence : `${fence} [${title}]`, ...lines].map((one) => indent + one);
  };
  return markdown.split("\n").flatMap(expand).join("\n");
}
