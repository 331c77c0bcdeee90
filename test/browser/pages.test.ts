import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startChromium } from "./support/chromium.ts";
import { type BrowsedSite, browseOwnContent, browseSpecimens } from "./support/specimen-site.ts";
import { findings, layoutShifts, RULES_OF_COLOUR, spills, visit } from "./support/visit.ts";

const WIDTHS = [390, 820, 1440];

/** Every kind of page, by where it is. */
const KINDS: [site: "ours" | "specimens", path: string, status?: number][] = [
  ["ours", "/"],
  ["ours", "/articles/the-cost-of-a-poll"],
  ["ours", "/articles/what-readers-do-to-your-html"],
  ["ours", "/articles/moving-house"],
  ["ours", "/articles/ein-abonnement-ohne-anmeldung"],
  ["ours", "/tags"],
  ["ours", "/tags/feeds"],
  ["ours", "/authors/the-night-desk"],
  ["ours", "/languages"],
  ["ours", "/languages/de"],
  ["ours", "/archive"],
  ["ours", "/archive?year=2025"],
  ["ours", "/nothing", 404],
  ["specimens", "/"],
  ["specimens", "/?before=8"],
  ["specimens", "/authors"],
  ["specimens", "/articles/episode"],
  ["specimens", "/articles/wide"],
  ["specimens", "/articles/unbroken"],
  ["specimens", "/articles/arabic"],
  ["specimens", "/articles/hostile"],
  ["specimens", "/languages/ar"],
  ["specimens", "/old", 410],
];

let browser: Browser;
beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser.close());

describe.each(KINDS)("%s %s", (site, path, status) => {
  const browsed = (): Promise<BrowsedSite> =>
    site === "ours" ? browseOwnContent() : browseSpecimens({ "site.md": GONE });

  test("pleases axe-core, fits every width, stays where it is, and asks nothing of others", async () => {
    const { origin } = await browsed();
    for (const width of WIDTHS) {
      const viewport = { width, height: 900 };
      const options = { viewport, colorScheme: "light" as const };
      const { page, complaints, requests, close } = await visit(
        browser,
        origin + path,
        options,
        status ?? 200,
      );
      const where = `${path}, ${width} px`;
      expect(await layoutShifts(page), where).toEqual([]);
      expect(await spills(page), where).toEqual([]);
      await page.emulateMedia({ reducedMotion: "reduce" });
      expect(await findings(page), where).toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" });
      expect(await findings(page, RULES_OF_COLOUR), `${where}, dark`).toEqual([]);
      expect(complaints, where).toEqual([]);
      expect(
        requests.filter((url) => !url.startsWith(origin)),
        where,
      ).toEqual([]);
      await close();
    }
  });
});

const GONE = `---
title: Test Gazette
url: https://gazette.example
description: A paper for tests
icon: dot.png
gone: [/old]
---
Welcome to the *gazette*.
`;
