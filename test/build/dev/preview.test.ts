import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { build } from "../../../src/build/build.ts";
import { createEditionServer } from "../../../src/build/dev/edition-server.ts";
import { createPreview } from "../../../src/edge/preview.ts";
import { temporaryFolder, writeFiles } from "../../support/folder.ts";
import { article, SITE } from "../../support/serve.ts";

/** A content folder, its output folder, and the preview of what is built there. */
async function preview() {
  const folder = temporaryFolder();
  const [content, out] = [join(folder, "content"), join(folder, "dist")];
  const server = createEditionServer(out).listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await once(server, "listening");
  const source = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const worker = createPreview(source, Date.now);
  const none = { ASSETS: { fetch: async () => new Response(null, { status: 404 }) } };
  const publish = (title: string) => {
    writeFiles(content, { "site.md": SITE, "articles/one.md": article({ title }) });
    expect(build({ content, out }).edition).toBeDefined();
  };
  const get = async (path: string): Promise<Response> =>
    worker.fetch(new Request(`https://gazette.example${path}`), none);
  return { source, publish, get };
}

test("the preview serves each edition as soon as it is built", async () => {
  const { publish, get } = await preview();
  for (const title of ["First", "Second", "Third"]) {
    publish(title);
    for (const path of ["/articles/one.json", "/rss.xml", "/articles/one", "/articles.json"]) {
      const response = await get(path);
      expect(response.status).toBe(200);
      expect(await response.text()).toContain(title);
    }
  }
});

test("no answer fails while one edition takes the place of another", async () => {
  const { publish, get } = await preview();
  publish("Edition 0");
  let isOver = false;
  const asking = Array.from({ length: 4 }, async () => {
    while (!isOver) {
      const response = await get("/articles/one.json");
      expect(response.status).toBe(200);
      expect(await response.text()).toMatch(/Edition \d+/);
    }
  });
  for (let number = 1; number <= 20; number++) {
    publish(`Edition ${number}`);
    await setTimeout(20);
  }
  isOver = true;
  await Promise.all(asking);
});

test("files of an edition that is gone, and files of others, are not given away", async () => {
  const { source, publish } = await preview();
  publish("First");
  const first = await (await fetch(`${source}/current`)).text();
  expect((await fetch(`${source}/${first}/manifest.json`)).status).toBe(200);
  expect((await fetch(`${source}/${first}/nothing`)).status).toBe(404);
  expect((await fetch(`${source}/${first}/..%2Fcontent%2Fsite.md`)).status).toBe(404);
  publish("Second");
  expect((await fetch(`${source}/${first}/manifest.json`)).status).toBe(409);
});
