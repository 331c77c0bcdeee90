import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startDevServer } from "../support/dev-server.ts";
import { temporaryFolder, writeFiles } from "../support/folder.ts";
import { article, SITE } from "../support/serve.ts";
import { startChromium } from "./support/chromium.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser.close());

/** Milliseconds for which to wait for a build or a page: the machine may be small and busy. */
const PATIENCE = 100_000;

async function newPage(): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  return page;
}

function folders() {
  const folder = temporaryFolder();
  const content = join(folder, "content");
  return { content, args: ["--content", content, "--out", join(folder, "dist")] };
}

test("npm run dev reloads the open page after an edit, and shows problems in its place", async () => {
  const { content, args } = folders();
  const one = "articles/one.md";
  writeFiles(content, { "site.md": SITE, [one]: article({ title: "Before the edit" }) });
  const dev = await startDevServer(args);
  await dev.untilServed("/articles/one", "Before the edit");
  const page = await newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" && !message.text().includes("500")) complaints.push(message.text());
  });
  await page.goto(`${dev.origin}/articles/one`);
  const heading = (text: string) => page.getByRole("heading", { level: 1, name: text }).waitFor();
  await heading("Before the edit");

  writeFiles(content, { [one]: article({ title: "After the edit" }) });
  await heading("After the edit");

  writeFiles(content, { [one]: article({ title: "Broken", publish_date: "someday" }) });
  await heading("The content does not build");
  const problem = await page.getByRole("article").innerText();
  expect(problem).toContain("one.md:3:1");
  expect(problem).toContain("publish_date: someday");
  expect(await (await fetch(`${dev.origin}/rss.xml`)).text()).toContain("After the edit");

  writeFiles(content, { [one]: article({ title: "Mended" }) });
  await heading("Mended");
  expect(complaints).toEqual([]);
  await page.close();
});

test("npm run dev begins with content that does not build", async () => {
  const { content, args } = folders();
  writeFiles(content, { "site.md": SITE, "articles/one.md": "---\n---\nNo title.\n" });
  const dev = await startDevServer(args);
  await expect.poll(() => dev.output(), { timeout: PATIENCE }).toContain("missing-title");
  const page = await newPage();
  await page.goto(dev.origin);
  await page.getByText("missing-title").waitFor();
  writeFiles(content, { "articles/one.md": article({ title: "Mended" }) });
  await page.getByRole("link", { name: "Mended" }).waitFor();
  await page.close();
});
