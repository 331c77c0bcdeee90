import type { Arguments } from "./arguments.ts";
import { dedent } from "./dedent.ts";
import { MarkdownWriter } from "./markdown-writer.ts";
import type { Branch, Call, Expansion, Node, Scope, Tag } from "./tag.ts";

const LINE_START = /^(?:[ \t>]|(?:[-*+]|\d{1,9}[.)])[ \t])*$/;

type TagNode = Extract<Node, { kind: "tag" }>;

/** How one language's tags are read and replaced. */
export interface Expander {
  readonly parse: (markup: string, source: string) => Arguments;
  readonly call: (call: Call) => Expansion;
}

/**
 * Writes what was read, each tag replaced by what `expand` makes of it.
 *
 * @param isApart whether nothing stands before and after the nodes on their lines
 */
export function expandNodes(nodes: readonly Node[], scope: Scope, expand: Expander, isApart = true): string {
  const writer = new MarkdownWriter();
  for (const [index, node] of nodes.entries()) {
    if (node.kind === "text") {
      writer.write(node.text);
      continue;
    }
    const before = textBefore(nodes, index, isApart);
    const fillsLines = before !== undefined && startsLine(nodes, index, isApart);
    const expansion = expand.call(makeCall(node, before ?? "", fillsLines, scope, expand));
    if (typeof expansion === "string") writer.write(expansion);
    else writer.block(expansion.block);
  }
  return writer.toString();
}

function makeCall(
  { tag, body }: TagNode,
  before: string,
  fillsLines: boolean,
  scope: Scope,
  expand: Expander,
): Call {
  const written = (nodes: readonly Node[]) =>
    dedent(outdent(expandNodes(nodes, scope, expand, fillsLines), before));
  const { verbatim } = tag;
  return {
    tag: verbatim === undefined ? tag : { ...tag, verbatim: outdent(verbatim, before) },
    args: expand.parse(tag.markup, tag.source),
    fillsLines,
    hasBody: body !== undefined,
    body: () => (body === undefined ? undefined : written(body)),
    onlyOutput: onlyOutputIn(body ?? []),
    branches: (...separators) => split(tag, body ?? [], separators, written),
    scope,
  };
}

function onlyOutputIn(body: readonly Node[]): Tag | undefined {
  const [only, ...others] = body.filter((node) => node.kind === "tag" || node.text.trim() !== "");
  return only?.kind === "tag" && only.tag.isOutput && others.length === 0 ? only.tag : undefined;
}

function split(
  tag: Tag,
  body: readonly Node[],
  separators: readonly string[],
  written: (nodes: readonly Node[]) => string,
): Branch[] {
  const parts: { tag: Tag; nodes: Node[] }[] = [{ tag, nodes: [] }];
  for (const node of body) {
    if (node.kind === "tag" && separators.includes(node.tag.name)) parts.push({ tag: node.tag, nodes: [] });
    else parts.at(-1)!.nodes.push(node);
  }
  return parts.map((part) => ({ tag: part.tag, body: () => written(part.nodes) }));
}

/** What stands before a tag on its line: white space, list markers, quotation marks; undefined where there is more. */
function textBefore(nodes: readonly Node[], index: number, isApart: boolean): string | undefined {
  let line = "";
  for (let at = index - 1; at >= 0; at--) {
    const node = nodes[at]!;
    if (node.kind === "tag") return undefined;
    const start = node.text.lastIndexOf("\n") + 1;
    line = node.text.slice(start) + line;
    if (!LINE_START.test(line)) return undefined;
    if (start > 0) return line;
  }
  return isApart ? line : undefined;
}

function startsLine(nodes: readonly Node[], index: number, isApart: boolean): boolean {
  for (let at = index + 1; at < nodes.length; at++) {
    const node = nodes[at]!;
    if (node.kind === "tag") return false;
    const end = node.text.indexOf("\n");
    if (node.text.slice(0, end < 0 ? undefined : end).trim() !== "") return false;
    if (end >= 0) return true;
  }
  return isApart;
}

/** Takes what a tag's line begins with off the lines of its content. */
function outdent(text: string, before: string): string {
  if (before === "") return text;
  const pattern = new RegExp(`\\n[ \\t${before.includes(">") ? ">" : ""}]{1,${before.length}}`, "g");
  return text.replace(pattern, "\n");
}
