/** One run at a time in an environment. A container that is never started is the lock, since the engine gives a name
 *  once; a number that counts up in the proxy's memory shows that its owner is alive. No clock is compared. */
import { CheckFailed } from "../../errors.ts";
import type { Host } from "../../host/host.ts";
import { LABEL, lockName } from "./commands.ts";
import { parseContainers, type Container, type Engine } from "./engine.ts";

const BEAT_MS = 1000;
/** An owner that is alive has counted several times by then. */
const SILENCE_MS = 4000;
/** Before there is a proxy nothing can count; creating one is a matter of seconds. */
const WITHOUT_PROXY_MS = 60_000;

export interface LockWorld {
  host: Host;
  engine: Engine;
  environment: string;
  /** Any image that is there; nothing of it runs. */
  image: string;
  /** The number in the proxy's memory; undefined while there is no proxy. */
  lease(): Promise<string | undefined>;
  beat(count: number): Promise<void>;
}

export interface Lock {
  /** Throws CheckFailed when another run has taken over. */
  confirm(): Promise<void>;
  release(): Promise<void>;
}

export async function takeLock(world: LockWorld): Promise<Lock> {
  const { engine, host } = world;
  const id = (await create(world)) ?? (await takeOver(world));
  // Not zero: the number must differ from what a proxy that reloaded starts with.
  let count = (host.now() % 1_000_000_000) + 1;
  const timer = setInterval(() => {
    count += 1;
    // A beat that is lost is followed by another; a lease that is lost shows in `confirm`.
    world.beat(count).catch(() => undefined);
  }, BEAT_MS);
  timer.unref();
  return {
    confirm: async () => {
      const holder = await inspect(world);
      if (holder?.id !== id) throw taken(world, holder);
    },
    release: async () => {
      clearInterval(timer);
      await engine.find(["rm", id]);
    },
  };
}

async function create({ engine, host, environment, image }: LockWorld): Promise<string | undefined> {
  const command = [
    "create",
    "--name",
    lockName(environment),
    "--label",
    `${LABEL.owner}=${owner(host)}`,
    "--label",
    `${LABEL.since}=${new Date(host.now()).toISOString()}`,
    image,
    "true",
  ];
  try {
    return (await engine.docker(command)).trim();
  } catch (error) {
    if (String(error).includes("is already in use")) return undefined;
    throw error;
  }
}

/** Waits for a sign of life of the owner; without one, removes the lock by its id, which at most one run can do. */
async function takeOver(world: LockWorld): Promise<string> {
  const { host, engine, environment } = world;
  const holder = await inspect(world);
  if (holder) {
    const before = await world.lease();
    const age = host.now() - Date.parse(holder.created);
    if (before === undefined && age < WITHOUT_PROXY_MS) throw taken(world, holder);
    const end = host.now() + SILENCE_MS;
    while (before !== undefined && host.now() < end) {
      await host.sleep(250);
      if ((await world.lease()) !== before) throw taken(world, holder);
    }
    host.warning(
      `${environment}: the run ${holder.labels[LABEL.owner] ?? "before"} (since ${holder.labels[LABEL.since] ?? "?"}) gives no sign of life; going on from where it stopped.`,
    );
    await engine.find(["rm", holder.id]);
  }
  const id = await create(world);
  if (id === undefined) throw taken(world, await inspect(world));
  return id;
}

async function inspect({ engine, environment }: LockWorld): Promise<Container | undefined> {
  const json = await engine.find(["inspect", "--type", "container", lockName(environment)]);
  return json === undefined ? undefined : parseContainers(json)[0];
}

function taken({ environment }: LockWorld, holder: Container | undefined): CheckFailed {
  const who = holder?.labels[LABEL.owner] ?? "another run";
  const since = holder?.labels[LABEL.since];
  return new CheckFailed({
    code: "locked",
    message: `${environment} is being changed by ${who}${since === undefined ? "" : ` since ${since}`}.`,
    remedy:
      "Wait for it to end and start this one again; a `concurrency` group in the workflow makes runs wait by themselves.",
  });
}

/** Words by which people find the run. */
function owner(host: Host): string {
  const run = host.env("GITHUB_RUN_ID");
  if (run === undefined) return `${host.env("USER") ?? "somebody"} in a terminal`;
  return `${host.env("GITHUB_REPOSITORY") ?? "a workflow"} run ${run}, attempt ${host.env("GITHUB_RUN_ATTEMPT") ?? "1"}`;
}
