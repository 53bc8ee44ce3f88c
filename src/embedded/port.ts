import { readFile } from "node:fs/promises";
import { createServer } from "node:net";
import type { Paths } from "./paths.ts";

const tryPort = (port: number): Promise<number | null> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(null));
    probe.listen(port, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : null));
    });
  });

/** The port of the last start when it is free, else any free one. */
export async function choosePort({ port }: Paths): Promise<number> {
  const last = Number(await readFile(port, "utf8").catch(() => ""));
  const again = Number.isInteger(last) && last > 0 && last < 65_536 ? await tryPort(last) : null;
  const free = again ?? (await tryPort(0));
  if (free === null) throw new Error("no free port on 127.0.0.1");
  return free;
}
