/** An SSH server on loopback for one test: its own port, keys and configuration; nothing of the machine's is used. */
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

export interface LoopbackSsh {
  /** `user@127.0.0.1:port` */
  destination: string;
  /** For SSH_CONFIG: key and known host. */
  config: string;
  /** How many connections it has accepted a key for. */
  connections(): number;
  close(): Promise<void>;
}

export async function loopbackSsh(port: number, options: { known: boolean } = { known: true }): Promise<LoopbackSsh> {
  const folder = mkdtempSync(join(tmpdir(), "immutable-servers-ssh-"));
  const at = (name: string) => join(folder, name);
  for (const name of ["host", "user"]) {
    execFileSync("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-f", at(name)]);
  }
  const hostKey = execFileSync("ssh-keygen", ["-y", "-f", at("host")], { encoding: "utf8" });
  writeFileSync(at("known_hosts"), options.known ? `[127.0.0.1]:${port} ${hostKey}` : "");
  writeFileSync(
    at("config"),
    `IdentityFile ${at("user")}\nIdentitiesOnly yes\nUserKnownHostsFile ${at("known_hosts")}\n`,
  );
  writeFileSync(
    at("sshd_config"),
    `Port ${port}
ListenAddress 127.0.0.1
HostKey ${at("host")}
AuthorizedKeysFile ${at("user.pub")}
PidFile none
PasswordAuthentication no
PermitRootLogin prohibit-password
StrictModes no
UsePAM no
`,
  );
  // Its unprivileged half wants an empty folder; Debian's service file makes it.
  if (process.getuid?.() === 0) mkdirSync("/run/sshd", { recursive: true });
  const server = spawn("/usr/sbin/sshd", ["-D", "-e", "-f", at("sshd_config")], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let log = "";
  server.stderr.on("data", (part: Buffer) => (log += part.toString()));
  for (let waited = 0; !log.includes("Server listening"); waited += 50) {
    if (server.exitCode !== null || waited > 5000) throw new Error(`sshd does not listen: ${log}`);
    await pause(50);
  }
  return {
    destination: `${userInfo().username}@127.0.0.1:${port}`,
    config: at("config"),
    connections: () => log.match(/Accepted publickey/g)?.length ?? 0,
    close: async () => {
      server.kill();
      await once(server, "exit");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
