import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { expect, test } from "vitest";
import { ROOT } from "../support/run.ts";
import { startChromium } from "./support/chromium.ts";
import { browseOwnContent } from "./support/specimen-site.ts";
import { visit } from "./support/visit.ts";

const FOLDER = join(ROOT, "docs/images");

const PAGES = { home: "/", article: "/articles/windows-and-clocks" };
const SCREENS = { desktop: { width: 1440, height: 960 }, phone: { width: 390, height: 844 } };

/** Largest picture, in bytes: those who clone the repository pay for them. */
const LIMIT = 150_000;

test("the pictures in the README", async () => {
  mkdirSync(FOLDER, { recursive: true });
  const browser = await startChromium();
  const { origin } = await browseOwnContent();
  for (const [name, path] of Object.entries(PAGES)) {
    for (const [screen, viewport] of Object.entries(SCREENS)) {
      for (const colorScheme of ["light", "dark"] as const) {
        const options = { viewport, colorScheme, deviceScaleFactor: screen === "phone" ? 2 : 1 };
        const { page, close } = await visit(browser, origin + path, options);
        const picture = await webp(browser, await page.screenshot());
        expect(picture.length).toBeLessThan(LIMIT);
        writeFileSync(join(FOLDER, `${name}-${screen}-${colorScheme}.webp`), picture);
        await close();
      }
    }
  }
  await browser.close();
});

/** Chromium takes screenshots as PNG, but its canvas writes what is smaller. */
async function webp(browser: Browser, png: Buffer): Promise<Buffer> {
  const page: Page = await browser.newPage();
  const written = await page.evaluate(
    async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = document.createElement("canvas");
      canvas.width = image.width;
      canvas.height = image.height;
      canvas.getContext("2d")!.drawImage(image, 0, 0);
      return canvas.toDataURL("image/webp", 0.82);
    },
    `data:image/png;base64,${png.toString("base64")}`,
  );
  await page.close();
  return Buffer.from(written.slice(written.indexOf(",") + 1), "base64");
}
