import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // These have a configuration of their own: they need programs from elsewhere.
    exclude: ["test/readers/**", "test/browser/**"],
    // Against hanging only: scripts and bundles take seconds, and many times that on a small and busy machine.
    testTimeout: 120_000,
  },
});
