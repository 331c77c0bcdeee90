import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { renderHtml } from "../src/build/render/render.ts";
import { CORPUS_VERSION, writeCorpus } from "./corpus/write-corpus.ts";
import { type Candidate, openCandidates, type Render } from "./renderers/candidates.ts";
import { describeMachine } from "./support/machine.ts";
import { markdownTable } from "./support/markdown-table.ts";
import { progress } from "./support/progress.ts";

const WORK = resolve(import.meta.dirname, ".work/renderers");
const ARTICLES = 200;
const ROUNDS = 15;

/** What blogs of other generators use beyond CommonMark, and a sign that it was understood. */
const FEATURES: readonly (readonly [name: string, markdown: string, sign: RegExp])[] = [
  ["tables", "| a |\n| - |\n| b |", /<td>b<\/td>/],
  ["strikethrough", "~~a~~", /<(?:del|s)>a</],
  ["task lists", "- [x] a", /<input[^>]*checked/],
  ["bare URLs", "see https://example.com/a", /<a href="https:\/\/example\.com\/a"/],
  ["footnotes", "a[^1]\n\n[^1]: b", /<sup[\s\S]*<li[\s\S]*b/],
  ["heading ids", "## A {#own}", /<h2[^>]* id="own"/],
  ["definition lists", "a\n: b", /<dd>\s*(?:<p>)?b/],
];

interface SpecExample {
  readonly markdown: string;
  readonly html: string;
}

/** Renderers of Markdown side by side: rate on articles of the corpus, examples of the CommonMark specification, features. */
export async function benchmarkRenderers(): Promise<string> {
  const { candidates, specification } = await openCandidates(WORK);
  const articles = corpus();
  const { tests: examples } = specification as { tests: SpecExample[] };
  const times = new Map(candidates.map((candidate) => [candidate, Number.POSITIVE_INFINITY]));
  for (let round = 0; round < ROUNDS; round++) {
    progress(`round ${round + 1} of ${ROUNDS}`);
    for (const candidate of candidates) {
      const { user, system } = processorTime(() => articles.map(candidate.render));
      times.set(candidate, Math.min(times.get(candidate)!, user + system));
    }
  }
  progress("");
  const kB = articles.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1000 / articles.length;
  const head = ["renderer", "written in", "ms / article", "CommonMark", "lacks"];
  const rows = candidates.map((candidate) => [
    `${candidate.name} ${candidate.version}`,
    candidate.language,
    (times.get(candidate)! / 1000 / articles.length).toFixed(3),
    `${examples.filter((example) => agrees(example, candidate.render)).length} of ${examples.length}`,
    lacking(candidate) || "nothing",
  ]);
  return `${markdownTable(head, rows)}
- ms: least processor time of ${ROUNDS} rounds in turns, for articles of ${kB.toFixed(1)} kB. CommonMark: examples of the specification that readers
  would see as it says, after our sanitizing. Lacks: of ${FEATURES.map(([name]) => name).join(", ")}, without a plugin.
- ${describeMachine({})}.
`;
}

/** The bodies of articles. */
function corpus(): string[] {
  const folder = join(WORK, `corpus-${CORPUS_VERSION}`);
  if (!existsSync(join(folder, "site.md"))) writeCorpus(ARTICLES, folder);
  const articles = join(folder, "articles");
  return readdirSync(articles, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => readFileSync(join(articles, name), "utf8").replace(/^---\n[\s\S]*?\n---\n/, ""));
}

function processorTime(act: () => unknown): NodeJS.CpuUsage {
  const before = process.cpuUsage();
  act();
  return process.cpuUsage(before);
}

/** Whether what readers see of an example is what the specification says. */
function agrees({ markdown, html }: SpecExample, render: Render): boolean {
  const seen = (text: string) =>
    renderHtml(text, { permalink: "https://example.com/" })
      .html.replace(/>\s+</g, "><")
      .replace(/ id="[^"]*"/g, "");
  return seen(render(withTabs(markdown))) === seen(withTabs(html));
}

/** The specification shows tabs as arrows. */
function withTabs(text: string): string {
  return text.replaceAll("→", "\t");
}

function lacking({ render }: Candidate): string {
  return FEATURES.filter(([, markdown, sign]) => !sign.test(render(markdown)))
    .map(([name]) => name)
    .join(", ");
}
