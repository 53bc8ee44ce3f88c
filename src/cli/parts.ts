import { type Config, readConfig } from "../config.ts";
import type { Logger } from "../log.ts";
import { openLog } from "../log.ts";
import type { Command } from "./command.ts";
import { openRuntime, type Runtime } from "./runtime.ts";
import { type Part, startSchedulerPart, startWebPart, startWorkerPart } from "./service.ts";
import { untilStopped } from "./until-stopped.ts";

const helpOf = (name: string, what: string): string => `Usage: tallywire ${name}

${what} One part of a service that runs on several processes or machines over one DATABASE_URL and REDIS_URL;
\`tallywire start\` runs all parts in one process. SIGTERM drains and stops.`;

/** A command that runs one part until it is told to stop. */
const partCommand = (
  name: string,
  summary: string,
  open: (config: Config, log: Logger, runtime: Runtime) => Part | Promise<Part>,
): Command => ({
  name,
  summary,
  help: helpOf(name, `${summary[0]?.toUpperCase()}${summary.slice(1)}.`),
  run: async () => {
    const config = readConfig(process.env);
    const log = openLog(config.logLevel);
    const stopped = untilStopped();
    const runtime = await openRuntime(config, log);
    try {
      const part = await open(config, log, runtime);
      log.info({ part: name }, `${name} runs`);
      await stopped;
      await part.close();
    } finally {
      await runtime.close();
    }
    return 0;
  },
});

export const worker = partCommand("worker", "work off the queues", (config, log, runtime) =>
  startWorkerPart(config, log, runtime, []),
);

export const scheduler = partCommand(
  "scheduler",
  "say when feeds are due and sweep what was left behind",
  startSchedulerPart,
);

export const web = partCommand("web", "serve the review pages and the CSV feeds", startWebPart);
