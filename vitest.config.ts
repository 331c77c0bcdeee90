import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // These have a configuration of their own: they need programs from elsewhere.
    exclude: ["test/readers/**", "test/browser/**"],
    // Modules are loaded once for each thread, not for each of the many files: that is half of the time.
    isolate: false,
    // By default one core is left idle, which of two is half.
    maxWorkers: "100%",
    // Against hanging only: scripts and bundles take seconds, and many times that on a small and busy machine.
    testTimeout: 120_000,
  },
});
