import { type LookupAddress, type LookupOptions, lookup } from "node:dns";
import { connect, isIP, type Socket } from "node:net";
import { buildConnector } from "undici";
import { isPublicAddress } from "./address.ts";

/** Raised inside the connection only; `get` turns it into data. */
class AddressRefused extends Error {
  override readonly name = "AddressRefused";
  readonly code = "REFUSED_ADDRESS";
}

type LookupDone = (error: Error | null, address: string | LookupAddress[], family?: number) => void;

function lookupPublic(hostname: string, options: LookupOptions, done: LookupDone): void {
  lookup(hostname, { ...options, all: true }, (error, found) => {
    if (error) return done(error, []);
    const usable = found.filter(({ address }) => isPublicAddress(address));
    const first = usable[0];
    if (first === undefined) return done(new AddressRefused(`${hostname} has no public address`), []);
    if (options.all) return done(null, usable);
    return done(null, first.address, first.family);
  });
}

function whyRefused(socket: Socket): AddressRefused | null {
  const peer = socket.remoteAddress ?? "";
  return isPublicAddress(peer) ? null : new AddressRefused(`connected to ${peer || "an unknown peer"}`);
}

/**
 * Three looks at the address: literal, DNS answers, connected peer, before a byte is sent. TLS starts only on a socket that has
 * passed, and undici calls no lookup hook for literals (nodejs/undici#2019): hence our own `connect` under its TLS.
 */
export function guardedConnector(allow: readonly string[], timeoutMs: number): buildConnector.connector {
  const secure = buildConnector({ timeout: timeoutMs, allowH2: false });
  return (options, callback) => {
    const { hostname, protocol } = options;
    const port = options.port || (protocol === "https:" ? "443" : "80");
    const exempt = allow.includes(`${isIP(hostname) === 6 ? `[${hostname}]` : hostname}:${port}`);
    if (!exempt && isIP(hostname) !== 0 && !isPublicAddress(hostname)) {
      return callback(new AddressRefused(`${hostname} is not a public address`), null);
    }
    const socket = connect({
      host: hostname,
      port: Number(port),
      noDelay: true,
      ...(exempt ? {} : { lookup: lookupPublic }),
    });
    const timer = setTimeout(
      () => socket.destroy(Object.assign(new Error(`no connection to ${hostname}:${port}`), { code: "ETIMEDOUT" })),
      timeoutMs,
    );
    const fail = (error: Error): void => {
      clearTimeout(timer);
      callback(error, null);
    };
    socket.once("error", fail);
    socket.once("connect", () => {
      clearTimeout(timer);
      const refused = exempt ? null : whyRefused(socket);
      if (refused) return void socket.destroy(refused);
      socket.off("error", fail);
      return protocol === "https:" ? secure({ ...options, httpSocket: socket }, callback) : callback(null, socket);
    });
  };
}
