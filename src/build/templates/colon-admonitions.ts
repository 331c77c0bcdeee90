import { QUOTATION_END, quotationStart, textFrom, titleOfKind } from "./admonition-titles.ts";
import { codeLines } from "./code-lines.ts";

/** Colons, and a name or what stands in braces; then a label, attributes and a title. */
const OPENING =
  /^([ \t>]*)(:{2,})[ \t]*(?:([A-Za-z][\w-]*)|(?<=:::[ \t]*)\{([^{}]*)\})(?:\[(.*)\])?(?:\{([^}]*)\})?(.*)$/;
const CLOSING = /^([ \t>]*)(:{3,})[ \t]*$/;
/** What begins and ends a block between two colons; without an end it is a directive. */
const TWO_COLONS = /^[ \t>]*::[A-Za-z][\w-]*(?:\[.*\])?(?:\{[^}]*\})?[ \t]*$/;
const TWO_COLONS_END = /^[ \t>]*::[ \t]*$/;
/** Kinds that are titles too; of any other word only the title shows. */
const KINDS: ReadonlySet<string> = new Set(
  "note tip info warning danger caution important success secondary hint attention error question example".split(
    " ",
  ),
);
const NAMELESS_KINDS: ReadonlySet<string> = new Set(["callout", "admonition", "alert"]);
/** Blocks that only say where what is in them stands, or how it is read. */
const LAYOUTS: ReadonlySet<string> = new Set(
  "code-group code-group-item code-tabs tabs tabset panel-tabset columns column row grid div center left right justify v-pre raw".split(
    " ",
  ),
);
/** Blocks of vuepress-theme-hope in which a line begins each tab: its label, and perhaps an id. */
const TABBED: ReadonlySet<string> = new Set(["tabs", "code-tabs"]);
const TAB = /^[ \t>]*@tab(?::active)?(?:[ \t]+([^\n]*?)(?:#[^\s#]+)?)?$/;
/** Of a block, before its title, and attributes behind that. */
const ID = /^#\S*/;
const ATTRIBUTES = /(?<!\s)\s*\{[.#]?[\w-][^{},]*\}$/;
const TITLE = /(?:^|\s)title=(?:"([^"]*)"|'([^']*)')/;
const HEADING = /^[ \t>]*#{1,6}[ \t]+(.*)$/;

/**
 * `:::note Title` … `:::` (Docusaurus, Starlight, VitePress), `::: {.note}` (Pandoc, and Quarto's callouts), `:::{note}` (MyST) and
 * `::note` … `::` (Nuxt Content) as quotations that begin with their title. What is no aside in the last three is what it holds.
 */
export function expandColonAdmonitions(markdown: string): string {
  if (!/^[ \t>]*::/m.test(markdown)) return markdown;
  const isCode = codeLines(markdown);
  const open: { colons: number; prefix: string; end: readonly string[]; isTabbed: boolean }[] = [];
  const result: string[] = [];
  const add = (prefix: string, lines: readonly string[]) => {
    for (const line of lines) result.push((prefix + line).trimEnd());
  };
  const lines = markdown.split("\n");
  const ends = endsOfTwo(lines, isCode);
  const endsTwo = new Set(ends.values());
  const close = (depth: number) => {
    for (const { prefix, end } of open.splice(depth).toReversed()) add(prefix, end);
  };
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!;
    const [, , closing = ""] = (isCode[index] ? null : CLOSING.exec(line)) ?? [];
    const colons = endsTwo.has(index) ? 2 : closing.length;
    const opening = isCode[index] || colons > 0 ? null : OPENING.exec(line);
    if (colons > 0 && open.length > 0) {
      const depth = open.findLastIndex((one) => one.colons === colons);
      if (depth >= 0 || colons > 2) close(depth < 0 ? open.length - 1 : depth);
    } else if (opening && (opening[2]!.length > 2 || ends.has(index))) {
      const end = ends.get(index);
      // With nothing in it, it is a directive.
      if (end !== undefined && nextLine(lines, index + 1, (one) => one.trim() !== "") >= end) {
        result.push(line);
        index = end;
        continue;
      }
      const [, prefix = "", { length } = ""] = opening;
      const block = readBlock(opening, lines, index, end);
      const isTabbed = TABBED.has(opening[3]?.toLowerCase() ?? "");
      open.push({ colons: length, prefix, end: block.isAside ? QUOTATION_END : [""], isTabbed });
      add(prefix, ["", ...(block.isAside ? quotationStart(block.title) : label(block.title))]);
      index = block.last;
    } else {
      const tab = open.at(-1)?.isTabbed && !isCode[index] ? TAB.exec(line.trimEnd()) : null;
      if (tab) add(open.at(-1)!.prefix, ["", ...label(tab[1] ?? "")]);
      else result.push(line);
    }
  }
  close(0);
  return result.join("\n");
}

function label(text: string): string[] {
  return text === "" ? [] : [`<strong>${text}</strong>`, ""];
}

/** Where blocks between two colons end, by the lines where they begin. */
function endsOfTwo(lines: readonly string[], isCode: readonly boolean[]): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  const waiting: number[] = [];
  for (const [index, line] of lines.entries()) {
    if (isCode[index]) continue;
    if (TWO_COLONS.test(line)) waiting.push(index);
    else if (waiting.length > 0 && TWO_COLONS_END.test(line)) {
      ends.set(waiting.pop()!, index);
    }
  }
  return ends;
}

interface Block {
  readonly title: string;
  readonly isAside: boolean;
  /** Index of the last line that belongs to its beginning. */
  readonly last: number;
}

/** @param end index of the line that ends a block between two colons */
function readBlock(
  opening: RegExpExecArray,
  lines: readonly string[],
  index: number,
  end: number | undefined,
): Block {
  const [, , colons = "", name, braces, label, attributes = "", rest = ""] = opening;
  const words = name ?? braces ?? "";
  const isMyst = braces !== undefined && /^[A-Za-z][\w-]*$/.test(braces);
  const classes =
    name !== undefined || isMyst ? [words] : [...words.matchAll(/\.([\w-]+)/g)].map(([, one]) => one!);
  const kinds = classes.map((one) => one.toLowerCase().replace(/^callout-/, ""));
  const kind = kinds.find((one) => KINDS.has(one) || NAMELESS_KINDS.has(one));
  const isNamed = name !== undefined && colons.length > 2 && !kinds.some((one) => LAYOUTS.has(one));
  const [, double, single] = TITLE.exec(`${braces ?? ""} ${attributes}`) ?? [];
  let last = index;
  // Options of MyST, and properties of Nuxt Content in YAML.
  while (isMyst && /^[ \t>]*:[\w-]+:/.test(lines[last + 1] ?? "")) last++;
  if (end !== undefined && lines[index + 1]?.trim() === "---") {
    const close = nextLine(lines, index + 2, (line) => line.trim() === "---");
    if (close < end) last = close;
  }
  const written = rest.replace(ID, "").trim().replace(ATTRIBUTES, "");
  const stated = label ?? double ?? single;
  let title = stated ?? (/^:+$/.test(written) ? "" : written);
  if (stated === undefined && title === "") {
    // The heading that begins one of Quarto's callouts.
    const first = nextLine(lines, last + 1, (line) => line.trim() !== "");
    const heading = classes.some((one) => one.startsWith("callout-")) && HEADING.exec(lines[first] ?? "");
    if (heading) {
      title = heading[1]!.trim();
      last = first;
    } else if (kind !== undefined && KINDS.has(kind)) {
      title = titleOfKind(kind, textFrom(lines, last + 1));
    }
  }
  return { title, isAside: isNamed || kind !== undefined, last };
}

/** Index of the next line of a kind; past the last where there is none. */
function nextLine(lines: readonly string[], from: number, isOne: (line: string) => boolean): number {
  let index = from;
  while (index < lines.length && !isOne(lines[index]!)) index++;
  return index;
}
