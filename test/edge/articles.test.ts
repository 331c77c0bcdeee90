import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import type { ArticleDocument } from "../../src/model/article-json.ts";
import { ARTICLE_SCHEMA } from "../../src/model/article-schema.ts";
import { article, publish } from "../support/serve.ts";

const files = {
  "articles/one.md": article({
    title: "One",
    publish_date: "2026-01-01",
    subtitle: "Under it",
    cta: "Join us",
  }),
  "articles/two.md": article({ title: "Two", publish_date: "2026-02-02" }),
  "articles/later.md": article({ title: "Later", publish_date: "2026-07-01T12:00:00Z" }),
};

describe("article JSON", () => {
  test("has the item vocabulary of JSON Feed and the rest in one object", async () => {
    const document = await publish(files).json<ArticleDocument>("/articles/one.json");
    expect(document).toMatchObject({
      id: "tag:gazette.example,2026-01-01:one",
      url: "https://gazette.example/articles/one",
      title: "One",
      summary: "First paragraph.",
      content_text: "First paragraph.",
      date_published: "2026-01-01T00:00:00Z",
      authors: [{ name: "Ada Author" }],
      language: "en",
      _broadsheet: { subtitle: "Under it", call_to_action: "Join us", reading_minutes: 1, word_count: 2 },
    });
    expect(document.content_html.trim()).toBe("<p>First paragraph.</p>");
    expect(document._broadsheet.markdown).toBe("First paragraph.\n");
  });

  test("fits its schema, which is served", async () => {
    const served = publish(files);
    expect(await served.json("/schema/article.json")).toEqual(ARTICLE_SCHEMA);
    const validate = new Ajv2020({ strict: true, validateFormats: false }).compile(ARTICLE_SCHEMA);
    for (const name of ["one", "two"]) {
      validate(await served.json(`/articles/${name}.json`));
      expect(validate.errors).toBe(null);
    }
  });

  test("links to its neighbours, but to a scheduled one only from its instant on", async () => {
    const served = publish(files);
    const early = await served.get("/articles/two.json");
    const before = (await early.json()) as ArticleDocument;
    expect(before._broadsheet.previous?.title).toBe("One");
    expect(before._broadsheet.next).toBeUndefined();
    served.setTime("2026-07-01T12:00:00Z");
    const late = await served.get("/articles/two.json", {
      headers: { "If-None-Match": early.headers.get("ETag")! },
    });
    expect(late.status).toBe(200);
    expect(late.headers.get("Last-Modified")).toBe("Wed, 01 Jul 2026 12:00:00 GMT");
    expect(((await late.json()) as ArticleDocument)._broadsheet.next?.title).toBe("Later");
  });

  test("answers 304 to a program that has it", async () => {
    const served = publish(files);
    const etag = (await served.get("/articles/one.json")).headers.get("ETag")!;
    expect((await served.get("/articles/one.json", { headers: { "If-None-Match": etag } })).status).toBe(304);
  });
});

describe("article index", () => {
  test("lists summaries newest first, page by page", async () => {
    const many = Object.fromEntries(
      Array.from({ length: 130 }, (_, i) => [
        `articles/a${i}.md`,
        article({
          title: `A${i}`,
          publish_date: new Date(Date.UTC(2026, 0, 1) + i * 3_600_000).toISOString(),
        }),
      ]),
    );
    const served = publish(many);
    const titles: string[] = [];
    let next: string | undefined = "/articles.json";
    while (next) {
      const response: Response = await served.get(next);
      const page = (await response.json()) as { items: { title: string }[]; next_url?: string };
      titles.push(...page.items.map(({ title }) => title));
      if (page.next_url) expect(response.headers.get("Link")).toBe(`<${page.next_url}>; rel="next"`);
      next = page.next_url?.replace("https://gazette.example", "");
    }
    expect(titles).toEqual(Array.from({ length: 130 }, (_, i) => `A${129 - i}`));
  });

  test("holds neither bodies nor scheduled articles", async () => {
    const text = await publish(files).text("/articles.json");
    expect(text).not.toContain("content_html");
    expect(text).not.toContain("Later");
  });
});

describe("a scheduled article", () => {
  test("is nowhere before its instant", async () => {
    const served = publish(files);
    for (const path of [
      "/",
      "/articles/two",
      "/articles/two.json",
      "/articles.json",
      "/rss.xml",
      "/atom.xml",
      "/feed.json",
    ]) {
      const response = await served.get(path);
      expect(response.status).toBe(200);
      expect((await response.text()).toLowerCase()).not.toContain("later");
    }
    for (const path of ["/articles/later", "/articles/later.json", "/articles/later/"]) {
      const scheduled = await served.get(path);
      const unknown = await served.get(path.replace("later", "never"));
      expect(scheduled.status).toBe(404);
      expect((await scheduled.text()).replaceAll("later", "never")).toBe(await unknown.text());
    }
    served.setTime("2026-07-01T12:00:00Z");
    expect((await served.get("/articles/later")).status).toBe(200);
    expect((await served.get("/articles/later.json")).status).toBe(200);
  });
});
