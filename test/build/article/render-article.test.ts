import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { build } from "../../../src/build/build.ts";
import { temporaryFolder } from "../../support/folder.ts";
import { article, publish, SITE } from "../../support/serve.ts";

const content = async (body: string) => {
  const served = publish({ "articles/a.md": article({ title: "A" }, body) });
  return (await served.json("/articles/a.json")).content_html;
};

describe("bodies of a blog without a template language", () => {
  test("keep their braces, in prose and in code", async () => {
    const html = await content("Use {{ name }} and {% if x %}.\n\n```\n{{< figure >}}\n```\n\n:::note\n");
    expect(html).toContain("Use {{ name }} and {% if x %}.");
    expect(html).toContain("{{&lt; figure &gt;}}");
    expect(html).toContain(":::note");
  });

  test("hold formulas, but money is no formula", async () => {
    expect(await content("Euler: $e^{i\\pi}$.")).toContain("<math");
    expect(await content("From $5 to $10.")).toContain("From $5 to $10.");
  });
});

describe("summaries", () => {
  const summary = async (lines: Record<string, string>, body: string) => {
    const served = publish({ "articles/a.md": article({ title: "A", ...lines }, body) });
    return (await served.json("/articles/a.json")).summary;
  };

  test("are what stands before the mark that ends the excerpt", async () => {
    const body =
      "## Intro\n\nOne [link][l][^n].\n\nTwo.\n\n<!-- more -->\n\nThree.\n\n[l]: /x\n[^n]: Note.\n";
    expect(await summary({}, body)).toBe("Intro One link. Two.");
    for (const mark of [
      "<!--more-->",
      "<!-- truncate -->",
      "<!-- excerpt -->",
      "<!-- end_excerpt -->",
      "<!-- TEASER_END -->",
      "<!--break-->",
    ])
      expect(await summary({}, `One.\n\nTwo.\n\n${mark}\n\nThree.`)).toBe("One. Two.");
  });

  test("are the first paragraph where a mark says nothing or stands in code", async () => {
    expect(await summary({}, "<!--more-->\n\nOne.\n\nTwo.")).toBe("One.");
    expect(await summary({}, "One `<!--more-->` x.\n\nTwo.")).toBe("One <!--more--> x.");
  });

  test("are the description where there is one", async () => {
    expect(await summary({ description: "Mine" }, "One.\n\n<!--more-->\n\nTwo.")).toBe("Mine");
  });
});

describe("links between articles", () => {
  test("become permalinks; a dead one becomes its text, with a warning", async () => {
    const files = {
      "site.md": SITE,
      "articles/a.md": article({ title: "A" }, "[b](./b.md#x) and [gone](./gone.md)"),
      "articles/b.md": article({ title: "B" }),
    };
    const served = publish(files);
    expect((await served.json("/articles/a.json")).content_html).toBe(
      '<p><a href="https://gazette.example/articles/b#x">b</a> and gone</p>',
    );
    const { problems } = build({ content: join(temporaryFolder(files)) });
    expect(problems).toMatchObject([
      { rule: "dead-link", severity: "warning", line: 5, found: "`./gone.md`" },
    ]);
  });

  test("to sections of Zola lead to them", async () => {
    const links = ["@/blog/_index.md#a", "@/_index.md", "@/blog/_index.fr.md"].map((one) => `[x](${one})`);
    const html = String(await content(links.join(" ")));
    expect([...html.matchAll(/href="([^"]*)"/g)].map(([, url]) => url)).toEqual([
      "https://gazette.example/blog/#a",
      "https://gazette.example/",
      "https://gazette.example/fr/blog/",
    ]);
  });

  test("that are dead are told with their line, blanks in them or not", () => {
    const body = "[a](<my gone.md>)\n\n[b](their%20gone.md)";
    const { problems } = build({
      content: temporaryFolder({ "site.md": SITE, "articles/a.md": article({ title: "A" }, body) }),
    });
    expect(problems.map(({ rule, line }) => [rule, line])).toEqual([
      ["dead-link", 5],
      ["dead-link", 7],
    ]);
  });
});
