import { describe, expect, it } from "vitest";
import { feedContent } from "../../../src/build/feeds/content.ts";
import { article, without } from "./specimens.ts";

const HERO = "https://example.com/hero.webp?w=1&h=2";
const FIGURE =
  '<figure><img src="https://example.com/hero.webp?w=1&amp;h=2" alt="A hill" width="1200" height="630"></figure>\n';

describe("content for feeds", () => {
  it("begins with subtitle and hero, ends with the call to action", () => {
    expect(feedContent(article())).toEqual({
      lead: `<p><em>What came before</em></p>\n${FIGURE}`,
      coda: "\n<p><strong>Subscribe now</strong></p>\n",
    });
  });

  it("is the body alone where there is nothing else", () => {
    expect(feedContent(without(article(), "subtitle", "hero", "callToAction"))).toEqual({
      lead: "",
      coda: "",
    });
  });

  it("escapes text", () => {
    const { lead, coda } = feedContent(
      article({
        subtitle: "AT&T <b>",
        callToAction: "&amp; <script>",
        hero: { url: 'https://example.com/"', alt: '"><script>' },
      }),
    );
    expect(lead).toBe(
      '<p><em>AT&amp;T &lt;b&gt;</em></p>\n<figure><img src="https://example.com/&quot;" alt="&quot;&gt;&lt;script&gt;"></figure>\n',
    );
    expect(coda).toBe("\n<p><strong>&amp;amp; &lt;script&gt;</strong></p>\n");
  });

  it("has an alt attribute even where nobody described the hero", () => {
    expect(feedContent(article({ hero: { url: HERO } })).lead).toContain('alt=""');
  });

  it.each([
    ["as HTML wants it written", `<p><img alt="a > b" src="${HERO.replace("&", "&amp;")}"></p>`],
    ["with a bare ampersand", `<img src="${HERO}">`],
    ["in single quotes", `<img src='${HERO}'>`],
  ])("leaves out a hero that the body shows %s", (_, html) => {
    expect(feedContent(article({ html })).lead).not.toContain("<figure>");
  });

  it.each([
    ["a frame around it", `<iframe src="${HERO}"></iframe>`],
    ["a link to it", `<a href="${HERO}">hero</a>`],
    ["a listing", `<pre><code>&lt;img src="${HERO}"&gt;</code></pre>`],
    ["another size of it", `<img src="${HERO}00">`],
  ])("keeps a hero of which the body has only %s", (_, html) => {
    expect(feedContent(article({ html })).lead).toContain(FIGURE);
  });
});
