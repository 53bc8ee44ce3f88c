import fc from "fast-check";
import { expect, test } from "vitest";
import { isPublicAddress } from "../../src/http/address.ts";
import { checkTarget } from "../../src/http/target.ts";

test.each([
  ["ftp://example.org/", "refused_scheme"],
  ["file:///etc/passwd", "refused_scheme"],
  ["javascript:alert(1)", "refused_scheme"],
  ["http://example.org:22/", "refused_port"],
  ["http://example.org:8080/", "refused_port"],
  ["https://user:secret@example.org/", "refused_credentials"],
  ["http://user@example.org/", "refused_credentials"],
  ["example.org/feed", "bad_url"],
  ["", "bad_url"],
  ["http://127.0.0.1/", "refused_address"],
  ["http://127.1/", "refused_address"],
  ["http://2130706433/", "refused_address"],
  ["http://0x7f000001/", "refused_address"],
  ["http://0177.0.0.1/", "refused_address"],
  ["http://127.0.0.1./", "refused_address"],
  ["http://0.0.0.0/", "refused_address"],
  ["http://[::]/", "refused_address"],
  ["http://[::1]/", "refused_address"],
  ["http://[::ffff:7f00:1]/", "refused_address"],
  ["http://[::ffff:127.0.0.1]/", "refused_address"],
  ["http://[::127.0.0.1]/", "refused_address"],
  ["http://[64:ff9b::7f00:1]/", "refused_address"],
  ["http://[2002:7f00:1::]/", "refused_address"],
  ["http://[fe80::1]/", "refused_address"],
  ["http://[fd00::1]/", "refused_address"],
  ["http://①②⑦.⓪.⓪.①/", "refused_address"],
  ["http://127。0。0。1/", "refused_address"],
  ["http://169.254.169.254/latest/", "refused_address"],
  ["http://10.0.0.1/", "refused_address"],
  ["http://192.168.1.1/", "refused_address"],
  ["http://172.16.0.1/", "refused_address"],
  ["http://100.64.0.1/", "refused_address"],
  ["http://255.255.255.255/", "refused_address"],
  ["http://224.0.0.1/", "refused_address"],
])("%s is %s", (url, reason) => expect(checkTarget(url, undefined, [])).toMatchObject({ ok: false, reason }));

test.each(["https://example.org/feed", "http://example.org:80/", "https://example.org:443/x", "http://93.184.216.34/"])(
  "%s may be asked",
  (url) => expect(checkTarget(url, undefined, [])).toMatchObject({ ok: true }),
);

test("an exception holds for its host and port only", () => {
  const allow = ["127.0.0.1:8090", "[::1]:8090"];
  expect(checkTarget("http://127.0.0.1:8090/a", undefined, allow)).toMatchObject({ ok: true });
  expect(checkTarget("http://[::1]:8090/a", undefined, allow)).toMatchObject({ ok: true });
  expect(checkTarget("http://127.0.0.1:8091/a", undefined, allow)).toMatchObject({ ok: false, reason: "refused_port" });
  expect(checkTarget("http://127.0.0.1/a", undefined, allow)).toMatchObject({ ok: false, reason: "refused_address" });
  expect(checkTarget("http://a:b@127.0.0.1:8090/a", undefined, allow)).toMatchObject({
    ok: false,
    reason: "refused_credentials",
  });
});

test("a relative redirect is read against the page it came from", () => {
  expect(checkTarget("/b", "https://example.org/a", [])).toMatchObject({
    ok: true,
    url: new URL("https://example.org/b"),
  });
  expect(checkTarget("//10.0.0.1/b", "https://example.org/a", [])).toMatchObject({ reason: "refused_address" });
});

test("no string is taken for a public address unless it is one", () => {
  fc.assert(fc.property(fc.string(), (text) => !isPublicAddress(text) || /^[\d.]+$|:/.test(text)));
  fc.assert(fc.property(fc.ipV4(), (ip) => isPublicAddress(ip) === isPublicAddress(`::ffff:${ip}`)));
});
