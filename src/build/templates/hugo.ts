import { COMMON_TAGS } from "./common-tags.ts";
import { hugoSyntax, isCodeName } from "./hugo-syntax.ts";
import { HUGO_THEME_TAGS } from "./hugo-theme-tags.ts";
import { includedBody } from "./included-file.ts";
import { byName, type TagLanguage } from "./language.ts";
import { codeBlock, codeSpan, flow, picture } from "./markup.ts";
import { pictureOf } from "./picture-tags.ts";
import type { Handler } from "./tag.ts";

const figure: Handler = (call) => {
  const { args, body, fillsLines } = call;
  const { named } = args;
  const src = named.get("src");
  if (src === undefined) return pictureOf(call, body());
  const title = named.get("title");
  const credit = named.get("attr");
  const attribution = credit && named.get("attrlink") ? `[${credit}](${named.get("attrlink")})` : credit;
  const caption = [title && `**${title}**`, named.get("caption") ?? body()?.trim(), attribution]
    .filter((part) => part !== undefined && part !== "")
    .join(" ");
  return picture(
    {
      src,
      alt: named.get("alt") ?? named.get("caption") ?? title,
      caption,
      width: named.get("width"),
      height: named.get("height"),
      link: named.get("link") ?? named.get("href"),
    },
    fillsLines,
  );
};

const highlight: Handler = ({ tag, args }) => {
  const { verbatim, markup } = tag;
  if (verbatim === undefined) return undefined;
  if (/\bhl_inline\s*=\s*["']?true/i.test(markup)) return codeSpan(verbatim);
  return codeBlock(verbatim, args.positional[0] ?? args.named.get("lang") ?? args.named.get("language"));
};

const reference: Handler = ({ tag, args, scope }) => {
  const path = args.positional[0] ?? args.named.get("path");
  if (path === undefined || path.startsWith("#")) return path;
  return scope.articleUrl(path, tag.source, args.named.get("lang"));
};

/** A value of the front matter or of the site; `a.b` is `b` in `a`. Case does not count. */
const param: Handler = ({ args, scope }) => {
  const path = args.positional[0] ?? args.named.get("name") ?? "";
  const page = scope.values.get("page");
  const value = [page, lookUp(page, "params"), lookUp(scope.values.get("site"), "params")]
    .map((values) => path.split(".").reduce(lookUp, values))
    .find((one) => one !== undefined && one !== null);
  return value === undefined || typeof value === "object" ? undefined : String(value);
};

/** `{{< include "a.md" >}}`, `{{< readfile file="b.yaml" code="true" lang="yaml" >}}` (Docsy). */
const include: Handler = ({ args, scope, fillsLines }) => {
  const file =
    args.named.get("file") ?? args.named.get("path") ?? args.named.get("src") ?? args.positional[0];
  const text = file && includedBody(file.replace(/^\/+/, ""), INCLUDE_FOLDERS, scope);
  if (!text) return undefined;
  const language = args.named.get("lang") ?? args.named.get("highlight");
  if (args.named.get("code") === "true" || language !== undefined) return codeBlock(text, language);
  if (!/\.(?:md|markdown|html?)$/i.test(file)) return undefined;
  return flow(scope.expand(text, { ...scope, depth: scope.depth + 1 }).trim(), fillsLines);
};

/** `{{% code_sample file="pods/simple.yaml" %}}` (kubernetes.io): a file of the folder of examples, in the language of its ending. */
const codeSample: Handler = ({ args, scope }) => {
  const file = args.named.get("file") ?? args.positional[0];
  const text = file && includedBody(file.replace(/^\/+/, ""), ["examples"], scope);
  return text ? codeBlock(text, args.named.get("language") ?? /\.(\w+)$/.exec(file)?.[1]) : undefined;
};

/** Where themes look for files, from the article's folder or one above it. */
const INCLUDE_FOLDERS = ["", "includes", "content", "_includes"];

function lookUp(values: unknown, key: string): unknown {
  if (typeof values !== "object" || values === null) return undefined;
  return Object.entries(values).find(([name]) => name.toLowerCase() === key.toLowerCase())?.[1];
}

const known = byName({
  ...COMMON_TAGS,
  ...HUGO_THEME_TAGS,
  figure,
  highlight,
  ref: reference,
  relref: reference,
  param,
  include,
  readfile: include,
  code_sample: codeSample,
  codenew: codeSample,
});

/** Hugo runs shortcodes in code as anywhere. What gives HTML is left there as it is written. */
const PLAIN = /\{\{[<%]\s*(?:param|ref|relref)\s(?:"[^"\n]*"|`[^`\n]*`|[^"`{}\n]){0,300}?[>%]\}\}/g;

/** `{{</ name >}}` */
const SPACED_END = /(\{\{[<%])[ \t]*\/[ \t]+(?=[\w.-])/g;

/** Any other shortcode that names a language of code; one with its template in the article does not. */
const codeInside: Handler = (call) =>
  call.tag.verbatim === undefined || call.tag.name.endsWith(".inline") ? undefined : COMMON_TAGS.code!(call);

/** Hugo's shortcodes, its own and those that many themes share. */
export const HUGO: TagLanguage = {
  syntax: hugoSyntax((name) => known(name) !== undefined),
  tidied: (text) => text.replace(SPACED_END, "$1 /"),
  inCode: PLAIN,
  handler: (name) => known(name) ?? (isCodeName(name) ? COMMON_TAGS.code : codeInside),
  output: () => undefined,
  nameOf: ({ tag }) => tag.name,
  shown: ({ name }) => `{{< ${name} >}}`,
};
