import { join } from "node:path";
import { major } from "./binaries.ts";

/** Where the embedded server keeps what. Password and port lie inside the cluster: they belong to it and move with it. */
export type Paths = {
  readonly dataDir: string;
  readonly cluster: string;
  readonly log: string;
  readonly password: string;
  readonly port: string;
  readonly pidFile: string;
};

export function placePostgres(dataDir: string): Paths {
  const cluster = join(dataDir, `postgres-${major}`);
  return {
    dataDir,
    cluster,
    log: join(dataDir, "postgres.log"),
    password: join(cluster, "tallywire-password"),
    port: join(cluster, "tallywire-port"),
    pidFile: join(cluster, "postmaster.pid"),
  };
}
