import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";
import { createGate } from "./gate.ts";

/** OWASP's first choice for scrypt: 128 MiB and about half a second each. */
const cost = { N: 2 ** 17, r: 8, p: 1 };
/** Node refuses more than 32 MiB unless told; twice the need, since its own count is a little above 128·N·r. */
const maxmem = 2 * 128 * cost.N * cost.r;
const keyBytes = 32;
/** Two at once are 256 MiB; a queue longer than this is an attack, and told so at once. */
const gate = createGate({ running: 2, waiting: 24 });

const shortestPassword = 12;
const longestPassword = 256;

/** Passwords are generated; what a caller brings itself is held to the same. */
function refuseWeak(password: string): void {
  if ([...password].length < shortestPassword || password.length > longestPassword)
    throw new RangeError(`a password has ${shortestPassword} to ${longestPassword} characters`);
}

/** 120 bits, in groups that can be read out. */
export const generatePassword = (): string => (randomBytes(15).toString("hex").match(/.{6}/g) ?? []).join("-");

export async function hashPassword(password: string): Promise<string> {
  refuseWeak(password);
  const salt = randomBytes(16);
  const key = await derive(password, salt);
  return ["scrypt", cost.N, cost.r, cost.p, salt.toString("base64url"), key.toString("base64url")].join("$");
}

/** Costs the same whether or not there is a hash to compare with, so that time tells nothing about who exists. */
export async function verifyPassword(password: string, stored: string | null): Promise<boolean> {
  const [, , , , salt, key] = (stored ?? nobody).split("$");
  const expected = Buffer.from(key ?? "", "base64url");
  const actual = await derive(password.slice(0, longestPassword + 1), Buffer.from(salt ?? "", "base64url"));
  return stored !== null && expected.length === actual.length && timingSafeEqual(expected, actual);
}

const nobody = ["scrypt", cost.N, cost.r, cost.p, Buffer.alloc(16).toString("base64url"), ""].join("$");

const derive = (password: string, salt: Buffer): Promise<Buffer> =>
  gate(
    () =>
      new Promise((resolve, reject) => {
        scrypt(password.normalize("NFKC"), salt, keyBytes, { ...cost, maxmem }, (error, key) =>
          error ? reject(error) : resolve(key),
        );
      }),
  );
