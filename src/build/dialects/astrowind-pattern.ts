import { readYaml } from "../frontmatter/read-yaml.ts";
import { asGroup } from "../group.ts";

const TOKENS: Readonly<Record<string, string>> = {
  slug: ":path",
  id: ":path",
  category: ":slugified_categories",
  year: ":year",
  month: ":month",
  day: ":day",
  hour: ":hour",
  minute: ":minute",
  second: ":second",
};

/**
 * The pattern of addresses in `src/config.yaml` of AstroWind, a theme of Astro: `/%year%/%slug%` is `/:year/:path`
 * (https://github.com/arthelokyo/astrowind).
 *
 * @returns `undefined` where it says none that tells posts apart
 */
export function astrowindPattern(config: string): string | undefined {
  const { data } = readYaml({ file: "", text: config.replaceAll("\r\n", "\n"), line: 1, column: 1 });
  const { permalink } = ["apps", "blog", "post"].reduce((at, key) => asGroup(at[key]), asGroup(data));
  if (typeof permalink !== "string" || !/%(?:slug|id)%/.test(permalink)) return undefined;
  return permalink.replace(/%(\w+)%/g, (whole, name: string) => TOKENS[name] ?? whole);
}
