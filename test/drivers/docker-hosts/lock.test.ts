import { engine } from "../../../src/drivers/docker-hosts/engine.ts";
import { takeLock, type Lock, type LockWorld } from "../../../src/drivers/docker-hosts/lock.ts";
import { fakeHost, type FakeHost } from "../../fakes/host.ts";

const CONFLICT = {
  code: 1,
  stderr: 'Error: The container name "/immutable-servers-production-lock" is already in use',
};
const HOLDER = JSON.stringify([
  {
    Id: "before",
    Name: "/immutable-servers-production-lock",
    Created: "1970-01-01T00:00:00Z",
    RestartCount: 0,
    State: { Running: false, Restarting: false, ExitCode: 0, OOMKilled: false },
    Config: { Labels: { "immutable-servers.owner": "acme/shop run 7", "immutable-servers.since": "09:00" }, Env: [] },
  },
]);

let lock: Lock | undefined;

afterEach(async () => {
  await lock?.release();
  lock = undefined;
});

/** An engine that holds a lock until it is removed by its id. */
function held(lease: (host: FakeHost) => string | undefined): { host: FakeHost; world: LockWorld } {
  let holder = true;
  const host = fakeHost({
    run: (argv) => {
      if (argv.includes("create")) return holder ? CONFLICT : "mine\n";
      if (argv.includes("inspect")) return holder ? HOLDER : { code: 1, stderr: "Error: No such container" };
      if (argv.includes("before")) holder = false;
      return "";
    },
  });
  const world: LockWorld = {
    host,
    engine: engine(host, "unix:///docker.sock"),
    environment: "production",
    image: "haproxy",
    lease: () => Promise.resolve(lease(host)),
    beat: () => Promise.resolve(),
  };
  return { host, world };
}

test("a run whose number goes on counting keeps the environment, and is named", async () => {
  const { host, world } = held(({ clock }) => String(Math.floor(clock / 1000)));
  await expect(takeLock(world)).rejects.toMatchObject({
    code: "locked",
    message: "production is being changed by acme/shop run 7 since 09:00.",
  });
  expect(host.clock).toBeLessThan(1500);
});

test("a run that gives no sign of life for four seconds is replaced, by its id", async () => {
  const { host, world } = held(() => "17");
  lock = await takeLock(world);
  expect(host.clock).toBeLessThan(5000);
  expect(host.ran).toContain("docker -H unix:///docker.sock rm before");
  expect(host.warnings.join()).toContain("acme/shop run 7");
});

test("without a proxy nothing can count: a minute must have passed", async () => {
  const { host, world } = held(() => undefined);
  await expect(takeLock(world)).rejects.toMatchObject({ code: "locked" });
  host.clock = 61_000;
  lock = await takeLock(world);
});

test("a run that was replaced notices before it does more", async () => {
  const { world } = held(() => "17");
  lock = await takeLock(world);
  await expect(lock.confirm()).rejects.toMatchObject({ code: "locked" });
});
