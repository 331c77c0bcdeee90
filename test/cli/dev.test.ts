import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { startDevServer } from "../support/dev-server.ts";
import { temporaryFolder, writeFiles } from "../support/folder.ts";
import { npmRun } from "../support/run.ts";
import { article, SITE } from "../support/serve.ts";

test("npm run dev serves the feeds on the port asked for, and again after an edit", async () => {
  const folder = temporaryFolder();
  const content = join(folder, "content");
  writeFiles(content, { "site.md": SITE, "articles/one.md": article({ title: "Before the edit" }) });
  const dev = await startDevServer(["--content", content, "--out", join(folder, "dist")]);

  await dev.untilServed("/rss.xml", "Before the edit");
  for (const file of ["rss.xml", "atom.xml", "feed.json"]) {
    expect(dev.output()).toContain(`${dev.origin}/${file}`);
  }
  writeFiles(content, { "articles/one.md": article({ title: "After the edit" }) });
  await dev.untilServed("/rss.xml", "After the edit");
});

test("npm run dev serves edits of what site.md names outside of the content folder", async () => {
  const folder = temporaryFolder();
  const content = join(folder, "blog/feeds");
  const post = (title: string, more = "") => `---\ntitle: ${title}\ndate: 2026-01-02\n---\n${more}\n`;
  writeFiles(folder, {
    "blog/feeds/site.md": SITE.replace("---\n", "---\narticles: ../_posts\nstatic: ../../pictures\n"),
    "blog/_config.yml": "permalink: /news/:title/\n",
    "blog/_posts/2026-01-02-one.md": post("Before the edit"),
    "pictures/a.txt": "some bytes",
  });
  const dev = await startDevServer(["--content", content, "--out", join(folder, "blog/dist")]);
  await dev.untilServed("/rss.xml", "Before the edit");
  writeFiles(folder, { "blog/_posts/2026-01-02-one.md": post("After the edit", "[a](/b.txt)") });
  await dev.untilServed("/rss.xml", "After the edit");
  writeFiles(folder, { "blog/_posts/deep/2026-01-02-two.md": post("One more") });
  await dev.untilServed("/rss.xml", "One more");
  writeFiles(folder, { "blog/_config.yml": "permalink: /olds/:title/\n" });
  await dev.untilServed("/rss.xml", "/olds/one");
  writeFiles(folder, { "pictures/b.txt": "other bytes" });
  await dev.untilServed("/rss.xml", "/media/");
  // Its own output is no edit.
  const builds = () => dev.output().split("feeds, ").length;
  const before = builds();
  await new Promise((done) => setTimeout(done, 1000));
  expect(builds()).toBe(before);
});

test("npm run dev shows drafts and scheduled articles where asked, marked as what they are", async () => {
  const folder = temporaryFolder();
  const content = join(folder, "content");
  writeFiles(content, {
    "site.md": SITE,
    "articles/draft.md": article({ title: "Unready", publish_date: "2026-01-01", draft: "true" }),
    "articles/later.md": article({ title: "Due", publish_date: "2099-12-31T18:00:00Z" }),
    "articles/one.md": article({ title: "Out" }),
  });
  const dev = await startDevServer([
    "--content",
    content,
    "--out",
    join(folder, "dist"),
    "--drafts",
    "--future",
  ]);
  for (const path of ["/", "/rss.xml", "/articles.json"]) {
    await dev.untilServed(path, "Draft: Unready");
    await dev.untilServed(path, "Scheduled for 2099-12-31 18:00 UTC: Due");
    await dev.untilServed(path, "Out");
  }
  await dev.untilServed("/articles/later", "Scheduled for");
});

test("npm run dev says when its port is taken", async () => {
  const folder = temporaryFolder();
  const content = join(folder, "content");
  writeFiles(content, { "site.md": SITE, "articles/one.md": article({ title: "Out" }) });
  const dev = await startDevServer(["--content", content, "--out", join(folder, "dist")]);
  await dev.untilServed("/", "Out");
  const second = await npmRun("dev", ["--content", content, "--port", String(dev.port)]);
  expect(second.code).toBe(2);
  expect(second.stderr).toContain(`Cannot listen on port ${dev.port}`);
});

test("nothing of it is in a build, and nothing of a preview is ever deployed", async () => {
  const folder = temporaryFolder();
  const content = join(folder, "content");
  writeFiles(content, {
    "site.md": SITE,
    "articles/one.md": article({ title: "Out" }),
    "articles/later.md": article({ title: "Due", publish_date: "2099-12-31T18:00:00Z" }),
  });
  const out = join(folder, "dist");
  expect((await npmRun("build", ["--content", content, "--out", out])).code).toBe(0);
  expect(readFileSync(join(out, "worker.js"), "utf8")).toContain("Date.now)");
  for (const file of readdirSync(out, { recursive: true, encoding: "utf8" })) {
    if (!statSync(join(out, file)).isFile()) continue;
    expect(readFileSync(join(out, file), "utf8"), file).not.toMatch(/_dev\/|EventSource|Scheduled for/);
  }
  for (const option of ["--drafts", "--future"]) {
    const deploy = await npmRun("deploy", ["--content", content, "--dry-run", option]);
    expect(deploy.code).toBe(2);
    expect(deploy.stderr).toContain("never deployed");
  }
});
