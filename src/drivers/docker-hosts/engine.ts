/** The docker engine of a target: its commands as argv, its answers as values, its refusals as failures. */
import { pasteable } from "../../argv.ts";
import { CheckFailed, CommandFailed, InputError, type Failure } from "../../errors.ts";
import type { Host, RunOptions } from "../../host/host.ts";
import { BAD_CONFIG } from "./state.ts";

/** 1: the engine refused. 125–127: `docker run` could not start the container. */
const REFUSALS = [1, 125, 126, 127, BAD_CONFIG];

export interface Engine {
  /** Runs a docker command and returns its standard output. Refusals are translated; short commands also run after the
   *  run was cancelled, since they put things back. */
  docker(args: readonly string[], options?: RunOptions): Promise<string>;
  /** As `docker`; undefined when what it names is not there. */
  find(args: readonly string[]): Promise<string | undefined>;
  /** The whole argv, for showing. */
  argv(args: readonly string[]): string[];
}

export function engine(host: Host, address: string): Engine {
  const argv = (args: readonly string[]) => ["docker", "-H", address, ...args];
  const run = (args: readonly string[], options: RunOptions = {}) =>
    host.run(argv(args), { cleanup: true, ...options, accept: [0, ...REFUSALS] });
  return {
    argv,
    docker: async (args, options) => {
      const ran = await run(args, options);
      if (ran.code === 0) return ran.stdout;
      if (ran.code === BAD_CONFIG) throw badConfig(ran.stderr);
      throw refusal(argv(args), ran.code, ran.stderr);
    },
    find: async (args) => {
      const ran = await run(args);
      if (ran.code === 0) return ran.stdout;
      if (/no such|not found/i.test(ran.stderr)) return undefined;
      throw refusal(argv(args), ran.code, ran.stderr);
    },
  };
}

/** What to call a refusal, by the words of the engine (docker 20.10 to 29) and of registries. */
const REFUSED: { said: RegExp; code: string; message: string; remedy: string }[] = [
  {
    said: /cannot connect to the docker daemon|failed to connect to the docker API|error during connect|connection refused.*docker\.sock/i,
    code: "docker-unreachable",
    message: "The docker engine does not answer",
    remedy: "Start the engine on the host, or correct `hosts` in the configuration.",
  },
  {
    said: /permission denied while trying to connect/i,
    code: "docker-permission",
    message: "This user may not use the docker engine",
    remedy: "Add the user to the group that owns the engine's socket (usually `docker`) on the host.",
  },
  {
    said: /no space left on device/i,
    code: "disk-full",
    message: "The target's disk is full",
    remedy: "Free space on the host (docker system df shows what docker holds), then deploy again.",
  },
  {
    said: /port is already allocated|address already in use/i,
    code: "port-taken",
    message: "The proxy's port is taken on the host",
    remedy: "Stop what listens there, or set `listen` to another port.",
  },
  {
    said: /cannot assign requested address/i,
    code: "listen-address",
    message: "The proxy's address does not belong to the host",
    remedy: "Set `listen` to an address of the host, or to a port alone for all of them.",
  },
  {
    said: /executable file not found|exec format error|exec: ".*(no such file or directory|permission denied)/i,
    code: "command-not-startable",
    message: "The command of a container cannot be started",
    remedy:
      "Correct CMD or ENTRYPOINT in the Dockerfile, or `command` in the configuration; the image must hold the program, for the host's platform.",
  },
  {
    said: /unauthorized|authentication required|no basic auth credentials|access.*denied|denied: /i,
    code: "image-unauthorized",
    message: "The registry refuses to give the image",
    remedy: "Log in where docker runs (docker login, or a login step before this one) with a user that may pull it.",
  },
  {
    said: /manifest unknown|manifest for .* not found|not found: manifest|repository .* not found|: not found/i,
    code: "image-not-found",
    message: "The registry has no such image",
    remedy: "Check the repository and the digest; was it pushed to the registry that the host pulls from?",
  },
  {
    said: /no such network|network \S+ not found|could not find .*network/i,
    code: "network-missing",
    message: "A docker network does not exist on the host",
    remedy: "Create it (docker network create NAME), or remove it from `networks`.",
  },
  {
    said: /dial tcp|no such host|i\/o timeout|TLS handshake|server gave HTTP response to HTTPS client|context deadline/i,
    code: "registry-unreachable",
    message: "The host cannot reach the registry",
    remedy: "Check from the host that the registry's name resolves and its port answers.",
  },
];

export function refusal(argv: readonly string[], code: number, stderr: string): Failure {
  const said = stderr.trim().split("\n").slice(-3).join(" ");
  const known = REFUSED.find((entry) => entry.said.test(stderr));
  const details = {
    code: known?.code ?? "docker-refused",
    message: `${known?.message ?? `docker ended with exit code ${code}`}: ${said}`,
    remedy: known?.remedy ?? `It was asked: ${pasteable(argv)}`,
  };
  if (details.code === "network-missing" || details.code === "listen-address") return new InputError(details);
  return ["image-not-found", "command-not-startable"].includes(details.code)
    ? new CheckFailed(details)
    : new CommandFailed(details);
}

function badConfig(stderr: string): CommandFailed {
  const alerts = stderr.split("\n").filter((line) => line.includes("[ALERT]"));
  return new CommandFailed({
    code: "proxy-config",
    message: "HAProxy does not accept the configuration that was made for it; the one before stays.",
    remedy: alerts.slice(0, 5).join("\n") || stderr.trim(),
  });
}

export interface Container {
  id: string;
  name: string;
  running: boolean;
  exitCode: number;
  outOfMemory: boolean;
  restarts: number;
  labels: Record<string, string>;
  env: string[];
  created: string;
}

/** Reads `docker inspect` of containers. */
export function parseContainers(json: string): Container[] {
  const items = JSON.parse(json) as {
    Id: string;
    Name: string;
    Created: string;
    RestartCount: number;
    State: { Running: boolean; Restarting: boolean; ExitCode: number; OOMKilled: boolean };
    Config: { Labels: Record<string, string> | null; Env: string[] | null };
  }[];
  return items.map((item) => ({
    id: item.Id,
    name: item.Name.replace(/^\//, ""),
    running: item.State.Running && !item.State.Restarting,
    exitCode: item.State.ExitCode,
    outOfMemory: item.State.OOMKilled,
    restarts: item.RestartCount,
    labels: item.Config.Labels ?? {},
    env: item.Config.Env ?? [],
    created: item.Created,
  }));
}
