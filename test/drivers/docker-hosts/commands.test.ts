import {
  createInstance,
  createProxy,
  helper,
  socketsFolder,
  subnet,
} from "../../../src/drivers/docker-hosts/commands.ts";
import { pasteable } from "../../../src/argv.ts";
import type { Release } from "../../../src/drivers/driver.ts";
import type { Environment } from "../../../src/settings.ts";

const environment: Environment = {
  name: "production",
  driver: "docker-hosts",
  hosts: ["unix:///var/run/docker.sock"],
  replicas: 1,
  port: 8080,
  listen: { address: "0.0.0.0", port: 80 },
  health: { path: "/up", timeoutSeconds: 60, releaseId: "optional" },
  drainSeconds: 30,
  stopSeconds: 30,
  env: { GREETING: "hello there" },
  secrets: ["APP_SECRET"],
  networks: [],
  command: ["web", "--port", "8080"],
  tmpfs: ["/tmp"],
  memory: "512m",
  cpus: 1.5,
  proxyImage: `docker.io/library/haproxy@sha256:${"f".repeat(64)}`,
};
const release: Release = {
  repository: "ghcr.io/acme/shop",
  digest: `sha256:${"a".repeat(64)}`,
  replicas: 1,
  port: 8080,
  health: { path: "/up", releaseId: "optional" },
  settings: "0123456789abcdef",
};

test("an instance: read-only, no new privileges, secrets by name, not restarted before it was admitted", () => {
  const instance = { color: "green" as const, slot: 1, release, address: "172.18.0.21", logging: "json-file" };
  expect(pasteable(createInstance(environment, instance))).toBe(
    [
      "create --name immutable-servers-production-green-1",
      "--label immutable-servers.environment=production",
      "--label immutable-servers.color=green",
      "--label immutable-servers.slot=1",
      `--label immutable-servers.digest=sha256:${"a".repeat(64)}`,
      "--label immutable-servers.release=aaaaaaaaaaaa",
      "--label immutable-servers.settings=0123456789abcdef",
      "--network immutable-servers-production --ip 172.18.0.21",
      "--read-only --security-opt no-new-privileges",
      "--tmpfs /tmp --memory 512m --cpus 1.5",
      "--log-opt max-size=10m --log-opt max-file=3",
      "--env 'GREETING=hello there' --env APP_SECRET --env RELEASE_ID=aaaaaaaaaaaa",
      `ghcr.io/acme/shop@sha256:${"a".repeat(64)}`,
      "web --port 8080",
    ].join(" "),
  );
});

test("the proxy: no capability, its sockets in a folder of the host, restarted by the engine", () => {
  const sockets = "/run/immutable-servers/production-12345678";
  expect(pasteable(createProxy(environment, { sockets, gid: 998, logging: "journald" }))).toBe(
    [
      "create --name immutable-servers-production-proxy",
      "--label immutable-servers.environment=production",
      `--label 'immutable-servers.proxy=0.0.0.0:80 docker.io/library/haproxy@sha256:${"f".repeat(64)}'`,
      `--label immutable-servers.sockets=${sockets} --label immutable-servers.gid=998`,
      "--network immutable-servers-production --publish 0.0.0.0:80:8080",
      "--user 0:998 --cap-drop ALL --read-only --security-opt no-new-privileges --restart unless-stopped",
      "--volume immutable-servers-production:/var/lib/immutable-servers",
      `--volume ${sockets}:${sockets}`,
      `--entrypoint haproxy docker.io/library/haproxy@sha256:${"f".repeat(64)} -W -db`,
      `-S ${sockets}/master.sock,mode,660,gid,998,level,admin -f /var/lib/immutable-servers/haproxy.cfg`,
    ].join(" "),
  );
});

test("a helper is removed when it ends, and has no network", () => {
  const line = pasteable(helper(environment, [], "true"));
  expect(line).toMatch(/^run --rm --interactive --network none /);
});

test.each([
  ["172.18.0.0/16", "172.18.128.0/17", "172.18.0.11", "172.18.0.28"],
  ["192.168.16.0/20", "192.168.24.0/21", "192.168.16.11", "192.168.16.28"],
  ["10.1.2.64/26", "10.1.2.96/27", "10.1.2.75", "10.1.2.92"],
])("in %s docker hands out %s, and instances have their own addresses", (cidr, range, first, last) => {
  const net = subnet(cidr);
  expect([net.range, net.address("blue", 1), net.address("green", 8)]).toEqual([range, first, last]);
});

test.each(["10.0.0.0/27", "fd00::/64", ""])("the network %j is refused", (cidr) => {
  expect(() => subnet(cidr)).toThrow("64 addresses or more");
});

test("two engines of one machine have different folders for the same environment", () => {
  expect(socketsFolder("production", "A")).not.toBe(socketsFolder("production", "B"));
  expect(socketsFolder("production", "A")).toMatch(/^\/run\/immutable-servers\/production-[0-9a-f]{8}$/);
});
