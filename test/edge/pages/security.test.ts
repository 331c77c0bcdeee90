import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { COPY_SCRIPT, COPY_SCRIPT_HASH } from "../../../src/edge/pages/copy-script.ts";
import { article, publish } from "../../support/serve.ts";

const files = { "articles/one.md": article({ title: "One" }) };

test("the one script that pages may run is the one that they hold", async () => {
  expect(createHash("sha256").update(COPY_SCRIPT).digest("base64")).toBe(COPY_SCRIPT_HASH);
  const text = await publish(files).text("/articles/one");
  const scripts = [...text.matchAll(/<script>(.*?)<\/script>/gs)].map((match) => match[1]);
  expect(scripts).toEqual([COPY_SCRIPT]);
});

test.each(["/", "/articles/one", "/nothing"])("%s allows nothing inline and no frame", async (path) => {
  const response = await publish(files).get(path);
  const policy = response.headers.get("Content-Security-Policy")!;
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain(`script-src 'sha256-${COPY_SCRIPT_HASH}';`);
  expect(policy).not.toContain("unsafe");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(await response.text()).not.toMatch(/ style=| on[a-z]+=/);
});

test("pages ask nothing of other hosts", async () => {
  const text = await publish(files).text("/articles/one");
  const fetched = [
    ...text.matchAll(/<(?:img|script|link rel="(?:stylesheet|icon)")[^>]* (?:src|href)="([^"]+)"/g),
  ];
  expect(fetched.length).toBeGreaterThan(0);
  for (const [, url] of fetched) expect(url).toMatch(/^\//);
});
