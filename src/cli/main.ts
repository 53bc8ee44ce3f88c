import { ConfigError } from "../config.ts";
import { MigrationError } from "../store/migrate.ts";
import { annotate } from "./annotate.ts";
import { type Command, UsageError } from "./command.ts";
import { demo } from "./demo.ts";
import { exportFeeds } from "./export.ts";
import { extract } from "./extract.ts";
import { migrate } from "./migrate.ts";
import { scheduler, web, worker } from "./parts.ts";
import { start } from "./start.ts";
import { user } from "./user.ts";

const commands: readonly Command[] = [
  annotate,
  demo,
  exportFeeds,
  extract,
  migrate,
  scheduler,
  start,
  user,
  web,
  worker,
];

const usage = `tallywire: who says how much of what moved between North Korea and Russia

Usage: tallywire COMMAND [ARGUMENTS]

Commands
${commands.map(({ name, summary }) => `  ${name.padEnd(10)} ${summary}`).join("\n")}

tallywire COMMAND --help tells more. Settings: environment variables and config/, see README.md.`;

/** Runs one command and gives the exit code: 0 done, 1 failed with a reason on stderr, 2 used wrongly. */
export async function runCommand(argv: readonly string[]): Promise<number> {
  const [name, ...args] = argv;
  if (name === undefined || name === "help" || name === "--help" || name === "-h") {
    console.log(usage);
    return name === undefined ? 2 : 0;
  }
  const command = commands.find((c) => c.name === name);
  if (!command) {
    console.error(`tallywire: no command "${name}"\n\n${usage}`);
    return 2;
  }
  if (args.includes("--help") || args.includes("-h")) {
    console.log(command.help);
    return 0;
  }
  return command.run(args).catch((error: unknown) => explain(command, error));
}

/** Errors that name the thing and the remedy are shown as they are; others with their stack, for a report. */
function explain(command: Command, error: unknown): number {
  if (error instanceof UsageError) {
    console.error(`tallywire ${command.name}: ${error.message}\n\n${command.help}`);
    return 2;
  }
  const plain =
    error instanceof ConfigError || error instanceof MigrationError || (error instanceof Error && "remedy" in error);
  console.error(plain ? `tallywire ${command.name}: ${error.message}` : error);
  return 1;
}

process.exitCode = await runCommand(process.argv.slice(2));
