/** The proxy of an environment on its target: its container, its files, its sockets. */
import { CheckFailed, CommandFailed } from "../../errors.ts";
import type { Host, HttpAnswer } from "../../host/host.ts";
import type { Environment } from "../../settings.ts";
import type { Color } from "../driver.ts";
import {
  baseName,
  createNetwork,
  createProxy,
  helper,
  LABEL,
  proxyFingerprint,
  proxyName,
  socketsFolder,
  subnet,
  type Subnet,
} from "./commands.ts";
import type { Connection } from "./connection.ts";
import { parseContainers, type Container, type Engine } from "./engine.ts";
import { haproxyConfig, PIN, parseStateMap, STATE, stateMap, type ProxyConfig, type StateMap } from "./haproxy.ts";
import {
  expectSilence,
  parseProc,
  parseStat,
  serversState,
  setMap,
  SHOW_MAP,
  together,
  type StatRow,
} from "./haproxy-socket.ts";
import {
  EMPTY_RECORD,
  EMPTY_SERVERS_STATE,
  parseFiles,
  parseRecord,
  READ_SCRIPT,
  recordText,
  WRITE_SCRIPT,
  writeInput,
  type Files,
} from "./state.ts";

const START_MS = 15_000;
const POLL_MS = 50;
const NO_ID = "none";

export interface World {
  host: Host;
  environment: Environment;
  engine: Engine;
  connection: Connection;
  /** Of the engine. */
  id: string;
  logging: string;
}

export interface Proxy {
  /** Looks for the container; undefined when there is none. */
  find(): Promise<Container | undefined>;
  /** Network, volume, container, all running; memory equal to the files. */
  ensure(): Promise<void>;
  /** Removes what `ensure` made where nothing was there before; false when there was, or a release serves. */
  undo(): Promise<boolean>;
  read(): Promise<Files>;
  write(files: Files): Promise<void>;
  network(): Promise<Subnet | undefined>;
  /** Socket commands that answer nothing. */
  tell(commands: string): Promise<void>;
  /** Rows of `show stat`; none when the proxy does not answer. */
  stat(): Promise<StatRow[]>;
  /** Rows of each worker that a reload replaced and that still has streams. */
  oldStats(): Promise<StatRow[][]>;
  /** Puts the map in the file into the memory of every worker. Returns the milliseconds that it took. */
  applyMap(map: StateMap): Promise<number>;
  lease(): Promise<string | undefined>;
  beat(count: number): Promise<void>;
  /** Keeps what `set server` changed for the next start. */
  saveServers(more?: Files): Promise<void>;
  /** Uses another configuration when it differs; `changed` is the color whose own lines differ. */
  configure(releases: ProxyConfig["releases"], changed: Color): Promise<boolean>;
  get(pin: { color: Color; slot: number; path: string; timeoutMs: number }): Promise<HttpAnswer>;
  /** The path on the target. */
  socket(name: SocketName): Promise<string>;
}

type SocketName = "admin" | "master" | "inside";

