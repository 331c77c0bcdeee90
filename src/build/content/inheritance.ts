import type { Problem } from "../../model/problem.ts";
import type { ReadingRules } from "../article/read-article.ts";
import type { Dialect } from "../dialects/dialect.ts";
import { withoutFields } from "../without-fields.ts";
import { type Targeted, withCascade } from "./cascade.ts";
import { readCompanions, withCompanion } from "./companion-data.ts";
import type { FoundFiles, SourceFile } from "./find-files.ts";
import { readFolderData, withFolderData } from "./folder-data.ts";
import { withDefaults } from "./front-matter-defaults.ts";
import { generatorFolders } from "./generator-files.ts";
import { readLayouts, withLayouts } from "./layout-data.ts";
import { withPathData } from "./path-data.ts";
import type { ConfigReading } from "./read-config.ts";
import { mergeOf } from "./unite-lists.ts";

interface Surroundings {
  readonly dialect: Dialect;
  readonly config: ConfigReading;
  readonly languageOf: ReadingRules["languageOf"];
  /** Of what shows no other. */
  readonly siteLanguage: string;
  /** Whether site.md has patterns of addresses, which count for all articles. */
  readonly ownPermalinks: boolean;
  /** Absolute paths of the folders of articles. */
  readonly folders: readonly string[];
  /** A file as the publisher would type it. */
  readonly show: (file: string) => string;
}

/** What articles inherit. */
export interface Inheritance {
  /** All that it depends on, but for the articles. */
  readonly from: readonly unknown[];
  readonly problems: readonly Problem[];
  readonly inherit: ReadingRules["inherit"];
}

/**
 * Front matter that stands in other files: what one beside the article says, and for many at once what their folders say, the
 * nearest first, and what the configuration says, which counts least. A picture that a configuration gives to all is none of an article's own.
 */
export function readInheritance(
  { markdown, others }: Pick<FoundFiles, "markdown" | "others">,
  { dialect, config, languageOf, siteLanguage, ownPermalinks, folders: sources, show }: Surroundings,
): Inheritance {
  const {
    articleFolders,
    companions: ending,
    folderData,
    layoutFolders,
    excluding,
    unitedLists,
  } = dialect.files;
  const merge = mergeOf(unitedLists);
  const starts = [...articleFolders, ...config.address.roots];
  const targeted = (source: SourceFile): Targeted => {
    const { sign, above, folders, stem } = languageOf(source);
    const steps = [...above, ...folders];
    const root = steps.findLastIndex((step) => starts.includes(step));
    const place = [...steps.slice(root + 1), stem].join("/");
    return { path: `/${place.replace(/\/index$/, "")}`, language: sign?.language ?? siteLanguage };
  };
  const hasLanguages = config.languages.size > 1;
  const pageOf = (source: SourceFile) => {
    const { sign, stem } = languageOf(source);
    return { name: stem, language: sign?.language ?? (hasLanguages ? siteLanguage : undefined) };
  };
  const { folders, problems: ofFolders } = readFolderData(others, markdown, folderData, pageOf, show);
  const shared = [...dialect.keys.hero, ...(ownPermalinks ? dialect.keys.permalink : [])];
  const own = <T extends { readonly values: Readonly<Record<string, unknown>> }>(one: T): T => ({
    ...one,
    values: withoutFields(one.values, shared),
  });
  const cascade = config.cascade.map(own);
  const defaults = config.defaults.map(own);
  const { pathData } = config;
  const { data: companions, problems: ofCompanions } = readCompanions(others, ending, show);
  const problems = [...ofFolders, ...ofCompanions];
  const layouts = readLayouts(generatorFolders(layoutFolders, sources, others), show);
  const flags = [...Object.keys(excluding), ...dialect.drafts.whenTrue, ...dialect.drafts.whenFalse];
  const countsInLayouts = (key: string, value: unknown) =>
    dialect.keys.permalink.includes(key) && value !== excluding[key] ? !ownPermalinks : flags.includes(key);
  const from = [companions, folders, cascade, defaults, layouts, pathData?.folder, pathData?.from];
  if (companions.size + folders.size + cascade.length + defaults.length + layouts.size === 0 && !pathData)
    return { from, problems, inherit: (_, matter) => matter };
  return {
    from,
    problems,
    inherit: (source, matter) => {
      const place = targeted(source);
      const { file } = source;
      const whole = withCompanion(companions, file, matter.data);
      const fromFolders = withFolderData(folders, file, place, whole, merge);
      const fromLayouts = withLayouts(layouts, countsInLayouts, fromFolders);
      const data = withDefaults(defaults, file, withCascade(cascade, fromLayouts, place, merge), merge);
      return { ...matter, data: withPathData(pathData, file, data) };
    },
  };
}
