import { expect, test } from "@jest/globals";
import { dockerHosts } from "../../../src/drivers/docker-hosts.ts";
import { environmentSettings, readSettings } from "../../../src/settings.ts";
import { fakeHost } from "../../fakes/host.ts";

const CONFIG = "repository: ghcr.io/acme/shop\ndeploy: { production: {} }\n";

/** Where the proxy's sockets would lie on an engine with this data folder. */
async function socketsOf(root: string): Promise<string | undefined> {
  const host = fakeHost({
    files: { "immutable-servers.yml": CONFIG },
    run: (argv) => {
      const info = { ID: "SWR3:2VKA", DockerRootDir: root, LoggingDriver: "json-file" };
      return argv.includes("info") ? JSON.stringify(info) : "";
    },
  });
  const environment = environmentSettings(await readSettings(host), "production");
  const target = await dockerHosts.open(host, environment, {});
  const plan = target.explain({ do: "prepare" });
  return /\/run\/immutable-servers\/[\w-]+/.exec(plan.join("\n"))?.[0];
}

test("two engines of one machine that share their ID do not share the proxy's sockets", async () => {
  expect(await socketsOf("/var/lib/docker")).toBeDefined();
  expect(await socketsOf("/var/lib/docker")).not.toBe(await socketsOf("/srv/docker"));
});

test("a proxy's image that the host cannot pull is told apart from the release's", async () => {
  const host = fakeHost({
    files: { "immutable-servers.yml": CONFIG },
    run: (argv) => {
      if (argv.includes("info")) return JSON.stringify({ ID: "a", DockerRootDir: "/b", LoggingDriver: "json-file" });
      return { code: 1, stderr: argv.includes("pull") ? "dial tcp: lookup registry-1.docker.io" : "No such image" };
    },
  });
  const environment = environmentSettings(await readSettings(host), "production");
  const target = await dockerHosts.open(host, environment, {});
  await expect(target.lock()).rejects.toMatchObject({
    code: "registry-unreachable",
    remedy: expect.stringMatching(
      /^The image is the proxy's, docker\.io\/library\/haproxy@sha256:.*; `deploy\.production\.proxy-image` names another\.\n/,
    ) as unknown,
  });
});
