import { codeSpan, details, flow, html, link, picture } from "./markup.ts";
import type { Call, Expansion, Handler } from "./tag.ts";

/** Settings of Stellar's tags, and what is left of their words: `color:red open:true The title`. */
const SETTING =
  /(?:^|\s+)(?:align|author|bg|border|checked|child|color|cover|date|direction|download|el|fancybox|footer|height|icon|inline|limit|open|padding|prefix|ratio|size|style|suffix|symbol|theme|width):(?!\/\/)\S+/g;
const WEB = /^https?:\/\//;

/** The words of a tag without what says how it looks. */
export function wordsOf(markup: string): string {
  return markup
    .replace(/^[^:]*::/, "")
    .replace(SETTING, "")
    .trim();
}

function strong(text: string): string {
  return `<strong>${html(text)}</strong>`;
}

/** Comments that begin parts, and the words in them: `<!-- node 2021 -->`, `<!-- folder Title -->`. */
const PART = /<!--\s*(?:node|folder|timeline|cell|tab)\b\s*(.*?)\s*-->/g;

/** Parts under their titles. */
const parts: Handler = ({ body, fillsLines }) => {
  const text = (body() ?? "").replace(PART, (_, title: string) =>
    title === "" ? "\n\n" : `\n\n${strong(title)}\n\n`,
  );
  return flow(text.replace(/<!--\s*end\w+\s*-->/g, "\n\n").trim(), fillsLines);
};

/** What stands below a title that is the words of its tag. */
const titled: Handler = (call) => {
  const text = call.body();
  if (text === undefined) return undefined;
  const title = wordsOf(call.tag.markup.replace(/^\w+,\s*/, ""));
  return { block: title === "" ? text.trim() : `${strong(title)}\n\n${text.trim()}` };
};

/** `{% fold info @My title %}` of Fluid. */
const fold: Handler = (call) => {
  const text = call.body();
  const [, title = wordsOf(call.tag.markup)] = /@\s*(.*)$/s.exec(call.tag.markup) ?? [];
  return text === undefined ? undefined : details(title, text);
};

/** `{% cb Text, checked, inline %}` of Fluid; without a text, just the box. */
const checkbox: Handler = ({ tag }) => {
  const written = tag.markup.split(",").map((part) => part.trim());
  const [text = "", checked = ""] = /^(?:true|false)$/.test(written[0] ?? "") ? ["", ...written] : written;
  return `${checked === "true" ? "☑" : "☐"} ${html(text)}`.trim();
};

/** `{% image src words of the caption download:true %}` */
export function stellarImage({ tag: { markup }, fillsLines }: Call): Expansion | undefined {
  const [, src, rest = ""] = /^["']?([^\s"']+)["']?\s+(.+)$/s.exec(markup) ?? [];
  const caption = wordsOf(rest);
  return src === undefined || caption === "" || /^["'\d]/.test(rest)
    ? undefined
    : picture({ src, alt: caption, caption }, fillsLines);
}

/** `{% link https://… The title icon:x %}` */
export function stellarLink({ tag: { markup } }: Call): Expansion | undefined {
  const [url = "", ...words] = markup.split(/\s+/);
  const text = wordsOf(words.join(" "));
  return WEB.test(url) && text !== "" ? link(url, text) : undefined;
}

/** `{% navbar [Articles](/) [Projects](/wiki/) %}` */
const bar: Handler = ({ tag }) => tag.markup.replace(SETTING, "");

/** `{% referto '[1]', 'A book' %}`, and `{% referfrom '[1]', 'A book', 'https://…' %}` where it is told. */
const reference: Handler = ({ tag, fillsLines }) => {
  const [mark = "", title = "", url = ""] = tag.markup
    .split(",")
    .map((part) => part.trim().replace(/^["']|["']$/g, ""));
  if (tag.name.toLowerCase() === "referto") return `<sup>${html(mark)}</sup>`;
  const shown = `${html(mark)} ${WEB.test(url) ? link(url, title || url) : html(title)}`;
  return fillsLines ? { block: `<p>${shown}</p>` } : shown;
};

/** `{% progress 10 red Words %}` */
const progress: Handler = ({ args: { positional } }) => {
  const [percent, , ...words] = positional;
  return [...words, percent && `${percent} %`]
    .filter(Boolean)
    .map((word) => html(String(word)))
    .join(" ");
};

/** `{% linkgrid %}` of NexT: a line for each link, with its title, address, description and picture. */
const linkGrid: Handler = ({ tag, args: { positional }, body }) => {
  const separator = positional[1] ?? "|";
  const comment = positional[2] ?? "%";
  const lines = (tag.verbatim ?? body() ?? "").split("\n").map((line) => line.trim());
  const links = lines.flatMap((line) => {
    const [title = "", url = "", text = ""] = line.split(separator).map((part) => part.trim());
    if (line === "" || line.startsWith(comment) || url === "") return [];
    return [`- ${link(url, title || url)}${text === "" ? "" : `: ${text}`}`];
  });
  return { block: links.join("\n") };
};

const wrapped =
  (element: string): Handler =>
  ({ tag }) =>
    `<${element}>${wordsOf(tag.markup)}</${element}>`;

/** Tags of Stellar, of Fluid, and of plugins for Butterfly. */
export const STELLAR_TAGS: Readonly<Record<string, Handler>> = {
  folders: parts,
  ...Object.fromEntries(["box", "noteblock", "blocknote", "poetry", "reel"].map((name) => [name, titled])),
  fold,
  cb: checkbox,
  copy: ({ tag }) => codeSpan(tag.markup),
  sup: wrapped("sup"),
  sub: wrapped("sub"),
  navbar: bar,
  referto: reference,
  referfrom: reference,
  progress,
  linkgrid: linkGrid,
  lg: linkGrid,
};
