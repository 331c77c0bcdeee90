import { readYaml } from "../frontmatter/read-yaml.ts";
import { asGroup } from "../group.ts";
import { type Arguments, firstNamed, parseArguments } from "./arguments.ts";
import { COMMON_TAGS } from "./common-tags.ts";
import type { TagLanguage } from "./language.ts";
import { mapPieces } from "./map-pieces.ts";
import { flow, html, link } from "./markup.ts";
import { MDC_SYNTAX, YAML_BELOW } from "./mdc-syntax.ts";
import { picturesOf } from "./picture-tags.ts";
import type { Call, Handler } from "./tag.ts";

/** Where the parts of a component begin: `#description`. */
const SLOTS = /^[ \t]*#[a-z][\w-]*[ \t]*$/gm;

const unwrapped: Handler = ({ args, body, fillsLines }) => {
  const title = firstNamed(args, ["title", "label"]);
  const heading = title === undefined ? "" : `<strong>${html(title)}</strong>`;
  return flow([heading, (body() ?? "").trim()].filter(Boolean).join("\n\n"), fillsLines);
};

/** What leads elsewhere: its words as the link, where they hold no other. */
const linked: Handler = (call) => {
  const { args, body, fillsLines } = call;
  const address = firstNamed(args, ["to", "href", "url"]);
  const title = firstNamed(args, ["label", "title", "text", "name"]);
  const text = (body() ?? "").trim();
  if (address === undefined) return unwrapped(call);
  if (text === "") return flow(link(address, title ?? address), fillsLines);
  if (title === undefined && !/\n[ \t]*\n|\]\(|<a\b|^[ \t]*(?:[-*+#>|]|\d+\.)/m.test(text))
    return flow(`[${text}](<${address}>)`, fillsLines);
  return flow(`${link(address, title ?? address)}\n\n${text}`, fillsLines);
};

/** A note, which may lead elsewhere as a whole. */
const note: Handler = (call) => {
  const address = call.args.named.get("to");
  const text = (call.body() ?? "").trim();
  const whole = address === undefined ? text : `${text}\n\n${link(address, address)}`;
  return COMMON_TAGS.callout!({ ...call, args: kindOf(call), body: () => whole });
};

function kindOf({ tag, args }: Call): Arguments {
  return { positional: [], named: new Map([["type", tag.name.toLowerCase()], ...args.named]) };
}

const folded: Handler = (call) => {
  const summary = firstNamed(call.args, ["name", "label", "title", "summary"]);
  return COMMON_TAGS.details!({
    ...call,
    args: { positional: summary === undefined ? [] : [summary], named: new Map() },
  });
};

/** Pictures that its properties list. */
const pictures: Handler = (call) => {
  const shown = [...call.args.named.values()].flatMap(picturesOf);
  if (shown.length === 0) return unwrapped(call);
  return { block: shown.map((one) => (typeof one === "string" ? one : one.block)).join("\n\n") };
};

const nothing: Handler = () => "";

function group(names: string, handler: Handler): Record<string, Handler> {
  return Object.fromEntries(names.split(" ").map((name) => [name, handler]));
}

const HANDLERS: Readonly<Record<string, Handler>> = {
  ...COMMON_TAGS,
  ...group("note tip info warning caution danger alert callout", note),
  ...group("read-more button button-link link card landing-card page-card", linked),
  ...group("collapsible accordion-item details", folded),
  ...group("tab tabs-item code-group-item", COMMON_TAGS.tab!),
  ...group(
    "tabs code-group code-tree code-preview code-collapse accordion card-group card-grid page-grid page-section steps field-group container div div-block list",
    unwrapped,
  ),
  ...group("carousel gallery image-gallery pictures", pictures),
  ...group("icon kbd-icon toc", nothing),
};

/** Components of Nuxt Content and of Nuxt UI, whose names may begin with `u-` or `prose-`. */
export const MDC: TagLanguage = {
  syntax: MDC_SYNTAX,
  parse: (markup) => parseProperties(markup),
  handler: (name) => {
    const bare = name.toLowerCase().replace(/^(?:u|prose|nuxt)-/, "");
    return Object.hasOwn(HANDLERS, bare) ? HANDLERS[bare] : undefined;
  },
  inside: (body) => mapPieces(body, (piece, kind) => (kind === "text" ? piece.replace(SLOTS, "") : piece)),
  output: () => undefined,
  nameOf: ({ tag }) => tag.name,
  shown: ({ name }) => `::${name}`,
};

/** Attributes, and below them properties in YAML; what is no text is as JSON has it. */
function parseProperties(markup: string): Arguments {
  const [attributes = "", yaml] = markup.split(YAML_BELOW);
  const { positional, named } = parseArguments(attributes);
  const bound = [...named].map(([name, value]) => [name.replace(/^:/, ""), value] as const);
  const { data } = yaml === undefined ? { data: {} } : readYaml({ file: "", text: yaml, line: 1, column: 1 });
  const told = Object.entries(asGroup(data)).map(
    ([name, value]) =>
      [name.toLowerCase(), typeof value === "string" ? value : JSON.stringify(value)] as const,
  );
  return { positional, named: new Map([...bound, ...told]) };
}
