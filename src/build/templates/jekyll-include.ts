import { firstNamed } from "./arguments.ts";
import { ASIDE_TAGS } from "./aside-tags.ts";
import { EMBED_TAGS, likelyEmbed } from "./embeds.ts";
import { expandWhole, includedBody, valuesOf } from "./included-file.ts";
import { evaluate, valueText } from "./liquid-expression.ts";
import { flow, frame, link, picture } from "./markup.ts";
import { isImageFile, pictureOf } from "./picture-tags.ts";
import { playerOf } from "./player-tags.ts";
import type { Call, Expansion, Handler } from "./tag.ts";

/**
 * What the included file shows, where the file is there and all of its Liquid can be told; else what pictures, videos and
 * notes are given says what it would show.
 */
export const include: Handler = (call) => {
  const file = call.args.positional[0] ?? "";
  const args = { positional: call.args.positional.slice(1), named: valuesOf(call) };
  return fromFile(file, args.named, call) ?? fromArguments(file, { ...call, args });
};

function fromFile(file: string, values: ReadonlyMap<string, string>, call: Call): Expansion | undefined {
  const { scope, tag, fillsLines } = call;
  const name = file.startsWith("{{") ? valueText(evaluate(file.slice(2, -2), scope)) : file;
  if (!name) return undefined;
  const isRelative = tag.name === "include_relative";
  const source = includedBody(isRelative ? `./${name}` : name, ["_includes"], scope);
  if (source === undefined) return undefined;
  const included = new Map([...scope.values, ["include", Object.fromEntries(values)]]);
  const text = expandWhole(asOneBlock(source), included, scope);
  return text === undefined ? undefined : flow(asOneBlock(text.trim()), fillsLines);
}

/** Tags that show nothing, and comments. */
const SILENT =
  /\s*(?:\{%-?\s*(?<name>comment|capture)\b[\s\S]*?\{%-?\s*end\k<name>\s*-?%\}|\{%(?:(?!%\})[\s\S])*%\})/y;

/** Whether that is HTML, perhaps below such tags. */
function isHtml(text: string): boolean {
  SILENT.lastIndex = 0;
  let start = 0;
  while (SILENT.test(text)) start = SILENT.lastIndex;
  return /^\s*</.test(text.slice(start));
}

/** kramdown reads HTML to its end; CommonMark would end it at an empty line, and take what is indented for code. */
function asOneBlock(text: string): string {
  return isHtml(text) && !/<pre\b/i.test(text)
    ? text.replace(/^[ \t]+|\n(?:[ \t]*\n)+/gm, (space) => (space.includes("\n") ? "\n" : ""))
    : text;
}

function fromArguments(file: string, call: Call): Expansion | undefined {
  const { args, fillsLines } = call;
  const name = file
    .replace(/^.*\//, "")
    .replace(/\.\w+$/, "")
    .toLowerCase();
  const kind = args.named.get("provider") ?? name.replace(/[-_]?(?:embed|player|video)$/, "");
  const shown = EMBED_TAGS[kind]?.(call) ?? likelyEmbed(name, call);
  if (shown !== undefined) return shown;
  const player = playerOf(args);
  if (player !== undefined) return flow(player, fillsLines);
  const address = [...args.named.values()].find((value) => /^https?:\/\//.test(value));
  if (address !== undefined && /video|audio|embed|iframe|player/i.test(file))
    return frame(address, args.named.get("title") ?? "");
  if (name === "gallery") {
    const pictures = galleryOf(args.named.get("id") ?? "gallery", call);
    if (pictures !== undefined) return pictures;
  }
  const isPicture = /fig|im(?:g|age)|photo|pic|screenshot|thumb/.test(name);
  const source = [...args.named.values()].some(isImageFile);
  if (isPicture || source) return pictureOf({ args, fillsLines });
  const text = ["content", "text", "body", "message", "quote"]
    .map((key) => args.named.get(key))
    .find(Boolean);
  if (text === undefined) return undefined;
  const target = firstNamed(args, ["link", "url", "href", "file"]);
  if (target !== undefined && ASIDE_TAGS[name] === undefined) return linked(target, text, call);
  return (ASIDE_TAGS[name] ?? ASIDE_TAGS.callout!)({ ...call, body: () => text });
}

/** The words of a button, or what stands on a card below its title. */
function linked(address: string, text: string, { args, fillsLines }: Call): Expansion {
  const title = args.named.get("title");
  if (title === undefined)
    return flow(fillsLines ? `<p>${link(address, text)}</p>` : link(address, text), fillsLines);
  return { block: `<strong>${link(address, title)}</strong>\n\n${text}` };
}

/** Pictures that the front matter lists, as the theme Minimal Mistakes has them. */
function galleryOf(key: string, { args, scope }: Call): Expansion | undefined {
  const list = evaluate(`page.${key}`, scope);
  if (!Array.isArray(list)) return undefined;
  const caption = args.named.get("caption");
  const pictures = (list as unknown[]).flatMap((item) => {
    const { image_path: path, url, alt, title } = Object(item) as Record<string, unknown>;
    const src = path ?? url;
    const target = path !== undefined && typeof url === "string" ? { link: url } : {};
    const shown =
      typeof src === "string" && picture({ src, alt: String(alt ?? title ?? ""), ...target }, false);
    return typeof shown === "string" ? [shown] : [];
  });
  const [first, ...others] = pictures;
  if (first === undefined) return undefined;
  const images = [first, ...others].join("");
  return {
    block:
      caption === undefined
        ? `<p>${images}</p>`
        : `<figure>${images}<figcaption>\n\n${caption}\n\n</figcaption></figure>`,
  };
}
