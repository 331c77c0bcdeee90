import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { markdownToHtml } from "satteri";
import { progress } from "../support/progress.ts";

export type Render = (markdown: string) => string;

/** A renderer of Markdown that npm has, with what it offers of GitHub's dialect and footnotes switched on. */
export interface Candidate {
  readonly name: string;
  readonly version: string;
  /** What it is written in. */
  readonly language: string;
  readonly render: Render;
}

interface Source {
  readonly version: string;
  readonly language: string;
  /** Makes a renderer of the package's module. */
  readonly open: (module: never) => Render | Promise<Render>;
}

const SATTERI_FEATURES = { gfm: true, headingAttributes: true, definitionList: true };

/** Renderers by the names of their packages. */
const SOURCES: Readonly<Record<string, Source>> = {
  md4x: {
    version: "0.0.25",
    language: "C, native",
    open: (module: { renderToHtml: Render }) => (markdown) => module.renderToHtml(markdown),
  },
  md4w: {
    version: "0.2.7",
    language: "C, WebAssembly",
    open: async (module: { init(size: string): Promise<void>; mdToHtml: Render }) => {
      await module.init("fast");
      return (markdown) => module.mdToHtml(markdown);
    },
  },
  comrak: {
    version: "0.48.0-rc.0",
    language: "Rust, WebAssembly",
    open: (module: { markdownToHTML(markdown: string, options: object): string }) => (markdown) =>
      module.markdownToHTML(markdown, COMRAK),
  },
  marked: {
    version: "18.2.1",
    language: "JavaScript",
    open: (module: { marked: { parse: Render } }) => (markdown) => module.marked.parse(markdown),
  },
  "markdown-it": {
    version: "15.0.3",
    language: "JavaScript",
    open: (module: { default: new (options: object) => { render: Render } }) => {
      const renderer = new module.default({ html: true, linkify: true });
      return (markdown) => renderer.render(markdown);
    },
  },
};

const COMRAK = {
  extension: {
    strikethrough: true,
    table: true,
    autolink: true,
    tasklist: true,
    footnotes: true,
    descriptionLists: true,
  },
  render: { unsafe: true },
};

/** Another package that is installed with them: the examples of the specification. */
const SPECIFICATION = "commonmark-spec@0.31.2";

/** @param folder where they are installed, since nothing else needs them */
export async function openCandidates(
  folder: string,
): Promise<{ candidates: Candidate[]; specification: unknown }> {
  const packages = Object.entries(SOURCES).map(([name, { version }]) => `${name}@${version}`);
  // What it imports is looked for beside it.
  const opener = join(folder, "open.mjs");
  if (!existsSync(opener)) {
    progress("installing the renderers");
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
    const args = ["install", "--no-audit", "--no-fund", "--save-exact", ...packages, SPECIFICATION];
    execFileSync("npm", args, { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
    writeFileSync(opener, "export const open = (name) => import(name);\n");
  }
  const { open } = (await import(pathToFileURL(opener).href)) as { open(name: string): Promise<never> };
  const ours: Candidate = {
    name: "satteri",
    version: ownVersion(),
    language: "Rust, native",
    render: (markdown) => markdownToHtml(markdown, { features: SATTERI_FEATURES }).html,
  };
  const others = Object.entries(SOURCES).map(async ([name, source]) => {
    const render = await source.open(await open(name));
    return { name, version: source.version, language: source.language, render };
  });
  return { candidates: [ours, ...(await Promise.all(others))], specification: await open("commonmark-spec") };
}

/** The version on which this repository depends. */
function ownVersion(): string {
  const file = join(import.meta.dirname, "../../package.json");
  const { dependencies } = JSON.parse(readFileSync(file, "utf8")) as { dependencies: Record<string, string> };
  return dependencies.satteri!;
}
