import { readJsxTag } from "./jsx-tag.ts";
import type { TagLanguage } from "./language.ts";
import { flow, html } from "./markup.ts";
import { MdxValues } from "./mdx-values.ts";
import type { Reading } from "./syntax.ts";
import type { Call, Handler } from "./tag.ts";
import type { TemplateContext } from "./template-context.ts";

/** What only a page of Vue has: code in braces is its there. */
const SETUP = /^<script\b[^>]*\ssetup\b/m;
/** The front matter in VitePress and VuePress, as no other calls it. */
const FRONT_MATTER = /^\{\{\s*\$(?:page\.)?frontmatter\./;
const OUTPUT = /\{\{([\s\S]*?)\}\}/y;
const TEMPLATE = /<\/?template(?=[\s>])/y;
/** What listens to an event, or fills a slot. CommonMark takes an element with such an attribute for text. */
const ATTRIBUTE = /^[@#]/;
const OPENING = String.raw`\{\{|<\/?template(?=[\s>])|<[a-z][\w-]*\s(?:[^<>]*\s)?@[\w.:-]+=["']`;

/** What else than components Vue has in Markdown: values in braces, slots, and attributes that no HTML has. */
export function vueLanguage(text: string, { page }: Pick<TemplateContext, "page">): TagLanguage | undefined {
  if (!new RegExp(OPENING).test(text)) return undefined;
  const isVue = SETUP.test(text);
  const values = new MdxValues(page, false);
  return {
    syntax: {
      opening: OPENING,
      signs: ["{{", "<"],
      read: (source, at) => (source[at] === "<" ? readElement(source, at) : readOutput(source, at, isVue)),
      endSign: (name) => `</${name}`,
      inCode: (code) => code,
    },
    handler: (name) => (name === "template" ? slot : undefined),
    output: ({ tag }: Call) => {
      const value = values.text(tag.markup.replace(/^\$(?:page\.)?(?=frontmatter\.)/, ""));
      return value === undefined ? undefined : html(value).replace(/[\\`*_[\]]/g, "\\$&");
    },
    nameOf: ({ tag }) => tag.name,
    shown: ({ name, isOutput }) => (isOutput ? `{{ ${name} }}` : `<${name}>`),
  };
}

/** What fills a slot shows there; what fills none shows nowhere. */
const slot: Handler = ({ tag, body, fillsLines }) => {
  const attributes = readJsxTag(tag.source, 0)?.attributes ?? [];
  return attributes.some(({ name }) => /^(?:#|v-)/.test(name)) ? flow(body() ?? "", fillsLines) : "";
};

function readOutput(text: string, at: number, isVue: boolean): Reading | undefined {
  if (!isVue && !FRONT_MATTER.test(text.slice(at, at + 40))) return undefined;
  OUTPUT.lastIndex = at;
  const [source, expression = ""] = OUTPUT.exec(text) ?? [];
  if (source === undefined) return undefined;
  const markup = expression.trim();
  return {
    token: { kind: "tag", tag: { name: markup, markup, source, isOutput: true }, hasNoEnd: true },
    end: at + source.length,
  };
}

function readElement(text: string, at: number): Reading | undefined {
  const element = readJsxTag(text, at);
  if (!element) return undefined;
  const { name, attributes, kind, end } = element;
  const source = text.slice(at, end);
  TEMPLATE.lastIndex = at;
  if (!TEMPLATE.test(text)) {
    const kept = attributes.flatMap((one) => {
      if (ATTRIBUTE.test(one.name)) return [];
      return [one.value === undefined ? ` ${one.name}` : ` ${one.name}="${html(one.value)}"`];
    });
    return {
      token: { kind: "text", text: `<${name}${kept.join("")}${kind === "void" ? " />" : ">"}` },
      end,
    };
  }
  if (kind === "close") return { token: { kind: "end", name, source }, end };
  return { token: { kind: "tag", tag: { name, markup: "", source, isOutput: false } }, end };
}
