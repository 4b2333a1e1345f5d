import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  releasedDigest
} from "./chunk-HKHFDQOF.js";
import {
  proofOf
} from "./chunk-YRX6XDAZ.js";
import {
  pasteable
} from "./chunk-26PBJSGD.js";
import {
  REGISTRY_INPUTS,
  flag,
  requiredDigest
} from "./chunk-VBO5IZG7.js";
import {
  environmentSettings,
  environmentStage,
  login,
  parsePinned,
  pinned,
  readSecrets,
  readSettings,
  releaseId
} from "./chunk-XCTBXWIX.js";
import {
  CheckFailed,
  CommandFailed,
  Failure,
  InputError,
  located
} from "./chunk-G254VJ6N.js";
import {
  __name
} from "./chunk-FEJCPKDN.js";

// src/steps/servers.ts
import { join as join2 } from "node:path";

// src/deploy.ts
import { createHash as createHash2 } from "node:crypto";

// src/drivers/driver.ts
var COLORS = ["blue", "green"];
function otherColor(color) {
  return color === "blue" ? "green" : "blue";
}
__name(otherColor, "otherColor");

// src/drivers/docker-hosts/commands.ts
import { createHash } from "node:crypto";

// src/drivers/docker-hosts/haproxy.ts
var SLOTS = 8;
var STATE = "/var/lib/immutable-servers";
var PROXY_PORT = 8080;
var PIN = {
  color: "x-immutable-servers-color",
  slot: "x-immutable-servers-slot",
  servedBy: "x-immutable-servers-served-by"
};
var RISE = 2;
var FALL = 2;
function haproxyConfig(config) {
  const socket = /* @__PURE__ */ __name((name) => `${config.sockets}/${name}.sock mode 660 gid ${config.gid}`, "socket");
  return `# Written by immutable-servers at every deployment; edits are lost.
global
    log stdout format raw local0 notice
    # Said aloud: root, but in a container without any capability.
    uid 0
    # HAProxy reserves memory for as many files as it may open, and containers may be allowed 2^30.
    fd-hard-limit 50000
    stats socket ${socket("admin")} level admin expose-fd listeners
    server-state-file ${STATE}/servers.state
    # A worker that a reload replaced ends with its last stream, at the latest after this.
    hard-stop-after 1h

defaults
    mode http
    log global
    load-server-state-from-file global
    timeout connect 3s
    timeout check 2s
    timeout queue 10s
    timeout http-request 15s
    timeout http-keep-alive 60s
    timeout client 5m
    timeout server 5m
    timeout tunnel 1h
    # Idle connections of a worker that ends are closed after their next answer, never under a request.
    option idle-close-on-response
    option redispatch
    retries 3
    retry-on conn-failure empty-response
    http-reuse safe

frontend web
    bind :${PROXY_PORT}
    option forwardfor
    # An answer that never came may still have had its effect: only what has none is asked again.
    http-request disable-l7-retry unless METH_GET or { method OPTIONS }
    # Share of green, 0 to 100. Between the two a client stays with its color by a cookie, set only then.
    http-request set-var(txn.pct) str(pct),map_str(${STATE}/state.map,0)
    acl split var(txn.pct) -m int 1:99
    acl known req.cook(immutable-servers) -m found
    http-request set-var(txn.client) req.cook(immutable-servers)
    http-request set-var(txn.client) uuid() if split !known
    http-request set-var(txn.new) bool(true) if split !known
    http-response add-header set-cookie "immutable-servers=%[var(txn.client)]; Path=/; HttpOnly; SameSite=Lax" if { var(txn.new) -m bool }
    http-request set-var(txn.bucket) var(txn.client),xxh32,mod(100) if split
    http-request set-var(txn.bucket) int(0) unless split
    acl to_green var(txn.bucket),sub(txn.pct) lt 0
    # A color without a healthy instance gives its share to the other.
    use_backend green if to_green { nbsrv(green) gt 0 }
    use_backend green if !to_green { nbsrv(blue) eq 0 } { nbsrv(green) gt 0 }
    use_backend blue if { nbsrv(blue) gt 0 }
    use_backend green if to_green
    default_backend blue

# For proofs: on a socket of the host, not on the network. Reaches instances that users do not reach yet.
frontend inside
    bind unix@${socket("inside")}
    acl pinned req.hdr(${PIN.color}) -m str ${COLORS.join(" ")}
    http-request deny deny_status 421 unless pinned
    http-request set-var(txn.slot) req.hdr(${PIN.slot})
    http-response set-header ${PIN.servedBy} %[be_name]/%[srv_name]
    use_backend %[req.hdr(${PIN.color})] if pinned
${COLORS.map((color) => backend(color, config)).join("")}`;
}
__name(haproxyConfig, "haproxyConfig");
function backend(color, config) {
  const { port, health } = config.releases[color];
  const slots2 = Array.from({ length: SLOTS }, (_, index) => index + 1);
  const release = `    http-check expect fhdr name x-release-id value-lf "%[be_name,map(${STATE}/state.map,none)]"
`;
  return `
backend ${color}
    balance leastconn
    force-persist if { var(txn.slot) -m found }
${slots2.map((slot) => `    use-server s${slot} if { var(txn.slot) -m str s${slot} }
`).join("")}    option httpchk
    http-check send meth GET uri ${quotedUri(health.path)} ver HTTP/1.1 hdr Host health
    http-check expect status 200-399
${health.releaseId === "required" ? release : ""}    default-server check inter 500ms fastinter 100ms fall ${FALL} rise ${RISE} observe layer4 error-limit 5 on-error mark-down
${slots2.map((slot) => `    server s${slot} ${config.address(color, slot)}:${port} disabled
`).join("")}`;
}
__name(backend, "backend");
function quotedUri(path) {
  return `'${path.replaceAll("'", "%27")}'`;
}
__name(quotedUri, "quotedUri");
function stateMap(map) {
  return `pct ${map.pct}
blue ${map.blue}
green ${map.green}
lease 0
`;
}
__name(stateMap, "stateMap");
function parseStateMap(text) {
  const value = /* @__PURE__ */ __name((key) => new RegExp(`^(?:0x[0-9a-f]+ )?${key} (\\S+)$`, "m").exec(text)?.[1], "value");
  return {
    pct: Number(value("pct") ?? 0),
    blue: value("blue") ?? "none",
    green: value("green") ?? "none",
    lease: value("lease") ?? "0"
  };
}
__name(parseStateMap, "parseStateMap");

// src/drivers/docker-hosts/commands.ts
var LABEL = {
  environment: "immutable-servers.environment",
  color: "immutable-servers.color",
  slot: "immutable-servers.slot",
  digest: "immutable-servers.digest",
  release: "immutable-servers.release",
  settings: "immutable-servers.settings",
  proxy: "immutable-servers.proxy",
  sockets: "immutable-servers.sockets",
  gid: "immutable-servers.gid",
  owner: "immutable-servers.owner",
  since: "immutable-servers.since"
};
function baseName(environment) {
  return `immutable-servers-${environment}`;
}
__name(baseName, "baseName");
function proxyName(environment) {
  return `${baseName(environment)}-proxy`;
}
__name(proxyName, "proxyName");
function lockName(environment) {
  return `${baseName(environment)}-lock`;
}
__name(lockName, "lockName");
function instanceName(environment, color, slot) {
  return `${baseName(environment)}-${color}-${slot}`;
}
__name(instanceName, "instanceName");
function socketsFolder(environment, engineId) {
  return `/run/immutable-servers/${environment}-${createHash("sha256").update(engineId).digest("hex").slice(0, 8)}`;
}
__name(socketsFolder, "socketsFolder");
function subnet(cidr) {
  const [base = "", bits = ""] = cidr.split("/");
  const parts = base.split(".").map(Number);
  const length = Number(bits);
  if (parts.length !== 4 || parts.some((part) => !Number.isInteger(part)) || !(length >= 8 && length <= 26)) {
    throw new InputError({
      code: "subnet",
      message: `The target's docker gave the network ${cidr}; an IPv4 network of 64 addresses or more is needed.`,
      remedy: "Set larger default-address-pools in the engine's daemon.json."
    });
  }
  const first = parts.reduce((sum, part) => sum * 256 + part, 0);
  const text = /* @__PURE__ */ __name((value) => [24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) % 256).join("."), "text");
  return {
    subnet: cidr,
    range: `${text(first + 2 ** (31 - length))}/${length + 1}`,
    address: /* @__PURE__ */ __name((color, slot) => text(first + (color === "blue" ? 10 : 20) + slot), "address")
  };
}
__name(subnet, "subnet");
function createNetwork(environment, fixed) {
  return [
    "network",
    "create",
    "--label",
    `${LABEL.environment}=${environment}`,
    ...fixed ? ["--subnet", fixed.subnet, "--ip-range", fixed.range] : [],
    baseName(environment)
  ];
}
__name(createNetwork, "createNetwork");
function createProxy(environment, at) {
  const { listen, name } = environment;
  return [
    "create",
    "--name",
    proxyName(name),
    ...labels({
      [LABEL.environment]: name,
      [LABEL.proxy]: proxyFingerprint(environment),
      [LABEL.sockets]: at.sockets,
      [LABEL.gid]: String(at.gid)
    }),
    "--network",
    baseName(name),
    "--publish",
    `${listen.address}:${listen.port}:${PROXY_PORT}`,
    // Root without any capability: it owns the folder of its sockets also when the engine makes it anew after a reboot.
    "--user",
    `0:${at.gid}`,
    "--cap-drop",
    "ALL",
    ...hardened(),
    "--restart",
    "unless-stopped",
    ...logLimit(at.logging),
    "--volume",
    `${baseName(name)}:${STATE}`,
    "--volume",
    `${at.sockets}:${at.sockets}`,
    "--entrypoint",
    "haproxy",
    environment.proxyImage,
    "-W",
    "-db",
    "-S",
    `${at.sockets}/master.sock,mode,660,gid,${at.gid},level,admin`,
    "-f",
    `${STATE}/haproxy.cfg`
  ];
}
__name(createProxy, "createProxy");
function proxyFingerprint(environment) {
  return `${environment.listen.address}:${environment.listen.port} ${environment.proxyImage}`;
}
__name(proxyFingerprint, "proxyFingerprint");
function helper(environment, options, script) {
  return [
    "run",
    "--rm",
    "--interactive",
    "--network",
    "none",
    "--user",
    "0:0",
    ...hardened(),
    "--volume",
    `${baseName(environment.name)}:${STATE}`,
    ...options,
    "--entrypoint",
    "sh",
    environment.proxyImage,
    "-c",
    script,
    "sh",
    STATE
  ];
}
__name(helper, "helper");
function createInstance(environment, instance) {
  const { color, slot, release } = instance;
  return [
    "create",
    "--name",
    instanceName(environment.name, color, slot),
    ...labels({
      [LABEL.environment]: environment.name,
      [LABEL.color]: color,
      [LABEL.slot]: String(slot),
      [LABEL.digest]: release.digest,
      [LABEL.release]: releaseId(release.digest),
      [LABEL.settings]: release.settings
    }),
    "--network",
    baseName(environment.name),
    "--ip",
    instance.address,
    ...hardened(),
    ...environment.tmpfs.flatMap((path) => ["--tmpfs", path]),
    ...environment.memory === void 0 ? [] : ["--memory", environment.memory],
    ...environment.cpus === void 0 ? [] : ["--cpus", String(environment.cpus)],
    ...logLimit(instance.logging),
    ...Object.entries(environment.env).flatMap(([name, value]) => ["--env", `${name}=${value}`]),
    ...environment.secrets.flatMap((name) => ["--env", name]),
    "--env",
    `RELEASE_ID=${releaseId(release.digest)}`,
    pinned(release),
    ...environment.command
  ];
}
__name(createInstance, "createInstance");
function connectInstance(environment, color, slot) {
  return environment.networks.map((network) => [
    "network",
    "connect",
    network,
    instanceName(environment.name, color, slot)
  ]);
}
__name(connectInstance, "connectInstance");
function slotNumbers(replicas) {
  return Array.from({ length: Math.min(replicas, SLOTS) }, (_, index) => index + 1);
}
__name(slotNumbers, "slotNumbers");
function labels(values) {
  return Object.entries(values).flatMap(([name, value]) => ["--label", `${name}=${value}`]);
}
__name(labels, "labels");
function hardened() {
  return ["--read-only", "--security-opt", "no-new-privileges"];
}
__name(hardened, "hardened");
function logLimit(driver) {
  return driver === "json-file" || driver === "local" ? ["--log-opt", "max-size=10m", "--log-opt", "max-file=3"] : [];
}
__name(logLimit, "logLimit");

