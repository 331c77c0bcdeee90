import { resolve } from "node:path";
import { startChromium } from "../test/browser/support/chromium.ts";
import { broadsheetSite } from "./pages/broadsheet-site.ts";
import { eleventySite } from "./pages/eleventy-site.ts";
import { hugoSite } from "./pages/hugo-site.ts";
import { type PageWeight, weighPage } from "./pages/page-weight.ts";
import { markdownTable } from "./support/markdown-table.ts";
import { progress } from "./support/progress.ts";

const WORK = resolve(import.meta.dirname, ".work/pages");

const HEAD = ["page", "requests", "HTML", "HTML, plain", "styles", "scripts", "without images", "images"];

/** What our pages weigh, beside those of other generators with the same articles. */
export async function benchmarkPages(): Promise<string> {
  const browser = await startChromium();
  const rows: string[][] = [];
  for (const make of [broadsheetSite, hugoSite, eleventySite]) {
    progress(make.name);
    const { name, version, pages, close } = await make(WORK);
    for (const [page, url] of Object.entries(pages)) {
      rows.push(row([name, version, page].filter(Boolean).join(" "), await weighPage(browser, url)));
    }
    close();
  }
  await browser.close();
  progress("");
  return `${markdownTable(HEAD, rows)}
- kB, compressed by gzip but for “HTML, plain” and images; every page scrolled to its end in Chromium, so that all images count.
- The articles are those of this repository. Our front page shows each with summary, picture, author, tags and date, a
  masthead, an introduction and the feeds; so does Hugo's, without masthead, introduction and feeds. Eleventy's base blog
  lists the newest three by title, and shows no hero images.
- Hugo brings no theme: its layouts were written for this, with the least markup and a stylesheet of seven rules. That is a
  floor, below any theme of its gallery. Of Eleventy's base blog there is only a descendant on npm, by somebody who blogs with
  it: that is what was measured, without its analytics.
- Ours carry Open Graph, JSON-LD, icons, the subscribe block and its script inline.
`;
}

function row(name: string, weight: PageWeight): string[] {
  const { requests, html, htmlPlain, styles, scripts, images } = weight;
  const kilobytes = [html, htmlPlain, styles, scripts, html + styles + scripts, images];
  return [name, String(requests), ...kilobytes.map((bytes) => (bytes / 1000).toFixed(1))];
}
