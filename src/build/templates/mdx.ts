import { type Arguments, CODE_TITLE_NAMES, firstNamed, TEXT_NAMES } from "./arguments.ts";
import { COMMON_TAGS } from "./common-tags.ts";
import { TABS } from "./component-tabs.ts";
import { FILE_TREE } from "./file-tree.ts";
import { DEEPEST, includedBody } from "./included-file.ts";
import { readJsxTag } from "./jsx-tag.ts";
import { byName, type TagLanguage } from "./language.ts";
import { codeBlock, flow, html, link } from "./markup.ts";
import { componentSyntax, mdxSyntax } from "./mdx-syntax.ts";
import { MdxValues } from "./mdx-values.ts";
import { picturesOf } from "./picture-tags.ts";
import type { Call, Expansion, Handler } from "./tag.ts";
import type { TemplateContext } from "./template-context.ts";

/** Elements that hold blocks: what is in them is Markdown, whatever its indentation. */
const BLOCKS: ReadonlySet<string> = new Set(
  "div section article aside details summary blockquote center figure figcaption header footer main nav ul ol li dl dt dd table thead tbody tr td th p".split(
    " ",
  ),
);
/** Attributes that HTML spells otherwise. */
const HTML_NAMES: Readonly<Record<string, string>> = { className: "class", htmlFor: "for" };

const nothing: Handler = () => "";

const anchor: Handler = ({ args, body }) => {
  const url = args.named.get("to") ?? args.named.get("href");
  const text = body()?.trim();
  if (text === undefined) return url === undefined ? undefined : link(url, args.named.get("label") ?? url);
  return url === undefined ? text : `<a href="${html(url)}">${text}</a>`;
};

const card: Handler = ({ args, body, fillsLines }) => {
  const title = args.named.get("title") ?? args.named.get("label") ?? "";
  const url = args.named.get("href") ?? args.named.get("to");
  const heading =
    title === "" ? "" : `<strong>${url === undefined ? html(title) : link(url, title)}</strong>`;
  const text = body()?.trim() || html(args.named.get("description") ?? "");
  return flow([heading, text].filter(Boolean).join("\n\n"), fillsLines);
};

/** A file whose text is meant, as bundlers of pages have it: `!!raw-loader!./a.js`, `./a.js?raw`. */
const RAW_FILE = /^(?:!*raw-loader!(?<loaded>.+)|(?<named>.+)\?raw)$/;

