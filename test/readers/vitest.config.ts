import { resolve } from "node:path";
import { defineConfig } from "vitest/config";

/** Readers that are programs of their own, against `npm run dev`. Apart from `npm test`, which needs none of them. */
export default defineConfig({
  test: {
    root: resolve(import.meta.dirname, "../.."),
    include: ["test/readers/*.test.ts"],
    // They start programs, and wait for rebuilds; one after the other, so that two cores are enough.
    fileParallelism: false,
    testTimeout: 300_000,
    hookTimeout: 120_000,
  },
});
