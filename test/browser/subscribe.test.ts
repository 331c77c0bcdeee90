import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startChromium } from "./support/chromium.ts";
import { browseOwnContent } from "./support/specimen-site.ts";
import { visit } from "./support/visit.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser.close());

describe("the subscribe block", () => {
  test("copies an address and says so", async () => {
    const { origin } = await browseOwnContent();
    const { page, complaints, close } = await visit(browser, origin, {
      permissions: ["clipboard-read", "clipboard-write"],
    });
    const button = page.locator(".address").nth(1).getByRole("button");
    const copied = page.getByRole("button", { name: "Copied" });
    await page.clock.install();
    await Promise.all([copied.waitFor(), button.click()]);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("https://example.com/atom.xml");
    await button.click();
    await page.clock.runFor(60_000);
    expect(await button.innerText()).toBe("Copy");
    expect(complaints).toEqual([]);
    await close();
  });

  test("of a section offers the section's feeds", async () => {
    const { origin } = await browseOwnContent();
    const { page, close } = await visit(browser, `${origin}/tags/feeds`);
    expect(await page.getByLabel("RSS 2.0").inputValue()).toBe("https://example.com/tags/feeds/rss.xml");
    const feedly = await page.getByRole("link", { name: "Feedly" }).getAttribute("href");
    expect(feedly).toContain(encodeURIComponent("https://example.com/tags/feeds/rss.xml"));
    await close();
  });

  test("works without scripts: no dead button, an address that can be selected", async () => {
    const { origin } = await browseOwnContent();
    const { page, complaints, close } = await visit(browser, origin, { javaScriptEnabled: false });
    expect(await page.getByRole("button").count()).toBe(0);
    const field = page.getByLabel("RSS 2.0");
    await field.focus();
    await page.keyboard.press("Control+A");
    const selected = await field.evaluate((input: HTMLInputElement) =>
      input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0),
    );
    expect(selected).toBe("https://example.com/rss.xml");
    await page.keyboard.type("x");
    expect(await field.inputValue()).toBe("https://example.com/rss.xml");
    expect(complaints).toEqual([]);
    await close();
  });
});

test("a page without scripts is the same page", async () => {
  const { origin } = await browseOwnContent();
  const texts: string[] = [];
  for (const javaScriptEnabled of [true, false]) {
    const { page, close } = await visit(browser, `${origin}/articles/moving-house`, { javaScriptEnabled });
    texts.push(await page.locator("main > article").innerText());
    await close();
  }
  expect(texts[0]).toBe(texts[1]);
});
