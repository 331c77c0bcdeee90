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

const ran = () => (window as unknown as { ran?: number }).ran;

test("a hostile article neither runs nor covers nor leads anywhere", async () => {
  const { origin } = await browseSpecimens();
  for (const path of ["/articles/hostile", "/", "/archive", "/tags"]) {
    const { page, complaints, requests, close } = await visit(browser, origin + path);
    expect(await page.evaluate(ran), path).toBeUndefined();
    expect(complaints, path).toEqual([]);
    expect(page.url(), path).toBe(origin + path);
    expect(
      requests.filter((url) => !url.startsWith(origin)),
      path,
    ).toEqual([]);
    const elements = await page.evaluate(() =>
      [...document.querySelectorAll("iframe, form, base, style, object, [style], meta[http-equiv]")].map(
        (element) => element.outerHTML,
      ),
    );
    expect(elements, path).toEqual([]);
    await close();
  }
});

test("were something to get past the sanitiser, the policy would stop it", async () => {
  const { origin } = await browseSpecimens();
  const page = await browser.newPage();
  const blocked: string[] = [];
  page.on("console", (message) => message.type() === "error" && blocked.push(message.text()));
  await page.route("**/articles/plain", async (route) => {
    const response = await route.fetch();
    const attack = `<script>window.ran = 1</script>
<img src="/favicon.ico" onload="window.ran = 1"><img src="/none" onerror="window.ran = 1">
<script src="/articles/plain.json"></script>
<a id="click" href="javascript:window.ran = 1">click</a>
<iframe src="/"></iframe><style>h1 { color: rgb(1, 2, 3) }</style>
<p id="styled" style="color: rgb(1, 2, 3)">styled</p>
<base href="https://evil.example/">
<form id="form" action="https://evil.example/"><button>Send</button></form>`;
    const body = (await response.text()).replace("<main", `${attack}<main`);
    await route.fulfill({ response, body });
  });
  await page.goto(`${origin}/articles/plain`);
  await page.click("#click");
  await page.waitForTimeout(300);
  expect(await page.evaluate(ran)).toBeUndefined();
  expect(page.url()).toBe(`${origin}/articles/plain`);
  expect(await page.evaluate(() => document.baseURI)).toBe(`${origin}/articles/plain`);
  for (const selector of ["h1", "#styled"]) {
    expect(await page.locator(selector).evaluate((element) => getComputedStyle(element).color)).not.toBe(
      "rgb(1, 2, 3)",
    );
  }
  // Its own script still runs.
  expect(await page.getByRole("button", { name: "Copy" }).count()).toBe(3);
  await page.locator("#form button").evaluate((button: HTMLElement) => button.click());
  const directives = ["script-src", "style-src", "base-uri", "form-action", "default-src"];
  const missing = () => directives.filter((directive) => !blocked.join("\n").includes(directive));
  await expect.poll(missing).toEqual([]);
  expect(page.url()).toBe(`${origin}/articles/plain`);
  await page.close();
});
