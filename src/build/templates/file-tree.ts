import { flow, html } from "./markup.ts";
import type { Handler } from "./tag.ts";

/** Whether components stand in a tree of files, where those called so mean its items. */
const IN_TREE = "in a tree of files";

/** `<FileTree>` (Nextra), `<Files>` (Fumadocs), with components for its items, or a list in Markdown (Starlight). */
const tree: Handler = ({ scope, body, fillsLines }) => {
  const isInTree = scope.values.get(IN_TREE);
  scope.values.set(IN_TREE, true);
  const text = body() ?? "";
  scope.values.set(IN_TREE, isInTree);
  return /^\s*<li>/.test(text) ? { block: list(text) } : flow(text, fillsLines);
};

const item: Handler = ({ scope, args, body }) => {
  const name = args.named.get("name");
  if (name === undefined || !scope.values.get(IN_TREE)) return undefined;
  const items = body() ?? "";
  return `<li>${html(name)}${items.trim() === "" ? "" : list(items)}</li>`;
};

function list(items: string): string {
  return `<ul>${items.trim().replace(/\s*\n\s*/g, "")}</ul>`;
}

/** Handlers by the names of components, in lower case. */
export const FILE_TREE: Readonly<Record<string, Handler>> = {
  filetree: tree,
  files: tree,
  file: item,
  folder: item,
  "filetree.file": item,
  "filetree.folder": item,
};