// src/drivers/docker-hosts/connection.ts
import { join } from "node:path";
var DEFAULT_ENGINE = "/var/run/docker.sock";
function parseAddress(text) {
  const url = new URL(text);
  if (url.protocol === "unix:") {
    return { scheme: "unix", destination: "", port: void 0, enginePath: url.pathname };
  }
  return {
    scheme: "ssh",
    destination: url.username === "" ? url.hostname : `${decodeURIComponent(url.username)}@${url.hostname}`,
    port: url.port === "" ? void 0 : url.port,
    enginePath: url.pathname === "" || url.pathname === "/" ? DEFAULT_ENGINE : url.pathname
  };
}
__name(parseAddress, "parseAddress");
async function connect(host, text) {
  const address = parseAddress(text);
  if (address.scheme === "unix") {
    return {
      engine: `unix://${address.enginePath}`,
      enginePath: address.enginePath,
      reach: /* @__PURE__ */ __name((path) => Promise.resolve(path), "reach"),
      close: /* @__PURE__ */ __name(() => Promise.resolve(), "close")
    };
  }
  const folder = await host.temporaryFolder();
  const control = join(folder, "ctl");
  const engine2 = join(folder, "docker");
  const forwards = /* @__PURE__ */ new Map();
  const ran = await host.run(masterCommand(address, { control, engine: engine2, config: host.env("SSH_CONFIG") }), {
    accept: [0, 255]
  });
  if (ran.code !== 0) throw refused(text, ran.stderr);
  return {
    engine: `unix://${engine2}`,
    enginePath: address.enginePath,
    reach: /* @__PURE__ */ __name(async (path) => {
      const known = forwards.get(path);
      if (known !== void 0) return known;
      const local = join(folder, `s${forwards.size}`);
      await host.run(["ssh", "-S", control, "-O", "forward", "-L", `${local}:${path}`, "--", address.destination], {
        cleanup: true
      });
      forwards.set(path, local);
      return local;
    }, "reach"),
    close: /* @__PURE__ */ __name(async () => {
      await host.run(["ssh", "-S", control, "-O", "exit", "--", address.destination], {
        accept: [0, 255],
        cleanup: true
      });
    }, "close")
  };
}
__name(connect, "connect");
function masterCommand(address, local) {
  const options = [
    "BatchMode=yes",
    "StrictHostKeyChecking=yes",
    "ConnectTimeout=15",
    "ServerAliveInterval=5",
    "ServerAliveCountMax=3",
    "ControlMaster=yes",
    "ControlPersist=60",
    "ExitOnForwardFailure=yes",
    "StreamLocalBindMask=0177"
  ];
  return [
    "ssh",
    ...local.config === void 0 ? [] : ["-F", local.config],
    ...options.flatMap((option) => ["-o", option]),
    "-S",
    local.control,
    ...address.port === void 0 ? [] : ["-p", address.port],
    "-L",
    `${local.engine}:${address.enginePath}`,
    "--",
    address.destination,
    // With -N the master would keep this command's output open; with a command it lets go of it.
    "true"
  ];
}
__name(masterCommand, "masterCommand");
function refused(address, stderr) {
  const said = stderr.trim().split("\n").slice(-3).join("\n");
  const remedy = /host key verification failed/i.test(stderr) ? "Add the host's public key to known_hosts (ssh-keyscan shows it; compare it with the one on the host)." : /permission denied/i.test(stderr) ? "Give this run a key that the host accepts: an SSH agent, or IdentityFile in the SSH configuration." : "Check the address, the port and the network, by: ssh -v";
  return new CommandFailed({
    code: "ssh-failed",
    message: `${address} cannot be reached: ${said || "ssh ended with exit code 255"}`,
    remedy
  });
}
__name(refused, "refused");

// src/drivers/docker-hosts/state.ts
var JOURNAL_LINES = 100;
var HISTORY_LENGTH = 10;
var BAD_CONFIG = 3;
var EMPTY_RECORD = { version: 1, live: null, colors: {}, history: [], images: [], journal: [] };
var EMPTY_SERVERS_STATE = "1\n";
function parseRecord(text) {
  if (text === void 0) return EMPTY_RECORD;
  const record = JSON.parse(text);
  if (record.version === 1) return { ...record, images: record.images ?? [] };
  throw new CheckFailed({
    code: "record-version",
    message: `The target's record has version ${String(record.version)}; this release knows version 1.`,
    remedy: "Deploy with the newer release of immutable-servers that wrote it."
  });
}
__name(parseRecord, "parseRecord");
function recordText(record) {
  const kept = {
    ...record,
    history: record.history.slice(-HISTORY_LENGTH),
    journal: record.journal.slice(-JOURNAL_LINES)
  };
  return `${JSON.stringify(kept, null, 1)}
`;
}
__name(recordText, "recordText");
function retiredImages({ images, history, colors }) {
  const kept = new Set([...history.slice(-HISTORY_LENGTH), ...Object.values(colors)].map(pinned));
  return images.filter((image) => !kept.has(image));
}
__name(retiredImages, "retiredImages");
var WRITE_SCRIPT = `set -e
cd "$1"
files=
while IFS= read -r line; do
  case $line in
    =*) file=\${line#=}; files="$files $file"; : > "$file.new" ;;
    *) printf '%s\\n' "\${line#?}" >> "$file.new" ;;
  esac
done
for file in $files; do
  if [ "$file" = haproxy.cfg ]; then haproxy -c -f haproxy.cfg.new >&2 || { rm -f haproxy.cfg.new; exit ${BAD_CONFIG}; }; fi
  sync "$file.new"
  mv "$file.new" "$file"
  sync .
done`;
function writeInput(files) {
  return Object.entries(files).map(
    ([name, text]) => `=${name}
${text.replace(/\n$/, "").split("\n").map((line) => ` ${line}
`).join("")}`
  ).join("");
}
__name(writeInput, "writeInput");
var READ_SCRIPT = `cd "$1" || exit 0
for file in state.map record.json haproxy.cfg; do
  if [ -e "$file" ]; then printf '=%s\\n' "$file"; while IFS= read -r line; do printf ' %s\\n' "$line"; done < "$file"; fi
done`;
function parseFiles(output) {
  const files = {};
  let current;
  for (const line of output.split("\n")) {
    if (line.startsWith("=")) {
      current = line.slice(1);
      files[current] = "";
    } else if (current !== void 0 && line.startsWith(" ")) {
      files[current] += `${line.slice(1)}
`;
    }
  }
  return files;
}
__name(parseFiles, "parseFiles");

