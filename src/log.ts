import { type Logger, pino } from "pino";

export type { Logger };

/** JSON lines on stderr: stdout belongs to what a command prints. Secrets never reach a line. */
export const openLog = (level: string): Logger =>
  pino(
    { level, redact: { paths: ["*.authorization", "*.cookie", "*.password", "*.token"], remove: true } },
    pino.destination({ dest: 2, sync: true }),
  );
