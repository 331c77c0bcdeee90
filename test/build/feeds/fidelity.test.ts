import fc from "fast-check";
import { parseAtomFeed, parseRssFeed } from "feedsmith";
import { describe, expect, it } from "vitest";
import { FORMATS, type Format } from "../../../src/model/format.ts";
import { xmllintMessages, xmllintValue } from "../../support/xmllint.ts";
import { document } from "./document.ts";
import { HOSTILE, text } from "./hostile-text.ts";
import { read } from "./reader.ts";
import { article, entry, feed, site } from "./specimens.ts";
import { malformation } from "./well-formed.ts";

const list = fc.array(text, { minLength: 1, maxLength: 3 });

/** Hostile text wherever a publisher can write any. */
const writings = fc.record({
  title: text,
  summary: text,
  html: text,
  alt: text,
  names: list,
  tags: list,
  feed: text,
});

type Writings = typeof writings extends fc.Arbitrary<infer T> ? T : never;

function publish(format: Format, { title, summary, html, alt, names, tags, feed: name }: Writings): string {
  const hero = { url: "https://example.com/h?a=1&b=%22", alt, type: "image/png", length: 1 };
  const authors = names.map((one) => ({ name: one, url: "https://example.com/?a&b" }));
  const on = site({ copyright: name, authors, title: name });
  const one = article({
    title,
    summary,
    html,
    subtitle: alt,
    callToAction: title,
    hero,
    authors,
    tags: tags.map((tag) => ({ name: tag, slug: "x" })),
  });
  return document(format, {
    entries: [entry(one, on)],
    site: on,
    feed: feed({ title: name, description: name, podcast: true }),
  });
}

/** Parsers of XML make every line end a line feed (XML 1.0 section 2.11); in HTML content that means the same. */
function lineEnds(format: Format, html: string): string {
  return format === "json" ? html : html.replace(/\r\n?/g, "\n");
}

function expectFaithful(format: Format, written: Writings): void {
  const markup = publish(format, written);
  if (format !== "json") expect(malformation(markup)).toBeUndefined();
  const seen = read(format, markup);
  expect(seen).toMatchObject({ title: written.feed, description: written.feed });
  const [one] = seen.entries;
  expect(one).toMatchObject({
    title: written.title,
    summary: written.summary,
    authors: written.names,
    tags: written.tags,
    image: "https://example.com/h?a=1&b=%22",
  });
  expect(one!.content).toContain(lineEnds(format, written.html));
  expect(rights(format, markup)).toBe(written.feed);
  expect(alternative(format, markup)).toBe(written.alt);
}

function rights(format: Format, markup: string): unknown {
  if (format === "rss") return parseRssFeed(markup).copyright;
  if (format === "atom") return parseAtomFeed(markup).entries?.[0]?.rights?.value;
  return (JSON.parse(markup) as { _broadsheet: { copyright: string } })._broadsheet.copyright;
}

function alternative(format: Format, markup: string): unknown {
  if (format === "rss") return parseRssFeed(markup).items?.[0]?.media?.contents?.[0]?.title?.value;
  if (format === "atom") return parseAtomFeed(markup).entries?.[0]?.media?.contents?.[0]?.title?.value;
  return (JSON.parse(markup) as { items: { _broadsheet: { hero: { alt: string } } }[] }).items[0]!._broadsheet
    .hero.alt;
}

describe.each(FORMATS.map(({ format }) => format))("%s", (format) => {
  it.each(HOSTILE.filter((one) => one.trim() !== ""))("gives back %j as written, everywhere", (hostile) => {
    const one = hostile.trim();
    expectFaithful(format, {
      title: one,
      summary: one,
      html: one,
      alt: one,
      names: [one],
      tags: [one],
      feed: one,
    });
  });

  it("gives back any text as written, everywhere", () => {
    fc.assert(
      fc.property(writings, (written) => expectFaithful(format, written)),
      { numRuns: 1500 },
    );
  });

  it("keeps a carriage return in a text", () => {
    const markup = document(format, { entries: [entry(article({ title: "a\rb\r\nc", summary: "d\re" }))] });
    expect(read(format, markup).entries[0]).toMatchObject({ title: "a\rb\r\nc", summary: "d\re" });
  });
});

describe("xmllint", () => {
  it.each(["rss", "atom"] as const)("takes any %s document for well-formed", async (format) => {
    const documents = fc.sample(writings, 400).map((written) => publish(format, written));
    expect(await xmllintMessages(documents)).toEqual([]);
  });

  it("finds in a document the text that was written", async () => {
    const html = HOSTILE.join(" ").replace(/\r\n?/g, "\n");
    const markup = document("rss", { entries: [entry(article({ title: html, html }))] });
    expect((await xmllintValue(markup, "//item/title")).replace(/\n$/, "")).toBe(html);
    expect(await xmllintValue(markup, "//item/*[local-name()='encoded']")).toContain(html);
  });

  it("refuses what is not well-formed", async () => {
    expect(await xmllintMessages(["<a>&nope;</b>"])).not.toEqual([]);
  });
});
