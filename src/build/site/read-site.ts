import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../../model/problem.ts";
import type { Person, Picture, Site } from "../../model/site.ts";
import { readLanguage } from "../article/read-language.ts";
import { NAMES_ONLY, readPeople } from "../article/read-people.ts";
import { missingAvatar } from "../article/reference-complaints.ts";
import type { Plan } from "../edition/platform-limits.ts";
import { Fields } from "../fields.ts";
import { readFrontMatter } from "../frontmatter/read-front-matter.ts";
import { type MediaLibrary, mediaPicture } from "../media/media-library.ts";
import { isLocalReference } from "../media/reference.ts";
import { warnOfMisspelledFields } from "../misspelled.ts";
import type { Move } from "../moves/move.ts";
import { readMoves } from "../moves/read-moves.ts";
import { readCategory } from "../podcast/read-category.ts";
import { renderMarkdown } from "../render/render.ts";
import { DEFAULT_THEME, type Theme } from "../theme/theme.ts";
import { ARTICLE_FIELDS, type ArticleSettings, readArticleSettings } from "./article-settings.ts";
import { isTimezone } from "./names.ts";
import { readPlan } from "./read-plan.ts";
import { readTemplates } from "./read-templates.ts";
import { readTheme } from "./read-theme.ts";

const KNOWN_FIELDS = [
  "title",
  "description",
  "url",
  "language",
  "authors",
  "author",
  "copyright",
  "icon",
  "image",
  "feed_limit",
  "timezone",
  "hub",
  "redirects",
  "gone",
  "ttl",
  "deltas",
  "templates",
  "theme",
  "cloudflare_plan",
  "logo",
  "podcast_category",
  "podcast_explicit",
  ...ARTICLE_FIELDS,
];

const DEFAULT_LIMIT = 50;
const DEFAULT_TTL = 30;

export interface SiteReading {
  /** Absent when an error stands in the way. */
  readonly site?: Site;
  /** What template tags stand for, where the publisher says so: `drop`, `keep` or text. */
  readonly templates?: ReadonlyMap<string, string>;
  /** Former addresses, as the publisher lists them. */
  readonly moves: readonly Move[];
  readonly theme: Theme;
  /** The plan on which the site is deployed. */
  readonly cloudflarePlan: Plan;
  /** Absent when the file is. */
  readonly articles?: ArticleSettings;
  readonly problems: readonly Problem[];
}

/**
 * Reads `site.md` of a content folder.
 *
 * @param content the folder
 * @param shownAs the folder as the publisher would type it, for problems
 * @param madeUp what to read instead of the file
 */
