import { CODE_TITLE_NAMES, firstNamed, TEXT_NAMES } from "./arguments.ts";
import { ASIDE_TAGS } from "./aside-tags.ts";
import { COMMON_TAGS } from "./common-tags.ts";
import { likelyEmbed } from "./embeds.ts";
import { LIQUID_FILTERS } from "./liquid-filters.ts";
import { mapPieces } from "./map-pieces.ts";
import { html, link } from "./markup.ts";
import { picturesOfFolder } from "./picture-folders.ts";
import {
  figure,
  isImageFile,
  isPictureName,
  pictureOf,
  picturesCompared,
  picturesOf,
} from "./picture-tags.ts";
import { playerOf } from "./player-tags.ts";
import type { Call, Expansion } from "./tag.ts";

/** Arguments that stand above what a tag encloses. */
const TITLE_NAMES = ["title", "header", "heading", "summary", "label", "question"];

/** What a tag that nobody knows shows for sure: the words, the video or the file that it names. */
export function likelyShown(call: Call): Expansion | undefined {
  if (call.tag.isOutput || call.hasBody) return undefined;
  if (call.args.named.has("quote")) return ASIDE_TAGS.quote!(call);
  const embed = likelyEmbed(call.tag.name, call);
  if (embed !== undefined || !call.fillsLines) return embed;
  return likelyFile(call) ?? (call.args.named.size === 0 ? COMMON_TAGS.link!(call) : undefined);
}

/** What is left of a tag that nobody knows: what it encloses, or what an argument says. */
export function textOfUnknown(call: Call): Expansion {
  const { fillsLines, body, hasBody, args } = call;
  const text = linked(body() ?? textArgument(call) ?? "", call);
  const names = isCode(text) ? [...TITLE_NAMES, ...CODE_TITLE_NAMES] : TITLE_NAMES;
  const title = fillsLines && hasBody ? firstNamed(args, names) : undefined;
  const caption = fillsLines && hasBody ? firstNamed(args, ["caption"]) : undefined;
  const titled = title === undefined ? text : `<strong>${html(title)}</strong>\n\n${text.trim()}`;
  return fillsLines ? { block: caption === undefined ? titled : `${titled.trim()}\n\n${caption}` } : text;
}

/** Whether there is nothing but fenced code. */
function isCode(text: string): boolean {
  if (!/^\s*(?:`{3}|~{3})/.test(text)) return false;
  let words = "";
  mapPieces(text, (piece, kind) => {
    if (kind === "text") words += piece;
    return piece;
  });
  return words.trim() === "";
}

const ADDRESS_NAMES = ["link", "href", "to", "url"];
const ADDRESS = /^(?:https?:\/\/|mailto:|\.{0,2}\/)\S*$/i;
/** Several blocks, a block that is no paragraph, or a link. */
const NO_LINK_TEXT =
  /\n[ \t]*\n|^[ \t]*(?:[#>|]|[-*+][ \t]|\d+[.)][ \t]|`{3}|~{3})|\]\(|<(?:a|p|div|ul|ol|table|h\d)\b/im;

/** Words with the address that stands beside them, as its tag would link them. */
function linked(text: string, { args }: Call): string {
  const address = firstNamed(args, ADDRESS_NAMES);
  const words = text.trim();
  if (address === undefined || !ADDRESS.test(address) || words === "" || NO_LINK_TEXT.test(words))
    return text;
  return `<a href="${html(address)}">${words}</a>`;
}

const FULL_URL = /^https?:\/\/\S+$/i;
/** Two texts and nothing else; a text before filters. */
const TWO_TEXTS = /^(["'])((?:(?!\1).)+)\1[\s,]+(["'])((?:(?!\3).)+)\3$/s;
const FILTERED_TEXT = /^(["'])(?!(?:now|today)\1)((?:(?!\1).)*)\1(\s*\|(?!\|).*)$/s;

/**
 * What a tag encloses may be an argument instead; in running text its title, and anywhere a title with a link. Of an output, the
 * text before a filter that nobody knows.
 */
function textArgument({ tag, args, fillsLines }: Call): string | undefined {
  if (tag.isOutput) {
    const [, , text, filters = ""] = FILTERED_TEXT.exec(tag.markup) ?? [];
    const names = [...filters.matchAll(/\|\s*([A-Za-z_]\w*)/g)].map(([, name]) => name!);
    return names.every((name) => Object.hasOwn(LIQUID_FILTERS, name)) ? undefined : text;
  }
  const title = args.named.get("title");
  const address = firstNamed(args, ADDRESS_NAMES);
  const label = address === undefined ? undefined : args.named.get("label");
  const titled = title && address !== undefined ? link(address, title) : linkOf(tag.markup);
  const shown = firstNamed(args, TEXT_NAMES) ?? titled ?? label;
  if (shown !== undefined) return shown;
  if (!fillsLines) return title;
  return address !== undefined && ADDRESS.test(address) ? link(address, title ?? address) : undefined;
}

/** `"Ann", "https://ann.example"`, in either order. */
function linkOf(markup: string): string | undefined {
  const [, , first = "", , second = ""] = TWO_TEXTS.exec(markup) ?? [];
  const [title, address] = FULL_URL.test(first) ? [second, first] : [first, second];
  return FULL_URL.test(address) && !FULL_URL.test(title) ? link(address, title) : undefined;
}

function blockOf(expansion: Expansion): string {
  return typeof expansion === "string" ? expansion : expansion.block;
}

/**
 * Whatever a tag is called, one that stands alone and names a file to be heard, seen or looked at shows that; where its name
 * is one for pictures, the address needs no ending.
 */
function likelyFile(call: Call): Expansion | undefined {
  const { named, positional } = call.args;
  const player = playerOf(call.args);
  if (player !== undefined) return { block: player };
  const inFolder = picturesOfFolder(call);
  if (inFolder !== undefined) return { block: inFolder };
  const pictures = [...picturesCompared(call.args), ...[...named.values()].flatMap(picturesOf)];
  if (pictures.length > 0) return { block: pictures.map(blockOf).join("\n\n") };
  const stated = named.get("src") ?? "";
  const isPicture = isPictureName(call.tag.name) && /^https?:/.test(stated);
  const src = isPicture ? stated : [...named.values(), ...positional].find(isImageFile);
  if (src === undefined) return undefined;
  if (/fig/i.test(call.tag.name)) return figure(call);
  return (
    pictureOf(call) ?? pictureOf({ ...call, args: { named: new Map([...named, ["src", src]]), positional } })
  );
}
