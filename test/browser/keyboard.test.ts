import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startChromium } from "./support/chromium.ts";
import { browseOwnContent, browseSpecimens } from "./support/specimen-site.ts";
import { visit } from "./support/visit.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser.close());

/** What has the focus: where it is in the document, and whether one can see that. */
function focused(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement!;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { top, bottom } = element.getBoundingClientRect();
    return {
      name: element.localName,
      text: (element.textContent ?? "").trim(),
      index: [...document.querySelectorAll("*")].indexOf(element),
      hasRing: outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2,
      isInView: bottom > 0 && top < innerHeight,
    };
  });
}

test("the first stop skips to the text", async () => {
  const { origin } = await browseOwnContent();
  const { page, close } = await visit(browser, `${origin}/articles/the-cost-of-a-poll`);
  await page.keyboard.press("Tab");
  expect(await focused(page)).toMatchObject({ text: "Skip to the text", isInView: true, hasRing: true });
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
  await close();
});

test.each([
  ["ours", "/"],
  ["ours", "/articles/what-readers-do-to-your-html"],
  ["ours", "/archive"],
  ["specimens", "/articles/wide"],
])("%s %s can be walked through by keyboard, in order, with a visible focus", async (site, path) => {
  const { origin } = await (site === "ours" ? browseOwnContent() : browseSpecimens());
  const { page, close } = await visit(browser, origin + path);
  const stops: Awaited<ReturnType<typeof focused>>[] = [];
  for (;;) {
    await page.keyboard.press("Tab");
    const stop = await focused(page);
    if (stop.name === "body" || stops.length > 200) break;
    stops.push(stop);
  }
  expect(stops.filter(({ hasRing, isInView }) => !hasRing || !isInView)).toEqual([]);
  const order = stops.map(({ index }) => index);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(new Set(order).size).toBe(order.length);
  expect(stops.at(-1)?.text).toBe("JSON Feed 1.1");
  await close();
});

test("what is wider than the screen can be scrolled by keyboard", async () => {
  const { origin } = await browseSpecimens();
  const { page, close } = await visit(browser, `${origin}/articles/wide`, {
    viewport: { width: 390, height: 900 },
  });
  for (const selector of ["pre", '[aria-label="Table"]']) {
    const box = page.locator(selector).first();
    await box.focus();
    await page.keyboard.press("ArrowRight");
    await page.waitForFunction((wanted) => document.querySelector(wanted)!.scrollLeft > 0, selector);
  }
  await close();
});