export function readSite(
  content: string,
  shownAs: string,
  media: MediaLibrary,
  madeUp?: string,
): SiteReading {
  const file = join(content, "site.md");
  const shown = join(shownAs, "site.md");
  let text: string;
  try {
    text = madeUp ?? readFileSync(file, "utf8");
  } catch (error) {
    return { theme: DEFAULT_THEME, cloudflarePlan: "free", moves: [], problems: [missingSite(shown, error)] };
  }
  const matter = readFrontMatter(shown, text, { metaHeaders: false, mdx: false });
  const fields = new Fields(shown, matter);
  warnOfMisspelledFields(fields, KNOWN_FIELDS);

  const title = fields.text(["title"]);
  if (title === undefined) {
    fields.complain(["title"], {
      rule: "missing-title",
      expected: "a `title` for the site",
      found: "none",
      advice: "add `title: Name of your publication`",
    });
  }
  const url = readOrigin(fields);
  const language = readLanguage(fields, ["language"]) ?? "en";
  const timezone = fields.text(["timezone"]) ?? "UTC";
  if (!isTimezone(timezone)) {
    fields.complain(["timezone"], {
      rule: "unknown-timezone",
      expected: "an IANA time zone",
      found: timezone,
      advice: "write one such as Europe/Berlin or UTC",
    });
  }
  const articles = readArticleSettings(fields);
  const authors = readSiteAuthors(fields, file, url, media);
  const copyright = fields.text(["copyright"]);
  const hubs = fields.texts(["hub"]).filter((hub, i) => {
    if (/^https?:$/.test(URL.parse(hub)?.protocol ?? "")) return true;
    fields.complain(["hub", i], {
      rule: "not-a-url",
      expected: "the absolute URL of a WebSub hub",
      found: hub,
      advice: "write it in full, e.g. https://pubsubhubbub.appspot.com/",
    });
    return false;
  });
  const icon = readPicture(fields, "icon", file, url, media);
  const image = readPicture(fields, "image", file, url, media);
  const logo = readPicture(fields, "logo", file, url, media);
  const theme = readTheme(fields);
  const cloudflarePlan = readPlan(fields);
  const feedLimit = fields.integer(["feed_limit"], 1, 1000) ?? DEFAULT_LIMIT;
  const ttl = fields.integer(["ttl"], 1, 1440) ?? DEFAULT_TTL;
  const deltas = fields.flag(["deltas"]) ?? true;
  const description = fields.text(["description"]) ?? "";
  const templates = readTemplates(fields);
  const moves = readMoves(fields);
  const podcastCategory = readCategory(fields);
  const podcastExplicit = fields.flag(["podcast_explicit"]);
  if (title === undefined || fields.problems.some((problem) => problem.severity === "error")) {
    return { theme, cloudflarePlan, moves, articles, problems: fields.problems };
  }
  const introduction = renderMarkdown(matter.body, {
    permalink: `${url}/`,
    resolve(reference) {
      if (!isLocalReference(reference)) return undefined;
      const result = media.find(file, reference);
      return result.kind === "found" ? mediaPicture(result.media, url, undefined) : undefined;
    },
  }).html;
  return {
    articles,
    moves,
    problems: fields.problems,
    templates,
    theme,
    cloudflarePlan,
    site: {
      title,
      description,
      url,
      language,
      authors,
      feedLimit,
      timezone,
      hubs,
      ttl,
      deltas,
      introduction,
      ...(copyright !== undefined && { copyright }),
      ...(icon && { icon }),
      ...(image && { image }),
      ...(logo && { logo }),
      ...(podcastCategory && { podcastCategory }),
      ...(podcastExplicit !== undefined && { podcastExplicit }),
    },
  };
}

function missingSite(file: string, error: unknown): Problem {
  return {
    severity: "error",
    rule: "missing-site",
    file,
    expected: "a readable file with the front matter `title` and `url`",
    found: (error as NodeJS.ErrnoException).code === "ENOENT" ? "no such file" : String(error),
    advice:
      "create it, choose another folder with --content DIR, or look at a blog with check --articles DIR",
  };
}

function readOrigin(fields: Fields): string {
  const text = fields.text(["url"]);
  const url = text === undefined ? null : URL.parse(text);
  if (url && /^https?:$/.test(url.protocol) && url.pathname === "/" && !url.search && !url.hash)
    return url.origin;
  fields.complain(["url"], {
    rule: text === undefined ? "missing-url" : "not-an-origin",
    expected: "the address of the site: scheme and host, without a path",
    found: text ?? "none",
    advice: "write e.g. `url: https://example.com`; a path belongs into `permalink`",
  });
  return "https://invalid.example";
}

/** The site's authors, their pictures as the site has them. */
function readSiteAuthors(fields: Fields, file: string, siteUrl: string, media: MediaLibrary): Person[] {
  const path = fields.find(["authors", "author"]) ?? ["authors"];
  return readPeople(fields, path, NAMES_ONLY).map((person) => {
    const { avatar, ...rest } = person;
    if (avatar === undefined || !isLocalReference(avatar)) return person;
    const result = media.find(file, avatar);
    if (result.kind === "found") return { ...rest, avatar: siteUrl + result.media.path };
    fields.complain(path, missingAvatar(avatar, result));
    return rest;
  });
}

function readPicture(
  fields: Fields,
  key: string,
  file: string,
  siteUrl: string,
  media: MediaLibrary,
): Picture | undefined {
  const reference = fields.text([key]);
  if (reference === undefined) return undefined;
  if (!isLocalReference(reference)) {
    const url = fields.webUrl([key]);
    return url === undefined ? undefined : { url };
  }
  const result = media.find(file, reference);
  if (result.kind === "found") return mediaPicture(result.media, siteUrl, undefined);
  fields.complain([key], {
    rule: "missing-image",
    expected: "an image inside the content folder",
    found: reference,
    advice: "correct the path; it is relative to site.md",
  });
  return undefined;
}
