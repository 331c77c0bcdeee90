import { resolve } from "node:path";
import { defineConfig } from "vitest/config";

/** What only a browser can tell, or the pictures for the README. Apart from `npm test`, which needs no browser. */
export default defineConfig({
  test: {
    root: resolve(import.meta.dirname, "../.."),
    include: [process.env.SCREENSHOTS ? "test/browser/screenshots.ts" : "test/browser/*.test.ts"],
    globalSetup: "test/browser/support/require-chromium.ts",
    maxWorkers: "100%",
    // Against hanging only: the machine may be small and busy.
    testTimeout: 300_000,
    hookTimeout: 120_000,
  },
});
