import { isIP } from "node:net";
import ipaddr from "ipaddr.js";

/** Global unicast is 2000::/3 so far; all else is special or unassigned (RFC 4291). */
const GLOBAL_IPV6 = ipaddr.IPv6.parseCIDR("2000::/3");

/** False for whatever is not plainly a public host, and for whatever cannot be read as an address. */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 0 || !ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (parsed.range() !== "unicast") return false;
  return parsed.kind() === "ipv4" || parsed.match(GLOBAL_IPV6);
}
