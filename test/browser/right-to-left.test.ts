import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startChromium } from "./support/chromium.ts";
import { browseSpecimens } from "./support/specimen-site.ts";
import { visit } from "./support/visit.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser.close());

const ARABIC_SITE = "---\ntitle: الصحيفة\nurl: https://gazette.example\nlanguage: ar\n---\nأهلًا.\n";

/** On which side of its box an element's text begins. */
const side = (element: Element) => {
  const range = document.createRange();
  range.selectNodeContents(element);
  const text = range.getBoundingClientRect();
  const box = element.getBoundingClientRect();
  return text.left - box.left < box.right - text.right ? "left" : "right";
};

test("an Arabic article runs from right to left, its code and the site's frame do not", async () => {
  const { origin } = await browseSpecimens();
  const { page, close } = await visit(browser, `${origin}/articles/arabic`);
  expect(await page.locator(".content > p").first().evaluate(side)).toBe("right");
  expect(await page.locator(".content li").first().evaluate(side)).toBe("right");
  const quote = await page.locator(".content blockquote").evaluate((element) => {
    const { borderRightWidth, borderLeftWidth } = getComputedStyle(element);
    return [borderLeftWidth, borderRightWidth];
  });
  expect(quote).toEqual(["0px", "3px"]);
  expect(await page.locator(".masthead").getAttribute("dir")).toBe("ltr");
  expect(await page.locator("#subscribe-title").innerText()).toBe("اشترك");
  expect(await page.locator("#feed-rss").evaluate((input) => getComputedStyle(input).direction)).toBe("ltr");
  await close();
});

test.each([
  ["/rss.xml", "pubDate", "Sun, 04 Jan 2026"],
  ["/atom.xml", "published", "2026-01-04"],
])("%s of an Arabic site runs from right to left, its dates do not", async (path, element, day) => {
  const { origin } = await browseSpecimens({ "site.md": ARABIC_SITE });
  const { page, close } = await visit(browser, origin + path);
  const shown = await page.evaluate((name) => {
    const dates = [...document.getElementsByTagName(name)];
    return dates.map((date) => {
      const text = date.firstChild as Text;
      const box = date.getBoundingClientRect();
      const inside = [...text.data].filter((_, at) => {
        const range = document.createRange();
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        const { left, right } = range.getBoundingClientRect();
        return left > box.left - 1 && right < box.right + 1;
      });
      return inside.join("").trim();
    });
  }, element);
  expect(shown).toContain(day);
  await close();
});

test("an Arabic article in an English list keeps its direction", async () => {
  const { origin } = await browseSpecimens();
  const { page, close } = await visit(browser, origin);
  const story = page.locator('article[lang="ar"]');
  expect(await story.getAttribute("dir")).toBe("rtl");
  expect(await story.locator("h2").evaluate(side)).toBe("right");
  await close();
});

test("an Arabic site is one all through", async () => {
  const { origin } = await browseSpecimens({ "site.md": ARABIC_SITE });
  const { page, close } = await visit(browser, origin, { viewport: { width: 390, height: 844 } });
  expect(await page.locator("html").getAttribute("dir")).toBe("rtl");
  expect(await page.locator(".masthead").getAttribute("dir")).toBe(null);
  expect(await page.locator(".introduction p").evaluate(side)).toBe("right");
  await close();
});
