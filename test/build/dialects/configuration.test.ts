import { describe, expect, test } from "vitest";
import { post, readBlog } from "../../support/blog.ts";
import type { Files } from "../../support/folder.ts";

const A = post(["title: The Title", "date: 2026-03-04"]);
const pathsOf = (files: Files, dialect: string, site: readonly string[] = []) =>
  Object.values(readBlog(files, [`dialect: ${dialect}`, ...site]).articles)
    .map(({ path }) => path)
    .sort();

describe("where the generator's configuration says another address, that counts", () => {
  test("Jekyll: a pattern, or the name of one", () => {
    const files = { "_posts/2026-03-04-a.md": A };
    expect(pathsOf({ ...files, "_config.yml": "permalink: /blog/:year/:title/" }, "jekyll")).toEqual([
      "/blog/2026/a/",
    ]);
    expect(pathsOf({ ...files, "_config.yml": "permalink: pretty" }, "jekyll")).toEqual(["/2026/03/04/a/"]);
  });

  // Each as Jekyll 4.3 itself puts them.
  test("Jekyll: what names and paths have of a file's date", () => {
    const names = ["2026-03-04-Some_name ß", "sub/2026-03-05-Deep"];
    const at = (folder: string, config: string) =>
      pathsOf(
        {
          ...Object.fromEntries(names.map((name) => [`${folder}/${name}.md`, post(["title: T"])])),
          "_config.yml": config,
        },
        "jekyll",
      ).map(decodeURI);
    const collection = (permalink: string) => `collections: { notes: { output: true${permalink} } }`;
    expect(at("_posts", "permalink: /p/:name/")).toEqual([
      "/p/2026-03-04-some-name-ß/",
      "/p/2026-03-05-deep/",
    ]);
    expect(at("_notes", collection(", permalink: /n/:name/"))).toEqual([
      "/n/2026-03-04-some-name-ß/",
      "/n/2026-03-05-deep/",
    ]);
    expect(at("_notes", collection(", permalink: /n/:title/"))).toEqual(["/n/Deep/", "/n/Some_name-ß/"]);
    expect(at("_notes", collection(""))).toEqual([
      "/notes/2026-03-04-Some_name ß.html",
      "/notes/sub/2026-03-05-Deep.html",
    ]);
  });

  // Each as Jekyll 4.3 itself puts them.
  test("Jekyll: date-times that name no zone are YAML's, in UTC, where the site has a zone", () => {
    const dates = {
      one: "2026-01-01 02:00:00",
      two: "2026-01-02",
      four: '"2026-01-04 02:00"',
      five: "2026-01-05 02:00:00 +0900",
      six: "2026-01-06T02:00:00",
      seven: "2026-01-07 02:00",
      eight: '"2026-01-08 02:00:00"',
    };
    const files = Object.fromEntries(
      Object.entries(dates).map(([name, date]) => [
        `_posts/2026-03-04-${name}.md`,
        post([`title: ${name}`, `date: ${date}`]),
      ]),
    );
    const zone = "timezone: America/New_York\n";
    expect(pathsOf({ ...files, "_config.yml": zone }, "jekyll")).toEqual([
      "/2025/12/31/one.html",
      "/2026/01/02/two.html",
      "/2026/01/04/five.html",
      "/2026/01/04/four.html",
      "/2026/01/05/six.html",
      "/2026/01/07/seven.html",
      "/2026/01/08/eight.html",
    ]);
    expect(pathsOf({ ...files, "_config.yml": "title: T\n" }, "jekyll", [zone.trim()])).toContain(
      "/2026/01/01/one.html",
    );
  });

  // Each as Jekyll 4.3 itself puts them.
  test("Jekyll: collections, where there are no posts", () => {
    const files = {
      "_blog/2026-03-04-one.md": post(["title: One"]),
      "_blog/sub/2026-03-05-two x.md": post(["title: Two"]),
      "_docs/a/three.md": A,
      "_snippets/Four.md": A,
      "_recipes/five.md": A,
      "about.md": A,
      "_config.yml":
        "collections:\n  blog: { output: true, permalink: '/b/:year/:month/:title' }\n  docs: { output: true }\n  snippets: { output: true }\n  recipes: {}\ndefaults:\n  - scope: { path: _snippets }\n    values: { permalink: '/s/:name:output_ext' }\n",
    };
    const { articles, skipped } = readBlog(files, ["dialect: jekyll"]);
    expect(
      Object.values(articles)
        .map(({ path }) => path)
        .sort(),
    ).toEqual(["/b/2026/03/one", "/b/2026/03/two-x", "/docs/a/three.html", "/s/four.html"]);
    expect(skipped).toEqual({ "_recipes/five.md": "ignored", "about.md": "page" });
    const withPosts = readBlog({ ...files, "_posts/2026-03-04-a.md": A }, ["dialect: jekyll"]);
    expect(Object.keys(withPosts.articles)).toEqual(["_posts/2026-03-04-a.md"]);
    const pretty = { ...files, "_config.yml": `${files["_config.yml"]}permalink: pretty\n` };
    expect(pathsOf(pretty, "jekyll")).toContain("/docs/a/three/");
    expect(pathsOf(files, "jekyll", ["permalink: /own/:title/"])).toContain("/own/three/");
  });

  test("Jekyll: by the folders between the site's and its posts, wherever site.md begins", () => {
    const files = { "ja/news/_posts/2026-03-04-a.md": A, "de/_posts/2026-03-04-a.md": A };
    const at = (articles: string, config: string, above = "") =>
      pathsOf(
        {
          ...Object.fromEntries(Object.entries(files).map(([file, text]) => [above + file, text])),
          "_config.yml": `permalink: pretty\n${config}`,
        },
        "jekyll",
        [`articles: ../blog/${articles}`],
      );
    expect(at("", "")).toEqual(["/de/2026/03/04/a/", "/ja/news/2026/03/04/a/"]);
    expect(at("ja", "")).toEqual(["/ja/news/2026/03/04/a/"]);
    expect(at("ja/news/_posts", "")).toEqual(["/ja/news/2026/03/04/a/"]);
    expect(at("src/ja", "source: src", "src/")).toEqual(["/ja/news/2026/03/04/a/"]);
    expect(at("src/all/ja", "source: src\ncollections_dir: all", "src/all/")).toEqual([
      "/ja/news/2026/03/04/a/",
    ]);
  });

  // Each as Jekyll 4.3 itself puts them.
  test("Jekyll: by weeks, and by categories", () => {
    const inCategory = post(["title: A", 'category: "C#  & Ruby"']);
    const byCategory = {
      "_posts/2026-03-04-a.md": inCategory,
      "_config.yml": "permalink: /:slugified_categories/:title",
    };
    expect(pathsOf(byCategory, "jekyll")).toEqual(["/c-ruby/a"]);
    const days = { "2026-01-01": "2026-01-4", "2021-01-03": "2020-53-7", "2024-12-30": "2025-01-1" };
    for (const [day, expected] of Object.entries(days)) {
      const config = "permalink: /:w_year-:week-:w_day/:title";
      const files = { [`_posts/${day}-a.md`]: post(["title: A"]), "_config.yml": config };
      expect(pathsOf(files, "jekyll")).toEqual([`/${expected}/a`]);
    }
    const files = { "_posts/2026-03-04-a.md": A, "_config.yml": "permalink: weekdate" };
    expect(pathsOf(files, "jekyll")).toEqual(["/2026/W10/Wed/a.html"]);
  });

  test("beside the folder that site.md names", () => {
    const files = { "_posts/2026-03-04-a.md": A, "_config.yml": "permalink: :title.html" };
    expect(pathsOf(files, "jekyll", ["articles: ../blog/_posts"])).toEqual(["/a.html"]);
  });

  test("Hugo: by section", () => {
    const config = '[permalinks]\nposts = "/:year/:title/"\n[permalinks.page]\nnotes = "/n/:slug/"\n';
    expect(pathsOf({ "content/notes/a.md": A, "hugo.toml": config }, "hugo")).toEqual(["/n/the-title/"]);
    expect(
      pathsOf({ "content/posts/a.md": A, "config.yaml": "permalinks: { posts: /:year/:slug/ }" }, "hugo"),
    ).toEqual(["/2026/the-title/"]);
  });

  test("Hugo: in a file for each key", () => {
    const config = {
      "config/_default/hugo.toml": 'title = "T"\n[permalinks]\nposts = "/wrong/:slug/"\n',
      "config/_default/permalinks.yaml": "posts: /:year/:slug/\n",
      "config/_default/languages.de.toml": "weight = 2\n",
      "config/_default/languages.en.toml": "weight = 1\n",
      "config/_default/menus.de.toml": "x = 1\n",
    };
    const files = { "content/posts/a.md": A, "content/posts/b.de.md": A };
    expect(pathsOf({ ...files, ...config }, "hugo")).toEqual(["/2026/the-title/", "/de/2026/the-title/"]);
  });

  // Each as Hugo 0.111 itself puts them.
  test("Hugo: paths of the front matter, below their language unless they begin with a slash", () => {
    const own = (url: string) => post(["title: E", "date: 2026-01-01", `url: ${url}`]);
    const files = {
      "content/e.md": own("own/e/"),
      "content/f.md": post(["title: F", "date: 2026-01-01"]),
      "content/e.fa.md": own("own/e-fa/"),
      "content/f.fa.md": own("/own/f-fa/"),
    };
    expect(pathsOf(files, "hugo")).toEqual(["/f/", "/fa/own/e-fa/", "/own/e/", "/own/f-fa/"]);
  });

  test("Hugo: a part that cannot be read is a warning", () => {
    const files = {
      "content/posts/a.md": A,
      "config/_default/hugo.toml": 'baseURL = "https://a.example/"\n',
      "config/_default/permalinks.toml": "posts = [\n",
    };
    const { problems } = readBlog(files, ["dialect: hugo"]);
    expect(problems).toMatchObject([{ severity: "warning", file: "config/_default/permalinks.toml" }]);
  });

  test("Hugo: for production", () => {
    const files = {
      "content/posts/a.md": A,
      "content/posts/nine.md": A,
      "config/production/hugo.toml": 'baseURL = "https://a.example/live/"\nignoreFiles = ["nine"]\n',
      "config/production/permalinks.toml": 'posts = "/l/:filename/"\n',
    };
    const usual = 'baseURL = "https://a.example/"\n[permalinks]\nposts = "/p/:slug/"\n';
    expect(pathsOf({ ...files, "hugo.toml": usual }, "hugo")).toEqual(["/live/l/a/"]);
    expect(pathsOf({ ...files, "config/_default/hugo.toml": usual }, "hugo")).toEqual(["/live/l/a/"]);
  });

  test("Hugo: below another folder of content, and one for each language", () => {
    const english = { "content/english/blog/a.md": A };
    expect(pathsOf({ ...english, "hugo.toml": 'contentDir = "content/english"\n' }, "hugo")).toEqual([
      "/blog/a/",
    ]);
    expect(pathsOf({ "articles/a.md": A, "hugo.yaml": "contentDir: articles/\n" }, "hugo")).toEqual(["/a/"]);
    const shared = "defaultContentLanguage: pt-br\nlanguages:\n  pt-br: {}\n  en: { contentDir: content }\n";
    expect(
      pathsOf({ "content/a.md": A, "content/a.en.md": A, "hugo.yaml": shared }, "hugo", ["language: pt-br"]),
    ).toEqual(["/a/", "/en/a/"]);
    const config = ["en: { weight: 1, contentDir: content/english }", "fr: { contentDir: content/french }"];
    const { articles, problems } = readBlog(
      {
        ...english,
        "content/french/blog/a.md": A,
        "hugo.yaml": `defaultContentLanguage: en\nlanguages:\n  ${config.join("\n  ")}\n`,
      },
      ["dialect: hugo"],
    );
    expect(problems).toEqual([]);
    expect(Object.values(articles).map(({ path, language }) => [path, language])).toEqual([
      ["/blog/a/", "en"],
      ["/fr/blog/a/", "fr"],
    ]);
    expect(new Set(Object.values(articles).map(({ translationKey }) => translationKey)).size).toBe(1);
    const both = { "content/english/b.en.md": A, "content/french/b.fr.md": A };
    expect(
      pathsOf(
        { ...both, "hugo.yaml": `defaultContentLanguage: en\nlanguages:\n  ${config.join("\n  ")}\n` },
        "hugo",
      ),
    ).toEqual(["/b/", "/fr/b/"]);
  });

  test("Eleventy: below its folder of input", () => {
    const at = (file: string, code: string) => pathsOf({ [file]: A, "eleventy.config.js": code }, "eleventy");
    const inGroup = 'export const config = { dir: { input: "./site/text/" } };';
    expect(at("site/text/blog/a.md", inGroup)).toEqual(["/blog/a/"]);
    expect(at("views/content/a.md", 'c.setInputDirectory("views");')).toEqual(["/content/a/"]);
    expect(at("src/posts/a.md", "// input: \"views\"\nreturn { dir: { input: '.' } };")).toEqual([
      "/posts/a/",
    ]);
  });

  test("Eleventy: which language reads Markdown", () => {
    const htmlBy = (code: string) => {
      const text = post(["title: A", "date: 2026-01-01"], "{{ title }}\n");
      return readBlog({ "posts/a.md": text, "eleventy.config.js": code }).articles["posts/a.md"]?.html;
    };
    const config = (engine: string) => `export default () => ({ markdownTemplateEngine: ${engine} });`;
    expect(htmlBy(config("false"))).toBe("<p>{{ title }}</p>");
    expect(htmlBy(config('"njk"'))).toBe("<p>A</p>");
    expect(htmlBy("// markdownTemplateEngine: false")).toBe("<p>A</p>");
  });

  // Each as Eleventy 3 itself puts them.
  test("Eleventy: an address for all by global data, and dates in addresses", () => {
    const files = {
      "posts/posts.json": '{"tags":["posts"]}',
      "posts/2026-01-03-three.md": post(["title: Three"]),
      "posts/four/index.md": post(["title: Four", "date: 2026-01-04"]),
      "posts/five.md": post([
        "title: Five",
        "date: 2026-01-05",
        `permalink: "/{{ page.date | date: '%b-%-d, %Y' }}/{{ myName | slug }}/{{ date | date: '%j' }}/"`,
        "myName: A Name",
      ]),
    };
    const at = (code: string) => pathsOf({ ...files, "eleventy.config.js": code }, "eleventy");
    const five = "/Jan-5,%202026/a-name/005/";
    expect(at('c.addGlobalData("permalink", "{{ page.filePathStem }}.html");')).toEqual([
      five,
      "/posts/four/",
      "/posts/three.html",
    ]);
    const stem = "$" + "{data.page.filePathStem}.$" + "{data.page.outputFileExtension}";
    expect(at(`c.addGlobalData("permalink", () => {\n  return (data) => \`${stem}\`;\n});`)).toEqual([
      five,
      "/posts/four/",
      "/posts/three.html",
    ]);
    expect(at('// c.addGlobalData("permalink", "/x/{{ page.fileSlug }}/");')).toEqual([
      five,
      "/posts/2026-01-03-three/",
      "/posts/four/",
    ]);
  });

  test("Hexo and Pelican", () => {
    expect(pathsOf({ "source/_posts/a.md": A, "_config.yml": "permalink: p/:title/" }, "hexo")).toEqual([
      "/p/a/",
    ]);
    const pelican = (pattern: string) =>
      pathsOf(
        { "content/a.md": A, "pelicanconf.py": `AUTHOR = 'x'\nARTICLE_URL = '${pattern}'\n` },
        "pelican",
      );
    expect(pelican("posts/{date:%Y}/{slug}/")).toEqual(["/posts/2026/the-title/"]);
    expect(pelican("{date:%y}/{date:%B-%-d}/{date:%j}-{slug}")).toEqual(["/26/March-4/063-the-title"]);
  });

  test("Hugo: `page` is the kind of all articles where it has sections, and else a section that is called so", () => {
    const read = (permalinks: string) =>
      pathsOf({ "content/post/a.md": A, "hugo.toml": `[permalinks]\n${permalinks}` }, "hugo");
    expect(read('post = "/p/:slug/"\npage = "/:slug/"\n')).toEqual(["/p/the-title/"]);
    expect(read('post = "/p/:slug/"\n[permalinks.page]\nother = "/x/:slug/"\n')).toEqual(["/p/the-title/"]);
    expect(read('post = "/p/:slug/"\n[permalinks.page]\npost = "/x/:slug/"\n')).toEqual(["/x/the-title/"]);
  });

  test("Pelican: settings that share a value, and metadata that no address here can have", () => {
    const read = (setting: string) =>
      readBlog({ "content/a.md": A, "pelicanconf.py": `${setting}\n` }, ["dialect: pelican"]);
    for (const setting of [
      "ARTICLE_URL = ARTICLE_SAVE_AS = 'posts/{slug}.html'",
      "ARTICLE_SAVE_AS = ARTICLE_URL = 'posts/{slug}.html'",
    ])
      expect(read(setting).articles["content/a.md"]?.path).toBe("/posts/the-title.html");
    const unknown = read("ARTICLE_URL = '{path_no_ext}/{slug}.html'");
    expect(unknown.articles["content/a.md"]?.path).toBe("/the-title.html");
    expect(unknown.problems).toMatchObject([{ severity: "warning", rule: "unknown-permalink" }]);
    expect(read("ARTICLE_URL = '{year}/{slug}/'").articles["content/a.md"]?.path).toBe("/2026/the-title/");
  });

  test("Pelican: what is published is built by publishconf.py, over pelicanconf.py", () => {
    const files = {
      "content/blog/a.md": A,
      "content/other/b.md": A,
      "pelicanconf.py":
        "SITEURL = ''\nPATH = 'content'\nDEFAULT_LANG = 'de'\nARTICLE_PATHS = ['']\nARTICLE_URL = '{slug}/'\n",
    };
    const publish = (...lines: string[]) =>
      pathsOf({ ...files, "publishconf.py": ["from pelicanconf import *", ...lines].join("\n") }, "pelican");
    expect(
      publish(
        "SITEURL = 'https://gazette.example/base'  # live",
        "ARTICLE_PATHS = ['blog']",
        "ARTICLE_URL = 'a/{date:%Y}/{slug}/'",
      ),
    ).toEqual(["/base/a/2026/the-title/"]);
    expect(publish("ARTICLE_PATHS = ['other']", "SITEURL = 'https://gazette.example'")).toEqual([
      "/the-title/",
    ]);
  });

  test("Pelican: texts with a prefix, and a warning of those that are computed", () => {
    const read = (setting: string) =>
      readBlog({ "content/a.md": A, "pelicanconf.py": `${setting}\n` }, ["dialect: pelican"]);
    for (const setting of [
      "ARTICLE_URL = u'p/{slug}/'",
      'ARTICLE_URL = ur"p/{slug}/" # x',
      "ARTICLE_URL=R'p/{slug}/'",
    ])
      expect(read(setting).articles["content/a.md"]?.path).toBe("/p/the-title/");
    expect(read("SITEURL = u'https://gazette.example/b'").articles["content/a.md"]?.path).toBe(
      "/b/the-title.html",
    );
    for (const setting of [
      "if LIVE:\n    ARTICLE_URL = BASE + '{slug}.html'",
      "ARTICLE_URL = 'p/' + '{slug}.html'",
      "ARTICLE_SAVE_AS = ARTICLE_URL = f'{base}/x'",
    ]) {
      const { articles, problems } = read(setting);
      expect(articles["content/a.md"]?.path).toBe("/the-title.html");
      expect(problems).toMatchObject([{ severity: "warning", rule: "unknown-permalink" }]);
    }
    expect(read("# ARTICLE_URL = BASE\nARTICLE_URL_X = 1\nARTICLE_URL == x").problems).toEqual([]);
    expect(read("ARTICLE_URL = 'p/{slug}/'\nif DEV:\n    ARTICLE_URL = x").problems).toEqual([]);
  });

  // The addresses as Pelican 4.8 itself has them.
  test("Pelican: letters and their case in addresses, and the date of what has none", () => {
    const files = {
      "content/Große Reise/a.md": "Title: Über Große Dinge: 1\nDate: 2020-05-05\n\nText\n",
      "content/Große Reise/b.md": "Title: B\n\nText\n",
    };
    const read = (...lines: string[]) =>
      pathsOf(
        {
          ...files,
          "pelicanconf.py": ["ARTICLE_URL = '{date:%Y%m%d%H}/{category}/{slug}'", ...lines].join("\n"),
        },
        "pelican",
      ).map(decodeURIComponent);
    expect(read()).toEqual(["/2020050500/grosse-reise/uber-grosse-dinge-1"]);
    expect(read("SLUGIFY_PRESERVE_CASE = True")).toEqual(["/2020050500/Grosse-Reise/Uber-Grosse-Dinge-1"]);
    expect(read("SLUGIFY_USE_UNICODE = True", "SLUGIFY_PRESERVE_CASE = False")).toEqual([
      "/2020050500/große-reise/über-große-dinge-1",
    ]);
    for (const [date, stamp] of [
      ["(2012, 3, 2, 14, 1, 1)", "2012030214"],
      ["(2012, 3, 2)", "2012030200"],
      ["'2012-03-02 14:01'", "2012030214"],
    ] as const)
      expect(read(`DEFAULT_DATE = ${date}`)).toEqual([
        `/${stamp}/grosse-reise/b`,
        "/2020050500/grosse-reise/uber-grosse-dinge-1",
      ]);
    for (const none of ["'fs'", "None", "(2012, 3)", "()"])
      expect(read(`DEFAULT_DATE = ${none}`)).toHaveLength(1);
  });

  test("Pelican: folders are categories without a configuration too", () => {
    const files = {
      "site/content/a.md": "Title: A\nDate: 2026-01-01\n\nText\n",
      "site/content/Container/b.md": "Title: B\nDate: 2026-01-02\n\nText\n",
      "site/content/Container/c.md": "Title: C\nDate: 2026-01-03\nCategory: Own\n\nText\n",
    };
    const tagsIn = (folder: string) =>
      Object.values(readBlog(files, [`articles: ../blog/${folder}`]).articles).map(({ title, tags }) => [
        title,
        ...tags.map(({ name }) => name),
      ]);
    for (const folder of ["site", "site/content"])
      expect(tagsIn(folder)).toEqual([["A"], ["B", "Container"], ["C", "Own"]]);
  });

  test("Pelican: a line without a value says nothing", () => {
    const meta = (...lines: string[]) => `Title: A\nDate: 2026-01-01\n${lines.join("\n")}\n\nText\n`;
    const files = {
      "content/b/Pelican.md": meta("Slug:", "Category:"),
      "content/b/Kept.md": meta("Status:"),
      "content/b/Own.md": meta("Slug: own", "Status: published", "Category: c"),
      "pelicanconf.py":
        "ARTICLE_URL = '{category}/{slug}.html'\nFILENAME_METADATA = '(?P<slug>.*)'\nDEFAULT_METADATA = {'status': 'draft'}\n",
    };
    expect(pathsOf(files, "pelican")).toEqual(["/c/own.html"]);
    const published = files["pelicanconf.py"].replace("draft", "published");
    expect(pathsOf({ ...files, "pelicanconf.py": published }, "pelican")).toEqual([
      "/b/Kept.html",
      "/b/Pelican.html",
      "/c/own.html",
    ]);
  });

  // Each as Pelican 4.8 itself puts them.
  test("Pelican: metadata by default, of names, paths and folders; where articles are; other languages", () => {
    const meta = (...lines: string[]) => `${lines.join("\n")}\n\nText\n`;
    const files = {
      "content/posts/deep/one.md": meta("Title: Draft by default", "Date: 2026-01-01"),
      "content/posts/code stuff/2026-01-02-two.md": meta("Title: Titled otherwise", "Status: published"),
      "content/blog/sub/2026-01-03_my-three.md": meta("Title: Three", "Status: published"),
      "content/elsewhere/four.md": meta("Title: Four", "Date: 2026-01-04", "Status: published"),
      "content/own-pages/about.md": meta("Title: About", "Date: 2026-01-05", "Status: published"),
    };
    const settings = [
      "PATH = 'content'",
      "DEFAULT_METADATA = {\n    'status': 'draft',\n}",
      "FILENAME_METADATA = r'(?P<date>\\d{4}-\\d{2}-\\d{2})[-_](?P<slug>.*)'",
      "ARTICLE_PATHS = ['posts', 'blog']",
      "PAGE_PATHS = ['own-pages']",
      "ARTICLE_URL = '{category}/{date:%Y}/{slug}/'",
    ];
    const read = readBlog({ ...files, "pelicanconf.py": settings.join("\n") }, ["dialect: pelican"]);
    expect(
      Object.values(read.articles).map(({ path, tags }) => [path, ...tags.map(({ name }) => name)]),
    ).toEqual([
      ["/code-stuff/2026/two/", "code stuff"],
      ["/sub/2026/my-three/", "sub"],
    ]);
    expect(read.skipped).toEqual({
      "content/posts/deep/one.md": "draft",
      "content/elsewhere/four.md": "ignored",
      "content/own-pages/about.md": "ignored",
    });
    const names = {
      "content/2026-01-02-Two Words.md": meta("Title: Other"),
      "content/2026-01-02-three.fr.md": meta("Title: Three", "Lang: fr", "Slug: three"),
      "content/Foo Bar/four.md": meta("Title: Vier", "Lang: de", "Date: 2026-01-02", "Category: Ä B, c"),
    };
    const basename = "SLUGIFY_SOURCE = 'basename'\nARTICLE_URL = 'posts/{slug}/'\n";
    expect(pathsOf({ ...names, "pelicanconf.py": basename }, "pelican")).toEqual([
      "/four-de.html",
      "/posts/2026-01-02-two-words/",
      "/three-fr.html",
    ]);
    const more =
      "ARTICLE_LANG_URL = '{lang}/{category}/{slug}/'\nDEFAULT_CATEGORY = 'Various Things'\nUSE_FOLDER_AS_CATEGORY = False\n";
    expect(pathsOf({ ...names, "pelicanconf.py": basename + more }, "pelican")).toEqual([
      "/de/a-b-c/four/",
      "/fr/various-things/three/",
      "/posts/2026-01-02-two-words/",
    ]);
    expect(
      pathsOf({ ...names, "pelicanconf.py": basename + more }, "pelican", ["permalink: /x/:slug/"]),
    ).toEqual(["/x/2026-01-02-two-words/", "/x/four/", "/x/three/"]);
    const misc = "ARTICLE_URL = '{category}/{slug}'\nFILENAME_METADATA = '(unclosed'\n";
    expect(pathsOf({ "content/a.md": A, "pelicanconf.py": misc }, "pelican")).toEqual(["/misc/the-title"]);
  });

  test("but what site.md says counts more", () => {
    const files = { "_posts/2026-03-04-a.md": A, "_config.yml": "permalink: /blog/:title/" };
    expect(pathsOf(files, "jekyll", ["permalink: /x/:slug"])).toEqual(["/x/a"]);
  });

  test("and one that cannot be read is a warning", () => {
    const config = "title: T\npermalink: /blog/:title/\n  x: y\n";
    const { articles, problems } = readBlog({ "_posts/2026-03-04-a.md": A, "_config.yml": config }, [
      "dialect: jekyll",
    ]);
    expect(articles["_posts/2026-03-04-a.md"]?.path).toBe("/2026/03/04/a.html");
    expect(problems).toMatchObject([{ severity: "warning", file: "_config.yml", line: 2 }]);
  });

  test("and what cannot be filled is a warning, and the default serves", () => {
    const { articles, problems } = readBlog(
      { "_posts/2026-03-04-a.md": A, "_config.yml": "permalink: /:shortlink.html" },
      ["dialect: jekyll"],
    );
    expect(articles["_posts/2026-03-04-a.md"]?.path).toBe("/2026/03/04/a.html");
    expect(problems).toMatchObject([{ severity: "warning", rule: "unknown-permalink", file: "_config.yml" }]);
  });

  // Each as Hugo 0.111 itself puts them.
  test("Hugo: parts of sections, and of dates as Go has them", () => {
    const sections = Object.fromEntries(
      ["a", "a/b", "a/b/c"].map((folder) => [`content/${folder}/_index.md`, post(["title: S"])]),
    );
    const at = (pattern: string) =>
      pathsOf(
        { ...sections, "content/a/b/c/two.md": A, "hugo.toml": `[permalinks]\na = "${pattern}"\n` },
        "hugo",
      );
    const expected = {
      "/x/:sections[1:]/:filename/": "/x/b/c/two/",
      "/x/:sections[last]/:filename/": "/x/c/two/",
      "/x/:sections[:last]/:filename/": "/x/a/b/two/",
      "/x/:sections[1:last]/:filename/": "/x/b/two/",
      "/x/:sections[0]/:sections[1]/:filename/": "/x/a/b/two/",
      "/U/:2006/:06/:01/:1/:02/:2/:Jan/:filename": "/u/2026/26/03/3/04/4/mar/two/",
      "/:weekday/:weekdayname/:Monday/:filename": "/3/wednesday/wednesday/two/",
    };
    for (const [pattern, path] of Object.entries(expected)) expect(at(pattern), pattern).toEqual([path]);
  });

  // Each as Hugo 0.111 itself puts them.
  test("Hugo: endings, upper case and accents", () => {
    const files = {
      "content/posts/My Ünï Post.md": post(["title: One", "date: 2026-01-01"]),
      "content/posts/Bundle Dir/index.md": post(["title: Two", "date: 2026-01-01"]),
      "content/posts/v1.2.md": post(["title: Three", "date: 2026-01-01", "slug: Étrange Slug v1.2"]),
      "content/notes/four.md": post(['title: "Vier: Éa & so"', "date: 2026-01-01"]),
      "content/posts/five.md": post(["title: Five", "date: 2026-01-01", "url: /my/url"]),
    };
    const config = (...lines: string[]) =>
      pathsOf(
        { ...files, "hugo.toml": [...lines, "[permalinks]", 'notes = "/n/:year/:slug"'].join("\n") },
        "hugo",
      ).map(decodeURI);
    expect(config()).toEqual([
      "/my/url/",
      "/n/2026/vier-éa-so/",
      "/posts/étrange-slug-v1.2/",
      "/posts/bundle-dir/",
      "/posts/my-ünï-post/",
    ]);
    const named = {
      ...files,
      "hugo.toml": 'disablePathToLower = true\n[permalinks]\nnotes = "/:weekdayname/:monthname/:filename/"',
    };
    expect(pathsOf(named, "hugo")).toContain("/Thursday/January/four/");
    expect(config("uglyURLs = true", "disablePathToLower = true", "removePathAccents = true")).toEqual([
      "/my/url/",
      "/n/2026/Vier-Ea-so.html",
      "/posts/Bundle-Dir.html",
      "/posts/Etrange-Slug-v1.2.html",
      "/posts/My-Uni-Post.html",
    ]);
    const own = pathsOf({ ...files, "hugo.toml": "uglyURLs = true\n" }, "hugo", ["permalink: /X/:filename"]);
    expect(own).toContain("/X/four");
  });

  test("Hugo: sections whose addresses end with .html", () => {
    const files = {
      "content/posts/2026/a.md": post(["title: A", "date: 2026-03-04"]),
      "content/notes/b/index.md": post(["title: B", "date: 2026-03-04"]),
      "content/news/c.md": post(["title: C", "date: 2026-03-04"]),
    };
    const config =
      '[uglyURLs]\nposts = true\nnotes = true\nnews = false\n[permalinks]\nposts = "/:year/:slug/"\n';
    expect(pathsOf({ ...files, "hugo.toml": config }, "hugo")).toEqual([
      "/2026/a.html",
      "/news/c/",
      "/notes/b.html",
    ]);
  });

  test("Hexo: short links and categories", () => {
    const files = {
      "source/_posts/a.md": post([
        "title: T",
        "date: 2026-03-04",
        "abbrlink: 4a17b156",
        "categories: [Web Dev, C++]",
      ]),
      "source/_posts/b.md": post(["title: T", "date: 2026-03-05"]),
    };
    expect(pathsOf({ ...files, "_config.yml": "permalink: posts/:abbrlink.html" }, "hexo")).toEqual([
      "/posts/4a17b156.html",
      "/posts/b.html",
    ]);
    expect(pathsOf({ ...files, "_config.yml": "permalink: :lang/:category/:title/" }, "hexo")).toEqual([
      "/en/Web-Dev/C/a/",
      "/en/uncategorized/b/",
    ]);
    const nested = post(["title: T", "date: 2026-03-04", "categories: [[A, B], [C, D]]"]);
    expect(
      pathsOf({ "source/_posts/a.md": nested, "_config.yml": "permalink: :category/:title/" }, "hexo"),
    ).toEqual(["/C/D/a/"]);
  });

  // Each as Hexo 7 itself puts them.
  test("Hexo: keys of the front matter, names of categories, and of files", () => {
    const files = {
      "source/_posts/2026-01-01-one.md": post([
        "title: One",
        "date: 2026-01-01 10:00:00",
        "categories: [编程, Foo Bar]",
      ]),
      "source/_posts/2026-01-02-Two Words.md": post([
        "title: Two",
        "categories: [Événements]",
        "urlName: zwei",
      ]),
      "source/_posts/sub/2026-01-03-three.md": post(["title: Three", "date: 2026-01-03 23:00:00"]),
      "source/_posts/My_Four.md": post(["title: Four", "date: 2026-01-04"]),
    };
    const config = (permalink: string, ...more: string[]) =>
      pathsOf(
        {
          ...files,
          "_config.yml": [`permalink: ${permalink}`, "timezone: Asia/Shanghai", ...more].join("\n"),
        },
        "hexo",
      );
    const dated = "new_post_name: :year-:month-:day-:title.md";
    const mapped = "default_category: stuff\ncategory_map:\n  编程: programming\n  Foo Bar: foo";
    expect(config(":category/:hash/:title.html", dated, mapped)).toEqual([
      "/Evenements/5b4d78d5f8bc/Two%20Words.html",
      "/programming/foo/0e13d906095e/one.html",
      "/stuff/ad49c717d089/My-Four.html",
      "/stuff/c598890d6a99/sub-2026-01-03-three.html",
    ]);
    const inFolders = pathsOf(
      {
        "source/_posts/2026/03/04/a.md": A,
        "_config.yml": "permalink: :year/:title/\nnew_post_name: :year/:month/:day/:title.md\n",
      },
      "hexo",
    );
    expect(inFolders).toEqual(["/2026/a/"]);
    expect(config("p/:urlName/", dated).filter((path) => path.includes("zwei"))).toEqual(["/p/zwei/"]);
    expect(config(":name.html")).toEqual([
      "/2026-01-01-one.html",
      "/2026-01-02-Two%20Words.html",
      "/2026-01-03-three.html",
      "/My_Four.html",
    ]);
    expect(config(":year/:title", "post_asset_folder: true")).toContain("/2026/My_Four/");
    expect(config(":year/:title.html", "post_asset_folder: true")).toContain("/2026/My_Four.html");
  });

  // Each as Hexo 7 itself has it.
  test("Hexo: categories in lower case, and those that are one text", () => {
    const at = (config: string) =>
      pathsOf(
        {
          "source/_posts/a.md": post(["title: A", "date: 2026-03-04", "categories: C++, d"]),
          "source/_posts/b.md": post(["title: B", "date: 2026-03-04", "categories: [Foo, Bar Baz]"]),
          "_config.yml": `permalink: :category/:title/\n${config}`,
        },
        "hexo",
      );
    expect(at("")).toEqual(["/C-d/a/", "/Foo/Bar-Baz/b/"]);
    expect(at("filename_case: 1\n")).toEqual(["/c-d/a/", "/foo/bar-baz/b/"]);
  });

  test("Hexo and Hugo: whether names of files hold dates", () => {
    const hexo = { "source/_posts/2026-03-04-a.md": A };
    expect(pathsOf({ ...hexo, "_config.yml": "new_post_name: :year-:month-:day-:title.md" }, "hexo")).toEqual(
      ["/2026/03/04/a/"],
    );
    expect(pathsOf({ ...hexo, "_config.yml": "new_post_name: :title.md" }, "hexo")).toEqual([
      "/2026/03/04/2026-03-04-a/",
    ]);
    const hugo = { "content/2026-03-04-a.md": post(["title: T"]) };
    expect(
      pathsOf({ ...hugo, "hugo.toml": '[frontmatter]\ndate = [":default", ":filename"]' }, "hugo"),
    ).toEqual(["/a/"]);
    expect(pathsOf({ ...hugo, "hugo.toml": "title = 'T'" }, "hugo")).toEqual(["/2026-03-04-a/"]);
  });

  // As Hugo 0.111 itself has it.
  test("Hugo: the date of a name before that of the front matter, where it has all its digits", () => {
    const { articles } = readBlog(
      {
        "hugo.toml":
          '[frontmatter]\ndate = [":filename", ":default"]\n[permalinks]\nposts = "/:year/:month/:slug/"\n',
        "content/posts/2026-03-04-a.md": post(["title: T", "date: 2025-01-01"]),
        "content/posts/2026-3-5-b.md": post(["title: B", "date: 2025-01-02"]),
        "content/2026-3-6-c.md": post(["title: C", "date: 2025-01-03"]),
      },
      ["dialect: hugo"],
    );
    expect(
      Object.values(articles).map(({ path, published }) => [path, new Date(published).toISOString()]),
    ).toEqual([
      ["/2025/01/b/", "2025-01-02T00:00:00.000Z"],
      ["/2026-3-6-c/", "2025-01-03T00:00:00.000Z"],
      ["/2026/03/a/", "2026-03-04T00:00:00.000Z"],
    ]);
  });

  // As Eleventy 3 itself has it.
  test("Eleventy: the front matter of layouts, below that of folders", () => {
    const files = {
      "_includes/inner.html":
        '---\nlayout: layouts/outer.njk\npermalink: "/inner/{{ page.fileSlug }}/"\n---\n',
      "_includes/layouts/outer.njk": '---\npermalink: "/outer/{{ page.fileSlug }}/"\ntags: [x]\n---\n',
      "_includes/only.html": "---\nlayout: layouts/outer\n---\n",
      "_includes/hidden.html": "---\npermalink: false\n---\n",
      "_includes/loop.html": "---\nlayout: loop\n---\n",
      "posts/posts.json": '{ "layout": "only" }',
      "posts/a.md": post(["title: A", "date: 2026-03-04"]),
      "posts/b.md": post(["title: B", "date: 2026-03-04", "layout: inner.html"]),
      "posts/c.md": post(["title: C", "date: 2026-03-04", "layout: hidden"]),
      "posts/d.md": post(["title: D", "date: 2026-03-04", "layout: loop"]),
      "posts/e.md": post(["title: E", "date: 2026-03-04", "layout: inner", "permalink: /e/"]),
      "notes/notes.json": '{ "permalink": "/dir/{{ page.fileSlug }}/" }',
      "notes/f.md": post(["title: F", "date: 2026-03-04", "layout: inner"]),
    };
    const paths = ["/dir/f/", "/e/", "/inner/b/", "/outer/a/", "/posts/d/"];
    expect(pathsOf(files, "eleventy")).toEqual(paths);
    expect(pathsOf(files, "eleventy", ["articles: ../blog/posts"])).toEqual(["/d/", ...paths.slice(1, -1)]);
    expect(pathsOf(files, "eleventy", ["permalink: /x/:filename/"])).toEqual([
      "/dir/f/",
      "/e/",
      "/x/a/",
      "/x/b/",
      "/x/d/",
    ]);
  });

  test("an address that is code is told once, whatever the date comes from", () => {
    const { problems } = readBlog({ "2026-03-04-a.md": post(["title: T", "permalink: /{{ x | y }}/"]) }, [
      "dialect: eleventy",
    ]);
    expect(problems.map(({ rule }) => rule)).toEqual(["computed-address"]);
  });

  // As Hugo 0.111 itself has it.
  test("Hugo: a name whose date counts is the slug", () => {
    const files = {
      "content/posts/2026-03-04-one.md": post(["title: T1"]),
      "content/posts/2026-03-05-two.md": post(["title: T2", "date: 2026-03-05"]),
      "content/posts/2026-03-06-three.md": post(["title: T3", "slug: own"]),
      "content/posts/four.md": post(["title: T4", "date: 2026-03-07"]),
    };
    const config = (date: string) =>
      `[frontmatter]\ndate = [${date}]\n[permalinks]\nposts = "/:year/:slug/"\n`;
    expect(pathsOf({ ...files, "hugo.toml": config('":filename", ":default"') }, "hugo")).toEqual([
      "/2026/one/",
      "/2026/own/",
      "/2026/t4/",
      "/2026/two/",
    ]);
    expect(pathsOf({ ...files, "hugo.toml": config('":default", ":filename"') }, "hugo")).toContain(
      "/2026/t2/",
    );
  });

  test("Hugo: a folder of content that is called by a language, far above the articles", () => {
    const files = {
      "content/en/blog/_posts/2026-03-04-a.md": A,
      "content/zh-cn/blog/_posts/2026-03-04-a.md": A,
      "hugo.toml": [
        'contentDir = "content/en"',
        "[permalinks]",
        'blog = "/:section/:year/:filename/"',
        "[languages.en]",
        "weight = 1",
        "[languages.zh-cn]",
        'contentDir = "content/zh-cn"',
      ].join("\n"),
    };
    expect(pathsOf(files, "hugo")).toEqual(["/blog/2026/2026-03-04-a/", "/zh-cn/blog/2026/2026-03-04-a/"]);
    expect(pathsOf(files, "hugo", ["articles: ../blog/content/en/blog/_posts"])).toEqual([
      "/blog/2026/2026-03-04-a/",
    ]);
  });

  test("Hugo: patterns of a language, before those of all", () => {
    const files = {
      "content/posts/a.md": A,
      "content/posts/a.fr.md": A,
      "content/news/b.fr.md": A,
      "hugo.toml": [
        "[permalinks]",
        'posts = "/:year/:filename/"',
        'news = "/n/:filename/"',
        "[languages.en]",
        "weight = 1",
        "[languages.fr.permalinks]",
        'posts = "/p/:filename/"',
        "[languages.de.permalinks]",
        'posts = "/:nosuch/"',
      ].join("\n"),
    };
    expect(pathsOf(files, "hugo")).toEqual(["/2026/a/", "/fr/n/b/", "/fr/p/a/"]);
    expect(pathsOf(files, "hugo", ["permalink: /own/:path/"])).toEqual([
      "/fr/own/news/b/",
      "/fr/own/posts/a/",
      "/own/posts/a/",
    ]);
    const { problems } = readBlog(files, ["dialect: hugo"]);
    expect(problems.map(({ rule, found }) => [rule, found.split(" ")[0]])).toEqual([
      ["unknown-permalink", "/:nosuch/"],
    ]);
    const english = "[languages.en.permalinks]\nposts = '/e/:filename/'\n";
    expect(pathsOf({ "content/posts/a.md": A, "hugo.toml": english }, "hugo", ["language: en-GB"])).toEqual([
      "/e/a/",
    ]);
  });

  test("Hugo: folders that are called like languages are sections where the site has no languages", () => {
    const files = {
      "content/en/posts/a.md": A,
      "content/cn/2026-03-04-b.md": post(["title: T", "date: 2026-03-04", "slug: b"]),
      "content/posts/c.en.md": A,
    };
    const patterns = "permalinks:\n  cn: /:sections/:year/:slug/\n";
    const at = (config: string) => pathsOf({ ...files, "hugo.yaml": patterns + config }, "hugo");
    expect(at("")).toEqual(["/cn/2026/b/", "/en/posts/a/", "/posts/c/"]);
    const usual = ["/cn/b/", "/posts/a/", "/posts/c/"];
    expect(at("languages: { en: { weight: 1 }, cn: { weight: 2 } }\n")).toEqual(usual);
    expect(at("module:\n  mounts:\n    - { source: content/en, target: content }\n")).toEqual(usual);
    expect(pathsOf(files, "hugo")).toEqual(usual);
    const { articles } = readBlog({ ...files, "hugo.yaml": patterns }, ["dialect: hugo"]);
    expect(
      Object.values(articles)
        .map(({ id, language }) => [id, language])
        .sort(),
    ).toEqual(
      Object.values(readBlog(files, ["dialect: hugo"]).articles)
        .map(({ id, language }) => [id, language])
        .sort(),
    );
  });

  test("Docusaurus: the folder of its blog", () => {
    const files = {
      "blog/2026-03-04-a.md": post(["title: T"]),
      "blog/2026-03-05-b.md": post(["title: T", "slug: own"]),
    };
    const config = (route: string) =>
      `module.exports = { presets: [["classic", {\n docs: { routeBasePath: 'docs' },\n blog: {\n showReadingTime: true,\n routeBasePath: ${route},\n } }]] }`;
    const withConfig = (text: string) =>
      pathsOf({ ...files, "docusaurus.config.js": text }, "docusaurus", ["articles: ../blog/blog"]);
    expect(withConfig(config("'/'"))).toEqual(["/2026/03/04/a", "/own"]);
    expect(withConfig(config('"news/all"'))).toEqual(["/news/all/2026/03/04/a", "/news/all/own"]);
    expect(withConfig("blog: { feed: { type: 'all' }, routeBasePath: 'x' }")).toEqual([
      "/x/2026/03/04/a",
      "/x/own",
    ]);
    expect(withConfig("  // blog: { routeBasePath: 'x' }")).toEqual(["/blog/2026/03/04/a", "/blog/own"]);
    expect(withConfig("blog: { routeBasePath: computed() }")).toEqual(["/blog/2026/03/04/a", "/blog/own"]);
  });

  test("Docusaurus: several blogs, each with its folder, and their translations", () => {
    const files = {
      "site/articles/2026-03-04-a.md": A,
      "site/docs/x/2026-03-04-page.md": A,
      "site/news/2026-03-05-b.mdx": A,
      "site/blog/2026-03-06-c.md": A,
      "site/i18n/fr/docusaurus-plugin-content-blog/2026-03-04-a.md": A,
      "site/i18n/fr/docusaurus-plugin-content-blog-news/2026-03-05-b.mdx": A,
    };
    const plugin = `plugins: [[require.resolve('@docusaurus/plugin-content-blog'), { id: 'news', path: './news', routeBasePath: 'whats-new' }]]`;
    const preset = `presets: [['classic', { blog: { path: 'articles', routeBasePath: '/' } }]]`;
    const theme = `themeConfig: { blog: { sidebar: { groupByYear: true } } }`;
    const pathsWith = (...parts: string[]) =>
      pathsOf(
        { ...files, "site/docusaurus.config.ts": `export default { ${parts.join(", ")} }` },
        "docusaurus",
        ["articles: ../blog/site"],
      );
    expect(pathsWith(preset, plugin, theme)).toEqual([
      "/2026/03/04/a",
      "/fr/2026/03/04/a",
      "/fr/whats-new/2026/03/05/b",
      "/whats-new/2026/03/05/b",
    ]);
    expect(pathsWith("presets: [['classic', { blog: false }]]", plugin)).toEqual([
      "/fr/whats-new/2026/03/05/b",
      "/whats-new/2026/03/05/b",
    ]);
    const inner = plugin.replace("./news", "./articles/deep").replace("whats-new", "deep");
    const deep = {
      "site/articles/deep/2026-03-07-d.md": A,
      "site/docusaurus.config.ts": `export default { ${preset}, ${inner} }`,
    };
    expect(pathsOf(deep, "docusaurus", ["articles: ../blog/site"])).toEqual(["/deep/2026/03/07/d"]);
    // Without a preset there is no blog but those of the plugin.
    expect(pathsWith(plugin.replace("./news", "./blog"))).toEqual([
      "/fr/whats-new/2026/03/05/b",
      "/whats-new/2026/03/06/c",
    ]);
    expect(pathsWith("presets: ['classic']", plugin)).toEqual([
      "/blog/2026/03/06/c",
      "/fr/blog/2026/03/04/a",
      "/fr/whats-new/2026/03/05/b",
      "/whats-new/2026/03/05/b",
    ]);
  });

  test("Astro: Starlight's pages are at the root", () => {
    const files = {
      "src/content/docs/blog/a.md": A,
      "src/content/docs/blog/b.mdx": post(["title: B", "pubDate: 2026-03-05", "slug: news/own"]),
      "src/content/docs/zh-cn/blog/a.md": A,
      "astro.config.mjs":
        'import starlight from "@astrojs/starlight";\nexport default { integrations: [starlight({ title: "T" })] };',
    };
    const paths = ["/blog/a/", "/news/own/", "/zh-cn/blog/a/"];
    expect(pathsOf(files, "astro")).toEqual(paths);
    expect(pathsOf(files, "astro", ["articles: ../blog/src/content/docs"])).toEqual(paths);
    const without = "export default { integrations: [\n  // starlight({})\n] };";
    expect(pathsOf({ ...files, "astro.config.mjs": without }, "astro")).toContain("/docs/blog/a/");
  });

  test("Astro: the pattern of AstroWind", () => {
    const text = post(["title: A", "publishDate: 2026-03-04T05:06:07Z", "category: Web Dev"]);
    const files = {
      "src/data/post/a-post.md": text,
      "src/content/config.ts":
        "const posts = defineCollection({ loader: glob({ pattern: ['*.md'], base: 'src/data/post' }) });\nexport const collections = { post: posts };\n",
      "astro.config.ts": "export default {};",
    };
    const at = (pattern: string) =>
      pathsOf(
        { ...files, "src/config.yaml": `apps:\n  blog:\n    post:\n      permalink: '${pattern}'\n` },
        "astro",
      );
    expect(at("/%slug%")).toEqual(["/a-post"]);
    expect(at("/blog/%category%/%year%/%month%/%day%/%id%")).toEqual(["/blog/web-dev/2026/03/04/a-post"]);
    expect(at("%hour%-%minute%-%second%-%slug%")).toEqual(["/05-06-07-a-post"]);
    expect(pathsOf(files, "astro")).toEqual(["/post/a-post/"]);
  });

  test("Astro: where well-known themes put their folders, without a configuration", () => {
    const files = { "site/src/data/post/a.md": A, "site/src/content/docs/fr/blog/a.md": A };
    expect(pathsOf(files, "astro")).toEqual(["/a", "/fr/blog/a/"]);
    expect(
      pathsOf({ "site/src/data/post/a.md": A }, "astro", ["articles: ../blog/site/src/data/post"]),
    ).toEqual(["/a"]);
  });

  test("Astro: where its pages put a collection", () => {
    const page = (collection: string) => `---
import { getCollection, render } from "astro:content";
export async function getStaticPaths() {
  return (await getCollection("${collection}")).map((post) => ({ params: { slug: post.id }, props: post }));
}
const { Content } = await render(Astro.props);
---
<Content />`;
    const list = page("blog").replace(/const \{ Content.*/s, "---\n");
    const at = (files: Files, site: readonly string[] = []) =>
      pathsOf({ "astro.config.mjs": "export default {}", ...files }, "astro", site);
    const paper = {
      "src/content.config.ts": `export const BLOG_PATH = "src/data/blog";
const blog = defineCollection({
  loader: glob({ pattern: "**/[^_]*.md", base: \`./\${BLOG_PATH}\` }),
});
export const collections = { blog };`,
      "src/data/blog/My Post.md": A,
      "src/data/blog/deep/b.md": post(["title: B", "pubDate: 2026-03-05", "slug: own"]),
      "src/pages/posts/[...slug]/index.astro": page("blog"),
      "src/pages/posts/[...page].astro": list,
      "src/pages/tags/[tag]/[...page].astro": list,
    };
    expect(at(paper)).toEqual(["/posts/my-post/", "/posts/own/"]);
    expect(at(paper, ["articles: ../blog/src/data/blog"])).toEqual(["/posts/my-post/", "/posts/own/"]);
    const languages = {
      ...paper,
      "src/data/blog/fr/2026-03-04-c.md": A,
      "src/data/blog/fr/d/index.md": post(["title: D", "pubDate: 2026-03-05"]),
    };
    expect(at(languages)).toEqual([
      "/posts/fr/2026-03-04-c/",
      "/posts/fr/d/",
      "/posts/my-post/",
      "/posts/own/",
    ]);
    // AstroPaper's own function for paths leaves out such folders.
    const underscored = { ...paper, "src/data/blog/_old/c.md": A, "src/data/blog/my dir/_x/d.md": A };
    const code =
      'export function getPath(id, filePath) { return filePath.split("/").filter(path => !path.startsWith("_")); }';
    expect(at(underscored)).toContain("/posts/_old/c/");
    expect(at({ ...underscored, "src/utils/getPath.ts": code })).toEqual([
      "/posts/c/",
      "/posts/my-dir/d/",
      "/posts/my-post/",
      "/posts/own/",
    ]);
    const plain = {
      "src/content/post/a.md": A,
      "src/content/note/b.md": post(["title: B", "pubDate: 2026-03-05"]),
      "src/pages/posts/[...slug].astro": `---\nconst posts = await allPosts();\n---\n<Content />`,
      "src/pages/[...slug].astro": `---\ntype Props = CollectionEntry<"note">;\n---\n<Content />`,
    };
    expect(at(plain)).toEqual(["/b/", "/posts/a/"]);
    const several = {
      "src/content/blog/a.md": A,
      "src/pages/x/[slug].astro": page("blog"),
      "src/pages/y/[slug].astro": page("blog"),
    };
    expect(at(several)).toEqual(["/blog/a/"]);
    expect(readBlog({ "astro.config.mjs": "", ...several }, ["dialect: astro"]).problems).toMatchObject([
      {
        severity: "warning",
        rule: "computed-address",
        file: "src/content/blog",
        found: "pages at /x and /y",
      },
    ]);
    const byDate = {
      "src/content/blog/a.md": A,
      "src/pages/[year]/[month]/[slug].astro": page("blog"),
      "astro.config.mjs": "",
    };
    expect(readBlog(byDate, ["dialect: astro"]).problems).toMatchObject([
      { rule: "computed-address", file: "src/content/blog", found: "pages at /[year]/[month]" },
    ]);
    const computed = paper["src/content.config.ts"].replace(
      '"**/[^_]*.md"',
      '"**/*.md", generateId: ({ entry }) => entry',
    );
    const { problems } = readBlog({ "astro.config.mjs": "", ...paper, "src/content.config.ts": computed }, [
      "dialect: astro",
    ]);
    expect(problems).toMatchObject([
      { rule: "computed-address", file: "src/data/blog", found: "`generateId` in its loader" },
    ]);
    expect(readBlog({ "astro.config.mjs": "", ...paper }, ["dialect: astro"]).problems).toEqual([]);
    expect(at({ ...several, "src/pages/y/[slug].astro": list })).toEqual(["/x/a/"]);
    const renamed = {
      "src/content.config.ts": `const texts = defineCollection({ loader: glob({ pattern: "**/*.md", base: "./texts" }) });
export const collections = { "words": texts };`,
      "texts/a.md": A,
      "src/pages/w/[id].astro": page("words"),
    };
    expect(at(renamed)).toEqual(["/w/a/"]);
  });

  test("Next.js: where its pages put a folder, and Markdown that is a page", () => {
    const at = (...files: string[]) =>
      pathsOf(
        Object.fromEntries([
          ["next.config.js", "module.exports = {};"],
          ...files.map((file) => [file, /\.mdx?$/.test(file) ? A : "export default function Page() {}"]),
        ]),
        "nextjs",
      );
    expect(at("_posts/a.md", "src/app/posts/[slug]/page.tsx", "src/app/page.tsx")).toEqual(["/posts/a"]);
    const starter = [
      "app/blog/[...slug]/page.tsx",
      "app/blog/page/[page]/page.tsx",
      "app/tags/[tag]/page.tsx",
    ];
    expect(at("data/blog/deep/a.mdx", ...starter)).toEqual(["/blog/deep/a"]);
    expect(at("content/posts/a.mdx", "app/(marketing)/articles/[slug]/page.tsx")).toEqual(["/articles/a"]);
    expect(at("posts/a.md", "pages/p/[id].js", "pages/index.js", "pages/api/[id].js")).toEqual(["/p/a"]);
    expect(at("content/posts/a.md", "pages/x/[id].js", "pages/y/[id].js")).toEqual(["/posts/a"]);
    expect(at("content/posts/a.md", "app/[locale]/blog/[slug]/page.tsx")).toEqual(["/posts/a"]);
    expect(at("app/(site)/blog/a/page.mdx")).toEqual(["/blog/a"]);
    expect(at("content/blog/a.mdx", "app/[[...mdxPath]]/page.jsx")).toEqual(["/blog/a"]);
    expect(at("src/content/blog/a.md", "src/pages/[[...markdownPath]].js")).toEqual(["/blog/a"]);
    expect(at("content/blog/a.mdx", "app/[slug]/page.jsx")).toEqual(["/a"]);
    expect(at("pages/blog/a.mdx", "pages/blog/[slug].js")).toEqual(["/blog/a"]);
  });

  test("Gatsby: the folders of its sources, and what its code puts before their paths", () => {
    const sources = [
      `path: \`\${__dirname}/content/blog\``,
      'path: path.join(__dirname, "content", "blog")',
      'path: path.resolve("content/blog")',
      'path: "./content/blog/"',
    ];
    const posts = { "content/blog/a/index.md": A, "content/blog/2026/b.md": A };
    const paths = (config: string, others: Files = {}) =>
      pathsOf(
        {
          ...posts,
          "gatsby-config.js": `module.exports = { plugins: [{ options: { ${config} } }] };`,
          ...others,
        },
        "gatsby",
      );
    for (const source of sources) expect(paths(source), source).toEqual(["/2026/b/", "/a/"]);
    expect(paths(`path: \`\${__dirname}/src/images\``)).toEqual(["/blog/2026/b/", "/blog/a/"]);
    const node = {
      "gatsby-node.js": `createPage({ path: \`/articles\${node.fields.slug}\`, context: {} });`,
    };
    expect(paths(sources[0]!, node)).toEqual(["/articles/2026/b/", "/articles/a/"]);
    const tags = { "gatsby-node.js": `createPage({ path: \`/tags/\${tag}/\` });` };
    expect(paths(sources[0]!, tags)).toEqual(["/2026/b/", "/a/"]);
  });

  test("Nuxt Content: what its collections take, below their prefixes, but no home page", () => {
    const at = (config?: string) =>
      pathsOf(
        {
          "nuxt.config.ts": "",
          ...(config !== undefined && {
            "content.config.ts": `export default defineContentConfig({ collections: { ${config} } })`,
          }),
          "content/index.md": A,
          "content/1.blog/index.md": A,
          "content/1.blog/2.a.md": A,
          "content/1.blog/secret/b.md": A,
        },
        "nuxt",
      );
    const all = ["/blog", "/blog/a", "/blog/secret/b"];
    expect(at()).toEqual(all);
    expect(
      at("blog: defineCollection({ type: 'page', source: '1.blog/*.md', schema: z.object({}) })"),
    ).toEqual(all.slice(0, 2));
    const source = (text: string) =>
      at(`blog: defineCollection(asSeoCollection({ type: 'page', source: ${text} }))`);
    expect(source("{ include: '1.blog/**', exclude: ['1.blog/secret/**'] }")).toEqual(all.slice(0, 2));
    expect(source("[{ include: '1.blog/**', prefix: '/posts' }]")).toEqual(["/posts/a", "/posts/secret/b"]);
    expect(source("{ include: '**', exclude: ['**/secret/**'], prefix: '/' }")).toEqual(all.slice(0, 2));
    expect(source("sources.blog")).toEqual(all);
    expect(source("{ repository: 'https://github.com/a/b', include: 'x/**' }")).toEqual(all);
  });

  test("Quartz: all of its folder but the home page", () => {
    const files = { "quartz.config.ts": "", "content/index.md": A, "content/Notes/A b.md": A };
    expect(pathsOf(files, "quartz")).toEqual(["/Notes/A-b"]);
    expect(pathsOf(files, "quartz", ["articles: ../blog/content"])).toEqual(["/Notes/A-b"]);
    expect(pathsOf(files, "quartz", ["articles: ../blog/content/Notes"])).toEqual(["/Notes/A-b"]);
  });

  test("Lume: from its source, with the names that its plugins make", () => {
    const files = { "src/index.md": A, "src/posts/1. Some Name ß.md": A };
    const at = (config: string, site: readonly string[] = []) =>
      pathsOf({ ...files, "_config.ts": config }, "lume", site).map(decodeURI);
    const source = 'const site = lume({ src: "./src" });';
    expect(at(source)).toEqual(["/posts/1. Some Name ß/"]);
    expect(at(source, ["articles: ../blog/src/posts"])).toEqual(["/posts/1. Some Name ß/"]);
    expect(at(`${source}\nsite.use(slugifyUrls());`)).toEqual(["/posts/1.-some-name-ss/"]);
    expect(at(`${source}\nsite.use(blog());`)).toEqual(["/posts/1.-some-name-ss/"]);
    expect(at('lume({ src: "src", prettyUrls: false })')).toEqual(["/posts/1. Some Name ß.html"]);
    expect(at("export default lume();", ["articles: ../blog/src/posts"])).toEqual([
      "/src/posts/1. Some Name ß/",
    ]);
  });

  test("Lume: data of folders in code", () => {
    const at = (data: string) => {
      const files = { "_config.ts": "", "posts/_data.ts": data, "posts/a.md": A };
      const { articles, skipped, problems } = readBlog(files, ["dialect: lume"]);
      return [articles["posts/a.md"]?.path, skipped["posts/a.md"], ...problems.map(({ rule }) => rule)];
    };
    expect(at('export const url: string = "/a.html";')).toEqual(["/a.html", undefined]);
    expect(at("export default { draft: true, title() {} };")).toEqual([undefined, "draft"]);
    for (const url of [
      "function url(page) {}",
      "const url = (page) => page",
      "default { url: (page) => page }",
    ])
      expect(at(`export ${url}`), url).toEqual(["/posts/a/", undefined, "computed-address"]);
  });

  test("Nikola: where its lists put the posts of a folder", () => {
    const files = { "posts/a.md": A, "posts/2026/b.md": A, "blog/c.md": A, "pages/d.md": A };
    const at = (places: string, more = "") =>
      pathsOf({ ...files, "conf.py": `POSTS = (\n${places}\n)\n${more}` }, "nikola");
    const posts = '    ("posts/*.rst", "x", "post.tmpl"),\n    ("posts/*.md", "articles", "post.tmpl"),';
    expect(at(posts)).toEqual(["/articles/2026/b/", "/articles/a/"]);
    expect(at(posts, "PRETTY_URLS = False\n")).toEqual(["/articles/2026/b.html", "/articles/a.html"]);
    expect(at(`${posts}\n    ("blog/*.md", "", "post.tmpl"),\n    # ("pages/*.md", "", "p"),`)).toEqual([
      "/articles/2026/b/",
      "/articles/a/",
      "/c/",
    ]);
    const { problems } = readBlog(
      { ...files, "conf.py": 'POSTS = (\n    ("posts/*.md", {"en": "posts"}, "post.tmpl"),\n)\n' },
      ["dialect: nikola"],
    );
    expect(problems.map(({ rule }) => rule)).toEqual(["computed-address"]);
  });

  test("VitePress: below the folder of its configuration, as that says", () => {
    const at = (config: string, name = ".vitepress/config.mts") =>
      pathsOf({ [name]: config, "posts/a/index.md": A, "posts/b.md": A, "src/c.md": A }, "vitepress");
    const usual = ["/posts/a/", "/posts/b.html", "/src/c.html"];
    expect(at("")).toEqual(usual);
    expect(at("export default await build(import.meta.url)")).toEqual(usual);
    expect(at("export default defineConfig({ cleanUrls: true })")).toEqual([
      "/posts/a/",
      "/posts/b",
      "/src/c",
    ]);
    expect(at("const config: UserConfig = { base: '/x', plugins: [a()] }\nexport default config")).toEqual(
      usual.map((path) => `/x${path}`),
    );
    const sidebar = "themeConfig: { sidebar: { '/guide/': { base: '/guide/' } } }";
    expect(at(`export default withMermaid(defineConfig<Theme>({ ${sidebar}, base: "/y/" }))`)).toEqual(
      usual.map((path) => `/y${path}`),
    );
    expect(at(`export default defineConfig(async () => { return { ${sidebar} } })`)).toEqual(usual);
    expect(at("module.exports = { cleanUrls: true,\n", ".vitepress/config/index.js")).toEqual([
      "/posts/a/",
      "/posts/b",
      "/src/c",
    ]);
    expect(at("export default { srcDir: './src' }")).toEqual(["/c.html", "/posts/a/", "/posts/b.html"]);
    expect(at("export default { srcExclude: ['**/src/**'] }")).toEqual(["/posts/a/", "/posts/b.html"]);
    const rewrites = "{ 'src/c.md': 'd.md', 'posts/:rest*': 'blog/:rest*', 'x/(.*)': '$1', 'y/:a/z': ':a' }";
    expect(at(`export default { rewrites: ${rewrites} }`)).toEqual([
      "/blog/a/",
      "/blog/b.html",
      "/src/c.html",
    ]);
    expect(at("export default { rewrites: { 'posts/(.*)': '(.*)' } }")).toEqual([
      "/a/",
      "/b.html",
      "/src/c.html",
    ]);
  });

  test("VuePress: below the folder of its configuration, as that says", () => {
    const at = (config: string, name = ".vuepress/config.js") =>
      pathsOf(
        {
          [name]: config,
          "_posts/2026-03-04-Ä b.md": A,
          "c.md": post(["title: A", "date: 2026-01-01", "permalink: /x"]),
        },
        "vuepress",
      ).map(decodeURI);
    expect(at("module.exports = { base: '/y/' }")).toEqual(["/y/_posts/2026-03-04-Ä b.html", "/y/x/"]);
    expect(at("base: /y/\n", ".vuepress/config.yml")).toEqual(["/y/_posts/2026-03-04-Ä b.html", "/y/x"]);
    expect(at("export default defineUserConfig({ theme: hopeTheme({}) })", ".vuepress/config.ts")).toEqual([
      "/_posts/2026-03-04-Ä b.html",
      "/x",
    ]);
    expect(
      at("export default { pagePatterns: ['**/*.md', '!_posts', '!.vuepress'] }", ".vuepress/config.ts"),
    ).toEqual(["/x"]);
    expect(at("module.exports = { theme: '@vuepress/blog' }")).toEqual(["/2026/03/04/a-b/", "/x/"]);
    const directories = "{ id: 'p', dirname: '_posts', path: '/', itemPermalink: '/p/:slug' }";
    expect(
      at(`module.exports = { plugins: [['@vuepress/blog', { directories: [${directories}] }]] }`),
    ).toEqual(["/p/a-b/", "/x/"]);
  });

  test("VitePress and VuePress: the languages of their locales", () => {
    const read = (dialect: string, config: string, file: string) => {
      const { articles } = readBlog({ [file]: config, "docs/a.md": A, "docs/en/b.md": A }, [
        `dialect: ${dialect}`,
      ]);
      return ["docs/a.md", "docs/en/b.md"].map((one) => [articles[one]?.language, articles[one]?.path]);
    };
    const expected = [
      ["de", "/a.html"],
      ["en-GB", "/en/b.html"],
    ];
    const locales = "en: { lang: 'en-GB', label: 'E' }, root: { label: 'D', lang: 'de' }";
    expect(
      read(
        "vitepress",
        `export default { lang: 'fr', locales: { ${locales} } }`,
        "docs/.vitepress/config.js",
      ),
    ).toEqual(expected);
    const ofVuePress = "'/': { lang: 'de' }, '/en/': { lang: 'en-GB' }";
    expect(
      read("vuepress", `export default { locales: { ${ofVuePress} } }`, "docs/.vuepress/config.ts"),
    ).toEqual(expected);
    expect(read("vuepress", "module.exports = { lang: 'de-AT' }", "docs/.vuepress/config.js")[0]).toEqual([
      "de-AT",
      "/a.html",
    ]);
  });

  test("SvelteKit: where its routes put a folder, and Markdown that is a page", () => {
    const at = (...files: string[]) =>
      pathsOf(
        Object.fromEntries([
          ["svelte.config.js", "export default {};"],
          ...files.map((file) => [file, /\.(?:md|svx)$/.test(file) ? A : "<p />"]),
        ]),
        "sveltekit",
      );
    expect(at("src/posts/a.md", "src/routes/news/[slug=word]/+page.svelte")).toEqual(["/news/a"]);
    expect(at("src/content/a.md", "src/routes/[slug]/+page.svelte", "src/routes/+page.svelte")).toEqual([
      "/a",
    ]);
    expect(at("content/blog/2026-03-04-a.md")).toEqual(["/blog/a"]);
    expect(at("src/routes/(app)/notes/c/+page.md", "src/routes/blog/b/+page.svx")).toEqual([
      "/blog/b",
      "/notes/c",
    ]);
  });

  test("Docusaurus, Astro and Next.js: whether addresses end with a slash", () => {
    const docusaurus = (config: string) =>
      pathsOf({ "blog/2026-03-04-a.md": A, "docusaurus.config.js": config }, "docusaurus");
    expect(docusaurus("module.exports = { trailingSlash: true };")).toEqual(["/blog/2026/03/04/a/"]);
    expect(docusaurus("module.exports = { trailingSlash: undefined };")).toEqual(["/blog/2026/03/04/a"]);
    expect(docusaurus("  // trailingSlash: true,")).toEqual(["/blog/2026/03/04/a"]);
    const astro = { "src/content/blog/a.md": A };
    expect(pathsOf({ ...astro, "astro.config.mjs": "trailingSlash: 'never'" }, "astro")).toEqual(["/blog/a"]);
    expect(pathsOf({ ...astro, "astro.config.mjs": 'trailingSlash: "ignore"' }, "astro")).toEqual([
      "/blog/a/",
    ]);
    expect(
      pathsOf({ ...astro, "astro.config.mjs": "trailingSlash: 'never'" }, "astro", ["permalink: /:slug/"]),
    ).toEqual(["/a/"]);
    const nextjs = { "pages/blog/a.md": A, "next.config.js": "module.exports = {\n  trailingSlash: true\n}" };
    expect(pathsOf(nextjs, "nextjs")).toEqual(["/blog/a/"]);
  });

  test("MkDocs: folder and pattern of its blog, in the list of plugins", () => {
    const files = { "docs/posts/a.md": A };
    const config = (blog: string) => `theme: { name: material }\nplugins:\n  - search\n  - blog:\n${blog}`;
    expect(
      pathsOf(
        { ...files, "mkdocs.yml": config("      blog_dir: .\n      post_url_format: '{slug}'") },
        "mkdocs",
      ),
    ).toEqual(["/the-title/"]);
    expect(
      pathsOf({ ...files, "mkdocs.yml": config("      post_url_format: '{date}/{file}'") }, "mkdocs"),
    ).toEqual(["/blog/2026/03/04/a/"]);
    expect(pathsOf({ ...files, "mkdocs.yml": config("      blog_dir: news") }, "mkdocs")).toEqual([
      "/news/2026/03/04/the-title/",
    ]);
  });

  test("MkDocs: a site without the plugin for blogs has paths for addresses", () => {
    const at = (file: string, ...lines: string[]) =>
      pathsOf(
        { [file]: A, "mkdocs.yml": `site_url: https://gazette.example/base/\n${lines.join("\n")}\n` },
        "mkdocs",
      );
    expect(at("docs/blog/My_File.md", "plugins:", "  - search", "  - redirects: {}")).toEqual([
      "/base/blog/My_File/",
    ]);
    expect(at("docs/blog/2026-03-04-x/index.md")).toEqual(["/base/blog/2026-03-04-x/"]);
    expect(at("src/Blog/posts/a.md", "docs_dir: src", "plugins: { search: {} }")).toEqual([
      "/base/Blog/posts/a/",
    ]);
    expect(at("docs/blog/a.md", "use_directory_urls: false")).toEqual(["/base/blog/a.html"]);
    for (const plugins of ["[search, blog]", "[{ material/blog: {} }]", "{ blog: {} }", "!ENV PLUGINS"])
      expect(at("docs/blog/posts/a.md", `plugins: ${plugins}`)).toEqual(["/base/blog/2026/03/04/the-title/"]);
    expect(pathsOf({ "docs/blog/posts/a.md": A }, "mkdocs")).toEqual(["/blog/2026/03/04/the-title/"]);
  });

  test("MkDocs: what the configuration inherits", () => {
    const read = (files: Files) => pathsOf({ "site/docs/blog/posts/a.md": A, ...files }, "mkdocs");
    const base =
      "INHERIT: more/common.yml\nsite_url: https://gazette.example/base/\nplugins:\n  blog:\n    blog_dir: no\n    post_url_format: '{slug}'\n";
    const files = {
      "base.yml": base,
      "more/common.yml":
        "INHERIT: ../base.yml\nsite_url: https://gazette.example/no/\nuse_directory_urls: false\n",
      "site/mkdocs.yml": "INHERIT: ../base.yml\nplugins:\n  blog:\n    blog_dir: news\n",
    };
    expect(read(files)).toEqual(["/base/news/the-title.html"]);
    expect(read({ ...files, "site/mkdocs.yml": "INHERIT: ../base.yml\nplugins: [search]\n" })).toEqual([
      "/base/blog/posts/a.html",
    ]);
    expect(read({ "site/mkdocs.yml": "INHERIT: ../gone.yml\n" })).toEqual(["/blog/2026/03/04/the-title/"]);
  });

  test("MkDocs: dates, categories and names in them, its folder of articles, and their ending", () => {
    const text = post(["title: The Title", "date: 2026-03-04", "categories: [Foo & Bar, Other]"]);
    const at = (file: string, ...blog: string[]) =>
      pathsOf({ [file]: text, "mkdocs.yml": `plugins:\n  - blog:\n${blog.join("\n")}\n` }, "mkdocs");
    const file = "docs/blog/posts/2026-03-04-My_File.md";
    expect(at(file, "      post_url_date_format: yyyy/M")).toEqual(["/blog/2026/3/the-title/"]);
    expect(at(file, "      post_url_format: '{categories}/{file}'")).toEqual([
      "/blog/foo--bar/2026-03-04-My_File/",
    ]);
    expect(
      at(file, "      post_url_format: '{categories}/{slug}'", "      post_url_max_categories: 2"),
    ).toEqual(["/blog/foo--bar/other/the-title/"]);
    expect(at(file, "      post_url_format: '{slug}'", "use_directory_urls: false")).toEqual([
      "/blog/the-title.html",
    ]);
    const { articles, skipped } = readBlog(
      {
        "docs/blog/entries/a.md": text,
        "docs/other/b.md": text,
        "mkdocs.yml": 'plugins:\n  - blog:\n      post_dir: "{blog}/entries"\n',
      },
      ["dialect: mkdocs"],
    );
    expect(Object.keys(articles)).toEqual(["docs/blog/entries/a.md"]);
    expect(skipped).toEqual({ "docs/other/b.md": "page" });
  });

  test("Zola: how names become part of addresses, and whether dates stay in them", () => {
    const files = { "content/blog/2026-03-04_My File (ü).md": '+++\ntitle = "T"\n+++\n' };
    const at = (...lines: string[]) =>
      pathsOf({ ...files, "config.toml": ["[slugify]", ...lines].join("\n") }, "zola").map(decodeURI);
    expect(at()).toEqual(["/blog/my-file-u/"]);
    expect(at('paths = "safe"')).toEqual(["/blog/My File (ü)/"]);
    expect(at('paths = "off"', "paths_keep_dates = true")).toEqual(["/blog/2026-03-04_My File (ü)/"]);
    expect(at("paths_keep_dates = true")).toEqual(["/blog/2026-03-04-my-file-u/"]);
  });
});

describe("where the generator's configuration names the languages of addresses", () => {
  test("Jekyll's plugins put every other language first, whatever says so", () => {
    const files = {
      "_config.yml": "languages: [en, fr]\ndefault_lang: en\n",
      "_posts/2026-03-04-a.md": post(["title: A"]),
      "_posts/2026-03-05-b.md": post(["title: B", "lang: fr"]),
      "_posts/fr/2026-03-04-a.md": post(["title: A fr"]),
    };
    expect(pathsOf(files, "jekyll")).toEqual([
      "/2026/03/04/a.html",
      "/fr/2026/03/04/a.html",
      "/fr/2026/03/05/b.html",
    ]);
  });

  test("Hugo's main language may have a folder too", () => {
    const files = { "content/posts/a.md": A, "content/posts/a.de.md": A };
    const config = 'defaultContentLanguage = "en"\ndefaultContentLanguageInSubdir = true\n';
    expect(pathsOf({ ...files, "hugo.toml": config }, "hugo")).toEqual(["/de/posts/a/", "/en/posts/a/"]);
    expect(pathsOf(files, "hugo")).toEqual(["/de/posts/a/", "/posts/a/"]);
  });

  test("and tells folders and suffixes that are languages from others", () => {
    const files = { "content/it/a.md": A, "content/posts/b.it.md": A };
    const languagesOf = (config: string) =>
      Object.values(readBlog({ ...files, "hugo.toml": config }, ["dialect: hugo"]).articles).map(
        ({ language }) => language,
      );
    expect(languagesOf("[languages.en]\nweight = 1\n[languages.it]\nweight = 2\n")).toEqual(["it", "it"]);
    expect(languagesOf("title = 'T'")).toEqual(["en", "en"]);
  });

  test("a folder `en` holds the main language of a site in `en-GB`", () => {
    const files = { "content/en/posts/a.md": A, "content/de/posts/b.md": A };
    const { articles } = readBlog(files, ["dialect: hugo", "language: en-GB"]);
    expect(articles).toMatchObject({
      "content/en/posts/a.md": { path: "/posts/a/", language: "en-GB" },
      "content/de/posts/b.md": { path: "/de/posts/b/", language: "de" },
    });
  });
});

describe("time zone and language", () => {
  const LOCAL = post(["title: T", "date: 2026-01-02 00:30:00"]);
  const read = (files: Files, dialect: string, site: readonly string[] = []) => {
    const [article] = Object.values(readBlog(files, [`dialect: ${dialect}`, ...site]).articles);
    return `${article?.language} ${article && new Date(article.published).toISOString().slice(0, 16)}`;
  };

  const PLACES: Readonly<Record<string, [dialect: string, file: string, config: string, text: string]>> = {
    Hexo: ["hexo", "source/_posts/a.md", "_config.yml", "language: zh-CN\ntimezone: Asia/Shanghai\n"],
    Jekyll: ["jekyll", "_posts/2026-01-02-a.md", "_config.yml", "locale: zh_CN\ntimezone: Asia/Shanghai\n"],
    Hugo: ["hugo", "content/a.md", "hugo.toml", 'languageCode = "zh-cn"\ntimeZone = "Asia/Shanghai"\n'],
    Pelican: [
      "pelican",
      "content/a.md",
      "pelicanconf.py",
      "TIMEZONE = 'Asia/Shanghai'\nDEFAULT_LANG = \"zh-CN\"\n",
    ],
    MkDocs: [
      "mkdocs",
      "docs/posts/a.md",
      "mkdocs.yml",
      "theme: { language: zh-CN }\nplugins:\n  - rss: { date_from_meta: { default_timezone: Asia/Shanghai } }\n",
    ],
  };
  for (const [name, [dialect, file, config, text]] of Object.entries(PLACES)) {
    test(`are those of ${name}'s configuration where site.md says nothing`, () => {
      const files = { [file]: LOCAL, [config]: text };
      expect(read(files, dialect)).toBe("zh-CN 2026-01-01T16:30");
      expect(read(files, dialect, ["language: ja", "timezone: Asia/Tokyo"])).toBe("ja 2026-01-01T15:30");
      expect(read({ [file]: LOCAL }, dialect)).toBe("en 2026-01-02T00:30");
    });
  }

  test("the language is that of Astro's and Next.js's configuration where site.md says nothing", () => {
    const code = "export default { i18n: { locales: ['fr', 'en'], defaultLocale: 'fr' } };";
    const astro = { "astro.config.mjs": code, "src/content/blog/a.md": A, "src/content/blog/en/a.md": A };
    const { articles } = readBlog(astro, ["dialect: astro"]);
    expect(
      Object.values(articles)
        .map(({ language, path }) => `${language} ${path}`)
        .sort(),
    ).toEqual(["en /en/blog/a/", "fr /blog/a/"]);
    const nextjs = readBlog({ "next.config.js": code, "pages/blog/a.md": A }, ["dialect: nextjs"]).articles;
    expect(Object.values(nextjs).map(({ language }) => language)).toEqual(["fr"]);
  });

  test("are not taken from a theme's example, nor what is none", () => {
    expect(
      read(
        {
          "content/a.md": LOCAL,
          "hugo.toml": "title = 'T'",
          "themes/x/config.toml": 'timeZone = "Asia/Tokyo"',
        },
        "hugo",
      ),
    ).toBe("en 2026-01-02T00:30");
    const config = "language: default\ntimezone: Beijing\n";
    expect(read({ "source/_posts/a.md": LOCAL, "_config.yml": config }, "hexo")).toBe("en 2026-01-02T00:30");
  });

  test("of the site make the day in addresses of Jekyll and Hexo, the zone as written that of others", () => {
    const late = post(["title: T", "date: 2026-01-01T23:30:00-05:00"]);
    const config = { "_config.yml": "timezone: Europe/Paris\n" };
    expect(pathsOf({ ...config, "_posts/2026-01-01-a.md": late }, "jekyll")).toEqual(["/2026/01/02/a.html"]);
    expect(pathsOf({ ...config, "source/_posts/a.md": late }, "hexo")).toEqual(["/2026/01/02/a/"]);
    expect(pathsOf({ "content/a.md": late }, "hugo", ["permalink: /:year/:month/:day/:slug/"])).toEqual([
      "/2026/01/01/t/",
    ]);
  });
});
