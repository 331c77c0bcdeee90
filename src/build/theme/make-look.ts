import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FEED_STYLESHEET_ASSET, type Look } from "../../model/edition.ts";
import type { Problem } from "../../model/problem.ts";
import type { Site } from "../../model/site.ts";
import { digestText } from "../edition/digest.ts";
import type { MediaLibrary } from "../media/media-library.ts";
import { makeIcons } from "./icons.ts";
import { ownStyles } from "./own-styles.ts";
import { feedStylesheet, pageStylesheet } from "./stylesheet.ts";
import type { Theme } from "./theme.ts";

export interface MadeLook {
  readonly look: Look;
  /** Contents of files to deploy, by path. */
  readonly assets: ReadonlyMap<string, Uint8Array | string>;
  readonly problems: readonly Problem[];
}

/**
 * Makes what pages look like out of the publisher's choices and, where there is one, `theme.css`.
 *
 * @param content folder that may hold `theme.css`
 * @param shownAs the folder as the publisher would type it
 */
export function makeLook(
  theme: Theme,
  site: Pick<Site, "title" | "url" | "icon" | "language">,
  content: string,
  shownAs: string,
  media: MediaLibrary,
): MadeLook {
  const file = join(content, "theme.css");
  const own = existsSync(file)
    ? ownStyles(file, join(shownAs, "theme.css"), readFileSync(file, "utf8"), media)
    : { css: "", problems: [] };
  const css = pageStylesheet(theme, own.css);
  const stylesheet = `/media/style-${digestText(css).slice(0, 12)}.css`;
  const { icons, faviconType, assets } = makeIcons(site, theme, media);
  return {
    look: { stylesheet, icons, faviconType },
    assets: new Map([
      ...assets,
      [stylesheet, css],
      [FEED_STYLESHEET_ASSET, feedStylesheet(theme, site.language)],
    ]),
    problems: own.problems,
  };
}
