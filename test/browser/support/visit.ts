import axe from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";

/** A page that somebody looks at, and what went wrong meanwhile. */
export interface Visit {
  readonly page: Page;
  /** Console errors, uncaught exceptions, failed requests. */
  readonly complaints: readonly string[];
  /** URLs that were asked for. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/**
 * Opens a page in a context of its own and waits until all of it has loaded, lazy images included.
 *
 * @param expected status of the page
 */
export async function visit(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
  expected = 200,
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => {
    // Chromium reports the status of the page itself, too.
    const isExpected = expected >= 400 && message.location().url === url;
    if (message.type() === "error" && !isExpected) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => requests.push(request.url()));
  page.on("requestfailed", (request) => complaints.push(`${request.url()} failed`));
  const response = await page.goto(url);
  if (response?.status() !== expected) complaints.push(`${url} answered ${response?.status()}`);
  if (options.javaScriptEnabled !== false) await showAll(page);
  return { page, complaints, requests, close: () => context.close() };
}

/** Scrolls through the page, so that lazy images load. */
async function showAll(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight) {
      scrollTo({ top, behavior: "instant" });
      await new Promise((done) => requestAnimationFrame(done));
    }
    scrollTo({ top: 0, behavior: "instant" });
    for (const image of document.images) {
      image.loading = "eager";
      await image.decode().catch(() => undefined);
    }
  });
}

/** The rules of axe-core that a colour scheme can break. */
export const RULES_OF_COLOUR = ["color-contrast", "link-in-text-block"];

/**
 * What axe-core finds, one line for each place.
 *
 * @param rules all that are on by default, where absent
 */
export async function findings(page: Page, rules?: string[]): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (runOnly) =>
      (window as unknown as { axe: typeof axe }).axe.run(document, {
        resultTypes: ["violations"],
        ...(runOnly && { runOnly }),
      }),
    rules,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary}`),
  );
}

/** Elements whose content stands out of them sideways, the page itself among them, and by how many pixels. */
export function spills(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("html, html :not(math, math *)")]
      .map((element) => ({ element, by: element.scrollWidth - element.clientWidth }))
      .filter(({ element, by }) => {
        // Inline elements have no width of their own; one pixel is rounding.
        return element.clientWidth > 0 && by > 1 && getComputedStyle(element).overflowX === "visible";
      })
      .map(({ element, by }) => `${element.localName}.${element.className}: ${by} px`),
  );
}

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly { readonly node: Node | null }[];
}

/**
 * What moves after it has been shown (Layout Instability, section 4), one line for each shift. On a busy machine Chromium may
 * paint a page that it has read in part; so only what moves each of three times counts.
 */
export async function layoutShifts(page: Page): Promise<string[]> {
  for (let reloads = 2; ; reloads--) {
    const shifts = await recordedShifts(page);
    if (shifts.length === 0 || reloads === 0) return shifts;
    await page.reload();
    await showAll(page);
  }
}

function recordedShifts(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((done) => {
        const seen: string[] = [];
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as LayoutShift[]) {
            // Inside of its own controls, such as those of a player, Chromium names no node.
            const nodes = entry.sources.flatMap(({ node }) => node ?? []);
            if (nodes.length === 0) continue;
            const moved = nodes.map(({ textContent }) => textContent?.trim().slice(0, 40));
            seen.push(`${entry.value.toFixed(4)} at ${entry.startTime.toFixed()} ms: ${moved.join(" | ")}`);
          }
        }).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => done(seen), 100);
      }),
  );
}
