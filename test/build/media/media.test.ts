import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { build } from "../../../src/build/build.ts";
import { type Files, temporaryFolder } from "../../support/folder.ts";
import { png } from "../../support/images.ts";
import { serve } from "../../support/serve.ts";

const site = (...lines: readonly string[]) =>
  `---\ntitle: T\nurl: https://t.example\n${lines.map((line) => `${line}\n`).join("")}---\n`;
const post = (body: string, ...lines: readonly string[]) =>
  `---\ntitle: Post\ndate: 2026-01-01\n${lines.map((line) => `${line}\n`).join("")}---\n${body}\n`;

/** Builds files whose content folder is `content`; gives the first article's HTML and the problems. */
async function read(files: Files) {
  const folder = temporaryFolder(files);
  const out = join(folder, "dist");
  const { problems } = build({ content: join(folder, "content"), out });
  const shown = problems.map(({ rule, found }) => `${rule} ${found.replaceAll(`${folder}/`, "")}`);
  if (!existsSync(out)) return { html: "", problems: shown, out, article: {}, rss: "" };
  const served = serve(out);
  const { items } = await served.json<{ items: Record<string, unknown>[] }>("/feed.json");
  const article = items[0]!;
  return {
    html: String(article.content_html),
    problems: shown,
    out,
    article,
    rss: await served.text("/rss.xml"),
  };
}

const PNG = png(40, 30);
const IMG =
  /^<p><img src="https:\/\/t\.example\/media\/pic-[\da-f]{12}\.png" alt="" width="40" height="30"><\/p>$/;

