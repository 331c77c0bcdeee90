import { AS_WRITTEN } from "./as-written.ts";
import type { ConfigFile } from "./config-file.ts";
import type { Dialect } from "./dialect.ts";
import { generic, MARKDOWN_TEMPLATES, NO_SIGNS } from "./generic.ts";
import { settingInCode } from "./setting-in-code.ts";

/** Of version 4, and of version 5. */
const CONFIGS: readonly ConfigFile[] = [
  {
    name: "quartz.config.ts",
    values: {
      ignored: /\bignorePatterns:\s*\[(?<value>[^\]]*)\]/g,
      basePath: /\bbaseUrl:\s*["'](?:https?:\/\/)?[^"'/]*(?<value>\/[^"']*)["']/,
      language: settingInCode("locale"),
      lineBreaks: /(?<!^[ \t]*(?:\/[/*]|\*).*)\bPlugin\.(?<value>HardLineBreaks)\(/m,
      needsFlag: /(?<!^[ \t]*(?:\/[/*]|\*).*)\bPlugin\.(?<value>ExplicitPublish)\(/m,
    },
  },
  {
    name: "quartz.config.yaml",
    values: {
      ignored: ["configuration.ignorePatterns"],
      language: ["configuration.locale"],
    },
    // A list of plugins, of which each says by itself whether it runs.
    beside: {
      name: "quartz.config.yaml",
      values: {
        basePath: /^[ \t]*baseUrl:[ \t]*["']?(?:https?:\/\/)?[^"'/\n]*(?<value>\/[^"'\n]*)/m,
        needsFlag: /\bexplicit-publish\b["']?[ \t]*\n[ \t]*enabled:[ \t]*(?<value>true)/,
      },
    },
  },
];

/** Gardens of notes: https://quartz.jzhao.xyz/authoring-content, /features/private-pages */
export const quartz: Dialect = {
  ...generic,
  name: "quartz",
  label: "Quartz",
  keys: {
    ...generic.keys,
    published: ["created", "date", "published", "publishdate"],
    created: [],
    slug: [],
    // It leads to the note, whose address is that of its file.
    permalink: [],
    aliases: [...generic.keys.aliases, "permalink"],
  },
  drafts: { ...generic.drafts, neededFlags: ["publish"] },
  files: {
    ...generic.files,
    underscoreHides: "nothing",
    articleFolders: ["content"],
    ignoring: { settings: { ignored: "globs" }, roots: ["content"], files: [] },
    // The home page is no note.
    contentFolders: () => [{ path: "content", takes: ["**"], leaves: ["index.md"], blogPath: "" }],
  },
  configs: CONFIGS,
  address: {
    ...generic.address,
    indexed: "/:path/",
    roots: ["content"],
    slug: {
      ...AS_WRITTEN,
      spelledOut: [
        [/&/g, "-and-"],
        [/%/g, "-percent"],
      ],
      drop: /[?#]/g,
      hyphen: /\s/g,
    },
  },
  statics: ["content", "quartz/static"],
  templates: { ...MARKDOWN_TEMPLATES, wikiLinks: "always", obsidian: true },
  signs: { ...NO_SIGNS, files: { "quartz.config.ts": 30, "quartz.config.yaml": 30, "quartz.layout.ts": 20 } },
};
