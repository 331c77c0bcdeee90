import { BOOLEAN_ATTRIBUTES, type ElementRule, GLOBAL_ATTRIBUTES, NUMBER_ATTRIBUTES } from "./allow-list.ts";
import { escapeAttribute } from "./escape.ts";
import type { References } from "./references.ts";
import type { Attributes } from "./tag-reader.ts";

const ALIGN = /^(?:left|right|center|justify|char)$/;
const LANGUAGE = /^[a-z\d-]{1,35}$/i;
const NAMED_LANGUAGE = /(?:^|\s)(?:language|lang)-(\S+)/;

/** The attributes of an element as they are written: each after a space, checked against what its rule allows. */
export function writeAttributes(rule: ElementRule, attributes: Attributes, references: References): string {
  if (attributes.size === 0 && rule.name !== "img") return "";
  let written = "";
  if (rule.name === "img" || rule.name === "source" || rule.name === "video") {
    unlazy(attributes);
    if (rule.name === "img" && !attributes.has("alt")) attributes.set("alt", "");
  }
  if (rule.name === "a" && !attributes.has("id") && attributes.has("name")) {
    attributes.set("id", attributes.get("name")!);
  }
  let width: number | undefined;
  let height: number | undefined;
  for (const [name, raw] of attributes) {
    const value = references.restore(raw);
    if (!rule.attributes.has(name) && !GLOBAL_ATTRIBUTES.has(name)) {
      if (name === "style" && rule.attributes.has("align") && !attributes.has("align")) {
        const align = /(?:^|[;\s])text-align\s*:\s*(left|right|center)/i.exec(value)?.[1];
        if (align !== undefined) written += ` align="${align.toLowerCase()}"`;
      } else if (name === "class" && rule.name === "code") {
        const language = languageOf(value);
        if (language !== undefined) written += ` class="language-${escapeAttribute(language)}"`;
      }
      continue;
    }
    switch (name) {
      case "href":
      case "cite":
      case "poster":
      case "src": {
        const kind =
          name === "poster" ? "poster" : rule.name === "img" ? "image" : name === "src" ? "media" : "link";
        const resolved = references.resolve(value, kind);
        if (resolved === undefined) break;
        written += ` ${name}="${escapeAttribute(resolved.url)}"`;
        if (kind === "image" && !resolved.url.startsWith("data:")) references.firstImage ??= resolved.url;
        if (name === "src") {
          width = resolved.width;
          height = resolved.height;
        }
        break;
      }
      case "srcset": {
        const candidates = references.resolveSrcset(value);
        if (candidates !== "") written += ` srcset="${escapeAttribute(candidates)}"`;
        break;
      }
      case "id":
        if (/^\S+$/.test(value)) written += ` id="${escapeAttribute(value)}"`;
        break;
      case "dir":
        if (/^(?:ltr|rtl|auto)$/i.test(value)) written += ` dir="${value.toLowerCase()}"`;
        break;
      case "lang":
      case "hreflang":
      case "srclang":
        if (LANGUAGE.test(value)) written += ` ${name}="${value}"`;
        break;
      case "align":
        if (ALIGN.test(value.toLowerCase())) written += ` align="${value.toLowerCase()}"`;
        break;
      default:
        if (BOOLEAN_ATTRIBUTES.has(name)) written += ` ${name}=""`;
        else if (NUMBER_ATTRIBUTES.has(name)) {
          const number = /^\s*(-?\d+)(?:px)?\s*$/.exec(value)?.[1];
          if (number !== undefined) written += ` ${name}="${number}"`;
        } else written += ` ${name}="${escapeAttribute(value)}"`;
    }
  }
  if (rule.name === "img" && !attributes.has("width") && !attributes.has("height")) {
    if (width !== undefined && height !== undefined) written += ` width="${width}" height="${height}"`;
  }
  return written;
}

/** Images that a script would load: the real address takes the place of the placeholder's. */
function unlazy(attributes: Attributes): void {
  const source = firstOf(attributes, "data-src", "data-lazy-src", "data-original");
  if (source !== undefined) attributes.set("src", source);
  const candidates = firstOf(attributes, "data-srcset", "data-lazy-srcset", "data-original-set");
  if (candidates !== undefined) attributes.set("srcset", candidates);
}

function firstOf(attributes: Attributes, ...names: readonly string[]): string | undefined {
  return names
    .map((name) => attributes.get(name))
    .find((value) => value !== undefined && value.trim() !== "");
}

/** `js` of `language-js`, `language-js:title.js`, `language-{.js}`. */
function languageOf(className: string): string | undefined {
  return /^\{?\.?([\p{L}\p{N}_+#.-]+)/u.exec(NAMED_LANGUAGE.exec(className)?.[1] ?? "")?.[1];
}
