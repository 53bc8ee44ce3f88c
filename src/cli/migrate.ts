import { readConfig } from "../config.ts";
import { openLog } from "../log.ts";
import type { Command } from "./command.ts";
import { openLedger } from "./runtime.ts";

export const migrate: Command = {
  name: "migrate",
  summary: "bring the database's tables up to date",
  help: `Usage: tallywire migrate

Applies the migrations that the database lacks (DATABASE_URL, or the PostgreSQL in ./data). \`start\` does it too.`,
  run: async () => {
    const config = readConfig(process.env);
    const ledger = await openLedger(config, openLog(config.logLevel));
    await ledger.close();
    console.log("The database is up to date.");
    return 0;
  },
};
