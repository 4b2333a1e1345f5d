/** Servers as containers on a docker host, two colors behind one HAProxy. deploy.ts says what happens when. */
import { InputError, located } from "../errors.ts";
import { pinned, releaseId } from "../image/reference.ts";
import { otherColor, type Color, type ColorState, type Driver, type Target } from "./driver.ts";
import {
  connectInstance,
  createInstance,
  instanceName,
  LABEL,
  slotNumbers,
  type Subnet,
} from "./docker-hosts/commands.ts";
import { connect } from "./docker-hosts/connection.ts";
import { engine, parseContainers, type Container } from "./docker-hosts/engine.ts";
import { explain } from "./docker-hosts/explain.ts";
import { parseStateMap, stateMap, type StateMap } from "./docker-hosts/haproxy.ts";
import {
  colorFigures,
  drainSlots,
  maintainSlots,
  openStreams,
  passes,
  readySlots,
  slotRows,
  type StatRow,
} from "./docker-hosts/haproxy-socket.ts";
import { takeLock, type Lock } from "./docker-hosts/lock.ts";
import { proxy, type World } from "./docker-hosts/proxy.ts";
import { parseRecord, recordText, retiredImages, type Files, type TargetRecord } from "./docker-hosts/state.ts";

/** These steer the docker command itself, through whose environment the values of secrets travel. */
const RESERVED = /^(DOCKER_.*|PATH|HOME|LD_.*|SSH_.*|HTTPS?_PROXY|NO_PROXY|TMPDIR)$/i;
const LOG_LINES = "20";
const ANSWER_MS = 5000;

export const dockerHosts: Driver = {
  open: async (host, environment, secretEnv) => {
    const reserved = environment.secrets.find((name) => RESERVED.test(name));
    if (reserved !== undefined) {
      throw InputError.of({
        code: "secret-name",
        name: `deploy.${environment.name}.secrets`,
        seen: reserved,
        accepted: "names that do not steer docker itself (DOCKER_…, PATH, HOME, …)",
        example: "APP_SECRET",
      });
    }
    const connection = await connect(host, environment.hosts[0] ?? "");
    try {
      const docker = engine(host, connection.engine);
      const info = JSON.parse(await docker.docker(["info", "--format", "{{json .}}"])) as {
        ID: string;
        DockerRootDir: string;
        LoggingDriver: string;
      };
      // Two engines of one machine may share their ID, which older ones keep in /etc/docker/key.json, but never their data.
      const id = `${info.ID} ${info.DockerRootDir}`;
      const world = { host, environment, engine: docker, connection, id, logging: info.LoggingDriver };
      return target(world, secretEnv);
    } catch (error) {
      await connection.close();
      throw error;
    }
  },
};

