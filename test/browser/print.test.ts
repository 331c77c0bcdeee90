import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startChromium } from "./support/chromium.ts";
import { browseOwnContent, browseSpecimens } from "./support/specimen-site.ts";
import { visit } from "./support/visit.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser.close());

test("an article on paper is black on white, whole, and without what only a screen can use", async () => {
  const { origin } = await browseOwnContent();
  const { page, close } = await visit(browser, `${origin}/articles/moving-house`, { colorScheme: "dark" });
  await page.emulateMedia({ media: "print" });
  for (const selector of [".masthead nav", ".subscribe", ".neighbours", ".skip"]) {
    expect(await page.locator(selector).isVisible(), selector).toBe(false);
  }
  for (const selector of ["h1", ".hero", ".content", ".call", ".masthead .name"]) {
    expect(await page.locator(selector).isVisible(), selector).toBe(true);
  }
  const colors = await page.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.documentElement);
    return [color, backgroundColor];
  });
  expect(colors).toEqual(["rgb(0, 0, 0)", "rgb(255, 255, 255)"]);
  const shownUrl = await page
    .locator('.content a[href^="https://www.rfc-editor.org"]')
    .first()
    .evaluate((link) => getComputedStyle(link, "::after").content);
  expect(shownUrl).toContain("https://www.rfc-editor.org");
  expect((await page.pdf({ format: "A4" })).length).toBeGreaterThan(10_000);
  await close();
});

test("nothing is cut off on paper", async () => {
  const { origin } = await browseSpecimens();
  const { page, close } = await visit(browser, `${origin}/articles/wide`, {
    viewport: { width: 700, height: 1000 },
  });
  await page.emulateMedia({ media: "print" });
  const cut = await page
    .locator("pre")
    .evaluateAll((all) => all.map((pre) => pre.scrollWidth - pre.clientWidth));
  expect(cut.every((pixels) => pixels <= 0)).toBe(true);
  await close();
});
