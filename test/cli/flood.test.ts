import { describe, expect, test, vi } from "vitest";
import { build } from "../../src/build/build.ts";
import { mayDeploy } from "../../src/build/cli/may-deploy.ts";
import { compareWithFeed } from "../../src/build/old-feeds/production.ts";
import { temporaryFolder } from "../support/folder.ts";
import { listen } from "../support/loopback.ts";
import { npmRun } from "../support/run.ts";
import { article } from "../support/serve.ts";

const NAMES = ["one", "two", "three", "four"];
const ARTICLES = Object.fromEntries(
  NAMES.map((name, i) => [
    `articles/${name}.md`,
    article({ title: name, publish_date: `2026-01-0${i + 1}` }),
  ]),
);
const ADOPTED = NAMES.map((name, i) => `2026-01-0${i + 1}/${name}: "old ${name}"\n`).join("");

const rss = (names: readonly string[]) =>
  `<rss version="2.0"><channel><title>t</title>${names
    .map((name) => `<item><title>${name}</title><guid>old ${name}</guid></item>`)
    .join("")}</channel></rss>`;

/** A site whose feed is still that of another generator, and the content that shall take its place. */
async function site({ live = rss(NAMES), ids = "" } = {}) {
  const url = await listen(({ url }) =>
    url.endsWith("/rss.xml") ? new Response(live) : new Response(null, { status: 404 }),
  );
  const content = temporaryFolder({
    "site.md": `---\ntitle: t\nurl: ${url}\n---\n`,
    ...ARTICLES,
    ...(ids && { "ids.yaml": ids }),
  });
  return { url, content, feed: `${url}/rss.xml`, args: ["--content", content, "--out", `${content}/dist`] };
}

describe("npm run check -- --against", () => {
  test("fails on a flood and says what would look new and what to do", async () => {
    const { args, feed } = await site();
    const { code, stdout, stderr } = await npmRun("check", [...args, "--against", feed]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    expect(stdout).toContain("4 articles, 0 drafts, no problems\n");
    expect(stdout).toContain(`Compared with ${feed} (4 entries, newest 2026-01-04):\n`);
    expect(stdout).toMatch(
      /their id changes \(4\):\n {4}2026-01-01 {2}one .*: old one -> tag:127.0.0.1,2026-01-01:one/,
    );
    expect(stdout).toContain("A flood: every reader would show 4 old entries as new");
    expect(stdout).toContain(`npm run adopt -- ${feed}`);
  });

  test("passes once the ids are adopted", async () => {
    const { args, feed } = await site({ ids: ADOPTED });
    const { code, stdout } = await npmRun("check", [...args, "--against", feed]);
    expect(code).toBe(0);
    expect(stdout).toContain("4 entries keep their ids\n");
    expect(stdout).not.toContain("flood");
  });

  test("fails where it cannot compare", async () => {
    const { args, url } = await site();
    const missing = await npmRun("check", [...args, "--against", `${url}/nothing.xml`]);
    expect(missing).toMatchObject({ code: 1, stderr: `Not compared with ${url}/nothing.xml: answers 404\n` });
    expect(await npmRun("check", [...args, "--against"])).toMatchObject({ code: 2 });
  });
});

describe("npm run deploy", () => {
  test("refuses a flood where nobody can be asked", async () => {
    const { args } = await site();
    const { code, stdout, stderr } = await npmRun("deploy", args);
    expect(code).toBe(1);
    expect(stdout).toContain("A flood: every reader would show 4 old entries as new");
    expect(stderr).toMatch(
      /^Not deployed, for nobody is here.*\n`npm run deploy -- --yes`; on GitHub: .*\n$/,
    );
  });
});

describe("before a deployment", () => {
  async function compared(options: Parameters<typeof site>[0], path = "/rss.xml") {
    const { content, url } = await site(options);
    const { edition, present } = build({ content });
    if (!edition || !present) throw new Error("Does not build");
    return compareWithFeed(url + path, { edition, present }, Date.UTC(2026, 5, 1));
  }

  /** Decides, and hands back what was printed. */
  async function decide(
    comparison: Awaited<ReturnType<typeof compared>>,
    options: { yes?: boolean; answer?: string },
  ) {
    const said: string[] = [];
    const hear = (text: unknown) => said.push(String(text)) > 0;
    const spies = [
      vi.spyOn(console, "log").mockImplementation(hear),
      vi.spyOn(console, "error").mockImplementation(hear),
      vi.spyOn(process.stdout, "write").mockImplementation(hear),
    ];
    const ask = async (question: string) => {
      said.push(question);
      return options.answer ?? "";
    };
    const deploys = await mayDeploy(comparison, {
      yes: options.yes ?? false,
      ask: options.answer === undefined ? undefined : ask,
    });
    for (const spy of spies) spy.mockRestore();
    return { deploys, said: said.join("\n") };
  }

  test("a flood needs a yes, by option or at the terminal", async () => {
    const flood = await compared({});
    expect(await decide(flood, { yes: true })).toMatchObject({ deploys: true });
    expect(await decide(flood, { answer: "y" })).toMatchObject({ deploys: true });
    expect(await decide(flood, { answer: " Yes " })).toMatchObject({ deploys: true });
    for (const answer of ["", "n", "no", "yesterday"]) {
      const { deploys, said } = await decide(flood, { answer });
      expect(deploys).toBe(false);
      expect(said).toContain("Deploy all the same? [y/N]");
    }
    expect(await decide(flood, {})).toMatchObject({ deploys: false });
  });

  test("nobody is asked without a flood", async () => {
    const { deploys, said } = await decide(await compared({ ids: ADOPTED }), { answer: "n" });
    expect(deploys).toBe(true);
    expect(said).toMatch(/^New to readers of http.*rss\.xml: 0 entries$/);
  });

  test("a few older entries are mentioned", async () => {
    const few = await decide(await compared({ ids: ADOPTED.split("\n").slice(1).join("\n") }), {});
    expect(few).toMatchObject({
      deploys: true,
      said: expect.stringMatching(/: 0 entries, and 1 older one$/),
    });
  });

  test("where production has no feed or cannot be read, that is said and nothing asked", async () => {
    const { deploys, said } = await decide(await compared({}, "/none"), { answer: "n" });
    expect({ deploys, said }).toEqual({
      deploys: true,
      said: "Nothing to compare with, a first deployment: answers 404",
    });
    const out = await decide({ problem: "unreachable", reason: "answers 503" }, {});
    expect(out).toEqual({
      deploys: true,
      said: "Nothing to compare with, production cannot be read: answers 503",
    });
  });
});
