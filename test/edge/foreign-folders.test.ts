import { describe, expect, test } from "vitest";
import type { Problem } from "../../src/model/problem.ts";
import { post, readBlog } from "../support/blog.ts";
import { article, publish } from "../support/serve.ts";

const SITE = "---\ntitle: T\nurl: https://gazette.example\narticles: posts\ndialect: jekyll\n---\n";

const PATHS = [
  "/archive/2019/foo/",
  "/archive/2019",
  "/archive/7/",
  "/archive.html",
  "/archive/1/feed/",
  "/tags/x",
  "/tags/y/",
  "/tags/taken/more/",
  "/authors/bob/",
  "/languages/",
  "/languages/en/",
  "/sitemap/",
  "/summary/",
];

/** Serves posts at these paths, the first of which has the tag `taken`. */
function serveAll() {
  const posts = PATHS.map((path, i): [string, string] => [
    `posts/_posts/2026-01-${10 + i}-p.md`,
    post([`title: At ${path}`, `permalink: ${path}`, "author: Ada", ...(i === 0 ? ["tags: taken"] : [])]),
  ]);
  return publish({ "site.md": SITE, ...Object.fromEntries(posts) });
}

describe("an article in a folder that is called as one of ours is served", () => {
  for (const path of PATHS) {
    test(path, async () => {
      const blog = serveAll();
      const answer = await blog.get(path);
      expect(answer.status).toBe(200);
      expect(await answer.text()).toContain(`<h1>At ${path}</h1>`);
      const bare = path.replace(/\/$|\.html$/, "");
      if (!bare.endsWith("/feed"))
        expect(await blog.json(`${bare}.json`)).toMatchObject({ title: `At ${path}` });
      expect(await blog.text(`${bare}.md`)).toContain(`At ${path}`);
      const again = await blog.get(path);
      expect([again.status, await again.text()]).toEqual([200, expect.stringContaining(`At ${path}`)]);
    });
  }

  test("also where a slash is too much or missing", async () => {
    const blog = serveAll();
    for (const [path, to] of [
      ["/tags/y", "/tags/y/"],
      ["/tags/x/", "/tags/x"],
      ["/archive/7", "/archive/7/"],
      ["/languages", "/languages/"],
    ] as const) {
      const answer = await blog.get(path);
      const next = answer.headers.get("Location");
      const last = next === to ? answer : await blog.get(next!);
      expect([answer.status, last.headers.get("Location") ?? next], path).toEqual([308, to]);
    }
  });

  test("and what is ours stays ours", async () => {
    const blog = serveAll();
    for (const path of ["/tags", "/tags/taken", "/tags/taken/rss.xml", "/archive", "/archive/1/feed.json"]) {
      const answer = await blog.get(path);
      expect([answer.status, (await answer.text()).includes("<h1>At")], path).toEqual([200, false]);
    }
    expect((await blog.get("/tags/none")).status).toBe(404);
    expect((await blog.get("/tags/none/rss.xml")).status).toBe(404);
  });
});

describe("an article whose address is one of ours stays out, with its file and its line", () => {
  for (const path of [
    "/tags/taken",
    "/tags/taken/",
    "/tags/",
    "/authors/ada/",
    "/archive/",
    "/archive/1/rss.xml",
    "/sitemap/1.xml",
    "/_edition/x",
  ]) {
    test(path, () => {
      const { problems, skipped } = readBlog(
        {
          "_posts/2026-01-01-a.md": post(["title: A", "author: Ada", "tags: taken"]),
          "_posts/2026-01-02-b.md": post(["title: B", `permalink: ${path}`]),
        },
        ["dialect: jekyll"],
      );
      expect(skipped).toEqual({ "_posts/2026-01-02-b.md": "address" });
      expect(problems).toMatchObject<Partial<Problem>[]>([
        { severity: "warning", rule: "reserved-address", file: "_posts/2026-01-02-b.md", line: 3 },
      ]);
    });
  }
});

test("nothing of a scheduled article shows through an address in such a folder", async () => {
  const blog = publish({
    "articles/a.md": article({ title: "A", tags: "[seen]" }),
    "articles/b.md": article({ title: "B", tags: "[secret]", publish_date: "2027-01-01" }),
    "site.md":
      "---\ntitle: T\nurl: https://gazette.example\npermalink: /tags/seen/:slug\nredirects: { /old: /tags/seen/b, /o: /tags/secret }\n---\n",
  });
  for (const path of ["/old", "/o", "/tags/seen/b", "/tags/secret"]) {
    expect((await blog.get(path)).status, path).toBe(404);
  }
  blog.setTime("2027-02-01T00:00:00Z");
  expect((await blog.get("/old")).headers.get("Location")).toBe("/tags/seen/b");
  expect((await blog.get("/o")).headers.get("Location")).toBe("/tags/secret");
});

test("former addresses in such folders lead on", async () => {
  const blog = publish({
    "site.md": SITE,
    "posts/_posts/2026-01-01-a.md": post(["title: A", "redirect_from: [/archive/2019/a/, /tags/old/]"]),
  });
  for (const path of ["/archive/2019/a/", "/tags/old"]) {
    expect((await blog.get(path)).headers.get("Location"), path).toBe("/2026/01/01/a.html");
  }
});
