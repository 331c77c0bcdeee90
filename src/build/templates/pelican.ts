import { COMMON_TAGS } from "./common-tags.ts";
import { DEAD_LINK } from "./dead-link.ts";
import { HEXO } from "./hexo.ts";
import { byName, type TagLanguage } from "./language.ts";
import { mapPieces } from "./map-pieces.ts";
import { OCTOPRESS_TAGS } from "./octopress-tags.ts";
import type { Handler } from "./tag.ts";

const START = String.raw`(\]\(\s*<?|\]:\s*<?|(?:src|href|poster)\s*=\s*["']?)`;
const FILE = new RegExp(
  String.raw`${START}(?:\{(?:filename|static|attach|photo)\}|\|(?:filename|static|attach)\|)\s*`,
  "g",
);
const INDEX = new RegExp(String.raw`${START}(?:\{index\}|\|index\|)`, "g");
const LISTING = String.raw`(?:\{(?:tag|category|author)\}|\|(?:tag|category|author)\|)`;
/** Names of authors have spaces, and a link in Markdown may have a title. */
const LISTING_LINKS = new RegExp(String.raw`(\]\()\s*<?${LISTING}[^)\n]*`, "g");
const OTHER_LISTINGS = new RegExp(String.raw`${START}${LISTING}[^)\s>"']*`, "g");

/** `{filename}other.md` and `{static}/images/a.png` as what they are relative to; listings of another site go. */
export function expandPelicanLinks(markdown: string): string {
  if (!/[{|](?:filename|static|attach|photo|index|tag|category|author)[}|]/.test(markdown)) return markdown;
  return mapPieces(markdown, (piece, kind) =>
    kind === "text"
      ? piece
          .replace(FILE, "$1")
          .replace(INDEX, "$1/")
          .replace(LISTING_LINKS, `$1${DEAD_LINK}`)
          .replace(OTHER_LISTINGS, `$1${DEAD_LINK}`)
      : piece,
  );
}

const TAGS: Readonly<Record<string, Handler>> = {
  ...Object.fromEntries(
    ["youtube", "vimeo", "gist", "video", "audio", "tweet"].map((name) => [name, COMMON_TAGS[name]!]),
  ),
  img: OCTOPRESS_TAGS.img,
  include_code: OCTOPRESS_TAGS.include_code,
  // Its cells are not to be had; better a warning than the tag.
  notebook: () => undefined,
};

/** The tags of Pelican's plugin `liquid_tags`. A blog may do without it, so that all other braces are text. */
export const PELICAN: TagLanguage = {
  ...HEXO,
  syntax: {
    opening: String.raw`\{%`,
    signs: ["{%"],
    read(text, at) {
      const reading = HEXO.syntax.read(text, at);
      return reading?.token.kind === "tag" && Object.hasOwn(TAGS, reading.token.tag.name)
        ? reading
        : undefined;
    },
    endSign: HEXO.syntax.endSign,
    inCode: (code) => code,
  },
  handler: byName(TAGS),
};
