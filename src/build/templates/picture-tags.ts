import { readLiteral } from "../frontmatter/literal.ts";
import { asGroup } from "../group.ts";
import { picture } from "./markup.ts";
import type { Call, Expansion, Handler } from "./tag.ts";

const SOURCES = ["src", "image", "img", "image_path", "path", "url", "file", "filename", "source", "href"];
const ALTS = ["alt", "alttext", "alt_text", "alt-text", "default_alt"];
const CAPTIONS = ["caption", "figcaption", "text", "desc", "description"];
/** A size, or what is to be done to the image. */
const OPTION =
  /^\d+(?:x\d*|px|%)?(?:\s+(?:\d\S*|[a-z]\d+|webp|avif|jpe?g|png|gif|smart|center|top|left|right|bottom))*$|^(?:resize|fit|fill|crop|left|right|center|lazy|eager|async)$|\d(?:vw|px|em)\b|^[[{]|[\]}]$/i;
/** Names of classes, or a single word, which may be one. */
const CLASSES = /^[a-z\d][a-z\d_:/.-]*$|^(?=.*[a-z\d][-_:/][a-z\d])[a-z\d_:/.-]+(?: +[a-z\d_:/.-]+)+$/;
const IMAGE_FILE = /\.(?:avif|gif|jpe?g|png|svg|webp|bmp)(?:[?#].*)?$/i;

/** The picture that arguments describe, whatever their names for it; undefined where they name none. */
export function pictureOf(
  { args, fillsLines }: Pick<Call, "args" | "fillsLines">,
  caption?: string,
): Expansion | undefined {
  const { named, positional } = args;
  const value = (names: readonly string[]) =>
    names.map((name) => named.get(name)).find((one) => one !== undefined && one.trim() !== "");
  const src =
    value(SOURCES.filter((name) => name !== "href")) ?? positional.find(isImageFile) ?? value(["href"]);
  if (src === undefined) return undefined;
  const index = positional.indexOf(src);
  const after = positional.slice(index + 1).filter((one) => !OPTION.test(one));
  const title = named.get("title");
  const shownCaption = caption?.trim() || value(CAPTIONS);
  return picture(
    {
      src,
      alt: value(ALTS) ?? after.findLast((one) => !CLASSES.test(one)) ?? after[0] ?? title,
      caption: shownCaption,
      title: value(ALTS) === undefined ? undefined : title,
      width: named.get("width"),
      height: named.get("height"),
      link:
        value(["link", "linkto", "link_to"]) ?? (src === named.get("href") ? undefined : named.get("href")),
    },
    fillsLines,
  );
}

/** The pictures of a list that is written as JSON or JavaScript: `["a.png", { src: "b.png", alt: "B" }]`. */
export function picturesOf(list: string): readonly Expansion[] {
  if (!list.startsWith("[")) return [];
  const items = readLiteral(list, 0).value;
  return (Array.isArray(items) ? items : []).flatMap((item) => {
    const group = typeof item === "string" ? { src: item } : asGroup(item);
    const texts = Object.entries(group).filter(
      (entry): entry is [string, string] => typeof entry[1] === "string",
    );
    const named = new Map(texts);
    if (![...named.values()].some(isImageFile)) return [];
    return pictureOf({ args: { named, positional: [] }, fillsLines: true }) ?? [];
  });
}

/** What arguments for pictures that stand side by side are called. */
const SIDE = /^(?:left|right|before|after|first|second|old|new)|(?:left|right|before|after|[1-9])$/i;
const WORDS = /alt|title|label|caption|text|desc/i;

/**
 * The pictures of a tag that compares them: `"a.png" "b.png"`, `before="a.png" after="b.png"`, `leftImage`, `image1`, each with its
 * side's words; none where there are less than two.
 */
export function picturesCompared({ named, positional }: Call["args"]): readonly Expansion[] {
  const sides = [...named].flatMap(([name, src]) => {
    const side = SIDE.exec(name)?.[0];
    if (side === undefined || !isImageFile(src)) return [];
    const words = [...named].find(([key]) => WORDS.test(key) && key.includes(side));
    return [{ src, alt: words?.[1] }];
  });
  const pictures = [...positional.filter(isImageFile).map((src) => ({ src, alt: undefined })), ...sides];
  return pictures.length < 2 ? [] : pictures.map((one) => picture(one, true));
}

export function isImageFile(name: string): boolean {
  return IMAGE_FILE.test(name);
}

/** Whether a tag shows a picture, to judge by its name: `gallery-item`. */
export function isPictureName(name: string): boolean {
  return /figure|im(?:g|age)|photo|picture|gallery|screenshot/i.test(name);
}

const image: Handler = (call) => {
  const { args, fillsLines, body } = call;
  const [first, ...rest] = args.positional;
  const named = pictureOf(call, body());
  if (named !== undefined || first === undefined) return named;
  // A path without the ending of an image file: the tag's own name says what it is.
  return pictureOf(
    { args: { named: new Map([...args.named, ["src", first]]), positional: rest }, fillsLines },
    body(),
  );
};

/** Of two texts behind the path the first is for those who do not see it, the second its caption. */
export const figure: Handler = (call) => {
  const { named, positional } = call.args;
  const [src, ...texts] = positional.filter((one) => !OPTION.test(one));
  const [alt, caption, ...others] = texts.length > 1 ? texts.filter((one) => !CLASSES.test(one)) : texts;
  if (src === undefined || !isImageFile(src) || caption === undefined || others.length > 0)
    return image(call);
  const told = new Map([["alt", alt!], ["caption", caption], ...named]);
  return image({ ...call, args: { positional: [src], named: told } });
};

/** Handlers by tag name: themes call them as they like, their arguments much alike. */
export const PICTURE_TAGS: Readonly<Record<string, Handler>> = {
  ...Object.fromEntries(
    (
      "image img picture pic photo imgcap imagecaption responsive_image responsive-image respimg imgproc " +
      "asset cloudinary lightbox zoomimg zoom-img bundle-image bundleimage resize resize_image figure_tag asset_img"
    )
      .split(" ")
      .map((name) => [name, image]),
  ),
  figure,
};
