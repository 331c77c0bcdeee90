import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readOldFeed } from "../../../src/build/old-feeds/read-old-feed.ts";
import { type Files, temporaryFolder } from "../../support/folder.ts";
import { deadOrigin, listen } from "../../support/loopback.ts";

function rss(items: readonly string[], links = ""): string {
  const body = items.map((id) => `<item><title>${id}</title><guid>${id}</guid></item>`).join("");
  return `<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>t</title>${links}${body}</channel></rss>`;
}

const next = (rel: string, href: string) => `<atom:link rel="${rel}" href="${href}"/>`;

/** Serves documents by path and query; what is not there is 404. */
function serve(documents: Readonly<Record<string, string | Response>>): Promise<string> {
  return listen((request) => {
    const { pathname, search } = new URL(request.url);
    const document = documents[pathname + search];
    return document instanceof Response
      ? document
      : new Response(document ?? "", { status: document === undefined ? 404 : 200 });
  });
}

async function idsAt(address: string, enough?: (count: number) => boolean) {
  const reading = await readOldFeed(address, enough && ((entries) => enough(entries.length)));
  if (!("feed" in reading)) return reading;
  const { entries, gaps } = reading.feed;
  return { ids: entries.map(({ id }) => id), gaps };
}

describe("a feed at a URL", () => {
  test("is read with its archives, each entry once", async () => {
    const origin = await serve({
      "/rss.xml": rss(["5", "4"], next("prev-archive", "/archive/2")),
      "/archive/2": rss(["4", "3"], next("prev-archive", "1") + next("next-archive", "/never")),
      "/archive/1": rss(["2", "1"], next("current", "/rss.xml")),
    });
    expect(await idsAt(`${origin}/rss.xml`)).toEqual({ ids: ["5", "4", "3", "2", "1"], gaps: [] });
  });

  test("is read with its further pages, by the links that it has", async () => {
    const origin = await serve({
      "/feed/": rss(["3"], next("next", "/feed/?paged=2")),
      "/feed/?paged=2": rss(["2"], next("next", "/feed/?paged=3") + next("previous", "/feed/")),
      "/feed/?paged=3": rss(["1"]),
      "/feed/?paged=4": rss(["0"]),
    });
    expect(await idsAt(`${origin}/feed/`)).toEqual({ ids: ["3", "2", "1"], gaps: [] });
  });

  test("of WordPress is read with its further pages, to which it does not link", async () => {
    const wordpress = "<generator>https://wordpress.org/?v=6.4</generator>";
    const pages = { "/feed/": rss(["3"], wordpress), "/feed/?paged=2": rss(["2"], wordpress) };
    const origin = await serve(pages);
    expect(await idsAt(`${origin}/feed/`)).toEqual({ ids: ["3", "2"], gaps: [] });
    const failing = await serve({ ...pages, "/feed/?paged=2": new Response("", { status: 503 }) });
    expect(await idsAt(`${failing}/feed/`)).toEqual({
      ids: ["3"],
      gaps: [`${failing}/feed/?paged=2: not read: answers 503`],
    });
    const endless = await listen(() => new Response(rss(["3"], wordpress)));
    expect(await idsAt(`${endless}/feed/`)).toEqual({ ids: ["3"], gaps: [] });
  });

  test("is followed by next_url and across Atom's xml:base", async () => {
    const json = (id: string, next_url?: string) =>
      JSON.stringify({ version: "https://jsonfeed.org/version/1.1", title: "t", next_url, items: [{ id }] });
    const atom = (id: string, link = "") =>
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="/deep/er/"><title>t</title>${link}<entry><id>${id}</id><title>t</title></entry></feed>`;
    const origin = await serve({
      "/feed.json": json("b", "/feed.json?page=2"),
      "/feed.json?page=2": json("a"),
      "/atom.xml": atom("d", '<link rel="next" href="../old.xml"/>'),
      "/deep/old.xml": atom("c"),
    });
    expect(await idsAt(`${origin}/feed.json`)).toEqual({ ids: ["b", "a"], gaps: [] });
    expect(await idsAt(`${origin}/atom.xml`)).toEqual({ ids: ["d", "c"], gaps: [] });
  });

  test("ends where pages repeat themselves or lead in a circle", async () => {
    let requests = 0;
    const origin = await listen((request) => {
      const page = Number(new URL(request.url).searchParams.get("page") ?? 0);
      if (++requests > 10) throw new Error("Endless");
      return new Response(rss(page < 2 ? [`${page}`] : ["1"], next("next", `/?page=${page + 1}`)));
    });
    expect(await idsAt(`${origin}/`)).toEqual({ ids: ["0", "1"], gaps: [] });
    const circle = await serve({
      "/a": rss(["a"], next("next", "/b")),
      "/b": rss(["b"], next("next", "/a#x")),
    });
    expect(await idsAt(`${circle}/a`)).toEqual({ ids: ["a", "b"], gaps: [] });
  });

  test("is read no further than needed", async () => {
    const origin = await serve({ "/a": rss(["2", "1"], next("next", "/b")) });
    expect(await idsAt(`${origin}/a`, (count) => count >= 2)).toEqual({ ids: ["2", "1"], gaps: [] });
  });

  test("keeps what was read when a further page fails, and says what is missing", async () => {
    const origin = await serve({
      "/a": rss(["2"], next("next", "/b") + next("prev-archive", "/c")),
      "/c": "<html>Login, please</html>",
    });
    expect(await idsAt(`${origin}/a`)).toEqual({
      ids: ["2"],
      gaps: [`${origin}/b: not read: answers 404`, `${origin}/c: not read: is no feed`],
    });
  });

  test("resolves links against where it is after redirects", async () => {
    const origin = await serve({
      "/feed": new Response(null, { status: 301, headers: { Location: "/blog/feed.xml" } }),
      "/blog/feed.xml": rss(["2"], next("next", "older.xml")),
      "/blog/older.xml": rss(["1"]),
    });
    expect(await idsAt(`${origin}/feed`)).toEqual({ ids: ["2", "1"], gaps: [] });
  });

  test("is decoded by the charset of its response", async () => {
    const origin = await serve({
      "/a": new Response(new Uint8Array(Buffer.from(rss(["é"]), "latin1")), {
        headers: { "Content-Type": "text/xml; charset=ISO-8859-1" },
      }),
    });
    expect(await idsAt(`${origin}/a`)).toMatchObject({ ids: ["é"] });
  });

  test("may be absent, out of reach, or something else", async () => {
    const page = `<!doctype html><html><head><base href="/blog/"><link rel="alternate" type="application/rss+xml" href="feed.xml"><link rel="stylesheet" href="x.css"></head></html>`;
    const origin = await serve({
      "/page": page,
      "/text": "hello",
      "/gone": new Response(null, { status: 410 }),
      "/busy": new Response(null, { status: 503 }),
    });
    expect(await idsAt(`${origin}/nothing`)).toMatchObject({ problem: "absent", reason: "answers 404" });
    expect(await idsAt(`${origin}/gone`)).toMatchObject({ problem: "absent" });
    expect(await idsAt(`${origin}/busy`)).toMatchObject({ problem: "unreachable", reason: "answers 503" });
    expect(await idsAt(await deadOrigin())).toMatchObject({ problem: "unreachable" });
    expect(await idsAt(`${origin}/text`)).toMatchObject({ problem: "no-feed" });
    expect(await idsAt(`${origin}/page`)).toMatchObject({
      problem: "no-feed",
      feeds: [`${origin}/blog/feed.xml`],
    });
  });
});

describe("a feed in a file", () => {
  const read = (files: Files, name = "feed.xml") => idsAt(join(temporaryFolder(files), name));

  test("is read with the files that it links to beside it", async () => {
    const files = {
      "feed.xml": rss(["2"], next("prev-archive", "archive/old%20feed.xml#x")),
      "archive/old feed.xml": rss(["1"]),
    };
    expect(await read(files)).toEqual({ ids: ["2", "1"], gaps: [] });
  });

  test("never leads to the network", async () => {
    let requests = 0;
    const origin = await listen(() => {
      requests++;
      return new Response(rss(["1"]));
    });
    const files = { "feed.xml": rss(["2"], next("next", `${origin}/2`) + next("prev-archive", "/1")) };
    const reading = await read(files);
    expect(reading).toMatchObject({ ids: ["2"] });
    expect("gaps" in reading && reading.gaps.map((gap) => gap.replace(/^.*feed.xml: /, ""))).toEqual([
      `older entries stand at ${origin}/2; name it as well`,
      "older entries stand at /1; name it as well",
    ]);
    expect(requests).toBe(0);
  });

  test("may be missing", async () => {
    expect(await read({})).toMatchObject({ problem: "absent", reason: "no such file" });
  });
});
