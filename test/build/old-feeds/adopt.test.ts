import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { adopt } from "../../../src/build/old-feeds/adopt.ts";
import type { OldFeed } from "../../../src/build/old-feeds/old-feed.ts";
import { readOldFeed } from "../../../src/build/old-feeds/read-old-feed.ts";
import { temporaryFolder } from "../../support/folder.ts";
import { article } from "../../support/serve.ts";
import { articlesOf, lantern } from "./lantern.ts";

const FEEDS = join(import.meta.dirname, "feeds");

async function feedAt(address: string): Promise<OldFeed> {
  const reading = await readOldFeed(address);
  if (!("feed" in reading)) throw new Error(`${address}: ${reading.reason}`);
  return reading.feed;
}

/** A feed of one's own in a file. */
function feedOf(...items: string[]): Promise<OldFeed> {
  const rss = `<rss version="2.0"><channel><title>t</title><link>https://old.example</link>${items.join("")}</channel></rss>`;
  return feedAt(join(temporaryFolder({ "feed.xml": rss }), "feed.xml"));
}

describe("a feed is adopted", () => {
  test.each([
    [
      "wordpress.xml",
      {
        "2016-09-21/hello-world": "http://www.lantern.example/?p=1",
        "2016-10-05/tea": "http://www.lantern.example/?p=12&lang=en",
        "2018-01-01/cafe-au-lait": "http://www.lantern.example/?p=41",
      },
      ["About a shop that closed"],
    ],
    [
      "jekyll.xml",
      {
        "2016-09-21/hello-world": "https://ada.github.example/2016/09/21/hello-world",
        "2016-10-05/tea": "https://ada.github.example/2016/10/05/tea",
        "2018-01-01/cafe-au-lait": "https://ada.github.example/drinks/2018/01/01/cafe-au-lait",
      },
      [],
    ],
    [
      "hugo.xml",
      {
        "2016-09-21/hello-world": "https://lantern.example/articles/hello-world/",
        "2016-10-05/tea": "https://lantern.example/articles/Tea/index.html",
        "2017-05-05/日本語": "https://lantern.example/articles/%E6%97%A5%E6%9C%AC%E8%AA%9E/",
      },
      [],
    ],
    [
      "ghost.xml",
      {
        "2016-10-05/tea": "57f48f00c3d4e5f6a7b8c9d0",
        "2018-01-01/cafe-au-lait": "5a49f2b1c3d4e5f6a7b8c9d0",
      },
      [],
    ],
    [
      "blogger.xml",
      {
        "2016-09-21/hello-world": "tag:blogger.com,1999:blog-4242.post-1000",
        "2018-01-01/cafe-au-lait": "tag:blogger.com,1999:blog-4242.post-1001",
      },
      [],
    ],
    [
      "medium.xml",
      {
        "2017-01-02/links": "https://medium.example/p/1",
        "2018-01-01/cafe-au-lait": "https://medium.example/p/3f2a1b9c8d7e",
      },
      ["Links"],
    ],
    [
      "atom-0.3.xml",
      {
        "2016-09-21/hello-world": "tag:lantern.example,2016:/weblog//1.1",
        "2016-10-05/tea": "tag:lantern.example,2016:/weblog//1.12",
      },
      [],
    ],
    [
      "rdf.xml",
      {
        "2016-09-21/hello-world": "http://lantern.example/articles/hello-world.php",
        "2016-10-05/tea": "http://lantern.example/archives/000012.php",
      },
      [],
    ],
    [
      "rss-0.91.xml",
      {
        "2016-09-21/hello-world": "http://lantern.example/articles/hello-world",
        "2016-10-05/tea": "http://lantern.example/story.asp?id=12",
      },
      ["Links"],
    ],
    [
      "feed.json",
      {
        "2016-10-05/tea": "https://lantern.example/articles/tea",
        "2018-01-01/cafe-au-lait": "41",
      },
      ["A link post that only looks like one of ours"],
    ],
    [
      "feedburner.xml",
      {
        "2016-09-21/hello-world": "http://lantern.example/?p=1",
        "2016-10-05/tea": "http://lantern.example/articles/tea",
      },
      [],
    ],
    ["cut-off.xml", { "2018-01-01/cafe-au-lait": "https://lantern.example/2018/cafe" }, []],
    ["tag-soup.xml", { "2016-09-21/hello-world": "lantern-1", "2018-01-01/cafe-au-lait": "lantern&41" }, []],
    ["one-guid-for-all.xml", {}, []],
  ])("%s", async (file, lines, unmatched) => {
    const feed = await feedAt(join(FEEDS, file));
    const adoption = adopt([feed], articlesOf(lantern()));
    expect(Object.fromEntries(adoption.lines)).toEqual(lines);
    expect(adoption.feeds[0]?.unmatched.map(({ entry }) => entry.title)).toEqual(unmatched);
  });

  test("by former addresses of an article, and by the page that it links to", async () => {
    const content = lantern({
      "articles/moved.md": article({
        title: "M",
        publish_date: "2019-01-01",
        aliases: "[/2019/was-here.html]",
      }),
      "articles/linked.md": article({
        title: "L",
        publish_date: "2019-02-02",
        external_url: "https://www.far.example/page/",
      }),
      "articles/first.md": article({
        title: "F",
        publish_date: "2019-03-03",
        canonical_url: "https://medium.example/@ada/first-1a2b",
      }),
    });
    const links = [
      "https://old.example/2019/was-here/",
      "http://far.example/page?utm_source=x",
      "https://medium.example/@ada/first-1a2b",
      "https://other.example/page",
    ];
    const items = links.map(
      (link, i) => `<item><title>x</title><link>${link}</link><guid>${i}</guid></item>`,
    );
    const { lines } = adopt([await feedOf(...items)], articlesOf(content));
    expect(Object.fromEntries(lines)).toEqual({
      "2019-01-01/moved": "0",
      "2019-02-02/linked": "1",
      "2019-03-03/first": "2",
    });
  });

  test("with a word on what could not be read", async () => {
    expect((await feedAt(join(FEEDS, "cut-off.xml"))).gaps[0]).toMatch(
      /cut-off.xml: 1 broken entry left out/,
    );
    expect((await feedAt(join(FEEDS, "tag-soup.xml"))).gaps[0]).toMatch(/1 broken entry left out/);
  });

  test("by dates whose weekday is wrong", async () => {
    const [entry] = (await feedAt(join(FEEDS, "tag-soup.xml"))).entries;
    expect(entry?.published).toBe(Date.UTC(2018, 0, 1, 8, 30));
  });

  test("in the encoding that it declares, or in Windows-1252 where it lies", async () => {
    for (const declared of ['encoding="iso-8859-1"', 'encoding="utf-8"', ""]) {
      const rss = `<?xml version="1.0" ${declared}?><rss version="2.0"><channel><title>t</title><item><title>Café au lait</title><guid>é</guid><pubDate>2018-01-01</pubDate></item></channel></rss>`;
      const folder = temporaryFolder({ "feed.xml": new Uint8Array(Buffer.from(rss, "latin1")) });
      const { lines } = adopt([await feedAt(join(folder, "feed.xml"))], articlesOf(lantern()));
      expect(Object.fromEntries(lines)).toEqual({ "2018-01-01/cafe-au-lait": "é" });
    }
  });
});

