import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { afterAll, beforeAll, expect, test } from "vitest";
import { get } from "../../src/http/get.ts";

const hasOpenssl = (() => {
  try {
    execFileSync("openssl", ["version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
})();

let folder: string;
let server: Server;
let port = 0;
const names: unknown[] = [];

beforeAll(async () => {
  if (!hasOpenssl) return;
  folder = mkdtempSync(join(tmpdir(), "tallywire-tls-"));
  const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  const subject = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"];
  const kind = ["-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"];
  execFileSync("openssl", ["req", ...kind, "-keyout", key, "-out", cert, ...subject], { stdio: "ignore" });
  server = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (request, response) => {
    const { servername } = request.socket as { servername?: unknown };
    names.push(servername);
    response.end("over tls");
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  port = typeof address === "object" && address ? address.port : 0;
});

afterAll(async () => {
  if (!hasOpenssl) return;
  await new Promise((done) => server.close(done));
  rmSync(folder, { recursive: true });
});

const ask = (host: string) => get(`https://${host}:${port}/`, { kind: "page", allow: [`${host}:${port}`] });

test.skipIf(!hasOpenssl)("a certificate that nobody vouches for is refused before a request is sent", async () => {
  expect(await ask("localhost")).toMatchObject({ ok: false, reason: "tls" });
  expect(names).toEqual([]);
});

test.skipIf(!hasOpenssl)("a good certificate is accepted for its own name only", async () => {
  const usual = getCACertificates("default");
  setDefaultCACertificates([...usual, readFileSync(join(folder, "cert.pem"), "utf8")]);
  try {
    const answer = await ask("localhost");
    expect(answer).toMatchObject({ ok: true, status: 200 });
    expect(answer.ok && answer.status === 200 && new TextDecoder().decode(answer.body)).toBe("over tls");
    expect(names).toEqual(["localhost"]);
    expect(await ask("127.0.0.1")).toMatchObject({ ok: false, reason: "tls" });
  } finally {
    setDefaultCACertificates(usual);
  }
});