const code = (call: Call, values: MdxValues): Expansion | undefined => {
  const { args, onlyOutput, scope } = call;
  const shown = onlyOutput ? values.text(onlyOutput.markup) : undefined;
  const source = args.named.get("code") ?? args.named.get("children") ?? shown;
  if (source === undefined) return titledCode(COMMON_TAGS.code!(call), args);
  const { loaded, named } = RAW_FILE.exec(source)?.groups ?? {};
  const file = loaded ?? named;
  const text = file === undefined ? source : scope.textOf(file.replace(/^@site\//, ""), [""]);
  if (text === undefined) return undefined;
  return titledCode(codeBlock(text, args.named.get("lang") ?? args.named.get("language")), args);
};

/** Code under what a component calls it. */
function titledCode(code: Expansion | undefined, args: Arguments): Expansion | undefined {
  const title = firstNamed(args, CODE_TITLE_NAMES);
  if (title === undefined || typeof code !== "object") return code;
  return { block: `<strong>${html(title)}</strong>\n\n${code.block.trim()}` };
}

/** A picture, or the one for a light page where there is one for a dark one too. */
const image: Handler = (call) => {
  const { tag, args } = call;
  const light = /\blight:\s*(?:useBaseUrl\(|require\()?\s*["'`]([^"'`]+)/.exec(tag.source)?.[1];
  return COMMON_TAGS.image!(
    args.named.has("src") || light === undefined
      ? call
      : { ...call, args: { positional: [], named: new Map([...args.named, ["src", light]]) } },
  );
};

const unwrapped: Handler = ({ body, fillsLines }) => flow(body() ?? "", fillsLines);

const COMPONENTS = byName({
  ...COMMON_TAGS,
  ...FILE_TREE,
  ...TABS,
  head: nothing,
  icon: nothing,
  toc: nothing,
  toclist: nothing,
  tocinline: nothing,
  link: anchor,
  a: anchor,
  card,
  linkcard: card,
  aside: COMMON_TAGS.callout!,
  cardgrid: unwrapped,
  cardgroup: unwrapped,
  codegroup: unwrapped,
  browserwindow: unwrapped,
  steps: unwrapped,
  fragment: unwrapped,
  img: image,
  image,
  themedimage: image,
});

/** Elements of HTML that have no end. */
const WITHOUT_END = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i;

const HEADING = /^h[1-6]$/;

/** As Markdown, for none is read in a heading of HTML, nor in the lines right after it; what Markdown cannot say stays. */
function heading(name: string, attributes: string, text: string): string {
  const id = / id="([^"]*)"/.exec(attributes)?.[1];
  const isPlain = /^(?: (?:id|class)="[^"]*")*$/.test(attributes) || /[*_`[]/.test(text);
  const isLine = /\S/.test(text) && !/\n[ \t]*\n|<(?:div|p|h[1-6])\b/.test(text.trim());
  if (!isPlain || !isLine || !/^[\w-]*$/.test(id ?? "")) return `<${name}${attributes}>${text}</${name}>`;
  const line = text.trim().replace(/\s*\n\s*/g, " ");
  return `${"#".repeat(Number(name[1]))} ${line}${id ? ` {#${id}}` : ""}`;
}

/** Elements of HTML stay, their attributes written as HTML has them. */
const element = ({ tag, body, onlyOutput, fillsLines }: Call, values: MdxValues): Expansion => {
  const attributes = tag.markup;
  // No Markdown is read in one.
  const plain = tag.name === "pre" && onlyOutput ? values.text(onlyOutput.markup) : undefined;
  const text = plain === undefined ? body() : html(plain);
  const start = `<${tag.name}${attributes}>`;
  // Alone on a line, it would take the lines after it for HTML.
  if (text === undefined) {
    if (tag.source.endsWith("/>") && !WITHOUT_END.test(tag.name)) return `${start}</${tag.name}>`;
    return fillsLines && tag.name === "img" ? { block: `<p>${start}</p>` } : start;
  }
  if (tag.name === "picture") return `${start}${text.replace(/<p>(<img\b[^>]*>)<\/p>/g, "$1")}</picture>`;
  if (fillsLines && HEADING.test(tag.name)) return heading(tag.name, attributes, text);
  const isBlock = BLOCKS.has(tag.name.toLowerCase());
  if (isBlock && fillsLines && /[*_`[\]#>\n-]/.test(text)) {
    return { block: `${start}\n\n${text.trim()}\n\n</${tag.name}>` };
  }
  return fillsLines && isBlock ? { block: `${start}${text}</${tag.name}>` } : `${start}${text}</${tag.name}>`;
};

/**
 * MDX of one file: what it imports and exports is part of the language.
 *
 * @param isSvelte whether the code in braces is Svelte's, which has blocks, and names the front matter's fields by themselves
 */
export function mdxLanguage(
  { page, math }: Pick<TemplateContext, "page" | "math">,
  isSvelte: boolean,
): TagLanguage {
  const values = new MdxValues(page, isSvelte);
  return {
    syntax: mdxSyntax(values, isSvelte, math),
    parse: (_, source) => argumentsOf(source, values),
    handler(name) {
      // Of Svelte: https://svelte.dev/docs/kit/images.
      if (name === "enhanced:img") return image;
      if (/^[a-z]/.test(name))
        return (call) =>
          element({ ...call, tag: { ...call.tag, markup: attributesOf(call, values) } }, values);
      if (/^(?:Code(?:Block)?|Snippet)$/.test(name)) return (call) => code(call, values);
      return partOf(values.text(name)) ?? COMPONENTS(name);
    },
    output: (call) => output(call, values),
    nameOf: ({ tag }) => tag.name,
    shown: ({ name, isOutput }) => (isOutput ? `{${name}}` : `<${name}>`),
  };
}

/** Components in Markdown that is not MDX: braces and elements of HTML are Markdown's there. */
export function componentLanguage(context: Pick<TemplateContext, "page" | "math">): TagLanguage {
  return { ...mdxLanguage(context, false), syntax: componentSyntax() };
}

/** `<Part />` of `import Part from "./_part.mdx"`: the file's own text. */
function partOf(file: string | undefined): Handler | undefined {
  if (file === undefined || !/\.mdx?$/i.test(file)) return undefined;
  return ({ scope, fillsLines }) => {
    const body = includedBody(file.replace(/^@site\//, ""), [""], scope);
    return body === undefined
      ? undefined
      : flow(scope.expand(body, { ...scope, depth: scope.depth + 1 }).trim(), fillsLines);
  };
}

function argumentsOf(source: string, values: MdxValues): Arguments {
  const named = new Map<string, string>();
  for (const { name, value, isExpression } of readJsxTag(source, 0)?.attributes ?? []) {
    const text = isExpression
      ? (attributeValue(name, value ?? "", values) ?? listOf(value))
      : (value ?? "true");
    if (name !== "" && text !== undefined) named.set(name.toLowerCase(), text);
  }
  return { positional: [], named };
}

/** A list of pictures, as it is written. */
function listOf(value: string | undefined): string | undefined {
  return value !== undefined && picturesOf(value).length > 0 ? value : undefined;
}

/** Attributes whose values are shown as text. */
const WORDS: ReadonlySet<string> = new Set([
  ...TEXT_NAMES,
  ..."title label name header heading summary caption description alt question quote author".split(" "),
]);

/** What an expression gives an attribute; the path of a file is none of its words. */
function attributeValue(name: string, expression: string, values: MdxValues): string | undefined {
  return WORDS.has(name.toLowerCase()) && values.isFile(expression) ? undefined : values.text(expression);
}

function attributesOf({ tag }: Call, values: MdxValues): string {
  let written = "";
  for (const { name, value, isExpression } of readJsxTag(tag.source, 0)?.attributes ?? []) {
    const text = (isExpression ? attributeValue(name, value ?? "", values) : value)?.replace(
      /^pathname:\/\//,
      "",
    );
    if (name === "" || (isExpression && text === undefined)) continue;
    const attribute = HTML_NAMES[name] ?? name.toLowerCase();
    written += text === undefined ? ` ${attribute}` : ` ${attribute}="${html(text)}"`;
  }
  return written;
}

/** Elements as what they hold; a literal as text, in which markup characters are text too. */
function output({ tag, scope, fillsLines }: Call, values: MdxValues): Expansion | undefined {
  if (scope.depth < DEEPEST && /^<[\s\S]*>$/.test(tag.markup)) {
    return flow(scope.expand(tag.markup, { ...scope, depth: scope.depth + 1 }).trim(), fillsLines);
  }
  const text = values.text(tag.markup);
  return text === undefined || values.isFile(tag.markup)
    ? undefined
    : html(text).replace(/[\\`*_[\]]/g, "\\$&");
}
