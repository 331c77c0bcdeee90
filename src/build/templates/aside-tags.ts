import { titleOfKind } from "./admonition-titles.ts";
import { firstNamed, TEXT_NAMES } from "./arguments.ts";
import { aside, codeBlock, details, html, quotation } from "./markup.ts";
import type { Handler } from "./tag.ts";

/** Kinds of asides that are titles too. */
const KINDS: ReadonlySet<string> = new Set(
  "note tip info warning danger caution important hint success error question attention".split(" "),
);
/** Tags whose first word is the kind. */
const GENERAL: ReadonlySet<string> = new Set(["notice", "callout", "admonition", "alert"]);

const note: Handler = ({ tag, args, body }) => {
  const { named, positional } = args;
  const text = body() ?? firstNamed(args, TEXT_NAMES);
  if (text === undefined) return undefined;
  const name = tag.name.toLowerCase();
  // `{{< hint info >}}`: the kind may stand first in any of them.
  const hasKind = GENERAL.has(name) || KINDS.has(positional[0]?.toLowerCase() ?? "");
  const kind = named.get("type") ?? named.get("kind") ?? (hasKind ? positional[0] : name) ?? "";
  const stated = named.get("title") ?? named.get("header") ?? positional[hasKind ? 1 : 0];
  // A word that is no kind is an icon or a colour.
  return aside(html(stated ?? (KINDS.has(kind.toLowerCase()) ? titleOfKind(kind, text) : "")), text);
};

/** Whom a quotation is of, where that stands without a name: other words say how it looks. */
const NAME = /^\p{Lu}/u;

const quote: Handler = ({ args, body }) => {
  // `{{ multilingual_quote(original="…", translated="…") }}`
  const words = [firstNamed(args, ["quote", "original", ...TEXT_NAMES]), args.named.get("translated")];
  const text = body() ?? words.filter(Boolean).join("\n\n");
  if (text === "") return undefined;
  const person = firstNamed(args, ["author", "cite", "citation", "by", "caption", "name"]);
  const work = firstNamed(args, ["source", "title", "role"]);
  const address = firstNamed(args, ["url", "link", "href"]);
  const whom = person ?? (work === undefined ? args.positional.find((one) => NAME.test(one)) : undefined);
  const told = [whom, work].filter((one) => one !== undefined);
  const last = told.pop();
  return quotation(
    text,
    [...told, last && address ? `[${last}](<${address}>)` : last].filter(Boolean).join(", "),
  );
};

const disclosure: Handler = ({ args, body }) => {
  const text = body();
  const summary = firstNamed(args, ["summary", "title", "text"]) ?? args.positional.join(" ");
  return text === undefined ? undefined : details(summary, text, args.named.get("open") === "true");
};

/** Names of the argument that says what a tab is called. */
export const TAB_NAMES = ["label", "header", "title", "name", "value"] as const;

/** A heading in bold for each of a set of alternatives, one after the other. */
const tab: Handler = ({ args, body }) => {
  const text = body();
  if (text === undefined) return undefined;
  const title = firstNamed(args, TAB_NAMES);
  const shown = title ?? args.positional[0] ?? "";
  const language = firstNamed(args, ["codelang", "lang"]);
  const content = language === undefined ? text.trim() : codeBlock(text, language).block;
  return { block: `${shown === "" ? "" : `<strong>${html(shown)}</strong>\n\n`}${content}` };
};

/** Handlers by tag name for what stands apart from the text: notes, quotations, tabs, what is folded. */
export const ASIDE_TAGS: Readonly<Record<string, Handler>> = Object.fromEntries(
  Object.entries({
    [[...KINDS, ...GENERAL].join(" ")]: note,
    "quote blockquote pullquote testimonial multilingual_quote": quote,
    "details collapse expand spoiler accordion fold folded detail-tag": disclosure,
    "tab tabitem": tab,
  }).flatMap(([names, handler]) => names.split(" ").map((name): [string, Handler] => [name, handler])),
);
