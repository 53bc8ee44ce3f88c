import { defineConfig } from "vitest/config";

/** Folders whose tests touch neither database nor queue: they run without waiting for services. */
const alone = [
  "test/*.test.*",
  "test/{core,corpus,eval,http,parse,services,embedded}/**/*.test.{ts,tsx}",
  "test/demo/newsroom.test.ts",
];

export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "hono/jsx" } },
  test: {
    // Two cores are the common case of a CI machine, and the services want some of them.
    maxWorkers: 2,
    // Generous: a test that waits for a process must not fail because the machine is busy.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    projects: [
      { extends: true, test: { name: "alone", include: alone } },
      {
        extends: true,
        test: {
          name: "services",
          include: ["test/**/*.test.{ts,tsx}"],
          exclude: [...alone, "test/gold/**"],
          globalSetup: ["test/services/start.ts"],
        },
      },
    ],
  },
});
