import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";

/** What a browser fetches to show a page from end to end. Bytes, compressed as hosts do it: text by gzip. */
export interface PageWeight {
  readonly requests: number;
  readonly html: number;
  /** The page itself, not compressed. */
  readonly htmlPlain: number;
  readonly styles: number;
  readonly scripts: number;
  readonly images: number;
}

export async function weighPage(browser: Browser, url: string): Promise<PageWeight> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const responses: { type: string; bytes: Buffer; status: number; url: string }[] = [];
  const pending: Promise<unknown>[] = [];
  page.on("response", (response) => {
    const type = response.request().resourceType();
    pending.push(
      response
        .body()
        .then((bytes) => responses.push({ type, bytes, status: response.status(), url: response.url() })),
    );
  });
  await page.goto(url, { waitUntil: "networkidle" });
  await page.evaluate(async () => {
    for (const image of document.images) {
      image.loading = "eager";
      await image.decode().catch(() => undefined);
    }
  });
  await page.waitForLoadState("networkidle");
  await Promise.all(pending);
  await page.close();
  const failed = responses.filter(({ status }) => status !== 200);
  if (failed.length > 0)
    throw new Error(`${url} misses ${failed.map((response) => response.url).join(", ")}`);
  const sum = (wanted: string, size: (bytes: Buffer) => number) =>
    responses.filter(({ type }) => type === wanted).reduce((total, { bytes }) => total + size(bytes), 0);
  const gzip = (bytes: Buffer) => gzipSync(bytes).length;
  return {
    requests: responses.length,
    html: sum("document", gzip),
    htmlPlain: sum("document", ({ length }) => length),
    styles: sum("stylesheet", gzip),
    scripts: sum("script", gzip),
    images: sum("image", ({ length }) => length),
  };
}
