import { type Command, UsageError } from "./command.ts";

/** Loaded when asked for: `extract` needs no database, `export` no extraction. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  annotate: async () => (await import("./annotate.ts")).annotate,
  demo: async () => (await import("./demo.ts")).demo,
  export: async () => (await import("./export.ts")).exportFeeds,
  extract: async () => (await import("./extract.ts")).extract,
  migrate: async () => (await import("./migrate.ts")).migrate,
  scheduler: async () => (await import("./parts.ts")).scheduler,
  start: async () => (await import("./start.ts")).start,
  user: async () => (await import("./user.ts")).user,
  web: async () => (await import("./parts.ts")).web,
  worker: async () => (await import("./parts.ts")).worker,
};

async function describeUsage(): Promise<string> {
  const all = await Promise.all(Object.values(commands).map((load) => load()));
  return `tallywire: who says how much of what moved between North Korea and Russia

Usage: tallywire COMMAND [ARGUMENTS]

Commands
${all.map(({ name, summary }) => `  ${name.padEnd(10)} ${summary}`).join("\n")}

tallywire COMMAND --help tells more. Settings: environment variables and config/, see README.md.`;
}

/** Runs one command and gives the exit code: 0 done, 1 failed with a reason on stderr, 2 used wrongly. */
export async function runCommand(argv: readonly string[]): Promise<number> {
  const [name, ...args] = argv;
  if (name === undefined || name === "help" || name === "--help" || name === "-h") {
    console.log(await describeUsage());
    return name === undefined ? 2 : 0;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) {
    console.error(`tallywire: no command "${name}"\n\n${await describeUsage()}`);
    return 2;
  }
  const command = await load();
  if (args.includes("--help") || args.includes("-h")) {
    console.log(command.help);
    return 0;
  }
  return command.run(args).catch((error: unknown) => explain(command, error));
}

/** Errors that carry a remedy are shown as they are; others with their stack, for a report. */
function explain(command: Command, error: unknown): number {
  if (error instanceof UsageError) {
    console.error(`tallywire ${command.name}: ${error.message}\n\n${command.help}`);
    return 2;
  }
  const plain = error instanceof Error && "remedy" in error;
  console.error(plain ? `tallywire ${command.name}: ${error.message}` : error);
  return 1;
}

// A reader that has seen enough (`… | head`) ends the command, which is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

process.exitCode = await runCommand(process.argv.slice(2));
