import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "../src/build/build.ts";
import { madeUpSite } from "../src/build/made-up-site.ts";
import { loadEdition } from "../test/support/load-edition.ts";
import { serveEdition } from "../test/support/serve-edition.ts";
import { markdownTable } from "./support/markdown-table.ts";
import { median } from "./support/median.ts";

/** What the articles of a blog's feed are like. */
interface Measures {
  readonly entries: number;
  /** Bytes of an article's HTML, in thousands. */
  readonly kB: number;
  readonly words: number;
  /** Letters of a word. */
  readonly letters: number;
  readonly links: number;
  readonly items: number;
  readonly headings: number;
  readonly blocks: number;
  /** How many times smaller gzip makes the RSS feed. */
  readonly gzip: number;
  /** The same for a feed of fifty such entries: each adds what one adds to the others. */
  readonly gzip50: number;
}

const HEAD = [
  "blog",
  "entries",
  "kB",
  "words",
  "letters",
  "links",
  "list items",
  "headings",
  "code blocks",
  "gzip",
  "gzip of 50",
];

/** Entries of a feed. */
const LIMIT = 50;

const folders = process.argv.slice(2);
if (folders.length === 0) {
  console.error("Which folders? node bench/measure-blogs.ts DIR…");
  process.exit(2);
}
const measures = await Promise.all(folders.map(measureBlog));
const medians = Object.fromEntries(
  (Object.keys(measures[0]!) as (keyof Measures)[]).map((key) => [
    key,
    median(measures.map((blog) => blog[key])),
  ]),
) as unknown as Measures;
console.log(
  markdownTable(HEAD, [
    ...measures.map((blog, i) => [basename(resolve(folders[i]!)), ...cells(blog)]),
    ["median", ...cells(medians)],
  ]),
);

/** Builds a folder of articles and measures its main feed. */
async function measureBlog(folder: string): Promise<Measures> {
  const out = mkdtempSync(join(tmpdir(), "blog-"));
  const site = existsSync(join(folder, "site.md")) ? {} : { site: madeUpSite(folder) };
  const { edition, problems } = build({ content: folder, out, ...site });
  if (!edition) throw new Error(`${folder} does not build: ${JSON.stringify(problems[0])}`);
  const served = serveEdition(loadEdition(out));
  rmSync(out, { recursive: true });
  const now = Math.max(...edition.manifest.main.published) * 1000;
  const ask = (file: string) =>
    served.send(new Request(`${edition.manifest.site.url}/${file}`), now).then((response) => response.text());
  const contents = JSON.parse(await ask("feed.json")) as { items: { content_html: string }[] };
  return measuresOf(
    await ask("rss.xml"),
    contents.items.map((item) => item.content_html),
  );
}

function measuresOf(feed: string, contents: readonly string[]): Measures {
  const html = contents.join("\n");
  const text = html.replace(/<pre[\s\S]*?<\/pre>/g, " ").replace(/<[^>]*>/g, " ");
  const words = text.match(/[\p{L}']+/gu) ?? [];
  const each = (pattern: RegExp) => (html.match(pattern)?.length ?? 0) / contents.length;
  const entries = feed.match(/<item>[\s\S]*?<\/item>/g) ?? [];
  const added = entries.map((entry, i) => {
    const others = entries.toSpliced(i, 1).join("");
    return zipped(others + entry) - zipped(others);
  });
  const more = (LIMIT - entries.length) / entries.length;
  return {
    entries: entries.length,
    kB: Buffer.byteLength(html) / 1000 / contents.length,
    words: words.length / contents.length,
    letters: words.join("").length / words.length,
    links: each(/<a /g),
    items: each(/<li/g),
    headings: each(/<h[1-6]/g),
    blocks: each(/<pre/g),
    gzip: Buffer.byteLength(feed) / zipped(feed),
    gzip50:
      (Buffer.byteLength(feed) + more * Buffer.byteLength(entries.join(""))) /
      (zipped(feed) + more * added.reduce((sum, bytes) => sum + bytes, 0)),
  };
}

function zipped(text: string): number {
  return gzipSync(text).length;
}

function cells({ entries, words, gzip, gzip50, ...rest }: Measures): string[] {
  const others = Object.values(rest).map((value) => value.toFixed(1));
  return [
    String(entries),
    others[0]!,
    words.toFixed(0),
    ...others.slice(1),
    gzip.toFixed(2),
    gzip50.toFixed(2),
  ];
}
