import fc from "fast-check";
import { Parser } from "htmlparser2";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { FORMATS } from "../src/model/format.ts";
import { entriesOf } from "./support/seen.ts";
import { publish } from "./support/serve.ts";
import { xmllintMessages } from "./support/xmllint.ts";

/** Strings that writers of feeds get wrong. */
const NOTORIOUS = [
  "AT&T <b>",
  "A &amp; B",
  "A &amp;amp; B",
  "]]>",
  "<![CDATA[x]]>",
  "&#x41;&lt;",
  "5 < 6 > 4",
  "\"double\" and 'single'",
  "emoji 👩‍👩‍👧‍👦 🏳️‍🌈",
  "مرحبا بالعالم",
  "שלום \u200f(עולם)\u200e",
  "日本語の題名",
  "a\u00a0b",
  "naïve e\u0301",
  "\\n \\u0041 \\",
  "</title><script>alert(1)</script>",
  "--> <!-- ?>",
  "𝒳 \u{10ffff}",
];

/** Any text of one line: no control characters, no white space at its ends, since titles are trimmed. */
const line = fc
  .oneof(
    { weight: 1, arbitrary: fc.constantFrom(...NOTORIOUS) },
    { weight: 2, arbitrary: fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }) },
    { weight: 1, arbitrary: fc.string({ unit: "binary", minLength: 1, maxLength: 20 }) },
    {
      weight: 1,
      arbitrary: fc
        .array(fc.constantFrom(...NOTORIOUS, "&", "<", ">", "]]", ";", "amp"))
        .map((parts) => parts.join("")),
    },
  )
  .map((text) =>
    text
      .replace(/[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/gu, "")
      .replace(/\s+/g, " ")
      .trim(),
  )
  .filter((text) => text !== "");

const author = line.map((text) => `Name ${text}`.trim());
/** Without capitals, slashes and hyphens, since tags that differ in these only are one tag on the whole site. */
const tag = fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 12 }).map(
  (text) =>
    `t${text
      .toLowerCase()
      .replace(/[\s/\\-]+/g, " ")
      .trim()}`,
);
const story = fc.record({
  title: line,
  description: line,
  author,
  tags: fc.uniqueArray(tag, { maxLength: 3 }),
  body: line,
});

describe("text fidelity", () => {
  test("titles, summaries, names and tags come out of every format as they were written", () => {
    return fc.assert(
      fc.asyncProperty(fc.array(story, { minLength: 40, maxLength: 50 }), async (stories) => {
        const served = publish(
          Object.fromEntries(
            stories.map(({ body: _, ...matter }, i) => [
              `articles/a${i}.md`,
              `---\n${stringify({ ...matter, publish_date: new Date(Date.UTC(2026, 0, 1, 0, 0, i)).toISOString() })}---\nBody.\n`,
            ]),
          ),
        );
        for (const facts of FORMATS) {
          const text = await served.text(`/${facts.file}`);
          const seen = entriesOf(facts, text).reverse();
          expect(seen.map(({ title }) => title)).toEqual(stories.map(({ title }) => title));
          expect(seen.map(({ summary }) => summary)).toEqual(stories.map(({ description }) => description));
          expect(seen.map(({ authors }) => authors)).toEqual(stories.map(({ author }) => [author]));
          expect(seen.map(({ tags }) => tags)).toEqual(stories.map(({ tags }) => tags));
        }
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  test("a paragraph's text comes out of every format's content as it was written", () => {
    return fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 40, maxLength: 50 }), async (bodies) => {
        const served = publish(
          Object.fromEntries(
            bodies.map((body, i) => [
              `articles/a${i}.md`,
              `---\ntitle: A${i}\npublish_date: ${new Date(Date.UTC(2026, 0, 1, 0, 0, i)).toISOString()}\n---\n${escapeMarkdown(body)}\n`,
            ]),
          ),
        );
        for (const facts of FORMATS) {
          const seen = entriesOf(facts, await served.text(`/${facts.file}`)).reverse();
          expect(seen.map(({ content }) => visibleText(content ?? ""))).toEqual(bodies);
        }
      }),
      { numRuns: 40 },
    );
  }, 120_000);

  test("every feed is well-formed by xmllint", async () => {
    const served = publish(
      Object.fromEntries(
        NOTORIOUS.map((text, i) => [
          `articles/a${i}.md`,
          `---\n${stringify({ title: text, subtitle: text, description: text, author: text, tags: [text], cta: text, publish_date: "2026-01-01" })}---\n${text}\n`,
        ]),
      ),
    );
    const documents = await Promise.all(["/rss.xml", "/atom.xml"].map((path) => served.text(path)));
    expect(await xmllintMessages(documents)).toEqual([]);
  });
});

/** Every ASCII punctuation mark escaped, which CommonMark section 2.4 promises to leave as it is. */
function escapeMarkdown(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, "\\$&");
}

function visibleText(html: string): string {
  let text = "";
  const parser = new Parser({ ontext: (data) => (text += data) });
  parser.end(html);
  return text.trim();
}