describe("an image is found", () => {
  const cases: [string, Files, string][] = [
    ["beside the article", { "blog/_posts/pic.png": PNG }, "pic.png"],
    ["in a folder beside the article's", { "blog/images/pic.png": PNG }, "../images/pic.png"],
    ["in a folder named like the article (Hexo)", { "blog/_posts/2026-01-01-a/pic.png": PNG }, "pic.png"],
    ["in the project's root (Jekyll)", { "blog/assets/pic.png": PNG }, "/assets/pic.png"],
    ["in a folder of static files", { "blog/static/img/pic.png": PNG }, "/img/pic.png"],
    ["from the project's root without a slash", { "blog/assets/pic.png": PNG }, "assets/pic.png"],
    ["from the project's root with a dot", { "blog/src/img/pic.png": PNG }, "./src/img/pic.png"],
    ["by an alias of the project", { "blog/static/img/pic.png": PNG }, "@site/static/img/pic.png"],
    ["by an alias of its sources", { "blog/src/assets/pic.png": PNG }, "~/assets/pic.png"],
    ["in other letter case, where nothing fits exactly", { "blog/_posts/pic.PNG": PNG }, "Pic.png"],
    ["without its ending (Hugo)", { "blog/_posts/pic.png": PNG }, "pic"],
    ["with its name encoded, and with a query", { "blog/_posts/pic.png": PNG }, "%70ic.png?v=1"],
  ];
  test("by the address that the site has it at, below the article's own", async () => {
    const { html, problems } = await read({
      "content/site.md": site("articles: ../blog/_posts", "dialect: jekyll", "permalink: /:year/:slug/"),
      "blog/_posts/2026-01-01-a.md": post("![](/2026/a/%70ic.png)"),
      "blog/_posts/pic.png": PNG,
    });
    expect(problems).toEqual([]);
    expect(html).toMatch(IMG);
  });

  test("by its name anywhere in the project, the nearest first, where a note of Obsidian names it", async () => {
    const { html, problems } = await read({
      "content/site.md": site("articles: ../vault/Posts/New"),
      "vault/.obsidian/app.json": "{}",
      "vault/Posts/New/a.md": post("![[Pic 1.png]] ![[one/pic.png|30x40]] ![[b.png|B]] ![](c.png)"),
      "vault/Files/one/pic.png": PNG,
      "vault/Posts/two/pic.png": png(5, 6),
      "vault/Files/Pic 1.png": png(1, 1),
      "vault/.trash/b.png": PNG,
      "vault/x/deep/b.png": png(7, 7),
      "vault/x/b.png": png(2, 2),
      "vault/Files/c.png": PNG,
    });
    expect(problems).toEqual([expect.stringMatching(/^missing-file `c.png`/)]);
    expect(
      [...html.matchAll(/\/([^/]*)-[\da-f]{12}\.png" alt="([^"]*)" width="(\d+)"/g)].map((m) => m.slice(1)),
    ).toEqual([
      ["Pic%201", "", "1"],
      ["pic", "", "40"],
      ["b", "B", "2"],
    ]);
  });

  test.each(cases)("%s", async (_, media, reference) => {
    const { html, problems } = await read({
      "content/site.md": site("articles: ../blog/_posts", "dialect: jekyll"),
      "blog/_config.yml": "",
      "blog/_posts/2026-01-01-a.md": post(`![](${reference})`),
      ...media,
    });
    expect(problems).toEqual([]);
    expect(html).toMatch(IMG);
  });

  test.each(["media_subpath", "img_path"])(
    "in the folder that an article's `%s` names (Chirpy)",
    async (key) => {
      const { html, problems, article } = await read({
        "content/site.md": site("articles: ../blog/_posts", "dialect: jekyll"),
        "blog/_config.yml": "",
        "blog/_posts/2026-01-01-a.md": post("![](pic.png)", `${key}: /assets/a/`, "image: hero.png"),
        "blog/assets/a/pic.png": PNG,
        "blog/assets/a/hero.png": png(2, 2),
      });
      expect(problems).toEqual([]);
      expect(html).toContain("/media/pic-");
      expect(article.image).toMatch(/\/media\/hero-/);
    },
  );

  test("in the folders that static: names, before any other", async () => {
    const { html } = await read({
      "content/site.md": site("static: [../files, ../more]"),
      "content/articles/a.md": post("![](/pic.png)"),
      "content/static/pic.png": png(1, 1),
      "files/other.txt": "",
      "more/pic.png": PNG,
    });
    expect(html).toMatch(IMG);
  });

  test.each([
    [
      "docusaurus",
      "website/blog/a.md",
      "website/static/img/pic.png",
      "/img/pic.png",
      "website/docusaurus.config.js",
    ],
    ["hugo", "content/posts/a.md", "static/img/pic.png", "/img/pic.png", "hugo.toml"],
    ["hexo", "source/_posts/a.md", "source/img/pic.png", "/img/pic.png", "_config.yml"],
    ["zola", "content/a.md", "static/pic.png", "/pic.png", "config.toml"],
    ["astro", "src/content/blog/a.md", "public/pic.png", "/pic.png", "astro.config.mjs"],
    ["mkdocs", "docs/blog/posts/a.md", "docs/img/pic.png", "/img/pic.png", "mkdocs.yml"],
    ["pelican", "content/a.md", "content/images/pic.png", "{static}/images/pic.png", "pelicanconf.py"],
  ])("where %s has it", async (dialect, file, media, reference, sign) => {
    const { html, problems } = await read({
      "content/site.md": site(`articles: ../b/${file.replace(/\/[^/]*$/, "")}`, `dialect: ${dialect}`),
      [`b/${file}`]: post(`![](${reference})`),
      [`b/${media}`]: PNG,
      [`b/${sign}`]: "",
    });
    expect(problems).toEqual([]);
    expect(html).toMatch(IMG);
  });
});

describe("an image that is missing", () => {
  test("is an error in a blog of our own, with the places tried", async () => {
    const { problems } = await read({
      "content/site.md": site(),
      "content/articles/a.md": post("![](../no.png)\n\n![](../no.png)"),
    });
    expect(problems).toEqual([
      "missing-file `../no.png`, looked for at content/no.png and content/articles/no.png",
    ]);
  });

  test("is a warning in another's, and keeps its address", async () => {
    const { html, problems } = await read({
      "content/site.md": site("articles: ../blog/_posts", "dialect: jekyll"),
      "blog/_config.yml": "",
      "blog/_posts/2026-01-01-a.md": post("![](/no.png)"),
    });
    expect(html).toContain('src="https://t.example/no.png"');
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain("missing-file `/no.png`, looked for at blog/_posts/no.png and blog/no.png");
  });

  test("is not looked for with an ending where it has one, or is no file's name", async () => {
    const { problems } = await read({
      "content/site.md": site("articles: ../blog/_posts", "dialect: jekyll"),
      "blog/_config.yml": "",
      "blog/_posts/2026-01-01-a.md": post("![](pic.b) ![](/pic) ![](pic/) ![](pic?a)"),
      "blog/_posts/pic.b.png": PNG,
      "blog/_posts/pic.png": PNG,
      "blog/pic.png": PNG,
      "blog/_posts/pic/.png": PNG,
    });
    expect(problems).toHaveLength(4);
  });

  test("is one that lies outside of all folders that may be published, or hides", async () => {
    const { problems } = await read({
      "content/site.md": site(),
      "content/articles/a.md": post("![](../../secret.png) ![](/.git/secret.png)"),
      "secret.png": PNG,
      "content/.git/secret.png": PNG,
    });
    expect(problems.map((problem) => problem.split(" ", 2).join(" "))).toEqual([
      "outside-content `../../secret.png`",
      "outside-content `/.git/secret.png`",
    ]);
  });

  test("may be in a folder of static: that is missing itself", async () => {
    const { problems } = await read({
      "content/site.md": site("static: gone"),
      "content/articles/a.md": post(""),
    });
    expect(problems).toEqual(["missing-folder `gone`, and nothing there"]);
  });
});

describe("of a bundle of Hugo", () => {
  const A = "blog/content/posts/a/index.md";
  const at = async (front: readonly string[], body: string, files: readonly string[]) => {
    const { html, article, problems } = await read({
      "content/site.md": site("articles: ../blog", "dialect: hugo"),
      [A]: post(body, ...front),
      ...Object.fromEntries(files.map((file, i) => [`blog/${file}`, png(3, 4 + i)])),
    });
    const named = (text: string) =>
      [...text.matchAll(/\/media\/([^"]*)-[\da-f]{12}/g)].map(([, name]) => name);
    return { hero: named(String(article.image ?? "")), shown: named(html), problems };
  };
  const here = (...names: readonly string[]) => names.map((name) => `content/posts/a/${name}`);

  test.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ["named so", [], ["a.png", "my-Feature.png", "cover.png"], ["my-Feature"]],
    ["of other names", [], ["a.png", "thumb.png"], ["thumb"]],
    ["none", [], ["a.png"], []],
    ["the front matter's", ["image: a.png"], ["a.png", "feature.png"], ["a"]],
    [
      "one that resources name so",
      ["resources:", "  - name: featured-image", "    src: b.png"],
      ["a.png", "b.png"],
      ["b"],
    ],
    [
      "by a pattern",
      ["resources:", "  - name: cover", "    src: 'B*'"],
      ["a.png", "b1.png", "b2.png"],
      ["b1"],
    ],
  ])("the page's picture: %s", async (_, front, files, hero) => {
    expect((await at(front, "Text", here(...files))).hero).toEqual(hero);
  });

  test("a picture by the name that resources give it", async () => {
    const front = ["resources:", "  - name: first one", "    src: img/a.png"];
    const body = '![](first%20one)\n\n{{< figure src="first one" >}}';
    const { shown, problems } = await at(front, body, here("img/a.png"));
    expect(shown).toEqual(["a", "a"]);
    expect(problems).toEqual([]);
  });

  test.each<[string, readonly string[], readonly string[]]>([
    ['gallery match="images/*" sortOrder="desc"', here("images/b.png", "images/a.png", "c.png"), ["b", "a"]],
    ['gallery match="*.{PNG,jpg}"', here("b.png", "a.png"), ["a", "b"]],
    ['carousel images="{images/b.png,images/a.png}"', here("images/b.png", "images/a.png"), ["b", "a"]],
    ['carousel images="images/**"', here("images/a.png"), ["a"]],
    ['gallery-swipe images="/img/a.png, /img/b.png"', ["static/img/a.png", "static/img/b.png"], ["a", "b"]],
    ['gallery dir="/img/trip/" /', ["static/img/trip/b.png", "static/img/trip/b-thumb.png"], ["b"]],
    ['image-gallery gallery_dir="album"', here("album/a.png"), ["a"]],
  ])("a gallery of a folder: %s", async (tag, files, shown) => {
    const seen = await at([], `{{< ${tag} >}}`, files);
    expect(seen.shown).toEqual(shown);
    expect(seen.problems).toEqual([]);
  });

  test("pictures are shared between the folders of languages, and static folders have the names that the configuration says", async () => {
    const { html, problems } = await read({
      "content/site.md": site("articles: ../blog", "dialect: hugo", "language: en"),
      "blog/hugo.toml":
        'defaultContentLanguage = "en"\nstaticDir = ["static", "files"]\n[languages.en]\ncontentDir = "content/en"\n[languages.de]\ncontentDir = "content/de"\n',
      "blog/content/de/posts/a/index.md": post("![](img/pic.png) ![](/pic.png)"),
      "blog/content/en/posts/a/index.md": "---\ntitle: A\ndraft: true\n---\n",
      "blog/content/en/posts/a/img/pic.png": PNG,
      "blog/files/pic.png": png(5, 6),
    });
    expect(problems).toEqual([]);
    expect([...html.matchAll(/width="(\d+)"/g)].map(([, width]) => width)).toEqual(["40", "5"]);
  });

  test("a gallery of a folder that is not there goes, with a warning", async () => {
    const { shown, problems } = await at([], '{{< gallery dir="/img/none/" >}}', []);
    expect(shown).toEqual([]);
    expect(problems).toEqual(["unknown-tag `{{< gallery >}}`"]);
  });
});

describe("files", () => {
  test("that are linked are deployed, sources of pages are not", async () => {
    const { html, problems, out } = await read({
      "content/site.md": site("articles: ../blog/_posts", "dialect: jekyll"),
      "blog/_posts/2026-01-01-a.md": post("[a](a.pdf#p2) [b](page.html) [c](demo.html)"),
      "blog/_posts/a.pdf": "%PDF",
      "blog/_posts/page.html": "---\ntitle: P\n---\n",
      "blog/_posts/demo.html": "<p>Demo",
    });
    expect(problems).toEqual([]);
    const [pdf, page, demo] = [...html.matchAll(/href="https:\/\/t\.example([^"]*)"/g)].map(
      (match) => match[1]!,
    );
    expect(pdf).toMatch(/^\/media\/a-[\da-f]{12}\.pdf#p2$/);
    expect(readFileSync(join(out, "assets", pdf!.replace("#p2", "")), "utf8")).toBe("%PDF");
    expect(page).toMatch(/page\.html$/);
    expect(page).not.toContain("/media/");
    expect(demo).toMatch(/^\/media\/demo-/);
  });

  test.each(["rst", "adoc", "org", "textile", "Rmd", "qmd", "markdoc"])(
    "of articles that are no Markdown are never deployed, whatever links to them: .%s",
    async (ending) => {
      const { html, problems, out } = await read({
        "content/site.md": site("articles: ../blog/_posts", "dialect: jekyll"),
        "blog/_posts/2026-01-01-a.md": post(`[one](./b.${ending}#c) [two](/_posts/b.${ending})`),
        [`blog/_posts/b.${ending}`]: ":status: draft\n\nSecret\n",
      });
      expect(html).toContain("<p>one ");
      expect(html).not.toContain("/media/");
      expect(problems).toContainEqual(`dead-link \`./b.${ending}#c\``);
      expect(readdirSync(join(out, "assets/media")).filter((name) => name.startsWith("b-"))).toEqual([]);
    },
  );

  test("of every attribute are found: srcset, source, poster, data-src", async () => {
    const { html } = await read({
      "content/site.md": site(),
      "content/articles/a.md": post(
        '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="pic.png" srcset="pic.png 1x, big.png 2x">\n\n' +
          '<picture><source srcset="pic.png"><img src="pic.png"></picture>\n\n<video src="v.mp4" poster="pic.png"></video>',
      ),
      "content/articles/pic.png": PNG,
      "content/articles/big.png": png(80, 60),
      "content/articles/v.mp4": "",
    });
    expect(html.match(/\/media\/pic-/g)).toHaveLength(5);
    expect(html).toMatch(/srcset="\S+\/media\/pic-\w+\.png 1x, \S+\/media\/big-\w+\.png 2x"/);
    expect(html).toMatch(/<video src="\S+\/media\/v-\w+\.mp4" poster="\S+\/media\/pic-/);
    expect(html).not.toContain("data:");
  });

  test("that a page holds as data move out of it when they are large", async () => {
    const small = `data:image/png;base64,${Buffer.from(png(1, 1)).toString("base64")}`;
    const large = `data:image/png;base64,${Buffer.from(png(70, 50, 9000)).toString("base64")}`;
    const { html, out } = await read({
      "content/site.md": site(),
      "content/articles/a.md": post(`![](${small})\n\n![](${large})`),
    });
    expect(html).toContain(`src="${small}"`);
    const [, path] = /src="https:\/\/t\.example(\/media\/image-\w+\.png)" alt="" width="70" height="50"/.exec(
      html,
    )!;
    expect(readFileSync(join(out, "assets", path!))).toHaveLength(9045);
  });

  test("elsewhere get a scheme where they have none", async () => {
    const { html } = await read({
      "content/site.md": site(),
      "content/articles/a.md": post("![](//cdn.example/a.png)"),
    });
    expect(html).toContain('src="https://cdn.example/a.png"');
  });
});

describe("an enclosure", () => {
  const blog = { "content/site.md": site("articles: ../blog/_posts", "dialect: jekyll") };

  test("of the publisher's own has its real length and type", async () => {
    const { rss, article, problems } = await read({
      ...blog,
      "blog/_posts/2026-01-01-a.md": post("", "audio: one.mp3", "duration: 1:01", "episode: 3"),
      "blog/_posts/one.mp3": new Uint8Array(1234),
    });
    expect(problems).toEqual(["podcast-directory none", "podcast-directory none"]);
    expect(rss).toMatch(
      /<enclosure length="1234" type="audio\/mpeg" url="https:\/\/t\.example\/media\/one-\w+\.mp3"\/>/,
    );
    expect(rss).toContain("<itunes:duration>61</itunes:duration>");
    expect(rss).toContain("<itunes:episode>3</itunes:episode>");
    expect(article.attachments).toMatchObject([{ mime_type: "audio/mpeg", size_in_bytes: 1234 }]);
  });

  test("elsewhere has those stated, and is none without them", async () => {
    const stated = await read({
      ...blog,
      "blog/_posts/2026-01-01-a.md": post(
        "",
        "enclosure: |",
        "  https://x.example/1.mp3",
        "  99",
        "  audio/mpeg",
      ),
    });
    expect(stated.rss).toContain('<enclosure length="99" type="audio/mpeg" url="https://x.example/1.mp3"/>');
    const bare = await read({
      ...blog,
      "blog/_posts/2026-01-01-a.md": post("", "audio: https://x.example/1.mp3"),
    });
    expect(bare.rss).not.toContain("<enclosure");
    expect(bare.problems).toEqual(["enclosure-length `https://x.example/1.mp3` without them"]);
  });

  test("with an address that is none is a warning", async () => {
    const { rss, problems } = await read({
      ...blog,
      "blog/_posts/2026-01-01-a.md": post("", "enclosure: { url: 'https://x y/1.mp3', length: 9 }"),
    });
    expect(rss).not.toContain("<enclosure");
    expect(problems).toEqual(["not-a-url `https://x y/1.mp3`"]);
  });

  test("that is missing is a warning", async () => {
    const { rss, problems } = await read({
      ...blog,
      "blog/_posts/2026-01-01-a.md": post("", "audio: gone.mp3"),
    });
    expect(rss).not.toContain("<enclosure");
    expect(problems[0]).toContain("missing-file `gone.mp3`");
  });
});

test("a file that is no picture has no size", async () => {
  for (const bytes of [new Uint8Array(100), new Uint8Array(0), "<!doctype html>"]) {
    const { html } = await read({
      "content/site.md": site("articles: ../blog/_posts", "dialect: jekyll"),
      "blog/_posts/2026-01-01-a.md": post("![a](pic.png)"),
      "blog/_posts/pic.png": bytes,
    });
    expect(html).toMatch(/^<p><img src="[^"]*" alt="a"><\/p>$/);
  }
});

describe("what Git LFS or git-annex has not fetched", () => {
  const POINTERS = [
    "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a2146\nsize 12345\n",
    "/annex/objects/SHA256E-s12345--4d7a2146.png\n",
  ];
  test.each(POINTERS)("stays where the blog has it, with a warning: %j", async (pointer) => {
    const { html, problems, rss } = await read({
      "content/site.md": site("articles: ../blog/_posts", "dialect: jekyll"),
      "blog/_config.yml": "",
      "blog/_posts/2026-01-01-a.md": post("![](/assets/pic.png)", "audio: ../assets/a.mp3"),
      "blog/assets/pic.png": pointer,
      "blog/assets/a.mp3": pointer,
    });
    expect(html).toBe('<p><img src="https://t.example/assets/pic.png" alt=""></p>');
    expect(rss).not.toContain("<enclosure");
    expect(problems.toSorted()).toEqual([
      "file-not-fetched `../assets/a.mp3`, of which only a pointer is here",
      "file-not-fetched `/assets/pic.png`, of which only a pointer is here",
    ]);
  });
});