export function proxy(world: World): Proxy {
  const { host, environment, engine } = world;
  const name = proxyName(environment.name);
  let container: Container | undefined;
  let files: Files | undefined;
  /** How to remove what this run made, in the order in which it was; undefined where there were files before, which may lead to a
   *  release. */
  let made: string[][] | undefined;

  const find = async () => {
    const json = await engine.find(["inspect", "--type", "container", name]);
    container = json === undefined ? undefined : parseContainers(json)[0];
    return container;
  };
  const folder = () => container?.labels[LABEL.sockets] ?? socketsFolder(environment.name, world.id);
  const socket = (kind: SocketName) => Promise.resolve(`${folder()}/${kind}.sock`);
  const ask = async (kind: "admin" | "master", commands: string) => {
    const path = await world.connection.reach(await socket(kind));
    return host.ask(path, commands);
  };
  const tell = async (commands: string) => {
    expectSilence(commands, await ask("admin", commands));
  };

  const load = async (): Promise<Files> => {
    if (container?.running)
      return parseFiles(await engine.docker(["exec", name, "sh", "-c", READ_SCRIPT, "sh", STATE]));
    const volume = await engine.find(["volume", "inspect", baseName(environment.name)]);
    if (volume === undefined) return {};
    return parseFiles(await engine.docker(helper(environment, [], READ_SCRIPT)));
  };
  // Nobody else writes while this run holds the lock, and a command costs a tenth of a second.
  const read = async () => (files ??= await load());
  const write = async (written: Files) => {
    await read();
    const stdin = writeInput(written);
    const script = container?.running
      ? ["exec", "--interactive", name, "sh", "-c", WRITE_SCRIPT, "sh", STATE]
      : helper(environment, ["--volume", `${folder()}:${folder()}`], WRITE_SCRIPT);
    await engine.docker(script, { stdin });
    files = { ...files, ...written };
  };

  const network = async () => {
    const json = await engine.find(["network", "inspect", baseName(environment.name)]);
    if (json === undefined) return undefined;
    const [found] = JSON.parse(json) as { IPAM: { Config: { Subnet: string }[] } }[];
    return subnet(found?.IPAM.Config[0]?.Subnet ?? "");
  };
  /** Fixed addresses need a subnet that was asked for: docker chooses one, and is asked for the one that it chose. */
  const ensureNetwork = async () => {
    const found = await network();
    if (found) return found;
    await engine.docker(createNetwork(environment.name));
    made?.push(["network", "rm", baseName(environment.name)]);
    const chosen = await network();
    if (!chosen) throw new Error("a network that was made a moment ago is there");
    await engine.docker(["network", "rm", baseName(environment.name)]);
    await engine.docker(createNetwork(environment.name, chosen));
    return chosen;
  };

  /** The group of the engine's socket: whoever may use docker on the host may use the proxy's sockets. */
  const socketGroup = async () => {
    const mount = `type=bind,source=${world.connection.enginePath},target=/engine.sock,readonly`;
    const gid = await engine.docker(helper(environment, ["--mount", mount], "stat -c %g /engine.sock"));
    return Number(gid.trim());
  };

  const firstConfig = async (gid: number): Promise<ProxyConfig> => {
    const net = await ensureNetwork();
    const release = { port: environment.port, health: environment.health };
    return { sockets: folder(), gid, address: net.address, releases: { blue: release, green: release } };
  };

  const create = async () => {
    const volume = baseName(environment.name);
    if ((await engine.find(["volume", "inspect", volume])) === undefined) made = [];
    await ensureNetwork();
    await engine.docker(["volume", "create", "--label", `${LABEL.environment}=${environment.name}`, volume]);
    made?.push(["volume", "rm", volume]);
    const gid = await socketGroup();
    const kept = await read();
    await write({
      // A proxy that was removed comes back with the slots that it had in use.
      ...(kept["haproxy.cfg"] === undefined ? { "servers.state": EMPTY_SERVERS_STATE } : {}),
      "state.map": kept["state.map"] ?? stateMap({ pct: 0, blue: NO_ID, green: NO_ID }),
      "record.json": kept["record.json"] ?? recordText(EMPTY_RECORD),
      ...(kept["haproxy.cfg"] === undefined ? { "haproxy.cfg": haproxyConfig(await firstConfig(gid)) } : {}),
    });
    await engine.docker(createProxy(environment, { sockets: folder(), gid, logging: world.logging }));
    made?.push(["rm", "--force", name]);
  };

  const start = async () => {
    try {
      await engine.docker(["start", name]);
    } catch (error) {
      // A container that never ran must not stand in the way of the next run, which may have another port.
      await engine.find(["rm", "--force", name]);
      container = undefined;
      throw error;
    }
    await find();
    await answering(() => true);
  };

  /** Waits until both sockets of the proxy answer, and the worker's process id is one that `good` accepts. */
  const answering = async (good: (pid: string) => boolean) => {
    const end = host.now() + START_MS;
    for (;;) {
      const info = await ask("admin", "show info").catch(() => "");
      const pid = /^Pid: (\d+)$/m.exec(info)?.[1];
      if (pid !== undefined && good(pid) && (await ask("master", "show proc").catch(() => "")) !== "") return;
      if (host.now() > end) {
        const log = (await host.run(engine.argv(["logs", "--tail", "20", name]), { cleanup: true, accept: [0, 1] }))
          .stderr;
        throw new CommandFailed({
          code: "proxy-silent",
          message: `The proxy ${name} does not answer on ${folder()}/admin.sock.`,
          remedy: log.trim() || "Look at its log: docker logs " + name,
        });
      }
      await host.sleep(POLL_MS);
    }
  };

  const workers = async () => parseProc(await ask("master", "show proc"));
  const inMemory = async () => parseStateMap(await ask("admin", SHOW_MAP));

  const applyMap = async (map: StateMap) => {
    const started = performance.now();
    const { pct, blue, green } = map;
    const commands = together(setMap("pct", pct), setMap("blue", blue), setMap("green", green));
    for (let attempt = 1; ; attempt += 1) {
      await tell(commands);
      const now = await inMemory();
      // A write that races a reload may reach the worker that ends: read back until memory and file agree.
      if (now.pct === pct && now.blue === blue && now.green === green) break;
      if (attempt === 20) {
        throw new CommandFailed({
          code: "proxy-map",
          message: `The proxy does not keep its map: it was told pct ${pct} and says ${now.pct}.`,
          remedy: "Look at its log, and run this again.",
        });
      }
    }
    const took = performance.now() - started;
    // Idle keep-alive connections of a worker that ends may bring one more request.
    for (const pid of (await workers()).old) {
      await ask("master", `@!${pid} ${commands}`).catch(() => undefined);
    }
    return took;
  };

  const saveServers = async (more: Files = {}) => {
    await write({ ...more, "servers.state": serversState(await ask("admin", "show servers state")) });
  };

  return {
    find,
    read,
    write,
    network,
    tell,
    applyMap,
    saveServers,
    socket,
    ensure: async () => {
      files = undefined;
      if (!(await find())) await create();
      if (container && container.labels[LABEL.proxy] !== proxyFingerprint(environment))
        throw differs(name, container, environment);
      if (!container?.running) await start();
      else await answering(() => true);
      const map = (await read())["state.map"];
      if (map !== undefined) await applyMap(parseStateMap(map));
    },
    undo: async () => {
      if (made === undefined) return false;
      files = undefined;
      if (parseRecord((await read())["record.json"]).live !== null) return false;
      for (const removal of made.toReversed()) await engine.find(removal);
      [made, container, files] = [undefined, undefined, undefined];
      return true;
    },
    stat: async () => parseStat(container?.running ? await ask("admin", "show stat").catch(() => "") : ""),
    oldStats: async () => {
      const { old } = container?.running ? await workers() : { old: [] };
      return Promise.all(old.map(async (pid) => parseStat(await ask("master", `@!${pid} show stat`).catch(() => ""))));
    },
    lease: async () => {
      if (!container) await find();
      if (!container?.running) return undefined;
      const text = await ask("admin", SHOW_MAP).catch(() => "");
      return text === "" ? undefined : parseStateMap(text).lease;
    },
    beat: async (count) => {
      if (container?.running) await ask("admin", setMap("lease", count));
    },
    configure: async (releases, changed) => {
      const net = await network();
      if (!net || !container) throw new Error("the network and the proxy were made before");
      const gid = Number(container.labels[LABEL.gid] ?? 0);
      const text = haproxyConfig({ sockets: folder(), gid, address: net.address, releases });
      if ((await read())["haproxy.cfg"] === text) return false;
      const before = /^Pid: (\d+)$/m.exec(await ask("admin", "show info"))?.[1];
      await write({
        "servers.state": serversState(await ask("admin", "show servers state"), changed),
        "haproxy.cfg": text,
      });
      // By the master's socket: after `docker kill`, whatever the signal, docker 20.10 takes the container for stopped by
      // hand and does not restart it when it crashes. 2.6 answers nothing; later ones say whether it succeeded.
      const answer = await ask("master", "reload").catch(() => "");
      if (answer.includes("Success=0")) throw reloadFailed(answer);
      await answering((pid) => pid !== before);
      await applyMap(parseStateMap((await read())["state.map"] ?? ""));
      return true;
    },
    get: async ({ color, slot, path, timeoutMs }) => {
      const answer = await host.get({
        socketPath: await world.connection.reach(await socket("inside")),
        path,
        headers: { host: "health", [PIN.color]: color, [PIN.slot]: `s${slot}` },
        timeoutMs,
      });
      const by = answer.headers[PIN.servedBy];
      if (by === undefined || by === `${color}/s${slot}` || by === `${color}/<NOSRV>`) return answer;
      throw new Error(`asked ${color}/s${slot}, and ${by} answered`);
    },
  };
}

function reloadFailed(answer: string): CommandFailed {
  return new CommandFailed({
    code: "proxy-reload",
    message: "The proxy did not reload; it goes on with the configuration that it had.",
    remedy: answer.trim().split("\n").slice(-5).join("\n"),
  });
}

function differs(name: string, container: Container, environment: Environment): CheckFailed {
  return new CheckFailed({
    code: "proxy-differs",
    message: `The proxy ${name} runs with \`${container.labels[LABEL.proxy] ?? "?"}\` (address, image); the configuration says \`${proxyFingerprint(environment)}\`.`,
    remedy: `Restore the setting, or accept a gap of a second: docker rm --force ${name}, then deploy again. Releases and history stay.`,
  });
}
