import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startChromium } from "./chromium.ts";
import type { BrowsedSite } from "./specimen-site.ts";
import { findings, layoutShifts, RULES_OF_COLOUR, spills, visit } from "./visit.ts";

const WIDTHS = [390, 820, 1440];

/** A kind of page, by its path and the status that it has where that is not 200. */
export type PageKind = [path: string, status?: number];

/** What must hold of every kind of page, at every width, in both colour schemes. */
export function testPages(kinds: PageKind[], browsed: () => Promise<BrowsedSite>): void {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startChromium();
  });
  afterAll(() => browser.close());

  describe.each(kinds)("%s", (path, status) => {
    test("pleases axe-core, fits every width, stays where it is, and asks nothing of others", async () => {
      const { origin } = await browsed();
      for (const width of WIDTHS) {
        const options = { viewport: { width, height: 900 }, colorScheme: "light" as const };
        const { page, complaints, requests, close } = await visit(browser, origin + path, options, status);
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
}
