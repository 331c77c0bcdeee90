import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startChromium } from "./support/chromium.ts";
import { browseOwnContent } from "./support/specimen-site.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser.close());

async function open(path: string, colorScheme: "light" | "dark" = "light", width = 820) {
  const { origin } = await browseOwnContent();
  // What one sees owes nothing to scripts.
  const options = { colorScheme, viewport: { width, height: 900 }, javaScriptEnabled: false };
  const page = await browser.newPage(options);
  const errors: string[] = [];
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  const response = await page.goto(origin + path);
  expect((await response?.allHeaders())?.["content-encoding"]).toBe("gzip");
  return { page, errors };
}

/** Text that can be seen, by the name of its element, in the order of the document. */
function visibleTexts(page: Page): Promise<[name: string, text: string][]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("*")]
      .filter((element) => element.children.length === 0 && element.getClientRects().length > 0)
      .map((element) => [
        element.localName,
        getComputedStyle(element, "::before").content.replace(/^none$|"/g, "") || (element.textContent ?? ""),
      ]),
  );
}

describe.each(["/rss.xml", "/atom.xml", "/tags/feeds/rss.xml", "/archive/1/atom.xml"])(
  "%s in a browser",
  (path) => {
    test("says what it is, and shows titles, dates, summaries and addresses", async () => {
      const { page, errors } = await open(path);
      const message = await page.evaluate(() => {
        const root = document.documentElement;
        return [getComputedStyle(root, "::before").content, getComputedStyle(root, "::after").content];
      });
      expect(message[0]).toBe('"This is a feed."');
      expect(message[1]).toContain("copy the address of this page");
      const texts = await visibleTexts(page);
      const isAtom = path.endsWith("atom.xml");
      expect(new Set(texts.map(([name]) => name))).toEqual(
        new Set(
          isAtom
            ? ["title", "subtitle", "link", "published", "summary"]
            : ["title", "description", "link", "pubDate"],
        ),
      );
      expect(texts.slice(0, 2).map(([, text]) => text)[0]).toMatch(/^Broadsheet/);
      expect(texts.filter(([name]) => name === "link").every(([, text]) => text.startsWith("https://"))).toBe(
        true,
      );
      expect(texts.some(([, text]) => text.includes("<p>"))).toBe(false);
      expect(errors).toEqual([]);
      await page.close();
    });

    test("fits a phone and is readable in both colour schemes", async () => {
      for (const scheme of ["light", "dark"] as const) {
        const { page } = await open(path, scheme, 390);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
        const [ink, paper] = await page.evaluate(() => {
          const { color, backgroundColor } = getComputedStyle(document.documentElement);
          return [color, backgroundColor];
        });
        const brightness = (color: string | undefined) => Number(/\d+/.exec(color ?? "")?.[0]);
        if (scheme === "light") expect(brightness(paper)).toBeGreaterThan(brightness(ink) + 150);
        else expect(brightness(ink)).toBeGreaterThan(brightness(paper) + 150);
        await page.close();
      }
    });
  },
);

test("feed.json in a browser is JSON", async () => {
  const { origin } = await browseOwnContent();
  const page = await browser.newPage();
  const response = await page.request.get(`${origin}/feed.json`, {
    headers: { Accept: "text/html,application/xhtml+xml" },
  });
  expect(response.headers()["content-type"]).toBe("application/feed+json; charset=utf-8");
  expect(await response.json()).toMatchObject({ version: "https://jsonfeed.org/version/1.1" });
  await page.close();
});
