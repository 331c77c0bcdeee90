import { describe, expect, test } from "vitest";
import { PIXEL } from "../../support/picture.ts";
import { article, publish, SITE } from "../../support/serve.ts";

describe("an article's page", () => {
  test("shows what the front matter says, as text", async () => {
    const served = publish({
      "articles/one.md": article({
        title: "'AT&T <b>'",
        subtitle: "'<i>&amp;'",
        cta: "'Join <us>'",
        author: "'O\"Neil <x>'",
        tags: "['a<b']",
      }),
    });
    const text = await served.text("/articles/one");
    expect(text).toContain("<h1>AT&amp;T &lt;b&gt;</h1>");
    expect(text).toContain('<p class="subtitle">&lt;i&gt;&amp;amp;</p>');
    expect(text).toContain('<aside class="call">Join &lt;us&gt;</aside>');
    expect(text).not.toMatch(/<(b|i|us|x)>/);
  });

  test("shows the hero image with its size, once", async () => {
    const files = { "articles/hero.png": PIXEL };
    const shown = await publish({
      ...files,
      "articles/one.md": article({ heroImage: "./hero.png", hero_alt: "A dot" }),
    }).text("/articles/one");
    expect(shown).toMatch(
      /<figure class="hero"><img src="\/media\/hero-[0-9a-f]{12}\.png" alt="[^"]*" width="1" height="1" loading="eager" fetchpriority="high" decoding="async"><\/figure>/,
    );
    const inBody = await publish({
      ...files,
      "articles/one.md": article({ heroImage: "./hero.png" }, "![It](./hero.png)\n"),
    }).text("/articles/one");
    expect(inBody).not.toContain('class="hero"');
  });

  test("links to this site by paths and to others by URLs, but leaves text alone", async () => {
    const text = await publish({
      "articles/one.md": article(
        {},
        '[a](./two.md#x) [b](https://gazette.example/c) [d](https://gazette.example.org/) `"https://gazette.example/e"`\n',
      ),
      "articles/two.md": article({ title: "Two" }),
    }).text("/articles/one");
    expect(text).toContain('<a href="/articles/two#x">a</a>');
    expect(text).toContain('<a href="/c">b</a>');
    expect(text).toContain('<a href="https://gazette.example.org/">d</a>');
    expect(text).toMatch(/<code>("|&quot;)https:\/\/gazette\.example\/e("|&quot;)<\/code>/);
  });

  test("tells other programs what it is", async () => {
    const text = await publish({
      "articles/hero.png": PIXEL,
      "articles/one.md": article({
        title: "One </script><script>alert(1)</script>",
        description: "What it is",
        heroImage: "./hero.png",
        tags: "[a, b]",
        publish_date: "2026-02-06",
      }),
    }).text("/articles/one");
    expect(text).toContain('<link rel="canonical" href="https://gazette.example/articles/one">');
    expect(text).toContain(
      '<link rel="alternate" type="application/json" href="https://gazette.example/articles/one.json">',
    );
    expect(text).toContain('<meta property="og:type" content="article">');
    expect(text).toMatch(/<meta property="og:image" content="https:\/\/gazette\.example\/media\/hero-/);
    expect(text).toContain('<meta property="article:tag" content="b">');
    expect(text).toContain('<meta name="twitter:card" content="summary_large_image">');
    const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(text)![1]!;
    expect(JSON.parse(json)).toMatchObject({
      "@type": "Article",
      headline: "One </script><script>alert(1)</script>",
      description: "What it is",
      datePublished: "2026-02-06T00:00:00Z",
      author: [{ "@type": "Person", name: "Ada Author" }],
      publisher: { name: "Test Gazette" },
    });
  });

  test("is shared with the site's picture where it has none of its own, and with a locale as Open Graph spells it", async () => {
    const served = publish({
      "site.md": SITE.replace("title:", "image: wide.png\nicon: icon.png\ntitle:"),
      "wide.png": PIXEL,
      "icon.png": PIXEL,
      "articles/one.md": article({}),
      "articles/two.md": article({ language: "zh-Hant-TW", author: "{name: Ada, url: https://ada.example}" }),
    });
    const one = await served.text("/articles/one");
    expect(one).toMatch(/<meta property="og:image" content="https:\/\/gazette\.example\/media\/wide-/);
    expect(one).toContain('<meta name="twitter:card" content="summary_large_image">');
    expect(one).toContain('<meta property="og:locale" content="en_US">');
    expect(one).toContain('<meta name="author" content="Ada Author">');
    expect(one).not.toContain("article:author");
    const two = await served.text("/articles/two");
    expect(two).toContain('<meta property="og:locale" content="zh_TW">');
    expect(two).toMatch(/<meta property="article:author" content="https:\/\/ada.example\/?">/);
  });

  test("has neighbours of its own language", async () => {
    const served = publish({
      "articles/one.md": article({ title: "One", publish_date: "2026-01-01" }),
      "articles/eins.md": article({ title: "Eins", language: "de", publish_date: "2026-01-02" }),
      "articles/two.md": article({ title: "Two", publish_date: "2026-01-03" }),
      "articles/zwei.md": article({ title: "Zwei", language: "de", publish_date: "2026-01-04" }),
    });
    const links = async (path: string) =>
      [...(await served.text(path)).matchAll(/<a rel="(?:prev|next)" [^>]*>(.*?)<\/a>/g)].map(
        ([, title]) => title,
      );
    expect(await links("/articles/two")).toEqual(["One"]);
    expect(await links("/articles/eins")).toEqual(["Zwei"]);
  });

  test("names its translations, itself among them", async () => {
    const text = await publish({
      "articles/one.md": article({ title: "One" }),
      "articles/one.de.md": article({ title: "Eins", language: "de" }),
    }).text("/articles/one");
    expect(text).toMatch(/<link rel="alternate" hreflang="de" href="https:\/\/gazette\.example\/[^"]+">/);
    expect(text).toContain(
      '<link rel="alternate" hreflang="en" href="https://gazette.example/articles/one">',
    );
  });

  test("is in its article's language and direction, within the site's own frame", async () => {
    const text = await publish({
      "articles/one.md": article({ title: "مرحبا", language: "ar", publish_date: "2026-02-06" }, "نص\n"),
    }).text("/articles/one");
    expect(text).toContain('<html lang="ar" dir="rtl">');
    expect(text).toMatch(/<header class="masthead" lang="en" dir="ltr">/);
    expect(text).toContain("بقلم");
  });

  test("fetches pictures of the text when they come into view, and marks boxes to tick", async () => {
    const text = await publish({
      "articles/dot.png": PIXEL,
      "articles/one.md": article({}, "![It](./dot.png)\n\n- [x] done\n- not a box\n"),
    }).text("/articles/one");
    expect(text).toMatch(/<img loading="lazy" decoding="async" src="[^"]+" alt="It" width="1" height="1">/);
    expect(text).toContain('<li class="task">☑ done</li>');
    expect(text).toContain("<li>not a box</li>");
  });

  test("lets wide things scroll, within reach of the keyboard", async () => {
    const text = await publish({
      "articles/one.md": article(
        {},
        `| a | b |\n|---|---|\n| 1 | 2 |\n\n\`\`\`\nshort\n\`\`\`\n\n\`\`\`js\n${"x".repeat(80)}\n\`\`\`\n`,
      ),
    }).text("/articles/one");
    expect(text).toContain('<div class="scroll" role="group" aria-label="Table" tabindex="0"><table>');
    expect(text).toContain("</table></div>");
    expect(text).toMatch(/<pre><code>short/);
    expect(text).toMatch(/<pre tabindex="0"><code class="language-js">x/);
  });

  test("leads to its neighbours, but never to a scheduled one", async () => {
    const served = publish({
      "articles/one.md": article({ title: "One", publish_date: "2026-01-01" }),
      "articles/two.md": article({ title: "Two", publish_date: "2026-02-02" }),
      "articles/later.md": article({ title: "Later", publish_date: "2026-07-01T12:00:00Z" }),
    });
    const early = await served.text("/articles/two");
    expect(early).toContain('<a rel="prev" href="/articles/one">One</a>');
    expect(early).not.toContain('rel="next"');
    served.setTime("2026-07-01T12:00:00Z");
    expect(await served.text("/articles/two")).toContain('<a rel="next" href="/articles/later">Later</a>');
  });
});
