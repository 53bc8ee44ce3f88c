import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { findAccount, requireReachable } from "./account.ts";
import { findBinaries } from "./binaries.ts";
import { createCluster, inspectCluster } from "./cluster.ts";
import { EmbeddedPostgresError } from "./error.ts";
import { type Attached, attach } from "./owner.ts";
import { placePostgres } from "./paths.ts";
import { readPidFile, removeStalePidFile } from "./pid-file.ts";
import { choosePort } from "./port.ts";
import { type Launch, launch, readLogTail, shutDown } from "./server.ts";

export type EmbeddedPostgres = {
  /** Of the database `tallywire`, as its superuser. */
  readonly url: string;
  /** False when another live process started the server, and will stop it. */
  readonly owned: boolean;
  /** Stops the server, unless another process owns it. */
  readonly stop: () => Promise<void>;
};

type Settings = { readonly dataDir: string; readonly log: (line: string) => void };

// After a killed server its children (or its unreaped pid) may hold the folder for a moment; measured under 1 s.
const tries = 10;
const pauseMs = 300;

/** Starts the PostgreSQL that comes along, its data below `dataDir`, or attaches to it when it still runs. */
export async function startPostgres({ dataDir, log }: Settings): Promise<EmbeddedPostgres> {
  const paths = placePostgres(dataDir);
  const account = findAccount();
  const binaries = await findBinaries();
  await mkdir(dataDir, { recursive: true }).catch((error: unknown) => {
    throw new EmbeddedPostgresError(
      `The data folder ${dataDir} cannot be made: ${String(error)}`,
      "Set TALLYWIRE_DATA to a folder that can be written.",
    );
  });
  await requireReachable(account, dataDir);
  await requireReachable(account, dirname(binaries.postgres));
  const server = { paths, binaries, account };
  if (!(await inspectCluster(paths))) {
    log("setting up PostgreSQL for the first time");
    await createCluster(paths, binaries, account);
  }
  return serve(server, log);
}

async function serve(server: Launch, log: (line: string) => void): Promise<EmbeddedPostgres> {
  for (let attempt = 1; attempt <= tries; attempt += 1) {
    const running = (await attachRunning(server, log)) ?? (await launchAndAttach(server, log));
    if (running) return running;
    await wait(pauseMs);
  }
  throw new EmbeddedPostgresError(
    `PostgreSQL did not start on ${server.paths.cluster}. The end of ${server.paths.log}:\n${await readLogTail(server.paths)}`,
    "Nothing in the data folder was removed. Mend what the last lines say and start again.",
  );
}

/** A previous run that was killed leaves its server behind: it is taken over. */
async function attachRunning(server: Launch, log: (line: string) => void): Promise<EmbeddedPostgres | null> {
  if (await removeStalePidFile(server.paths)) log("removed the pid file of a PostgreSQL that is gone");
  const file = await readPidFile(server.paths);
  if (file?.status !== "ready") return null;
  const attached = await attach(server.paths, file.port);
  if (attached)
    log(`${attached.owned ? "took over" : "joined"} the running PostgreSQL, process ${file.pid}, port ${file.port}`);
  return attached && toHandle(server, attached, file.pid);
}

async function launchAndAttach(server: Launch, log: (line: string) => void): Promise<EmbeddedPostgres | null> {
  const port = await choosePort(server.paths);
  const launched = await launch(server, port);
  if (!launched) return null;
  await writeFile(server.paths.port, String(port), { mode: 0o600 });
  const attached = await attach(server.paths, port);
  if (attached) log(`PostgreSQL runs, process ${launched.pid}, port ${port}`);
  return attached && toHandle(server, attached, launched.pid);
}

function toHandle(server: Launch, { url, owned, release }: Attached, pid: number): EmbeddedPostgres {
  const stop = async () => {
    if (!owned) return;
    await release();
    await shutDown(server, pid);
  };
  return { url, owned, stop };
}