function target(world: World, secretEnv: Record<string, string>): Target {
  const { host, environment, engine } = world;
  const front = proxy(world);
  let lock: Lock | undefined;
  let net: Subnet | undefined;
  /** Images of releases that this run brought. */
  const pulled: string[] = [];

  const containers = async (): Promise<Container[]> => {
    const filters = [`label=${LABEL.environment}=${environment.name}`, `label=${LABEL.color}`];
    const ids = await engine.docker([
      "ps",
      "--all",
      "--quiet",
      "--no-trunc",
      ...filters.flatMap((f) => ["--filter", f]),
    ]);
    const list = ids.split("\n").filter((id) => id !== "");
    return list.length === 0 ? [] : parseContainers(await engine.docker(["inspect", "--type", "container", ...list]));
  };
  const of = (all: readonly Container[], color: Color) => all.filter((one) => one.labels[LABEL.color] === color);

  const state = async () => {
    const files = await front.read();
    return { record: parseRecord(files["record.json"]), map: parseStateMap(files["state.map"] ?? "") };
  };
  const texts = (record: TargetRecord, map: StateMap): Files => ({
    "record.json": recordText(record),
    "state.map": stateMap(map),
  });
  const journaled = (record: TargetRecord, event: string): TargetRecord => ({
    ...record,
    journal: [...record.journal, `${new Date(host.now()).toISOString()} ${event}`],
  });

  /** Says whether it had to be pulled. */
  const ensureImage = async (reference: string): Promise<boolean> => {
    if ((await engine.find(["image", "inspect", "--format", "{{.Id}}", reference])) !== undefined) return false;
    host.info(`Pulling ${reference}`);
    // Long, and harmless when it is cut short: the one command that a cancelled run ends.
    await engine.docker(["pull", "--quiet", reference], { cleanup: false });
    return true;
  };

  /** Those that are gone now. One that something else runs is refused by the engine, and tried again another time. */
  const removeImages = async (images: readonly string[]): Promise<string[]> => {
    const removals = await Promise.allSettled(images.map((image) => engine.find(["image", "rm", image])));
    return images.filter((_, index) => removals[index]?.status === "fulfilled");
  };

  const colorState = (
    color: Color,
    seen: { record: TargetRecord; containers: readonly Container[]; rows: readonly StatRow[] },
  ): ColorState => {
    const release = seen.record.colors[color];
    const own = of(seen.containers, color);
    const rows = slotRows(seen.rows, color);
    const healthy =
      own.length === release?.replicas &&
      own.every((one) => {
        const row = rows.get(Number(one.labels[LABEL.slot]));
        const same = one.labels[LABEL.digest] === release.digest && one.labels[LABEL.settings] === release.settings;
        return one.running && same && row?.status.startsWith("UP") === true && passes(row);
      });
    const sameSecrets = own.every((one) =>
      Object.entries(secretEnv).every(([name, value]) => one.env.includes(`${name}=${value}`)),
    );
    return { color, release, healthy, instances: own.length, streams: openStreams(seen.rows, color), sameSecrets };
  };

  return {
    lock: async () => {
      await ensureImage(environment.proxyImage).catch((error: unknown) => {
        const { name, proxyImage } = environment;
        const hint = `The image is the proxy's, ${proxyImage}; \`deploy.${name}.proxy-image\` names another.\n`;
        throw located(error, undefined, hint);
      });
      const taken = await takeLock({
        host,
        engine,
        environment: environment.name,
        image: environment.proxyImage,
        lease: () => front.lease(),
        beat: (count) => front.beat(count),
      });
      lock = taken;
      return () => taken.release();
    },

    serves: async () => {
      await front.find();
      return (await state()).record.live !== null;
    },

    observe: async () => {
      await front.find();
      net = await front.network();
      const [{ record, map }, all, rows] = await Promise.all([state(), containers(), front.stat()]);
      const seen = { record, containers: all, rows };
      const live: Color | undefined = record.live === null ? undefined : map.pct > 50 ? "green" : "blue";
      return { live, blue: colorState("blue", seen), green: colorState("green", seen), history: record.history };
    },

    prepare: async () => {
      // Before a warm release is given up for one that could not start.
      for (const name of environment.networks) await engine.docker(["network", "inspect", "--format", "{{.Id}}", name]);
      await front.ensure();
    },
    undo: async () => {
      if (!(await front.undo())) return false;
      await removeImages(pulled);
      return true;
    },
    pull: async (image) => {
      if (await ensureImage(pinned(image))) pulled.push(pinned(image));
    },

    remove: async (color, stopSeconds) => {
      await front.tell(maintainSlots(color));
      const { record, map } = await state();
      const names = of(await containers(), color).map((one) => one.name);
      if (names.length > 0) {
        if (stopSeconds > 0) await engine.find(["stop", "-t", String(stopSeconds), ...names]);
        await engine.find(["rm", "--force", "--volumes", ...names]);
      }
      const { [color]: gone, ...colors } = record.colors;
      const event = gone ? `removed ${color} ${gone.digest}` : `removed ${color}`;
      await front.saveServers(texts(journaled({ ...record, colors }, event), { ...map, [color]: "none" }));
    },

    start: async (color, release) => {
      const { record, map } = await state();
      const colors = { ...record.colors, [color]: release };
      const expected = { ...map, [color]: releaseId(release.digest) };
      const images = [...new Set([...record.images, pinned(release)])];
      await front.write(
        texts(journaled({ ...record, colors, images }, `starting ${color} ${release.digest}`), expected),
      );
      await front.applyMap(expected);
      const other = colors[otherColor(color)] ?? release;
      const releases = color === "blue" ? { blue: release, green: other } : { blue: other, green: release };
      if (await front.configure(releases, color)) host.info("The proxy uses the release's own health check and port.");
      net = await front.network();
      const { address } = net ?? {};
      if (!address) throw new Error("the network was made before");
      const starts = await Promise.allSettled(
        slotNumbers(release.replicas).map(async (slot) => {
          const instance = { color, slot, release, address: address(color, slot), logging: world.logging };
          await engine.docker(createInstance(environment, instance), { env: secretEnv });
          for (const command of connectInstance(environment, color, slot)) await engine.docker(command);
          await engine.docker(["start", instanceName(environment.name, color, slot)]);
        }),
      );
      // All have ended by now, so that what is removed after a failure stays removed.
      const failed = starts.find((one) => one.status === "rejected");
      if (failed) throw failed.reason;
      await front.tell(drainSlots(color, release.replicas));
      await front.saveServers();
    },

    look: async (color) => {
      const [all, rows] = await Promise.all([containers(), front.stat()]);
      const bySlot = slotRows(rows, color);
      return of(all, color).map((one) => {
        const slot = Number(one.labels[LABEL.slot]);
        const row = bySlot.get(slot);
        return {
          name: one.name,
          slot,
          running: one.running && one.restarts === 0,
          exitCode: one.exitCode,
          outOfMemory: one.outOfMemory,
          healthy: row !== undefined && passes(row),
          check: row?.check ?? "not checked yet",
        };
      });
    },

    ask: async (color, slot) => {
      const { record } = await state();
      const path = record.colors[color]?.health.path ?? environment.health.path;
      const answer = await front.get({ color, slot, path, timeoutMs: ANSWER_MS });
      return { status: answer.status, body: answer.body, releaseId: answer.headers["x-release-id"] };
    },

    log: async (name) => {
      const ran = await host.run(engine.argv(["logs", "--tail", LOG_LINES, name]), { cleanup: true, accept: [0, 1] });
      return `${ran.stdout}${ran.stderr}`.trim();
    },

    admit: async (color) => {
      const names = of(await containers(), color).map((one) => one.name);
      await engine.docker(["update", "--restart", "unless-stopped", ...names]);
      await front.tell(readySlots(color, names.length));
      await front.saveServers();
    },

    switchTo: async (color) => {
      await lock?.confirm();
      const { record, map } = await state();
      const next = { ...map, pct: color === "green" ? 100 : 0 };
      // The file first: a proxy that is killed in between comes back with what was meant.
      await front.write(texts(journaled({ ...record, live: color }, `switching to ${color}`), next));
      return front.applyMap(next);
    },

    streams: async (color) => {
      const [rows, old] = await Promise.all([front.stat(), front.oldStats()]);
      return [rows, ...old].reduce((sum, each) => sum + openStreams(each, color), 0);
    },

    figures: async () => colorFigures(await front.stat()),

    record: async (history, event) => {
      const { record } = await state();
      const next = journaled({ ...record, history }, event);
      await front.write({ "record.json": recordText(next) });
      const gone = await removeImages(retiredImages(next));
      if (gone.length === 0) return;
      const images = next.images.filter((image) => !gone.includes(image));
      await front.write({ "record.json": recordText({ ...next, images }) });
    },

    explain: (step) => explain(step, world, net),

    close: () => world.connection.close(),
  };
}
