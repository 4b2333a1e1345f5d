import { haproxyConfig, parseStateMap, stateMap, type ProxyConfig } from "../../../src/drivers/docker-hosts/haproxy.ts";

const config: ProxyConfig = {
  sockets: "/run/immutable-servers/production-12345678",
  gid: 998,
  address: (color, slot) => `172.18.0.${(color === "blue" ? 10 : 20) + slot}`,
  releases: {
    blue: { port: 8080, health: { path: "/up", releaseId: "required" } },
    green: { port: 9000, health: { path: "/it's healthy?", releaseId: "optional" } },
  },
};
const text = haproxyConfig(config);
const section = (name: string) => text.split(/\n\n/).find((part) => part.startsWith(name)) ?? "";

test("each color has its release's own port and health check", () => {
  expect(section("backend blue")).toContain("http-check send meth GET uri '/up' ver HTTP/1.1 hdr Host health");
  expect(section("backend blue")).toContain("server s8 172.18.0.18:8080 disabled");
  expect(section("backend green")).toContain("uri '/it%27s healthy?' ver");
  expect(section("backend green")).toContain("server s1 172.18.0.21:9000 disabled");
});

test("the release id is checked by the proxy only where the application promises it", () => {
  const check = 'http-check expect fhdr name x-release-id value-lf "%[be_name,map(';
  expect(section("backend blue")).toContain(check);
  expect(section("backend green")).not.toContain(check);
});

test("pinning by header exists on the inside socket only", () => {
  expect(section("frontend web")).not.toContain("x-immutable-servers");
  expect(text).toContain("bind unix@/run/immutable-servers/production-12345678/inside.sock mode 660 gid 998");
  expect(text.match(/^ {4}bind .*/gm)).toHaveLength(2);
});

test("what was measured to matter is there", () => {
  for (const line of [
    "option idle-close-on-response",
    "option redispatch",
    "retry-on conn-failure empty-response",
    "http-request disable-l7-retry unless METH_GET",
    "http-reuse safe",
    "load-server-state-from-file global",
    "observe layer4 error-limit 5 on-error mark-down",
    "use_backend green if to_green { nbsrv(green) gt 0 }",
    "timeout tunnel 1h",
  ]) {
    expect(text).toContain(line);
  }
});

test("a map survives its file and HAProxy's own listing", () => {
  const map = { pct: 100, blue: "a3922ca80e38", green: "none" };
  expect(parseStateMap(stateMap(map))).toEqual({ ...map, lease: "0" });
  const listed =
    "0x562ebae24de0 pct 100\n0x562ebae24e70 blue a3922ca80e38\n0x562ebae24f00 green none\n0x562ebae24f90 lease 17\n\n";
  expect(parseStateMap(listed)).toEqual({ ...map, lease: "17" });
});
