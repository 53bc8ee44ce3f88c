import { chmod, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** An empty folder that PostgreSQL's own user may pass through when the tests run as root. */
export async function freshFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "tallywire-test-"));
  await chmod(folder, 0o711);
  return folder;
}
