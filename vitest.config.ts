import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // These have a configuration of their own: they need programs from elsewhere.
    exclude: ["test/readers/**", "test/browser/**"],
    // Scripts and bundles take seconds, more so where several run at once on a small machine.
    testTimeout: 30_000,
  },
});
