import { COMMON_TAGS } from "./common-tags.ts";
import { FILE_TREE } from "./file-tree.ts";
import { flow, html, link } from "./markup.ts";
import type { Handler } from "./tag.ts";

/** A link to what is at a host under a name that one of some arguments has: `{{< codeberg repo="a/b" >}}` (Blowfish). */
function cardOf(host: string, names: readonly (readonly [argument: string, folder: string])[]): Handler {
  return ({ args: { named }, fillsLines }) => {
    const server = named.get("server")?.replace(/\/+$/, "") ?? host;
    const [found] = names.flatMap(([argument, folder]) => {
      const name = named.get(argument);
      return name === undefined ? [] : [{ name, address: `${server}/${folder}${name}` }];
    });
    if (found === undefined || server === "") return undefined;
    const shown = link(found.address, found.name);
    return flow(fillsLines ? `<p>${shown}</p>` : shown, fillsLines);
  };
}

/** A word in a frame: `{{< badge "new" >}}`, `{{< badge content="new" type="info" >}}` */
const badge: Handler = ({ args: { named, positional }, body, fillsLines }) => {
  const text = body() ?? named.get("content") ?? named.get("text") ?? positional[0];
  if (text === undefined) return undefined;
  const address = named.get("link") ?? named.get("url");
  return flow(address === undefined ? text : link(address, text), fillsLines);
};

/** `{{< timelineItem header="Where" badge="2020" subheader="What" >}}words{{< /timelineItem >}}` (Blowfish) */
const timelineItem: Handler = ({ args: { named }, body }) => {
  const date = named.get("badge");
  const title = [named.get("header"), date && `(${date})`].filter(Boolean).join(" ");
  const parts = [title && `<strong>${html(title)}</strong>`, named.get("subheader"), body()?.trim()];
  return { block: parts.filter(Boolean).join("\n\n") };
};

/** Items of its own that can be folded; without any it is one itself. */
const accordion: Handler = (call) => {
  const text = call.body() ?? "";
  return /<details\b/.test(text) ? flow(text, call.fillsLines) : COMMON_TAGS.details!(call);
};

/** Cards and the like of Blowfish and Hextra, by their names. */
export const HUGO_CARDS: Readonly<Record<string, Handler>> = {
  codeberg: cardOf("https://codeberg.org", [["repo", ""]]),
  gitea: cardOf("", [["repo", ""]]),
  forgejo: cardOf("", [["repo", ""]]),
  huggingface: cardOf("https://huggingface.co", [
    ["model", ""],
    ["dataset", "datasets/"],
  ]),
  badge,
  term: badge,
  timelineitem: timelineItem,
  timelineItem,
  accordion,
  accordionitem: COMMON_TAGS.details!,
  accordionItem: COMMON_TAGS.details!,
  "filetree/container": FILE_TREE.filetree!,
  "filetree/folder": FILE_TREE.folder!,
  "filetree/file": FILE_TREE.file!,
};
