/** The way to a docker host: its own sockets, or one SSH connection that forwards them. A connection per command would
 *  run into the SSH server's limits (MaxSessions 10, MaxStartups 10:30:100). */
import { join } from "node:path";
import { CommandFailed } from "../../errors.ts";
import type { Host } from "../../host/host.ts";

const DEFAULT_ENGINE = "/var/run/docker.sock";

export interface Connection {
  /** For `docker -H`. */
  engine: string;
  /** Path of the engine's socket on the target. */
  enginePath: string;
  /** A local path that leads to a socket of the target. */
  reach(targetPath: string): Promise<string>;
  close(): Promise<void>;
}

export interface Address {
  scheme: "unix" | "ssh";
  /** `user@host` */
  destination: string;
  port: string | undefined;
  enginePath: string;
}

/** Reads `unix:///path` or `ssh://user@host:port/path`; the configuration's schema has accepted it. */
export function parseAddress(text: string): Address {
  const url = new URL(text);
  if (url.protocol === "unix:") {
    return { scheme: "unix", destination: "", port: undefined, enginePath: url.pathname };
  }
  return {
    scheme: "ssh",
    destination: url.username === "" ? url.hostname : `${decodeURIComponent(url.username)}@${url.hostname}`,
    port: url.port === "" ? undefined : url.port,
    enginePath: url.pathname === "" || url.pathname === "/" ? DEFAULT_ENGINE : url.pathname,
  };
}

export async function connect(host: Host, text: string): Promise<Connection> {
  const address = parseAddress(text);
  if (address.scheme === "unix") {
    return {
      engine: `unix://${address.enginePath}`,
      enginePath: address.enginePath,
      reach: (path) => Promise.resolve(path),
      close: () => Promise.resolve(),
    };
  }
  const folder = await host.temporaryFolder();
  const control = join(folder, "ctl");
  const engine = join(folder, "docker");
  const forwards = new Map<string, string>();
  const ran = await host.run(masterCommand(address, { control, engine, config: host.env("SSH_CONFIG") }), {
    accept: [0, 255],
  });
  if (ran.code !== 0) throw refused(text, ran.stderr);
  return {
    engine: `unix://${engine}`,
    enginePath: address.enginePath,
    reach: async (path) => {
      const known = forwards.get(path);
      if (known !== undefined) return known;
      const local = join(folder, `s${forwards.size}`);
      await host.run(["ssh", "-S", control, "-O", "forward", "-L", `${local}:${path}`, "--", address.destination], {
        cleanup: true,
      });
      forwards.set(path, local);
      return local;
    },
    close: async () => {
      await host.run(["ssh", "-S", control, "-O", "exit", "--", address.destination], {
        accept: [0, 255],
        cleanup: true,
      });
    },
  };
}

/** Starts the master, which goes to the background once it is authenticated, and ends by itself a minute after its last
 *  user: a run that was killed leaves nothing behind. */
export function masterCommand(
  address: Address,
  local: { control: string; engine: string; config: string | undefined },
): string[] {
  const options = [
    "BatchMode=yes",
    "StrictHostKeyChecking=yes",
    "ConnectTimeout=15",
    "ServerAliveInterval=5",
    "ServerAliveCountMax=3",
    "ControlMaster=yes",
    "ControlPersist=60",
    "ExitOnForwardFailure=yes",
    "StreamLocalBindMask=0177",
  ];
  return [
    "ssh",
    ...(local.config === undefined ? [] : ["-F", local.config]),
    ...options.flatMap((option) => ["-o", option]),
    "-S",
    local.control,
    ...(address.port === undefined ? [] : ["-p", address.port]),
    "-L",
    `${local.engine}:${address.enginePath}`,
    "--",
    address.destination,
    // With -N the master would keep this command's output open; with a command it lets go of it.
    "true",
  ];
}

function refused(address: string, stderr: string): CommandFailed {
  const said = stderr.trim().split("\n").slice(-3).join("\n");
  const remedy = /host key verification failed/i.test(stderr)
    ? "Add the host's public key to known_hosts (ssh-keyscan shows it; compare it with the one on the host)."
    : /permission denied/i.test(stderr)
      ? "Give this run a key that the host accepts: an SSH agent, or IdentityFile in the SSH configuration."
      : "Check the address, the port and the network, by: ssh -v";
  return new CommandFailed({
    code: "ssh-failed",
    message: `${address} cannot be reached: ${said || "ssh ended with exit code 255"}`,
    remedy,
  });
}
