import type { Dialect } from "./dialect.ts";
import { generic } from "./generic.ts";
import { nikolaFolders } from "./nikola-folders.ts";
import { pythonFlag, pythonSetting } from "./python-setting.ts";

/** https://getnikola.com/handbook.html */
export const nikola: Dialect = {
  ...generic,
  name: "nikola",
  label: "Nikola",
  codeInTitles: false,
  keys: {
    ...generic.keys,
    published: ["date"],
    updated: ["updated"],
    created: [],
    hero: ["previewimage", ...generic.keys.hero],
    permalink: [],
    // Its `link` is where the text was first, which its themes show below it.
    externalUrl: [],
  },
  technicalTags: ["mathjax"],
  files: {
    ...generic.files,
    articleFolders: ["posts"],
    contentFolders: ({ config }) => nikolaFolders(config),
    companions: ".meta",
  },
  configs: [
    {
      name: "conf.py",
      values: {
        timezone: pythonSetting("TIMEZONE"),
        basePath: pythonSetting("SITE_URL"),
        language: pythonSetting("DEFAULT_LANG"),
        languages: /^TRANSLATIONS\s*=\s*\{(?<value>[^}]*)\}/gm,
        directoryUrls: pythonFlag("PRETTY_URLS"),
        lineBreaks: /^[^#\n]*["'](?<value>(?:markdown\.extensions\.)?nl2br)["']/m,
      },
    },
  ],
  address: {
    ...generic.address,
    permalink: "/:path/",
    rooted: "/:blog_path/:path/",
    blogPath: "posts",
    roots: ["posts"],
    slug: {
      spelling: "ascii",
      drop: /[^\p{L}\p{M}\p{N}_\s-]+/gu,
      hyphen: /[-\s]+/gu,
      trims: true,
      lowerCase: true,
      ownToo: false,
    },
  },
  statics: ["files", "."],
  templates: {
    wordPress: true,
    wikiLinks: true,
    language: "hugo",
    admonitions: "indented",
    markdownInHtml: true,
    silentLines: true,
    pythonMarkdown: true,
    spacedLinks: true,
    cjkEmphasis: "all",
  },
  features: { math: "likely", definitionLists: true, headingAttributes: true, doubleTildes: true },
  signs: {
    // Others call theirs so, too: only what it says tells.
    files: { "conf.py": 0 },
    folders: {},
    names: [],
    keys: {},
    settings: [[/^(?:POSTS|PAGES|COMPILERS)\s*=/m, 30]],
    fences: { nikola: 10 },
    bodies: [[/<!--\s*TEASER_END/, 6]],
  },
};
