import { readFileSync } from "node:fs";
import { FAVICON_ASSET, type IconLink, type Look } from "../../model/edition.ts";
import type { Site } from "../../model/site.ts";
import { digestText } from "../edition/digest.ts";
import type { MediaLibrary } from "../media/media-library.ts";
import { escapeText } from "../render/escape.ts";
import { encodeIco } from "./ico.ts";
import { readPng, squared, writePng } from "./pixels.ts";
import type { Theme } from "./theme.ts";

/** Sizes in `favicon.ico`, those of tabs and of bookmarks, in pixels. */
const FAVICON_SIZES = [16, 32, 48];

/** What a home screen shows. */
const TOUCH_SIZE = 180;

export interface MadeIcons extends Pick<Look, "icons" | "faviconType"> {
  /** Contents of files to deploy, by path. */
  readonly assets: ReadonlyMap<string, Uint8Array | string>;
}

/** Makes all icons out of the site's one; the first letter of its title takes the place of one that is missing. */
export function makeIcons(
  { title, url, icon }: Pick<Site, "title" | "url" | "icon">,
  theme: Theme,
  media: MediaLibrary,
): MadeIcons {
  const file = media.files().find(({ path }) => url + path === icon?.url);
  if (file) {
    const bytes = typeof file.source === "string" ? readFileSync(file.source) : file.source;
    const pixels = file.type === "image/png" ? readPng(bytes) : undefined;
    if (!pixels) {
      return {
        icons: [{ rel: "icon", href: file.path, type: file.type }],
        faviconType: file.type,
        assets: new Map([[FAVICON_ASSET, bytes]]),
      };
    }
    const sized = (size: number) => ({ size, png: writePng(squared(pixels, size)) });
    const pictures = FAVICON_SIZES.map(sized);
    const small = asset(pictures[1]!.png, "png");
    const touch = asset(sized(TOUCH_SIZE).png, "png");
    return {
      icons: [
        { rel: "icon", href: small.path, type: "image/png", sizes: "32x32" },
        { rel: "icon", href: file.path, type: file.type, sizes: `${pixels.width}x${pixels.height}` },
        {
          rel: "apple-touch-icon",
          href: touch.path,
          type: "image/png",
          sizes: `${TOUCH_SIZE}x${TOUCH_SIZE}`,
        },
      ],
      faviconType: "image/x-icon",
      assets: new Map<string, Uint8Array>([
        [FAVICON_ASSET, encodeIco(pictures)],
        [small.path, small.bytes],
        [touch.path, touch.bytes],
      ]),
    };
  }
  const letter = letterIcon(title, theme);
  const made = asset(letter, "svg");
  const link: IconLink = {
    rel: "icon",
    href: icon?.url ?? made.path,
    ...(!icon && { type: "image/svg+xml" }),
  };
  return {
    icons: [link],
    faviconType: "image/svg+xml",
    assets: new Map([
      [FAVICON_ASSET, letter],
      [made.path, letter],
    ]),
  };
}

function asset<T extends Uint8Array | string>(bytes: T, ending: string): { path: string; bytes: T } {
  return { path: `/media/icon-${digestText(bytes).slice(0, 12)}.${ending}`, bytes };
}

function letterIcon(title: string, { accent, paper }: Theme): string {
  const [first] = new Intl.Segmenter().segment(title);
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">' +
    `<rect width="32" height="32" fill="${accent.light}"/>` +
    '<text x="16" y="24" text-anchor="middle" font-family="Georgia,serif" font-weight="700" font-size="24" ' +
    `fill="${paper.light}">${escapeText((first?.segment ?? "").toLocaleUpperCase())}</text></svg>`
  );
}
