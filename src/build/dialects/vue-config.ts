import { readLiteral } from "../frontmatter/literal.ts";
import { asGroup, type Group, isGroup } from "../group.ts";
import { settingInCode } from "./setting-in-code.ts";

/** Where a group begins that may be the configuration: exported, perhaps through functions, or what a function gives back. */
const EXPORTED =
  /\b(?:module\.exports\s*=|export\s+default\b)\s*(?:[\w.]+\s*(?:<[^()]*>\s*)?\(\s*)*(?:(?:async\s*)?\([^()]*\)\s*=>\s*\(\s*)?(?=\{)/g;
const OTHERS = /(?:\bconst\s+\w+\s*(?::[^={}]*)?=\s*(?:[\w.]+\s*(?:<[^()]*>\s*)?\(\s*)*|\breturn\s+)(?=\{)/g;
/** Keys by which it is known. */
const KEYS = new Set(
  "base lang locales title description head theme themeConfig plugins cleanUrls srcDir srcExclude rewrites pagePatterns".split(
    " ",
  ),
);
const SETTINGS = ["base", "lang", "cleanUrls", "srcDir"];

/**
 * What a configuration of VitePress or VuePress says plainly (https://vitepress.dev/reference/site-config,
 * https://vuepress.vuejs.org/reference/config.html); where no group of it can be read, single settings.
 *
 * @returns its settings, `languages` with the folders of its locales, and whether its pages are folders, as in VuePress 1
 */
export function readVueConfig(code: string): Group {
  const settings = settingsIn(code);
  return {
    ...settings,
    languages: languagesIn(settings),
    permalinksAreFolders: /\bmodule\.exports\b/.test(code) && !/\bdefineUserConfig\b/.test(code),
  };
}

function settingsIn(code: string): Group {
  const starts = [...code.matchAll(EXPORTED), ...code.matchAll(OTHERS)];
  const groups = starts.map(({ index, 0: { length } }) => readLiteral(code, index + length).value);
  const found = groups.filter(isGroup).find((group) => Object.keys(group).some((key) => KEYS.has(key)));
  return (
    found ?? Object.fromEntries(SETTINGS.map((name) => [name, settingInCode(name).exec(code)?.groups?.value]))
  );
}

/** The folders of languages, but for that at the root. */
function languagesIn({ locales }: Group): Group {
  return Object.fromEntries(
    Object.entries(asGroup(locales)).flatMap(([key, settings]) => {
      const folder = key.replaceAll("/", "");
      const { lang } = asGroup(settings);
      return ["", "root"].includes(folder)
        ? []
        : [[typeof lang === "string" ? lang : folder, { contentDir: folder }]];
    }),
  );
}
