import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Scripts and bundles take seconds, more so where several run at once on a small machine.
    testTimeout: 30_000,
  },
});