describe("an article is never guessed", () => {
  test("when its title is that of several articles of these days", async () => {
    const content = lantern({
      "articles/links-again.md": article({ title: "LINKS", publish_date: "2017-01-03" }),
    });
    const feed = await feedOf(
      "<item><title>Links</title><guid>x</guid><pubDate>Mon, 02 Jan 2017 10:00:00 GMT</pubDate></item>",
    );
    const { lines, feeds } = adopt([feed], articlesOf(content));
    expect(lines.size).toBe(0);
    expect(feeds[0]?.unmatched[0]?.candidates.map(({ slug }) => slug)).toEqual(["links", "links-again"]);
  });

  test("when several entries have its title and date", async () => {
    const item = (guid: string) =>
      `<item><title>Café au lait</title><guid>${guid}</guid><pubDate>Mon, 01 Jan 2018 10:00:00 GMT</pubDate></item>`;
    expect(adopt([await feedOf(item("a"), item("b"))], articlesOf(lantern())).lines.size).toBe(0);
  });

  test("when the title is the same but the date is days off", async () => {
    const item =
      "<item><title>Café au lait</title><guid>a</guid><pubDate>Fri, 05 Jan 2018 10:00:00 GMT</pubDate></item>";
    expect(adopt([await feedOf(item)], articlesOf(lantern())).lines.size).toBe(0);
  });

  test("when only the title of an undated entry speaks for it, and the feed has that title twice", async () => {
    const item = (path: string) =>
      `<item><title>Café au lait</title><link>https://old.example${path}</link></item>`;
    const feed = await feedOf(item("/articles/cafe-au-lait"), item("/another"));
    const content = lantern({
      "articles/x.md": article({ title: "Café au lait", publish_date: "2015-01-01" }),
    });
    const { lines } = adopt([feed], articlesOf(content));
    expect(Object.fromEntries(lines)).toEqual({
      "2018-01-01/cafe-au-lait": "https://old.example/articles/cafe-au-lait",
    });
  });

  test("when the link leads to another site, as in a blog of links", async () => {
    const hosts = ["https://far.example", "https://off.example", "https://old.example"];
    const feed = await feedOf(
      ...hosts.map(
        (host, i) => `<item><title>T</title><link>${host}/articles/tea</link><guid>${i}</guid></item>`,
      ),
    );
    const { lines } = adopt([feed], articlesOf(lantern()));
    expect(Object.fromEntries(lines)).toEqual({ "2016-10-05/tea": "2" });
  });
});

