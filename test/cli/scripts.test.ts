import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder, writeFiles } from "../support/folder.ts";
import { startHub } from "../support/hub.ts";
import { listen } from "../support/loopback.ts";
import { npmRun, ROOT } from "../support/run.ts";
import { article, SITE } from "../support/serve.ts";
import { treeDigests } from "../support/tree.ts";

const good = { "site.md": SITE, "articles/one.md": article({ title: "One" }) };
const bad = {
  "articles/one.md": article({ title: "One", publish_date: "2026-02-30" }),
  "articles/two.md": "---\npublish_date: 2026-01-01\n---\nNo title.\n",
};

/** Two folders: where the content is and where the output shall be. */
function folders(files: Readonly<Record<string, string>> = good) {
  const folder = temporaryFolder();
  const content = join(folder, "content");
  const out = join(folder, "dist");
  writeFiles(content, files);
  return { folder, content, out, args: ["--content", content, "--out", out] };
}

describe("npm run build", () => {
  test("writes the same bytes each time and sums up in one line", async () => {
    const { args, out } = folders();
    const first = await npmRun("build", args);
    expect(first.code).toBe(0);
    // A line for each stage where it takes longer than a second, as on a busy machine.
    expect(first.stderr).toMatch(/^(?:\w+ \d+: [\d.]+ s\n)*$/);
    expect(first.stdout).toMatch(/^Cloudflare limits: .*\n1 article, \d+ feeds?, [\d.]+ MB, [\d.]+ s\n$/);
    const before = treeDigests(out);
    expect(Object.keys(before)).toContain("worker.js");
    await npmRun("build", args);
    expect(treeDigests(out)).toEqual(before);
  });

  test("takes its folders from the environment as well", async () => {
    const { content, out } = folders();
    expect(await npmRun("build", [], { CONTENT_DIR: content, OUT_DIR: out })).toMatchObject({ code: 0 });
    expect(Object.keys(treeDigests(out))).toContain("worker.js");
  });

  test("names all problems at once with their places, fails, and leaves the last good output", async () => {
    const { args, content, out } = folders();
    await npmRun("build", args);
    const before = treeDigests(out);
    writeFiles(content, bad);
    const { code, stderr, stdout } = await npmRun("build", args);
    expect(code).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toMatch(/^error .*articles\/one\.md:3:\d+ /m);
    expect(stderr).toMatch(/^error .*articles\/two\.md:1:1 missing-title$/m);
    expect(stderr.match(/^ {2}(expected|found|advice) +\S/gm)).toHaveLength(6);
    expect(stderr).toContain("2 errors");
    expect(treeDigests(out)).toEqual(before);
    expect(readdirSync(join(out, ".."))).not.toContain("dist.new");
  });

  test("answers a wrong option with one line and exit code 2", async () => {
    const { code, stderr } = await npmRun("build", ["--contents", "x"]);
    expect(code).toBe(2);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stderr).toContain("--contents");
  });
});

describe("npm run check", () => {
  test("finds what a build would, and writes nothing", async () => {
    const { args, folder } = folders();
    const before = treeDigests(folder);
    const right = await npmRun("check", args);
    expect(right.code).toBe(0);
    expect(right.stdout).toBe("1 article, 0 drafts, no problems\n");
    expect(treeDigests(folder)).toEqual(before);
    const wrong = folders({ ...good, ...bad });
    const { code, stderr } = await npmRun("check", wrong.args);
    expect(code).toBe(1);
    expect(stderr).toContain("missing-title");
    expect(treeDigests(wrong.out)).toEqual({});
  });
});

describe("npm run new", () => {
  test("makes a dated draft that builds, and never overwrites it", async () => {
    const { args, content } = folders();
    const { code, stdout } = await npmRun("new", ["A title: with a colon", "--content", content]);
    expect(code).toBe(0);
    const file = stdout.trim();
    expect(file).toMatch(/articles\/\d{4}-\d\d-\d\d-a-title-with-a-colon\.md$/);
    expect(await npmRun("check", args)).toMatchObject({
      code: 0,
      stdout: "1 article, 1 draft, no problems\n",
    });
    expect((await npmRun("check", [...args, "--drafts"])).stdout).toMatch(/^2 articles, /);
    writeFiles(content, { "articles/kept.md": readFileSync(file, "utf8") });
    writeFiles("/", { [file]: "my own words\n" });
    expect(await npmRun("new", ["A title: with a colon", "--content", content])).toMatchObject({ code: 1 });
    expect(readFileSync(file, "utf8")).toBe("my own words\n");
  });

  test("writes into the folder that site.md names, by the day of the site's zone", async () => {
    // Where it is another day than in UTC now.
    const zone = new Date().getUTCHours() < 12 ? "Etc/GMT+12" : "Pacific/Kiritimati";
    const site = SITE.replace(/^url:/m, `articles: ../posts\ntimezone: ${zone}\nurl:`);
    const { content } = folders({ ...good, "site.md": site, "../posts/one.md": good["articles/one.md"]! });
    const { stdout } = await npmRun("new", ["Salt & pepper ".repeat(30), "--content", content]);
    const day = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short" }).format();
    expect(day).not.toBe(new Date().toISOString().slice(0, 10));
    expect(dirname(stdout.trim())).toBe(resolve(content, "../posts"));
    expect(basename(stdout.trim())).toBe(`${day}-${"salt-pepper-".repeat(5).slice(0, -1)}.md`);
  });

  test("wants a title", async () => {
    expect(await npmRun("new", [])).toMatchObject({ code: 2 });
  });
});

describe("npm run deploy", () => {
  test("refuses an address that is only a placeholder", async () => {
    const { args, out } = folders({ ...good, "site.md": SITE.replace("gazette.example", "example.com") });
    const { code, stderr } = await npmRun("deploy", args);
    expect(code).toBe(1);
    expect(stderr).toContain("https://example.com");
    expect(treeDigests(out)).toEqual({});
  });

  test("refuses content with errors in the words of a build", async () => {
    const { args, out } = folders({ ...good, ...bad });
    const { code, stderr } = await npmRun("deploy", [...args, "--dry-run"]);
    expect(code).toBe(1);
    expect(stderr).toContain("missing-title");
    expect(stderr).not.toContain("    at ");
    expect(treeDigests(out)).toEqual({});
  });

  test("makes a dry run without a login, wherever the output is", async () => {
    const { args, folder, out } = folders();
    const { code, stdout } = await npmRun("deploy", [
      ...args,
      "--dry-run",
      "--outdir",
      join(folder, "bundle"),
    ]);
    expect(code).toBe(0);
    expect(stdout).toContain("env.ASSETS");
    expect(Object.keys(treeDigests(out))).toContain("worker.js");
    expect(out.startsWith(ROOT)).toBe(false);
  });

  test("asks nothing of production or of hubs in a dry run", async () => {
    const hub = await startHub();
    let requests = 0;
    const production = await listen(() => {
      requests++;
      return new Response(null, { status: 404 });
    });
    const site = SITE.replace("https://gazette.example", production).replace(
      "\n---\n",
      `\nhub: ${hub.url}\n---\n`,
    );
    const { args } = folders({ ...good, "site.md": site });
    const { code } = await npmRun("deploy", [...args, "--dry-run"]);
    expect({ code, requests, told: hub.requests }).toEqual({ code: 0, requests: 0, told: 0 });
  });
});
