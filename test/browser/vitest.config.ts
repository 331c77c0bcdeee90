import { resolve } from "node:path";
import { defineConfig } from "vitest/config";

/** What only a browser can tell. Apart from `npm test`, which needs none. */
export default defineConfig({
  test: {
    root: resolve(import.meta.dirname, "../.."),
    include: ["test/browser/*.test.ts"],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});