// src/drivers/docker-hosts/engine.ts
var REFUSALS = [1, 125, 126, 127, BAD_CONFIG];
function engine(host, address) {
  const argv = /* @__PURE__ */ __name((args) => ["docker", "-H", address, ...args], "argv");
  const run = /* @__PURE__ */ __name((args, options = {}) => host.run(argv(args), { cleanup: true, ...options, accept: [0, ...REFUSALS] }), "run");
  return {
    argv,
    docker: /* @__PURE__ */ __name(async (args, options) => {
      const ran = await run(args, options);
      if (ran.code === 0) return ran.stdout;
      if (ran.code === BAD_CONFIG) throw badConfig(ran.stderr);
      throw refusal(argv(args), ran.code, ran.stderr);
    }, "docker"),
    find: /* @__PURE__ */ __name(async (args) => {
      const ran = await run(args);
      if (ran.code === 0) return ran.stdout;
      if (/no such|not found/i.test(ran.stderr)) return void 0;
      throw refusal(argv(args), ran.code, ran.stderr);
    }, "find")
  };
}
__name(engine, "engine");
var REFUSED = [
  {
    said: /cannot connect to the docker daemon|failed to connect to the docker API|error during connect|connection refused.*docker\.sock/i,
    code: "docker-unreachable",
    message: "The docker engine does not answer",
    remedy: "Start the engine on the host, or correct `hosts` in the configuration."
  },
  {
    said: /permission denied while trying to connect/i,
    code: "docker-permission",
    message: "This user may not use the docker engine",
    remedy: "Add the user to the group that owns the engine's socket (usually `docker`) on the host."
  },
  {
    said: /no space left on device/i,
    code: "disk-full",
    message: "The target's disk is full",
    remedy: "Free space on the host (docker system df shows what docker holds), then deploy again."
  },
  {
    said: /port is already allocated|address already in use/i,
    code: "port-taken",
    message: "The proxy's port is taken on the host",
    remedy: "Stop what listens there, or set `listen` to another port."
  },
  {
    said: /cannot assign requested address/i,
    code: "listen-address",
    message: "The proxy's address does not belong to the host",
    remedy: "Set `listen` to an address of the host, or to a port alone for all of them."
  },
  {
    said: /executable file not found|exec format error|exec: ".*(no such file or directory|permission denied)/i,
    code: "command-not-startable",
    message: "The command of a container cannot be started",
    remedy: "Correct CMD or ENTRYPOINT in the Dockerfile, or `command` in the configuration; the image must hold the program, for the host's platform."
  },
  {
    said: /unauthorized|authentication required|no basic auth credentials|access.*denied|denied: /i,
    code: "image-unauthorized",
    message: "The registry refuses to give the image",
    remedy: "Log in where docker runs (docker login, or a login step before this one) with a user that may pull it."
  },
  {
    said: /manifest unknown|manifest for .* not found|not found: manifest|repository .* not found|: not found/i,
    code: "image-not-found",
    message: "The registry has no such image",
    remedy: "Check the repository and the digest; was it pushed to the registry that the host pulls from?"
  },
  {
    said: /no such network|network \S+ not found|could not find .*network/i,
    code: "network-missing",
    message: "A docker network does not exist on the host",
    remedy: "Create it (docker network create NAME), or remove it from `networks`."
  },
  {
    said: /dial tcp|no such host|i\/o timeout|TLS handshake|server gave HTTP response to HTTPS client|context deadline/i,
    code: "registry-unreachable",
    message: "The host cannot reach the registry",
    remedy: "Check from the host that the registry's name resolves and its port answers."
  }
];
function refusal(argv, code, stderr) {
  const said = stderr.trim().split("\n").slice(-3).join(" ");
  const known = REFUSED.find((entry) => entry.said.test(stderr));
  const details = {
    code: known?.code ?? "docker-refused",
    message: `${known?.message ?? `docker ended with exit code ${code}`}: ${said}`,
    remedy: known?.remedy ?? `It was asked: ${pasteable(argv)}`
  };
  if (details.code === "network-missing" || details.code === "listen-address") return new InputError(details);
  return ["image-not-found", "command-not-startable"].includes(details.code) ? new CheckFailed(details) : new CommandFailed(details);
}
__name(refusal, "refusal");
function badConfig(stderr) {
  const alerts = stderr.split("\n").filter((line) => line.includes("[ALERT]"));
  return new CommandFailed({
    code: "proxy-config",
    message: "HAProxy does not accept the configuration that was made for it; the one before stays.",
    remedy: alerts.slice(0, 5).join("\n") || stderr.trim()
  });
}
__name(badConfig, "badConfig");
function parseContainers(json) {
  const items = JSON.parse(json);
  return items.map((item) => ({
    id: item.Id,
    name: item.Name.replace(/^\//, ""),
    running: item.State.Running && !item.State.Restarting,
    exitCode: item.State.ExitCode,
    outOfMemory: item.State.OOMKilled,
    restarts: item.RestartCount,
    labels: item.Config.Labels ?? {},
    env: item.Config.Env ?? [],
    created: item.Created
  }));
}
__name(parseContainers, "parseContainers");

// src/drivers/docker-hosts/haproxy-socket.ts
function together(...commands) {
  return commands.join("; ");
}
__name(together, "together");
function setMap(key, value) {
  return `set map ${STATE}/state.map ${key} ${value}`;
}
__name(setMap, "setMap");
var SHOW_MAP = `show map ${STATE}/state.map`;
function drainSlots(color, replicas) {
  return together(
    ...slots(1, replicas).flatMap((slot) => [
      `set server ${color}/s${slot} state drain`,
      `set server ${color}/s${slot} health down`
    ]),
    ...slots(replicas + 1, SLOTS).map((slot) => `set server ${color}/s${slot} state maint`)
  );
}
__name(drainSlots, "drainSlots");
function readySlots(color, replicas) {
  return together(...slots(1, replicas).map((slot) => `set server ${color}/s${slot} state ready`));
}
__name(readySlots, "readySlots");
function maintainSlots(color) {
  return together(...slots(1, SLOTS).map((slot) => `set server ${color}/s${slot} state maint`));
}
__name(maintainSlots, "maintainSlots");
function slots(first, last) {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
__name(slots, "slots");
function expectSilence(commands, answer) {
  if (answer.trim() === "") return;
  throw new CommandFailed({
    code: "proxy-refused",
    message: `HAProxy refused: ${answer.trim().split("\n")[0] ?? ""}`,
    remedy: `It was asked: ${commands}`
  });
}
__name(expectSilence, "expectSilence");
function parseStat(text) {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const header = lines.findIndex((line) => line.startsWith("# pxname"));
  const names = lines[header]?.slice(2).split(",") ?? [];
  if (header < 0) return [];
  return lines.slice(header + 1).map((line) => {
    const fields = csv(line);
    const text2 = /* @__PURE__ */ __name((name) => fields[names.indexOf(name)] ?? "", "text");
    const number = /* @__PURE__ */ __name((name) => Number(text2(name)), "number");
    const code = text2("check_code");
    return {
      proxy: text2("pxname"),
      server: text2("svname"),
      status: text2("status"),
      checkStatus: text2("check_status").replace(/^\* /, ""),
      checkHealth: number("check_health"),
      check: `${text2("check_status").replace(/^\* /, "")}${code ? `/${code}` : ""} in ${text2("check_duration") || "0"}ms${text2("last_chk") ? `: ${text2("last_chk")}` : ""}`,
      current: number("scur"),
      queued: number("qcur"),
      // Backends count requests as sessions; `stot` of a server too.
      requests: number("stot"),
      serverErrors: number("hrsp_5xx"),
      connectionErrors: number("econ") + number("eresp")
    };
  });
}
__name(parseStat, "parseStat");
function csv(line) {
  return Array.from(
    line.matchAll(/(?:"((?:[^"]|"")*)"|([^,]*))(?:,|$)/g),
    (match) => match[1] === void 0 ? match[2] ?? "" : match[1].replaceAll('""', '"')
  );
}
__name(csv, "csv");
function passes(row) {
  const up = row.status.startsWith("UP") || row.status.startsWith("DRAIN");
  return up && row.checkStatus.startsWith("L7OK") && row.checkHealth === RISE + FALL - 1;
}
__name(passes, "passes");
function slotRows(rows, color) {
  return new Map(
    rows.filter((row) => row.proxy === color && /^s\d+$/.test(row.server)).map((row) => [Number(row.server.slice(1)), row])
  );
}
__name(slotRows, "slotRows");
function openStreams(rows, color) {
  const backend2 = rows.find((row) => row.proxy === color && row.server === "BACKEND");
  return (backend2?.current ?? 0) + (backend2?.queued ?? 0);
}
__name(openStreams, "openStreams");
function colorFigures(rows) {
  const of = /* @__PURE__ */ __name((color) => {
    const backend2 = rows.find((row) => row.proxy === color && row.server === "BACKEND");
    const { requests = 0, serverErrors = 0, connectionErrors = 0 } = backend2 ?? {};
    return { requests, serverErrors, connectionErrors };
  }, "of");
  return Object.fromEntries(COLORS.map((color) => [color, of(color)]));
}
__name(colorFigures, "colorFigures");
function parseProc(text) {
  const [fresh = "", old = ""] = text.split(/^# old workers$/m);
  const pids = /* @__PURE__ */ __name((part) => Array.from(part.matchAll(/^(\d+)\s+worker\b/gm), (match) => Number(match[1])), "pids");
  return { current: pids(fresh)[0], old: pids(old.split(/^# programs$/m)[0] ?? "") };
}
__name(parseProc, "parseProc");
function serversState(text, without) {
  return text.split("\n").filter((line) => line.trim() !== "" && (without === void 0 || line.split(" ")[1] !== without)).map((line) => `${line}
`).join("");
}
__name(serversState, "serversState");

// src/drivers/docker-hosts/explain.ts
function explain(step, world, net) {
  const { environment, engine: engine2, id, logging } = world;
  const sockets = socketsFolder(environment.name, id);
  const docker = /* @__PURE__ */ __name((...args) => pasteable(engine2.argv(args)), "docker");
  const tell = /* @__PURE__ */ __name((commands) => `echo ${pasteable([commands])} | socat - UNIX-CONNECT:${sockets}/admin.sock`, "tell");
  const names = /* @__PURE__ */ __name((replicas, color) => slotNumbers(replicas).map((slot) => instanceName(environment.name, color, slot)), "names");
  switch (step.do) {
    case "prepare":
      return [
        `# Only where they are missing: network, volume and proxy.`,
        docker(...createNetwork(environment.name)),
        docker("volume", "create", baseName(environment.name)),
        docker(...createProxy(environment, { sockets, gid: 0, logging })),
        docker("start", proxyName(environment.name))
      ];
    case "pull":
      return [docker("pull", pinned(step.image))];
    case "remove": {
      const all = names(environment.replicas, step.color);
      return [
        ...step.drainFirst ? [`# Wait until ${step.color} has no open requests, ${environment.drainSeconds} s at most.`] : [],
        tell(maintainSlots(step.color)),
        docker("stop", "-t", String(environment.stopSeconds), ...all),
        docker("rm", "--force", "--volumes", ...all)
      ];
    }
    case "start":
      return [
        ...slotNumbers(step.release.replicas).flatMap((slot) => [
          docker(
            ...createInstance(environment, {
              color: step.color,
              slot,
              release: step.release,
              address: net?.address(step.color, slot) ?? `ADDRESS-OF-${step.color}-${slot}`,
              logging
            })
          ),
          ...connectInstance(environment, step.color, slot).map((command) => docker(...command)),
          docker("start", instanceName(environment.name, step.color, slot))
        ]),
        tell(setMap(step.color, releaseId(step.release.digest))),
        tell(drainSlots(step.color, step.release.replicas))
      ];
    case "prove":
      return [
        `# Wait until the proxy's checks pass, ${environment.health.timeoutSeconds} s at most; then ask each instance.`,
        ...slotNumbers(step.release.replicas).map(
          (slot) => pasteable([
            "curl",
            "--fail",
            "--unix-socket",
            `${sockets}/inside.sock`,
            "--header",
            `${PIN.color}: ${step.color}`,
            "--header",
            `${PIN.slot}: s${slot}`,
            `http://health${step.release.health.path}`
          ])
        )
      ];
    case "admit":
      return [
        docker("update", "--restart", "unless-stopped", ...names(environment.replicas, step.color)),
        tell(readySlots(step.color, environment.replicas))
      ];
    case "switch": {
      const pct = step.color === "green" ? 100 : 0;
      return [`# In the file ${STATE}/state.map of the proxy first: pct ${pct}`, tell(setMap("pct", pct))];
    }
    case "drain":
      return [`# Wait until ${step.color} has no open requests, ${environment.drainSeconds} s at most. It stays warm.`];
    case "record":
      return [`# In ${STATE}/record.json of the proxy: ${step.release.digest} is proven.`];
  }
}
__name(explain, "explain");

// src/drivers/docker-hosts/lock.ts
var BEAT_MS = 1e3;
var SILENCE_MS = 4e3;
var WITHOUT_PROXY_MS = 6e4;
async function takeLock(world) {
  const { engine: engine2, host } = world;
  const id = await create(world) ?? await takeOver(world);
  let count = host.now() % 1e9 + 1;
  const timer = setInterval(() => {
    count += 1;
    world.beat(count).catch(() => void 0);
  }, BEAT_MS);
  timer.unref();
  return {
    confirm: /* @__PURE__ */ __name(async () => {
      const holder = await inspect(world);
      if (holder?.id !== id) throw taken(world, holder);
    }, "confirm"),
    release: /* @__PURE__ */ __name(async () => {
      clearInterval(timer);
      await engine2.find(["rm", id]);
    }, "release")
  };
}
__name(takeLock, "takeLock");
async function create({ engine: engine2, host, environment, image }) {
  const command = [
    "create",
    "--name",
    lockName(environment),
    "--label",
    `${LABEL.owner}=${owner(host)}`,
    "--label",
    `${LABEL.since}=${new Date(host.now()).toISOString()}`,
    image,
    "true"
  ];
  try {
    return (await engine2.docker(command)).trim();
  } catch (error) {
    if (String(error).includes("is already in use")) return void 0;
    throw error;
  }
}
__name(create, "create");
async function takeOver(world) {
  const { host, engine: engine2, environment } = world;
  const holder = await inspect(world);
  if (holder) {
    const before = await world.lease();
    const age = host.now() - Date.parse(holder.created);
    if (before === void 0 && age < WITHOUT_PROXY_MS) throw taken(world, holder);
    const end = host.now() + SILENCE_MS;
    while (before !== void 0 && host.now() < end) {
      await host.sleep(250);
      if (await world.lease() !== before) throw taken(world, holder);
    }
    host.warning(
      `${environment}: the run ${holder.labels[LABEL.owner] ?? "before"} (since ${holder.labels[LABEL.since] ?? "?"}) gives no sign of life; going on from where it stopped.`
    );
    await engine2.find(["rm", holder.id]);
  }
  const id = await create(world);
  if (id === void 0) throw taken(world, await inspect(world));
  return id;
}
__name(takeOver, "takeOver");
async function inspect({ engine: engine2, environment }) {
  const json = await engine2.find(["inspect", "--type", "container", lockName(environment)]);
  return json === void 0 ? void 0 : parseContainers(json)[0];
}
__name(inspect, "inspect");
function taken({ environment }, holder) {
  const who = holder?.labels[LABEL.owner] ?? "another run";
  const since = holder?.labels[LABEL.since];
  return new CheckFailed({
    code: "locked",
    message: `${environment} is being changed by ${who}${since === void 0 ? "" : ` since ${since}`}.`,
    remedy: "Wait for it to end and start this one again; a `concurrency` group in the workflow makes runs wait by themselves."
  });
}
__name(taken, "taken");
function owner(host) {
  const run = host.env("GITHUB_RUN_ID");
  if (run === void 0) return `${host.env("USER") ?? "somebody"} in a terminal`;
  return `${host.env("GITHUB_REPOSITORY") ?? "a workflow"} run ${run}, attempt ${host.env("GITHUB_RUN_ATTEMPT") ?? "1"}`;
}
__name(owner, "owner");

// src/drivers/docker-hosts/proxy.ts
var START_MS = 15e3;
var POLL_MS = 50;
var NO_ID = "none";
function proxy(world) {
  const { host, environment, engine: engine2 } = world;
  const name = proxyName(environment.name);
  let container;
  let files;
  let made;
  const find = /* @__PURE__ */ __name(async () => {
    const json = await engine2.find(["inspect", "--type", "container", name]);
    container = json === void 0 ? void 0 : parseContainers(json)[0];
    return container;
  }, "find");
  const folder = /* @__PURE__ */ __name(() => container?.labels[LABEL.sockets] ?? socketsFolder(environment.name, world.id), "folder");
  const socket = /* @__PURE__ */ __name((kind) => Promise.resolve(`${folder()}/${kind}.sock`), "socket");
  const ask = /* @__PURE__ */ __name(async (kind, commands) => {
    const path = await world.connection.reach(await socket(kind));
    return host.ask(path, commands);
  }, "ask");
  const tell = /* @__PURE__ */ __name(async (commands) => {
    expectSilence(commands, await ask("admin", commands));
  }, "tell");
  const load = /* @__PURE__ */ __name(async () => {
    if (container?.running)
      return parseFiles(await engine2.docker(["exec", name, "sh", "-c", READ_SCRIPT, "sh", STATE]));
    const volume = await engine2.find(["volume", "inspect", baseName(environment.name)]);
    if (volume === void 0) return {};
    return parseFiles(await engine2.docker(helper(environment, [], READ_SCRIPT)));
  }, "load");
  const read = /* @__PURE__ */ __name(async () => files ??= await load(), "read");
  const write = /* @__PURE__ */ __name(async (written) => {
    await read();
    const stdin = writeInput(written);
    const script = container?.running ? ["exec", "--interactive", name, "sh", "-c", WRITE_SCRIPT, "sh", STATE] : helper(environment, ["--volume", `${folder()}:${folder()}`], WRITE_SCRIPT);
    await engine2.docker(script, { stdin });
    files = { ...files, ...written };
  }, "write");
  const network = /* @__PURE__ */ __name(async () => {
    const json = await engine2.find(["network", "inspect", baseName(environment.name)]);
    if (json === void 0) return void 0;
    const [found] = JSON.parse(json);
    return subnet(found?.IPAM.Config[0]?.Subnet ?? "");
  }, "network");
  const ensureNetwork = /* @__PURE__ */ __name(async () => {
    const found = await network();
    if (found) return found;
    await engine2.docker(createNetwork(environment.name));
    made?.push(["network", "rm", baseName(environment.name)]);
    const chosen = await network();
    if (!chosen) throw new Error("a network that was made a moment ago is there");
    await engine2.docker(["network", "rm", baseName(environment.name)]);
    await engine2.docker(createNetwork(environment.name, chosen));
    return chosen;
  }, "ensureNetwork");
  const socketGroup = /* @__PURE__ */ __name(async () => {
    const mount = `type=bind,source=${world.connection.enginePath},target=/engine.sock,readonly`;
    const gid = await engine2.docker(helper(environment, ["--mount", mount], "stat -c %g /engine.sock"));
    return Number(gid.trim());
  }, "socketGroup");
  const firstConfig = /* @__PURE__ */ __name(async (gid) => {
    const net = await ensureNetwork();
    const release = { port: environment.port, health: environment.health };
    return { sockets: folder(), gid, address: net.address, releases: { blue: release, green: release } };
  }, "firstConfig");
  const create2 = /* @__PURE__ */ __name(async () => {
    const volume = baseName(environment.name);
    if (await engine2.find(["volume", "inspect", volume]) === void 0) made = [];
    await ensureNetwork();
    await engine2.docker(["volume", "create", "--label", `${LABEL.environment}=${environment.name}`, volume]);
    made?.push(["volume", "rm", volume]);
    const gid = await socketGroup();
    const kept = await read();
    await write({
      // A proxy that was removed comes back with the slots that it had in use.
      ...kept["haproxy.cfg"] === void 0 ? { "servers.state": EMPTY_SERVERS_STATE } : {},
      "state.map": kept["state.map"] ?? stateMap({ pct: 0, blue: NO_ID, green: NO_ID }),
      "record.json": kept["record.json"] ?? recordText(EMPTY_RECORD),
      ...kept["haproxy.cfg"] === void 0 ? { "haproxy.cfg": haproxyConfig(await firstConfig(gid)) } : {}
    });
    await engine2.docker(createProxy(environment, { sockets: folder(), gid, logging: world.logging }));
    made?.push(["rm", "--force", name]);
  }, "create");
  const start = /* @__PURE__ */ __name(async () => {
    try {
      await engine2.docker(["start", name]);
    } catch (error) {
      await engine2.find(["rm", "--force", name]);
      container = void 0;
      throw error;
    }
    await find();
    await answering(() => true);
  }, "start");
  const answering = /* @__PURE__ */ __name(async (good) => {
    const end = host.now() + START_MS;
    for (; ; ) {
      const info = await ask("admin", "show info").catch(() => "");
      const pid = /^Pid: (\d+)$/m.exec(info)?.[1];
      if (pid !== void 0 && good(pid) && await ask("master", "show proc").catch(() => "") !== "") return;
      if (host.now() > end) {
        const log = (await host.run(engine2.argv(["logs", "--tail", "20", name]), { cleanup: true, accept: [0, 1] })).stderr;
        throw new CommandFailed({
          code: "proxy-silent",
          message: `The proxy ${name} does not answer on ${folder()}/admin.sock.`,
          remedy: log.trim() || "Look at its log: docker logs " + name
        });
      }
      await host.sleep(POLL_MS);
    }
  }, "answering");
  const workers = /* @__PURE__ */ __name(async () => parseProc(await ask("master", "show proc")), "workers");
  const inMemory = /* @__PURE__ */ __name(async () => parseStateMap(await ask("admin", SHOW_MAP)), "inMemory");
  const applyMap = /* @__PURE__ */ __name(async (map) => {
    const started = performance.now();
    const { pct, blue, green } = map;
    const commands = together(setMap("pct", pct), setMap("blue", blue), setMap("green", green));
    for (let attempt = 1; ; attempt += 1) {
      await tell(commands);
      const now = await inMemory();
      if (now.pct === pct && now.blue === blue && now.green === green) break;
      if (attempt === 20) {
        throw new CommandFailed({
          code: "proxy-map",
          message: `The proxy does not keep its map: it was told pct ${pct} and says ${now.pct}.`,
          remedy: "Look at its log, and run this again."
        });
      }
    }
    const took = performance.now() - started;
    for (const pid of (await workers()).old) {
      await ask("master", `@!${pid} ${commands}`).catch(() => void 0);
    }
    return took;
  }, "applyMap");
  const saveServers = /* @__PURE__ */ __name(async (more = {}) => {
    await write({ ...more, "servers.state": serversState(await ask("admin", "show servers state")) });
  }, "saveServers");
  return {
    find,
    read,
    write,
    network,
    tell,
    applyMap,
    saveServers,
    socket,
    ensure: /* @__PURE__ */ __name(async () => {
      files = void 0;
      if (!await find()) await create2();
      if (container && container.labels[LABEL.proxy] !== proxyFingerprint(environment))
        throw differs(name, container, environment);
      if (!container?.running) await start();
      else await answering(() => true);
      const map = (await read())["state.map"];
      if (map !== void 0) await applyMap(parseStateMap(map));
    }, "ensure"),
    undo: /* @__PURE__ */ __name(async () => {
      if (made === void 0) return false;
      files = void 0;
      if (parseRecord((await read())["record.json"]).live !== null) return false;
      for (const removal of made.toReversed()) await engine2.find(removal);
      [made, container, files] = [void 0, void 0, void 0];
      return true;
    }, "undo"),
    stat: /* @__PURE__ */ __name(async () => parseStat(container?.running ? await ask("admin", "show stat").catch(() => "") : ""), "stat"),
    oldStats: /* @__PURE__ */ __name(async () => {
      const { old } = container?.running ? await workers() : { old: [] };
      return Promise.all(old.map(async (pid) => parseStat(await ask("master", `@!${pid} show stat`).catch(() => ""))));
    }, "oldStats"),
    lease: /* @__PURE__ */ __name(async () => {
      if (!container) await find();
      if (!container?.running) return void 0;
      const text = await ask("admin", SHOW_MAP).catch(() => "");
      return text === "" ? void 0 : parseStateMap(text).lease;
    }, "lease"),
    beat: /* @__PURE__ */ __name(async (count) => {
      if (container?.running) await ask("admin", setMap("lease", count));
    }, "beat"),
    configure: /* @__PURE__ */ __name(async (releases, changed) => {
      const net = await network();
      if (!net || !container) throw new Error("the network and the proxy were made before");
      const gid = Number(container.labels[LABEL.gid] ?? 0);
      const text = haproxyConfig({ sockets: folder(), gid, address: net.address, releases });
      if ((await read())["haproxy.cfg"] === text) return false;
      const before = /^Pid: (\d+)$/m.exec(await ask("admin", "show info"))?.[1];
      await write({
        "servers.state": serversState(await ask("admin", "show servers state"), changed),
        "haproxy.cfg": text
      });
      const answer = await ask("master", "reload").catch(() => "");
      if (answer.includes("Success=0")) throw reloadFailed(answer);
      await answering((pid) => pid !== before);
      await applyMap(parseStateMap((await read())["state.map"] ?? ""));
      return true;
    }, "configure"),
    get: /* @__PURE__ */ __name(async ({ color, slot, path, timeoutMs }) => {
      const answer = await host.get({
        socketPath: await world.connection.reach(await socket("inside")),
        path,
        headers: { host: "health", [PIN.color]: color, [PIN.slot]: `s${slot}` },
        timeoutMs
      });
      const by = answer.headers[PIN.servedBy];
      if (by === void 0 || by === `${color}/s${slot}` || by === `${color}/<NOSRV>`) return answer;
      throw new Error(`asked ${color}/s${slot}, and ${by} answered`);
    }, "get")
  };
}
__name(proxy, "proxy");
function reloadFailed(answer) {
  return new CommandFailed({
    code: "proxy-reload",
    message: "The proxy did not reload; it goes on with the configuration that it had.",
    remedy: answer.trim().split("\n").slice(-5).join("\n")
  });
}
__name(reloadFailed, "reloadFailed");
function differs(name, container, environment) {
  return new CheckFailed({
    code: "proxy-differs",
    message: `The proxy ${name} runs with \`${container.labels[LABEL.proxy] ?? "?"}\` (address, image); the configuration says \`${proxyFingerprint(environment)}\`.`,
    remedy: `Restore the setting, or accept a gap of a second: docker rm --force ${name}, then deploy again. Releases and history stay.`
  });
}
__name(differs, "differs");

// src/drivers/docker-hosts.ts
var RESERVED = /^(DOCKER_.*|PATH|HOME|LD_.*|SSH_.*|HTTPS?_PROXY|NO_PROXY|TMPDIR)$/i;
var LOG_LINES = "20";
var ANSWER_MS = 5e3;
var dockerHosts = {
  open: /* @__PURE__ */ __name(async (host, environment, secretEnv) => {
    const reserved = environment.secrets.find((name) => RESERVED.test(name));
    if (reserved !== void 0) {
      throw InputError.of({
        code: "secret-name",
        name: `deploy.${environment.name}.secrets`,
        seen: reserved,
        accepted: "names that do not steer docker itself (DOCKER_\u2026, PATH, HOME, \u2026)",
        example: "APP_SECRET"
      });
    }
    const connection = await connect(host, environment.hosts[0] ?? "");
    try {
      const docker = engine(host, connection.engine);
      const info = JSON.parse(await docker.docker(["info", "--format", "{{json .}}"]));
      const id = `${info.ID} ${info.DockerRootDir}`;
      const world = { host, environment, engine: docker, connection, id, logging: info.LoggingDriver };
      return target(world, secretEnv);
    } catch (error) {
      await connection.close();
      throw error;
    }
  }, "open")
};
function target(world, secretEnv) {
  const { host, environment, engine: engine2 } = world;
  const front = proxy(world);
  let lock;
  let net;
  const pulled = [];
  const containers = /* @__PURE__ */ __name(async () => {
    const filters = [`label=${LABEL.environment}=${environment.name}`, `label=${LABEL.color}`];
    const ids = await engine2.docker([
      "ps",
      "--all",
      "--quiet",
      "--no-trunc",
      ...filters.flatMap((f) => ["--filter", f])
    ]);
    const list = ids.split("\n").filter((id) => id !== "");
    return list.length === 0 ? [] : parseContainers(await engine2.docker(["inspect", "--type", "container", ...list]));
  }, "containers");
  const of = /* @__PURE__ */ __name((all, color) => all.filter((one) => one.labels[LABEL.color] === color), "of");
  const state = /* @__PURE__ */ __name(async () => {
    const files = await front.read();
    return { record: parseRecord(files["record.json"]), map: parseStateMap(files["state.map"] ?? "") };
  }, "state");
  const texts = /* @__PURE__ */ __name((record, map) => ({
    "record.json": recordText(record),
    "state.map": stateMap(map)
  }), "texts");
  const journaled = /* @__PURE__ */ __name((record, event) => ({
    ...record,
    journal: [...record.journal, `${new Date(host.now()).toISOString()} ${event}`]
  }), "journaled");
  const ensureImage = /* @__PURE__ */ __name(async (reference) => {
    if (await engine2.find(["image", "inspect", "--format", "{{.Id}}", reference]) !== void 0) return false;
    host.info(`Pulling ${reference}`);
    await engine2.docker(["pull", "--quiet", reference], { cleanup: false });
    return true;
  }, "ensureImage");
  const removeImages = /* @__PURE__ */ __name(async (images) => {
    const removals = await Promise.allSettled(images.map((image) => engine2.find(["image", "rm", image])));
    return images.filter((_, index) => removals[index]?.status === "fulfilled");
  }, "removeImages");
  const colorState = /* @__PURE__ */ __name((color, seen) => {
    const release = seen.record.colors[color];
    const own = of(seen.containers, color);
    const rows = slotRows(seen.rows, color);
    const healthy = own.length === release?.replicas && own.every((one) => {
      const row = rows.get(Number(one.labels[LABEL.slot]));
      const same = one.labels[LABEL.digest] === release.digest && one.labels[LABEL.settings] === release.settings;
      return one.running && same && row?.status.startsWith("UP") === true && passes(row);
    });
    const sameSecrets = own.every(
      (one) => Object.entries(secretEnv).every(([name, value]) => one.env.includes(`${name}=${value}`))
    );
    return { color, release, healthy, instances: own.length, streams: openStreams(seen.rows, color), sameSecrets };
  }, "colorState");
  return {
    lock: /* @__PURE__ */ __name(async () => {
      await ensureImage(environment.proxyImage).catch((error) => {
        const { name, proxyImage } = environment;
        const hint = `The image is the proxy's, ${proxyImage}; \`deploy.${name}.proxy-image\` names another.
`;
        throw located(error, void 0, hint);
      });
      const taken2 = await takeLock({
        host,
        engine: engine2,
        environment: environment.name,
        image: environment.proxyImage,
        lease: /* @__PURE__ */ __name(() => front.lease(), "lease"),
        beat: /* @__PURE__ */ __name((count) => front.beat(count), "beat")
      });
      lock = taken2;
      return () => taken2.release();
    }, "lock"),
    serves: /* @__PURE__ */ __name(async () => {
      await front.find();
      return (await state()).record.live !== null;
    }, "serves"),
    observe: /* @__PURE__ */ __name(async () => {
      await front.find();
      net = await front.network();
      const [{ record, map }, all, rows] = await Promise.all([state(), containers(), front.stat()]);
      const seen = { record, containers: all, rows };
      const live = record.live === null ? void 0 : map.pct > 50 ? "green" : "blue";
      return { live, blue: colorState("blue", seen), green: colorState("green", seen), history: record.history };
    }, "observe"),
    prepare: /* @__PURE__ */ __name(async () => {
      for (const name of environment.networks) await engine2.docker(["network", "inspect", "--format", "{{.Id}}", name]);
      await front.ensure();
    }, "prepare"),
    undo: /* @__PURE__ */ __name(async () => {
      if (!await front.undo()) return false;
      await removeImages(pulled);
      return true;
    }, "undo"),
    pull: /* @__PURE__ */ __name(async (image) => {
      if (await ensureImage(pinned(image))) pulled.push(pinned(image));
    }, "pull"),
    remove: /* @__PURE__ */ __name(async (color, stopSeconds) => {
      await front.tell(maintainSlots(color));
      const { record, map } = await state();
      const names = of(await containers(), color).map((one) => one.name);
      if (names.length > 0) {
        if (stopSeconds > 0) await engine2.find(["stop", "-t", String(stopSeconds), ...names]);
        await engine2.find(["rm", "--force", "--volumes", ...names]);
      }
      const { [color]: gone, ...colors } = record.colors;
      const event = gone ? `removed ${color} ${gone.digest}` : `removed ${color}`;
      await front.saveServers(texts(journaled({ ...record, colors }, event), { ...map, [color]: "none" }));
    }, "remove"),
    start: /* @__PURE__ */ __name(async (color, release) => {
      const { record, map } = await state();
      const colors = { ...record.colors, [color]: release };
      const expected = { ...map, [color]: releaseId(release.digest) };
      const images = [.../* @__PURE__ */ new Set([...record.images, pinned(release)])];
      await front.write(
        texts(journaled({ ...record, colors, images }, `starting ${color} ${release.digest}`), expected)
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
          await engine2.docker(createInstance(environment, instance), { env: secretEnv });
          for (const command of connectInstance(environment, color, slot)) await engine2.docker(command);
          await engine2.docker(["start", instanceName(environment.name, color, slot)]);
        })
      );
      const failed = starts.find((one) => one.status === "rejected");
      if (failed) throw failed.reason;
      await front.tell(drainSlots(color, release.replicas));
      await front.saveServers();
    }, "start"),
    look: /* @__PURE__ */ __name(async (color) => {
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
          healthy: row !== void 0 && passes(row),
          check: row?.check ?? "not checked yet"
        };
      });
    }, "look"),
    ask: /* @__PURE__ */ __name(async (color, slot) => {
      const { record } = await state();
      const path = record.colors[color]?.health.path ?? environment.health.path;
      const answer = await front.get({ color, slot, path, timeoutMs: ANSWER_MS });
      return { status: answer.status, body: answer.body, releaseId: answer.headers["x-release-id"] };
    }, "ask"),
    log: /* @__PURE__ */ __name(async (name) => {
      const ran = await host.run(engine2.argv(["logs", "--tail", LOG_LINES, name]), { cleanup: true, accept: [0, 1] });
      return `${ran.stdout}${ran.stderr}`.trim();
    }, "log"),
    admit: /* @__PURE__ */ __name(async (color) => {
      const names = of(await containers(), color).map((one) => one.name);
      await engine2.docker(["update", "--restart", "unless-stopped", ...names]);
      await front.tell(readySlots(color, names.length));
      await front.saveServers();
    }, "admit"),
    switchTo: /* @__PURE__ */ __name(async (color) => {
      await lock?.confirm();
      const { record, map } = await state();
      const next = { ...map, pct: color === "green" ? 100 : 0 };
      await front.write(texts(journaled({ ...record, live: color }, `switching to ${color}`), next));
      return front.applyMap(next);
    }, "switchTo"),
    streams: /* @__PURE__ */ __name(async (color) => {
      const [rows, old] = await Promise.all([front.stat(), front.oldStats()]);
      return [rows, ...old].reduce((sum, each) => sum + openStreams(each, color), 0);
    }, "streams"),
    figures: /* @__PURE__ */ __name(async () => colorFigures(await front.stat()), "figures"),
    record: /* @__PURE__ */ __name(async (history, event) => {
      const { record } = await state();
      const next = journaled({ ...record, history }, event);
      await front.write({ "record.json": recordText(next) });
      const gone = await removeImages(retiredImages(next));
      if (gone.length === 0) return;
      const images = next.images.filter((image) => !gone.includes(image));
      await front.write({ "record.json": recordText({ ...next, images }) });
    }, "record"),
    explain: /* @__PURE__ */ __name((step) => explain(step, world, net), "explain"),
    close: /* @__PURE__ */ __name(() => world.connection.close(), "close")
  };
}
__name(target, "target");

