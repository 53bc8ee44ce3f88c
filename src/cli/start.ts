import { readConfig } from "../config.ts";
import { openLog } from "../log.ts";
import type { Command } from "./command.ts";
import { firstLogin } from "./first-login.ts";
import { openRuntime } from "./runtime.ts";
import { startSchedulerPart, startWebPart, startWorkerPart } from "./service.ts";
import { untilStopped } from "./until-stopped.ts";

const help = `Usage: tallywire start

Runs the whole service in one process: polls the feeds of config/feeds.json, reads their articles, serves the review
pages. Without DATABASE_URL it brings its own PostgreSQL, kept in ./data. Ctrl-C drains and stops.

  DATABASE_URL         an existing PostgreSQL instead           REDIS_URL        queues on Redis instead
  TALLYWIRE_PORT       port of the review pages (8080)          TALLYWIRE_HOST   address to listen on (127.0.0.1)
  TALLYWIRE_DATA       folder of everything kept (data)         TALLYWIRE_CONTACT  mail or page named to the sites polled
  TALLYWIRE_PUBLIC_URL address that browsers use                LOG_LEVEL        debug, info, warn, error, silent`;

export const start: Command = {
  name: "start",
  summary: "run everything: feeds, reading, review pages, CSV feeds",
  help,
  run: async () => {
    const config = readConfig(process.env);
    const log = openLog(config.logLevel);
    const stopped = untilStopped();
    const runtime = await openRuntime(config, log);
    const parts: { close: () => Promise<void> }[] = [];
    try {
      const web = await startWebPart(config, log, runtime);
      parts.push(web);
      const login = await firstLogin(runtime.db, config.dataDir);
      parts.push(startWorkerPart(config, log, runtime, []));
      parts.push(await startSchedulerPart(config, log, runtime));
      console.log(`Tallywire runs at ${web.url}`);
      if (login) console.log(`First login: ${login.name} / ${login.password}   (kept in ${login.file})`);
      console.log("Ctrl-C stops it.");
      await stopped;
      console.log("Stopping: work in hand is finished first …");
    } finally {
      for (const part of parts.reverse()) await part.close();
      await runtime.close();
    }
    return 0;
  },
};