describe("what is decided stays", () => {
  const item = (guid: string) =>
    `<item><title>T</title><link>https://old.example/articles/tea</link><guid>${guid}</guid></item>`;

  async function refusals(guid: string, files: Record<string, string>) {
    const { lines, feeds } = adopt([await feedOf(item(guid))], articlesOf(lantern(files)));
    return [Object.fromEntries(lines), feeds[0]?.refused.map(({ refusal }) => refusal)];
  }
  const tea = (id: string) => ({ "articles/2016-10-05-tea.md": article({ id, publish_date: "2016-10-05" }) });

  test("an id in front matter", async () => {
    expect(await refusals("old", tea("mine"))).toEqual([{}, ["front matter"]]);
    expect(await refusals("mine", tea("mine"))).toEqual([{}, []]);
  });

  test("a line of ids.yaml", async () => {
    const ids = { "ids.yaml": '2016-10-05/tea: "kept"\n' };
    expect(await refusals("other", ids)).toEqual([{}, ["ids.yaml"]]);
    expect(await refusals("kept", ids)).toEqual([{}, []]);
  });

  test("the feed named first", async () => {
    const { lines, feeds } = adopt([await feedOf(item("1")), await feedOf(item("2"))], articlesOf(lantern()));
    expect(Object.fromEntries(lines)).toEqual({ "2016-10-05/tea": "1" });
    expect(feeds.map(({ refused }) => refused.map(({ refusal }) => refusal))).toEqual([[], ["another feed"]]);
  });

  test("the id of another article", async () => {
    const files = { "articles/taken.md": article({ id: "taken", publish_date: "2019-01-01" }) };
    // Its own article is recognised by its id, so the link, which is another's, does not count.
    expect(await refusals("taken", files)).toEqual([{}, []]);
  });

  test("and a line never gives two articles one id", async () => {
    const [tea] = articlesOf(lantern()).filter(({ slug }) => slug === "tea");
    const translation = { ...tea!, id: "tag:translation", paths: ["/fa/articles/tea"] as const };
    const { lines, feeds } = adopt([await feedOf(item("old"))], [tea!, translation]);
    expect(lines.size).toBe(0);
    expect(feeds[0]?.refused.map(({ refusal }) => refusal)).toEqual(["same key"]);
  });
});

describe("ids that a feed no longer lists", () => {
  const links = (paths: readonly string[], date = "") =>
    paths.map(
      (path) =>
        `<item><title>T</title><link>https://old.example${path}</link><guid>https://old.example${path}#feed</guid>${date}</item>`,
    );
  const date = "<pubDate>Mon, 01 Jan 2018 08:00:00 GMT</pubDate>";

  test("follow from the rule that all the others obey", async () => {
    const feed = await feedOf(
      ...links(["/articles/tea", "/articles/links", "/articles/links-2"]),
      ...links(["/articles/cafe-au-lait"], date),
    );
    const { lines, feeds } = adopt([feed], articlesOf(lantern()));
    expect(lines.get("2016-09-21/hello-world")).toBe("https://old.example/articles/hello-world#feed");
    expect(lines.get("2017-05-05/日本語")).toBe(
      "https://old.example/articles/%E6%97%A5%E6%9C%AC%E8%AA%9E#feed",
    );
    expect(feeds[0]?.inferred.map(({ slug }) => slug)).toEqual(["hello-world", "日本語"]);
  });

  test("do not where one differs, or where there are only two", async () => {
    const odd = [...links(["/articles/tea", "/articles/links"]), ...links(["/articles/links-2/"], date)];
    expect(adopt([await feedOf(...odd)], articlesOf(lantern())).lines.size).toBe(3);
    const two = [...links(["/articles/tea"]), ...links(["/articles/links"], date)];
    expect(adopt([await feedOf(...two)], articlesOf(lantern())).lines.size).toBe(2);
  });

  test("are not given to articles newer than the feed", async () => {
    const old = "<pubDate>Mon, 02 Jan 2017 08:00:00 GMT</pubDate>";
    const feed = await feedOf(...links(["/articles/tea", "/articles/links", "/articles/hello-world"], old));
    const { lines } = adopt([feed], articlesOf(lantern()));
    expect([...lines.keys()]).not.toContain("2018-01-01/cafe-au-lait");
  });
});
