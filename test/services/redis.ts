import { inject } from "vitest";
import { sendRedis } from "./redis-server.ts";

/** An empty database of the run's Redis, one for each of vitest's worker processes. */
export async function freshRedis(): Promise<{ url: string }> {
  const server = inject("redisUrl");
  if (server === null)
    throw new Error('redis-server is not installed; put the test into describeWith("redis-server", …)');
  const database = Number(process.env["VITEST_POOL_ID"] ?? "0") % 64;
  await sendRedis(server, [`SELECT ${database}`, "FLUSHDB"]);
  return { url: `${server}/${database}` };
}
