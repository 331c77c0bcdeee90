import { firstNamed } from "./arguments.ts";
import { ASIDE_TAGS } from "./aside-tags.ts";
import { EMBED_TAGS } from "./embeds.ts";
import { codeBlock, flow, frame, html, link, repositoryLink, figure } from "./markup.ts";
import { PICTURE_TAGS } from "./picture-tags.ts";
import type { Handler } from "./tag.ts";

const FENCE = /^[ \t]*(?:`{3}|~{3})/m;

const unwrapped: Handler = ({ body, fillsLines }) => {
  const text = body();
  return text === undefined ? undefined : flow(text, fillsLines);
};

/** Code, unless what the tag encloses brings its own fences. */
const code: Handler = ({ tag, args, body, fillsLines }) => {
  const text = tag.verbatim ?? body();
  if (text === undefined) return undefined;
  if (FENCE.test(text)) return flow(text, fillsLines);
  const stated = firstNamed(args, ["lang", "language", "codelang", "syntax"]);
  const [first = ""] = args.positional;
  const { block } = codeBlock(text, stated ?? (/^[\w+#.-]+$/.test(first) ? first : ""));
  const title = args.named.get("title") ?? args.named.get("filename");
  return { block: title === undefined ? block : `<strong>${html(title)}</strong>\n\n${block}` };
};

const diagram: Handler = ({ tag, body }) => {
  const text = tag.verbatim ?? body();
  return text === undefined ? undefined : codeBlock(text, tag.name.toLowerCase());
};

const formula: Handler = ({ tag, args, body, fillsLines }) => {
  const text = (tag.verbatim ?? body() ?? args.named.get("body"))?.trim();
  if (text === undefined) return undefined;
  const source = /^\$|^\\[[(]/.test(text) ? text : fillsLines ? `$$\n${text}\n$$` : `$${text}$`;
  return flow(source, fillsLines);
};

const media: Handler = ({ tag, args, fillsLines }) => {
  const names = ["src", "url", "path", "source", "mp4", "webm", "mp3"];
  const src =
    names.map((name) => args.named.get(name)).find((one) => one !== undefined) ?? args.positional[0];
  if (src === undefined) return undefined;
  const name = tag.name.toLowerCase();
  const poster = args.named.get("poster");
  const posterMarkup = poster === undefined ? "" : ` poster="${html(poster)}"`;
  const player = `<${name} src="${html(src)}"${posterMarkup}></${name}>`;
  const caption = firstNamed(args, ["caption", "title"]);
  return caption && fillsLines ? figure(player, caption) : flow(player, fillsLines);
};

const button: Handler = ({ args, body }) => {
  const { named, positional } = args;
  const stated = firstNamed(args, ["href", "url", "link", "relref", "to"]);
  const address = stated ?? positional.find((one) => /^(?:https?:|\/)/.test(one));
  const words = positional.filter((one) => one !== address);
  const text = body()?.trim() || named.get("text") || named.get("label") || named.get("content") || words[0];
  if (address === undefined) return text;
  return text === undefined ? link(address, address) : `<a href="${html(address)}">${text}</a>`;
};

const VIDEO = /^https?:\/\/(?:[\w-]+\.)*(?:youtube(?:-nocookie)?\.com|youtu\.be|player\.vimeo\.com)\//i;

/** `{% link https://… %}`: an address and nothing else. */
const address: Handler = ({ args, hasBody, fillsLines }) => {
  const [url, ...others] = args.positional;
  if (url === undefined || others.length > 0 || hasBody || !/^https?:\/\//i.test(url)) return undefined;
  return flow(fillsLines ? `<p>${link(url, url)}</p>` : link(url, url), fillsLines);
};

/** `{% embed https://… %}` */
const embed: Handler = (call) => {
  const [url = ""] = call.args.positional;
  return VIDEO.test(url) ? frame(url, "") : address(call);
};

/** `{% github owner/repository %}` */
const repository: Handler = (call) => {
  const [name = ""] = call.args.positional;
  return /^[\w.-]+\/[\w.-]+$/.test(name) ? flow(repositoryLink(name), call.fillsLines) : address(call);
};

const nothing: Handler = () => "";

function group(names: string, handler: Handler): Record<string, Handler> {
  return Object.fromEntries(names.split(" ").map((name) => [name, handler]));
}

/** Tags that mean the same in every template language of blogs, by their name in lower case. */
export const COMMON_TAGS: Readonly<Record<string, Handler>> = {
  ...EMBED_TAGS,
  ...PICTURE_TAGS,
  ...ASIDE_TAGS,
  ...group(
    "tabs tabpane tabgroup columns column row center raw rawhtml raw_html html div span lead",
    unwrapped,
  ),
  ...group("code codeblock code-block snippet", code),
  ...group("mermaid plantuml graphviz", diagram),
  ...group("math katex mathjax latex", formula),
  ...group("audio video", media),
  ...group("link post", address),
  embed,
  github: repository,
  ...group("button btn", button),
  ...group("comment toc table_of_contents", nothing),
  br: () => "<br>",
};