// src/drivers/index.ts
var DRIVERS = {
  "docker-hosts": dockerHosts
};

// src/prove.ts
var POLL_MS2 = 250;
var PROGRESS_MS = 5e3;
var BODY_CHARACTERS = 500;
var SURE_MS = 1500;
async function prove(host, of) {
  const { target: target2, color, release } = of;
  const started = host.now();
  let said = started;
  for (; ; ) {
    const instances = await target2.look(color);
    const ended = instances.find((one) => !one.running);
    if (ended) throw await exited(target2, ended);
    if (instances.length === release.replicas && instances.every((one) => one.healthy)) break;
    const sick = instances.find((one) => !one.healthy);
    const waited = host.now() - started;
    if (sick && release.health.releaseId === "required" && waited > SURE_MS) {
      const answer = await target2.ask(color, sick.slot).catch(() => void 0);
      if (answer && answer.status < 400) expectRelease(answer, release, sick.name);
    }
    if (waited > of.timeoutSeconds * 1e3) throw await neverHealthy(of, sick);
    if (host.now() - said >= PROGRESS_MS) {
      said = host.now();
      host.info(
        `${color}: ${sick?.check ?? "no instance yet"}, ${Math.round(waited / 1e3)} of ${of.timeoutSeconds} s`
      );
    }
    await host.sleep(POLL_MS2);
  }
  for (const { slot, name } of await target2.look(color)) {
    expectRelease(await target2.ask(color, slot), release, name);
  }
  host.info(`${color} is healthy after ${((host.now() - started) / 1e3).toFixed(1)} s`);
}
__name(prove, "prove");
function expectRelease(answer, release, name) {
  const expected = releaseId(release.digest);
  if (answer.releaseId === expected) return;
  if (answer.releaseId === void 0 && release.health.releaseId === "optional") return;
  throw new CheckFailed({
    code: "wrong-release",
    message: answer.releaseId === void 0 ? `${name} answers without the header x-release-id; ${expected} is required.` : `${name} says that it is release ${answer.releaseId}; ${expected} was started.`,
    remedy: "Answer x-release-id with the variable RELEASE_ID of the environment, not with a value fixed at build. Traffic was not touched."
  });
}
__name(expectRelease, "expectRelease");
async function exited(target2, one) {
  const why = one.outOfMemory ? "was killed because it had no memory left" : `ended with exit code ${one.exitCode}`;
  return new CheckFailed({
    code: one.outOfMemory ? "release-out-of-memory" : "release-exited",
    message: `${one.name} ${why} before it was healthy.`,
    remedy: `${one.outOfMemory ? "Raise `memory`. " : ""}Traffic was not touched. Its last lines:
${await lastLines(target2, one)}`
  });
}
__name(exited, "exited");
async function neverHealthy({
  target: target2,
  color,
  release,
  timeoutSeconds
}, sick) {
  const closed = sick?.check.startsWith("L4CON") === true;
  const answer = closed || !sick ? void 0 : await target2.ask(color, sick.slot).catch(() => void 0);
  const said = answer ? `GET ${release.health.path} answers ${answer.status}: ${answer.body.trim().slice(0, BODY_CHARACTERS) || "(empty)"}` : closed ? `Nothing takes connections on its port ${release.port}.` : `GET ${release.health.path} gets no answer on port ${release.port}.`;
  return new CheckFailed({
    code: "release-unhealthy",
    message: `${sick?.name ?? color} is not healthy after ${timeoutSeconds} s. ${said}`,
    remedy: `${closed ? `Let the application listen on port ${release.port} of all its addresses (0.0.0.0, not 127.0.0.1), or set \`port\` to its own. ` : ""}Traffic was not touched. Last check: ${sick?.check ?? "none"}. Its last lines:
${sick ? await lastLines(target2, sick) : ""}`
  });
}
__name(neverHealthy, "neverHealthy");
async function lastLines(target2, one) {
  return await target2.log(one.name).catch(() => "") || "(it printed nothing)";
}
__name(lastLines, "lastLines");

// src/deploy.ts
var POLL_MS3 = 200;
var PROGRESS_MS2 = 5e3;
function cutover(observed, release) {
  const { live } = observed;
  const current = live && observed[live];
  if (live && current?.healthy && serves(current.release, release) && current.sameSecrets) {
    if (isProven(observed, release)) {
      return {
        outcome: "unchanged",
        because: "this digest already serves, with these settings",
        color: live,
        steps: []
      };
    }
    const color2 = otherColor(live);
    return {
      outcome: "resumed",
      because: "an earlier run switched and ended before it was done",
      color: live,
      steps: [
        { do: "drain", color: color2 },
        { do: "record", history: "push", release }
      ]
    };
  }
  const color = live ? otherColor(live) : "blue";
  const idle = observed[color];
  const after = [
    { do: "switch", color },
    ...live ? [{ do: "drain", color: live }] : [],
    { do: "record", history: "push", release }
  ];
  if (live && idle.healthy && serves(idle.release, release) && idle.sameSecrets) {
    return {
      outcome: "switched",
      because: `${color} still has this digest, warm`,
      color,
      steps: [{ do: "prove", color, release }, ...after]
    };
  }
  return {
    outcome: live ? "replaced" : "first",
    because: current ? whyNot(current, release) : "nothing serves yet",
    color,
    steps: [
      { do: "pull", image: { repository: release.repository, digest: release.digest } },
      ...idle.instances > 0 || idle.release ? [{ do: "remove", color, drainFirst: live !== void 0 }] : [],
      { do: "start", color, release },
      { do: "prove", color, release },
      { do: "admit", color },
      ...after
    ]
  };
}
__name(cutover, "cutover");
function whyNot({ color, release: running, healthy, sameSecrets }, wanted) {
  if (running?.digest !== wanted.digest) return `${color} serves another release`;
  if (running.settings !== wanted.settings) return `${color} serves this digest with other settings`;
  return healthy && !sameSecrets ? `${color} runs with other secrets` : `${color} is not healthy`;
}
__name(whyNot, "whyNot");
function serves(running, wanted) {
  return running?.digest === wanted.digest && running.settings === wanted.settings;
}
__name(serves, "serves");
function isProven(observed, release) {
  return observed.history.at(-1)?.digest === release.digest;
}
__name(isProven, "isProven");
function releaseOf(environment, image) {
  const { replicas, port, health } = environment;
  return {
    ...image,
    replicas,
    port,
    health: { path: health.path, releaseId: health.releaseId },
    settings: settingsFingerprint(environment)
  };
}
__name(releaseOf, "releaseOf");
function settingsFingerprint(environment) {
  const { replicas, port, health, env, secrets, networks, command, tmpfs, memory, cpus } = environment;
  const sorted = Object.entries(env).toSorted(([a], [b]) => a < b ? -1 : 1);
  const parts = [replicas, port, health.path, health.releaseId, sorted, secrets.toSorted(), networks, command, tmpfs];
  return createHash2("sha256").update(JSON.stringify([...parts, memory ?? "", cpus ?? 0])).digest("hex").slice(0, 16);
}
__name(settingsFingerprint, "settingsFingerprint");
async function deploy(host, settings) {
  const { environment, image, secretEnv, dryRun } = settings;
  const release = releaseOf(environment, image);
  const target2 = await DRIVERS[environment.driver].open(host, environment, secretEnv);
  try {
    if (dryRun) return await rehearse(host, { target: target2, environment, plan: /* @__PURE__ */ __name((observed) => cutover(observed, release), "plan") });
    return await locked(target2, async () => {
      try {
        await target2.prepare();
        const observed = await target2.observe();
        const plan = cutover(observed, release);
        return await perform(host, { target: target2, environment, observed, plan, waitForDrain: true });
      } catch (error) {
        await takeAway(host, target2, environment);
        throw error;
      }
    });
  } finally {
    await target2.close();
  }
}
__name(deploy, "deploy");
async function locked(target2, act2) {
  const release = await target2.lock();
  try {
    return await act2();
  } finally {
    await release();
  }
}
__name(locked, "locked");
async function rehearse(host, run) {
  const { target: target2, environment } = run;
  const observed = await target2.observe();
  const plan = run.plan(observed);
  const steps = plan.steps.length === 0 ? [] : [{ do: "prepare" }, ...plan.steps];
  const commands = steps.flatMap((step) => [`# ${step.do}`, ...target2.explain(step)]);
  host.info(`${environment.name}: ${plan.outcome}, because ${plan.because}`);
  for (const line of commands) host.info(line);
  return {
    ...result(environment, observed, observed.live),
    outcome: "dry-run",
    commands,
    receipt: { switchMs: void 0, drainMs: void 0, streamsLeft: 0, figures: await target2.figures() }
  };
}
__name(rehearse, "rehearse");
async function perform(host, performance2) {
  const { target: target2, environment, observed, plan } = performance2;
  host.info(`${environment.name}: ${plan.outcome}, because ${plan.because}`);
  let before = await target2.figures();
  const receipt = { switchMs: void 0, drainMs: void 0, streamsLeft: 0 };
  let started;
  let switched = plan.outcome === "resumed";
  try {
    for (const step of plan.steps) {
      if (!switched) host.signal.throwIfAborted();
      if (step.do === "start") started = step.color;
      if (step.do === "switch") {
        host.info(`Switching ${environment.name} to ${step.color}`);
        receipt.switchMs = await target2.switchTo(step.color);
        switched = true;
      } else if (step.do === "drain") {
        const drained = performance2.waitForDrain ? await drain(host, target2, step.color, environment.drainSeconds) : void 0;
        receipt.drainMs = drained?.ms;
        receipt.streamsLeft = drained?.left ?? await target2.streams(step.color);
      } else {
        await act(host, performance2, step);
      }
      if (step.do === "start") before = smaller(before, await target2.figures());
    }
  } catch (error) {
    if (started !== void 0 && !switched) await putBack(host, target2, started);
    throw error;
  }
  return {
    ...result(environment, observed, plan.color, plan),
    receipt: { ...receipt, figures: difference(await target2.figures(), before) }
  };
}
__name(perform, "perform");
async function act(host, { target: target2, environment, observed }, step) {
  switch (step.do) {
    case "prepare":
      return target2.prepare();
    case "pull":
      return target2.pull(step.image);
    case "remove":
      if (step.drainFirst) await drain(host, target2, step.color, environment.drainSeconds);
      return target2.remove(step.color, environment.stopSeconds);
    case "start":
      host.info(`Starting ${step.release.digest} on ${step.color}, ${step.release.replicas} of it`);
      return target2.start(step.color, step.release);
    case "prove":
      return prove(host, {
        target: target2,
        color: step.color,
        release: step.release,
        timeoutSeconds: environment.health.timeoutSeconds
      });
    case "admit":
      return target2.admit(step.color);
    case "record":
      return target2.record(
        historyAfter(observed, step, host.now()),
        `${step.history === "push" ? "proven" : "rolled back to"} ${step.release.digest}`
      );
    case "switch":
    case "drain":
      throw new Error(`${step.do} is timed by its caller`);
  }
}
__name(act, "act");
function historyAfter({ history }, step, now) {
  const at = history.findLastIndex((entry) => entry.digest === step.release.digest);
  if (step.history === "pop") return history.slice(0, at + 1);
  const others = history.filter((entry) => entry.digest !== step.release.digest);
  return [...others, { ...step.release, provenAt: new Date(now).toISOString() }];
}
__name(historyAfter, "historyAfter");
async function drain(host, target2, color, seconds) {
  const started = host.now();
  let said = started;
  for (; ; ) {
    const left = await target2.streams(color);
    const ms = host.now() - started;
    if (left === 0 || ms >= seconds * 1e3 || host.signal.aborted) return { ms, left };
    if (host.now() - said >= PROGRESS_MS2) {
      said = host.now();
      host.info(`${color}: ${left} open requests and streams, ${Math.round(ms / 1e3)} of ${seconds} s`);
    }
    await host.sleep(POLL_MS3).catch(() => void 0);
  }
}
__name(drain, "drain");
async function putBack(host, target2, color) {
  try {
    await target2.remove(color, 0);
    host.info(`${color} was removed again; traffic was not touched.`);
  } catch (error) {
    host.warning(`${color} could not be removed (${String(error)}); the next run does it. Traffic was not touched.`);
  }
}
__name(putBack, "putBack");
async function takeAway(host, target2, { name }) {
  try {
    if (await target2.undo()) host.info(`What was made for ${name} was removed again: no release has served there yet.`);
  } catch (error) {
    host.warning(`What was made for ${name} could not be removed (${String(error)}); the next run goes on with it.`);
  }
}
__name(takeAway, "takeAway");
function result(environment, observed, color, plan) {
  const recorded = plan?.steps.find((step) => step.do === "record");
  const live = recorded?.release ?? (color && observed[color].release);
  const before = observed.live && observed[observed.live].release?.digest;
  const previous = before !== live?.digest ? before : observed.history.findLast((entry) => entry.digest !== live?.digest)?.digest;
  const { address, port } = environment.listen;
  const name = address === "0.0.0.0" ? hostName(environment.hosts[0] ?? "") : address;
  return {
    outcome: plan?.outcome ?? "unchanged",
    environment: environment.name,
    liveColor: color,
    liveDigest: live?.digest,
    previousDigest: previous,
    url: `http://${name}${port === 80 ? "" : `:${port}`}`,
    commands: []
  };
}
__name(result, "result");
function hostName(address) {
  return address.startsWith("ssh:") ? new URL(address).hostname : "localhost";
}
__name(hostName, "hostName");
function difference(after, before) {
  const of = /* @__PURE__ */ __name((color) => ({
    requests: after[color].requests - before[color].requests,
    serverErrors: after[color].serverErrors - before[color].serverErrors,
    connectionErrors: after[color].connectionErrors - before[color].connectionErrors
  }), "of");
  return { blue: of("blue"), green: of("green") };
}
__name(difference, "difference");
function smaller(a, b) {
  return b.blue.requests < a.blue.requests || b.green.requests < a.green.requests ? b : a;
}
__name(smaller, "smaller");
function deploySummary(result2) {
  const { receipt, environment } = result2;
  const name = /* @__PURE__ */ __name((digest) => digest === void 0 ? "\u2013" : `\`${digest.slice(7, 19)}\``, "name");
  const ms = /* @__PURE__ */ __name((value) => value === void 0 ? "\u2013" : `${Math.round(value)} ms`, "ms");
  const colors = ["blue", "green"].map((color) => {
    const { requests, serverErrors, connectionErrors } = receipt.figures[color];
    const role = color === result2.liveColor ? "live" : "idle, warm";
    return `| ${color} | ${role} | ${requests} | ${serverErrors} | ${connectionErrors} |`;
  });
  return [
    `### ${environment}: ${result2.outcome}`,
    "",
    "```mermaid",
    "flowchart LR",
    `  users([users]) --> proxy[${result2.url}]`,
    `  proxy ==> live["${result2.liveColor ?? "nothing"}: ${result2.liveDigest?.slice(7, 19) ?? "\u2013"}"]`,
    ...result2.previousDigest ? [`  proxy -. way back .-> previous["${result2.previousDigest.slice(7, 19)}"]`] : [],
    "```",
    "",
    "| serves | before | switch | drain | still open |",
    "| --- | --- | --- | --- | --- |",
    `| ${name(result2.liveDigest)} | ${name(result2.previousDigest)} | ${ms(receipt.switchMs)} | ${ms(receipt.drainMs)} | ${receipt.streamsLeft} |`,
    "",
    "| color | role | requests | 5xx | connection errors |",
    "| --- | --- | --- | --- | --- |",
    ...colors,
    ...result2.commands.length > 0 ? ["", "```sh", ...result2.commands, "```"] : [],
    ""
  ].join("\n");
}
__name(deploySummary, "deploySummary");

// src/rollback.ts
function wayBack(observed, environment) {
  const { live } = observed;
  const current = live && observed[live].release;
  const aim = current && lastBefore(observed.history, current);
  if (!live || !aim) {
    throw nothingBefore(current, environment);
  }
  const color = otherColor(live);
  const idle = observed[color];
  if (idle.healthy && idle.release?.digest === aim.digest) {
    return {
      outcome: "switched",
      because: `${color} still has ${aim.digest}, warm`,
      color,
      steps: [
        { do: "switch", color },
        { do: "drain", color: live },
        { do: "record", history: "pop", release: aim }
      ]
    };
  }
  const cold = cutover(observed, aim);
  const steps = cold.steps.map((step) => step.do === "record" ? { ...step, history: "pop" } : step);
  return { ...cold, because: `${aim.digest} is no longer warm`, steps };
}
__name(wayBack, "wayBack");
function nothingBefore(current, environment) {
  return new CheckFailed({
    code: "nothing-to-go-back-to",
    message: `${environment} has no proven release before ${current ? current.digest : "the first one"}.`,
    remedy: "Deploy the digest that you want by name: immutable-servers deploy --digest sha256:\u2026"
  });
}
__name(nothingBefore, "nothingBefore");
function lastBefore(history, current) {
  return history.findLast((entry) => entry.digest !== current.digest);
}
__name(lastBefore, "lastBefore");
async function rollback(host, settings) {
  const { environment, secretEnv, dryRun } = settings;
  const target2 = await DRIVERS[environment.driver].open(host, environment, secretEnv);
  const plan = /* @__PURE__ */ __name((observed) => wayBack(observed, environment.name), "plan");
  try {
    if (dryRun) return await rehearse(host, { target: target2, environment, plan });
    return await locked(target2, async () => {
      if (!await target2.serves()) throw nothingBefore(void 0, environment.name);
      await target2.prepare();
      const observed = await target2.observe();
      return perform(host, { target: target2, environment, observed, plan: plan(observed), waitForDrain: false });
    });
  } finally {
    await target2.close();
  }
}
__name(rollback, "rollback");

// src/steps/servers.ts
var ENVIRONMENT_INPUTS = [
  "environment",
  "env",
  "hosts",
  "replicas",
  "port",
  "listen",
  "health-path",
  "drain",
  "proxy-image",
  "ssh-key",
  "known-hosts"
];
var OUTPUTS = {
  "live-color": "The color that serves now: blue or green.",
  "live-digest": "The digest that serves now.",
  "previous-digest": "The digest that served before; a rollback leads back to it.",
  receipt: "What the switch did to traffic, and whether the image was verified, as JSON."
};
var UNCHECKED = "What serves was published without a check, as `verify.when` says";
var deployStep = {
  name: "deploy",
  title: "Deploy a release",
  description: "Starts a digest beside the live release, proves it, and moves traffic to it without losing a request.",
  icon: "play-circle",
  color: "green",
  inputs: ["config", "repository", "digest", ...ENVIRONMENT_INPUTS, ...REGISTRY_INPUTS, "dry-run"],
  required: [],
  defaults: {},
  outputs: OUTPUTS,
  run: /* @__PURE__ */ __name(async (host) => {
    const settings = await readSettings(host);
    const given = host.input("digest") === void 0 ? void 0 : imageDigest(host);
    const target2 = readTarget(host, settings);
    await login(host, settings.repository);
    await deployDigest(host, settings, given ?? await releasedFor(host, settings, target2), target2);
  }, "run")
};
var rollbackStep = {
  name: "rollback",
  title: "Roll back to the last proven release",
  description: "Moves traffic back to the release that served before; one write on the proxy while it is still warm.",
  icon: "rewind",
  color: "orange",
  inputs: ["config", "repository", ...ENVIRONMENT_INPUTS, ...REGISTRY_INPUTS, "dry-run"],
  required: [],
  defaults: {},
  outputs: OUTPUTS,
  run: /* @__PURE__ */ __name(async (host) => {
    const settings = await readSettings(host);
    await login(host, settings.repository);
    const { environment, secretEnv } = readTarget(host, settings);
    await useKey(host);
    const back = /* @__PURE__ */ __name(() => rollback(host, { environment, secretEnv, dryRun: flag(host, "dry-run") }), "back");
    await report(host, await reaching(host, settings, environment, back));
  }, "run")
};
async function deployDigest(host, settings, digest, { environment, secretEnv }) {
  const proof = await proofOf(host, settings, digest);
  await useKey(host);
  const image = { repository: settings.repository, digest };
  const forth = /* @__PURE__ */ __name(() => deploy(host, { environment, image, secretEnv, dryRun: flag(host, "dry-run") }), "forth");
  await report(host, await reaching(host, settings, environment, forth), proof);
}
__name(deployDigest, "deployDigest");
async function greet(host, settings, { environment, secretEnv }) {
  await useKey(host);
  const open = /* @__PURE__ */ __name(() => DRIVERS[environment.driver].open(host, environment, secretEnv), "open");
  await (await reaching(host, settings, environment, open)).close();
}
__name(greet, "greet");
async function reaching(host, settings, of, act2) {
  try {
    return await act2();
  } catch (error) {
    if (!(error instanceof Failure) || !["docker-unreachable", "docker-permission", "ssh-failed"].includes(error.code))
      throw error;
    const key = `deploy.${of.name}.hosts`;
    const engine2 = host.env("DOCKER_HOST");
    const by = host.input("hosts") !== void 0 ? "what the input `hosts` says." : settings.deploy?.[of.name]?.hosts !== void 0 ? `what \`${key}\` says.` : `the default, since \`${key}\` is missing${engine2 === void 0 ? "." : `; $DOCKER_HOST (${engine2}) is not looked at.`} Example: hosts: [${engine2 ?? "ssh://deploy@web1.example"}]`;
    throw located(error, settings.locate(["deploy", of.name, "hosts"]), `${of.hosts.join(", ")} is ${by}
`);
  }
}
__name(reaching, "reaching");
async function report(host, result2, proof) {
  host.output("live-color", result2.liveColor ?? "");
  host.output("live-digest", result2.liveDigest ?? "");
  host.output("previous-digest", result2.previousDigest ?? "");
  host.output("receipt", JSON.stringify({ ...result2.receipt, ...proof }));
  const once = proof?.verified === false ? [`${UNCHECKED}.`, ""] : [];
  if (once.length > 0) host.info(UNCHECKED);
  await host.summary([deploySummary(result2), ...once].join("\n"));
}
__name(report, "report");
function readTarget(host, settings) {
  const environment = environmentSettings(settings, host.input("environment") ?? "production");
  const given = Object.keys(readSecrets(host, "env", []));
  const secretEnv = readSecrets(host, "env", environment.secrets);
  const unnamed = given.filter((name) => !(name in secretEnv));
  if (unnamed.length > 0) {
    host.warning(`No instance gets ${unnamed.join(", ")}: deploy.${environment.name}.secrets does not name it.`);
  }
  return { environment: { ...environment, secrets: Object.keys(secretEnv) }, secretEnv };
}
__name(readTarget, "readTarget");
function foreseeTarget(host, settings) {
  const name = host.input("environment");
  if (name === void 0) return;
  const { secrets } = environmentSettings(settings, name);
  if (host.input("env") !== void 0) {
    readSecrets(host, "env", secrets);
    return;
  }
  const missing = secrets.filter((secret) => host.env(secret) === void 0);
  if (missing.length === 0) return;
  host.warning(
    `Nothing gives ${name} a value for ${missing.join(", ")}: its deployment fails unless the environment has a secret ENV of its own. Pass the secret \`env\` with a line NAME=value for each.`,
    settings.locate(["deploy", name, "secrets"])
  );
}
__name(foreseeTarget, "foreseeTarget");
async function releasedFor(host, settings, { environment }) {
  const stage = environmentStage(settings, environment.name);
  if (stage === void 0) throw new Error(`${environment.name} serves no stage`);
  return releasedDigest(host, settings, stage);
}
__name(releasedFor, "releasedFor");
function imageDigest(host) {
  const text = host.input("digest") ?? "";
  return text.includes("/") || text.includes("@") ? parsePinned(text, "input digest").digest : requiredDigest(host, "digest");
}
__name(imageDigest, "imageDigest");
async function useKey(host) {
  const key = host.input("ssh-key");
  if (key === void 0) return;
  host.secret(key);
  if (!key.includes("PRIVATE KEY")) {
    throw InputError.of({
      code: "ssh-key-format",
      name: "input ssh-key",
      seen: "something else (not shown)",
      accepted: "a private key in PEM or OpenSSH format, with its first and last line",
      example: "${{ secrets.DEPLOY_SSH_KEY }}"
    });
  }
  const folder = await host.temporaryFolder();
  const knownHosts = host.input("known-hosts");
  await host.write(join2(folder, "key"), `${key}
`);
  if (knownHosts !== void 0) await host.write(join2(folder, "known_hosts"), `${knownHosts}
`);
  const lines = [
    "Host *",
    `  IdentityFile ${join2(folder, "key")}`,
    "  IdentitiesOnly yes",
    ...knownHosts === void 0 ? [] : [`  UserKnownHostsFile ${join2(folder, "known_hosts")}`]
  ];
  await host.write(join2(folder, "config"), `${lines.join("\n")}
`);
  host.set("SSH_CONFIG", join2(folder, "config"));
}
__name(useKey, "useKey");

export {
  ENVIRONMENT_INPUTS,
  deployStep,
  rollbackStep,
  deployDigest,
  greet,
  readTarget,
  foreseeTarget
};
