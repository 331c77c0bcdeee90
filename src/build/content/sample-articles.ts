import { type FrontMatter, readFrontMatter } from "../frontmatter/read-front-matter.ts";
import type { SourceFile } from "./find-files.ts";
import { readText } from "./read-text.ts";

/** Articles that a guess at a blog looks at. */
const SAMPLES = 60;

/** Code in a body is what an article is about. */
const CODE =
  /^( {0,3})(`{3,}|~{3,})[\s\S]*?(?:^ {0,3}\2[`~]*[ \t]*$|(?![\s\S]))|(`+)(?!`)[\s\S]*?[^`]\3(?!`)/gm;

/** An article that a guess looks at: its front matter, and its body without code. */
export type Sample = Pick<FrontMatter, "data" | "body" | "fence">;

/** Some of a blog's articles, evenly taken from all of its files; those that cannot be read are left out. */
export function sampleArticles(files: readonly SourceFile[]): Sample[] {
  const step = Math.max(1, Math.ceil(files.length / SAMPLES));
  return files
    .filter(({ inside }, i) => inside && i % step === 0)
    .flatMap(({ file, shown }) => {
      const reading = readText(file, shown);
      if ("problem" in reading) return [];
      const { data, body, fence } = readFrontMatter(shown, reading.text, { metaHeaders: true, mdx: true });
      return [{ data, body: body.replace(CODE, ""), fence }];
    });
}
