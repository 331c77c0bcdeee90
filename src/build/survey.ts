import { join, relative, resolve } from "node:path";
import type { Problem } from "../model/problem.ts";
import type { Site } from "../model/site.ts";
import { PageLinks } from "./article/page-links.ts";
import { type ContentPlan, planContent } from "./content/plan-content.ts";
import type { Plan } from "./edition/platform-limits.ts";
import { lookForMedia } from "./media/look-for-media.ts";
import { MediaLibrary, type MediaMemory } from "./media/media-library.ts";
import type { Move } from "./moves/move.ts";
import { projectLimits } from "./projects/project-limits.ts";
import { ProjectTexts } from "./projects/project-texts.ts";
import { SiteValues } from "./projects/site-values.ts";
import { readSite } from "./site/read-site.ts";
import type { Theme } from "./theme/theme.ts";

export interface SurveyOptions {
  /** Folder with `site.md`, and with `articles/` where that names no others. */
  readonly content: string;
  /** Text that stands in for `site.md`. */
  readonly site?: string;
  /** Whether drafts are published too. */
  readonly drafts?: boolean;
}

/** What is known of a site before its first article is read. */
export interface Survey {
  /** Absolute path of the content folder. */
  readonly folder: string;
  /** The same as the publisher would type it. */
  readonly shown: string;
  readonly site: Site;
  readonly theme: Theme;
  readonly moves: readonly Move[];
  /** The plan on which the site is deployed. */
  readonly cloudflarePlan: Plan;
  /** The publisher's mappings of template tags. */
  readonly mappings: ReadonlyMap<string, string>;
  readonly values: SiteValues;
  /** Files that articles include. */
  readonly texts: ProjectTexts;
  /** Pages that are no articles, where articles may link to them. */
  readonly pages: PageLinks | undefined;
  readonly media: MediaLibrary;
  readonly plan: ContentPlan;
  readonly problems: readonly Problem[];
}

/**
 * Reads `site.md` and finds the articles.
 *
 * @param memory of media files
 */
export function surveySite(
  { content, site: madeUp, drafts = false }: SurveyOptions,
  memory?: MediaMemory,
): Survey | Problem[] {
  const folder = resolve(content);
  const shown = relative(process.cwd(), folder) || ".";
  let media: MediaLibrary;
  try {
    media = new MediaLibrary(folder, memory);
  } catch {
    return [missingFolder(content)];
  }
  const reading = readSite(folder, shown, media, madeUp);
  const { site, articles: settings, moves, theme, cloudflarePlan, templates: mappings = new Map() } = reading;
  if (!site || !settings) return [...reading.problems];
  const plan = planContent({ content: folder, shownAs: shown, site, settings, drafts });
  const { dialect, folders, basePath, statics, languageRoots } = plan;
  const limits = projectLimits(folder, folders, dialect);
  const places = {
    content: folder,
    limits,
    named: settings.statics,
    staticNames: statics,
    languageRoots,
    basePath,
  };
  const astray = lookForMedia(media, places);
  const values = new SiteValues(dialect.templates.siteFiles ?? [], limits);
  const problems = [...reading.problems, ...astray.map((path) => missingStatic(path, shown))];
  const texts = new ProjectTexts(limits);
  return {
    folder,
    shown,
    site: plan.site,
    theme,
    moves,
    cloudflarePlan,
    mappings,
    values,
    texts,
    pages: plan.pages && new PageLinks(plan.pages, texts),
    media,
    plan,
    problems,
  };
}

function missingStatic(path: string, shown: string): Problem {
  return {
    severity: "warning",
    rule: "missing-folder",
    file: join(shown, "site.md"),
    expected: "a folder for each line of `static`",
    found: `\`${path}\`, and nothing there`,
    advice: "correct the path; it is relative to site.md",
  };
}

function missingFolder(content: string): Problem {
  return {
    severity: "error",
    rule: "missing-content",
    file: content,
    expected: "a folder with site.md and articles/",
    found: "no such folder",
    advice: "create it, or choose another with --content DIR",
  };
}
