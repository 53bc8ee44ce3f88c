import { join } from "node:path";
import { parseArgs } from "node:util";
import { readGold } from "../../demo/gold.ts";
import { type Newsroom, startNewsroom } from "../../demo/newsroom.ts";
import { type Config, readConfig } from "../config.ts";
import { openLog } from "../log.ts";
import { listClaims, readFailures } from "../store/progress.ts";
import { formatClaims } from "./claim-table.ts";
import { type Command, PlainError, UsageError } from "./command.ts";
import { newsroomFeeds } from "./demo-feeds.ts";
import { firstLogin } from "./first-login.ts";
import { feedsDirOf, openRuntime, type Runtime } from "./runtime.ts";
import { type Part, startSchedulerPart, startWebPart, startWorkerPart } from "./service.ts";
import { untilStopped } from "./until-stopped.ts";
import { watchProgress } from "./watch-progress.ts";

const help = `Usage: tallywire demo [--once] [--newsroom-port PORT]

Runs the whole pipeline on news of its own: a newsroom on this machine publishes 72 articles as feeds and pages of
their outlets; Tallywire polls, fetches, extracts, deduplicates, stores, and serves the review pages. Everything is
kept in ./data/demo, apart from the ledger of \`tallywire start\`.

  --once                end when all is read: print the claims as a table and the path of the CSV file
  --newsroom-port PORT  port of the newsroom (8090); a second run needs the same to know its articles again

TALLYWIRE_PORT is the port of the review pages (8080), TALLYWIRE_DATA the folder of everything kept (data).

Examples
  npm run demo
  npm run demo -- --once`;

type Options = { readonly once: boolean; readonly newsroomPort: number };

export const demo: Command = {
  name: "demo",
  summary: "the whole pipeline on a newsroom of its own, no internet needed",
  help,
  run: async (args) => {
    const options = readOptions(args);
    const settings = readConfig({ LOG_LEVEL: "error", ...process.env });
    const newsroom = await openNewsroom(options.newsroomPort);
    try {
      const config: Config = {
        ...settings,
        databaseUrl: null,
        redisUrl: null,
        dataDir: join(settings.dataDir, "demo"),
        feeds: newsroomFeeds(newsroom.feeds),
      };
      return await runDemo(config, options, new URL(newsroom.url).host);
    } finally {
      await newsroom.close();
    }
  },
};

async function openNewsroom(port: number): Promise<Newsroom> {
  const articles = await readGold();
  return startNewsroom({ port, articles }).catch((error: unknown) => {
    if (!(error instanceof Error && "code" in error && error.code === "EADDRINUSE")) throw error;
    throw new PlainError(
      `Port ${port} of the demo's newsroom is in use by another program.`,
      "Stop that program, or choose another port: npm run demo -- --newsroom-port 8091.",
    );
  });
}

function readOptions(args: readonly string[]): Options {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { once: { type: "boolean", default: false }, "newsroom-port": { type: "string", default: "8090" } },
    });
    const newsroomPort = Number(values["newsroom-port"]);
    if (!Number.isInteger(newsroomPort) || newsroomPort < 1 || newsroomPort > 65_535)
      throw new UsageError(`--newsroom-port ${values["newsroom-port"]}: a port is a number from 1 to 65535`);
    return { once: values.once, newsroomPort };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

async function runDemo(config: Config, options: Options, newsroomHost: string): Promise<number> {
  const log = openLog(config.logLevel);
  const stopped = untilStopped();
  console.log(`Database and queues start in ${config.dataDir} …`);
  const runtime = await openRuntime(config, log);
  const parts: Part[] = [];
  try {
    if (!options.once) {
      const web = await startWebPart(config, log, runtime);
      parts.push(web);
      const login = await firstLogin(runtime.db, config.dataDir);
      console.log(`Review pages:  ${web.url}`);
      if (login) console.log(`Login:         ${login.name} / ${login.password}`);
    }
    parts.push(startWorkerPart(config, log, runtime, [newsroomHost]));
    parts.push(await startSchedulerPart(config, log, runtime));
    const isDone = await watchProgress(runtime.db, process.stdout, stopped);
    if (!isDone) return interrupted;
    return options.once ? await conclude(runtime, config) : await serveUntil(stopped);
  } finally {
    for (const part of parts.reverse()) await part.close();
    await runtime.close();
  }
}

/** The exit code of a command that Ctrl-C ended. */
const interrupted = 130;

async function serveUntil(stopped: Promise<unknown>): Promise<number> {
  console.log("All is read. Log in to review; approved claims appear at /feeds/v1/claims.csv. Ctrl-C stops.");
  await stopped;
  console.log("Stopping …");
  return 0;
}

async function conclude({ db }: Runtime, config: Config): Promise<number> {
  const claims = await listClaims(db);
  console.log(formatClaims(claims));
  const approved = claims.filter((claim) => claim.state === "approved").length;
  console.log(`${claims.length} claims, ${approved} of them approved by a reviewer and so in the CSV feed:`);
  console.log(join(feedsDirOf(config), "claims.csv"));
  const failures = await readFailures(db);
  for (const line of failures) console.error(`Could not be read: ${line}`);
  if (claims.length === 0) console.error("No claim was found in any article: the extraction does not work.");
  return failures.length > 0 || claims.length === 0 ? 1 : 0;
}
