/** HAProxy's configuration as text, for 2.6 and newer. What each line is for was measured: see docs/decisions. */
import { COLORS, type Color, type Release } from "../driver.ts";

/** Instances per color that the proxy has room for. */
export const SLOTS = 8;
/** In the proxy's container: the volume that outlives it. */
export const STATE = "/var/lib/immutable-servers";
/** The proxy's port in its container. */
export const PROXY_PORT = 8080;
/** Headers that pin a request of ours, on the inside socket only; the answer names who gave it. */
export const PIN = {
  color: "x-immutable-servers-color",
  slot: "x-immutable-servers-slot",
  servedBy: "x-immutable-servers-served-by",
};
/** An instance is healthy from its second good check on. */
export const RISE = 2;
export const FALL = 2;

export interface ProxyConfig {
  /** Folder of the sockets, the same path on the host and in the container. */
  sockets: string;
  /** Group that may use the sockets. */
  gid: number;
  /** Address of an instance by its color and slot. */
  address: (color: Color, slot: number) => string;
  releases: Record<Color, Pick<Release, "port" | "health">>;
}

export function haproxyConfig(config: ProxyConfig): string {
  const socket = (name: string) => `${config.sockets}/${name}.sock mode 660 gid ${config.gid}`;
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

function backend(color: Color, config: ProxyConfig): string {
  const { port, health } = config.releases[color];
  const slots = Array.from({ length: SLOTS }, (_, index) => index + 1);
  const release = `    http-check expect fhdr name x-release-id value-lf "%[be_name,map(${STATE}/state.map,none)]"\n`;
  return `
backend ${color}
    balance leastconn
    force-persist if { var(txn.slot) -m found }
${slots.map((slot) => `    use-server s${slot} if { var(txn.slot) -m str s${slot} }\n`).join("")}    option httpchk
    http-check send meth GET uri ${quotedUri(health.path)} ver HTTP/1.1 hdr Host health
    http-check expect status 200-399
${health.releaseId === "required" ? release : ""}    default-server check inter 500ms fastinter 100ms fall ${FALL} rise ${RISE} observe layer4 error-limit 5 on-error mark-down
${slots.map((slot) => `    server s${slot} ${config.address(color, slot)}:${port} disabled\n`).join("")}`;
}

/** In HAProxy's strong quotes only the quote itself ends the word. */
function quotedUri(path: string): string {
  return `'${path.replaceAll("'", "%27")}'`;
}

/** The map that decides: file and memory of the proxy hold the same lines. */
export interface StateMap {
  /** Share of green, 0 to 100. */
  pct: number;
  /** Release id expected of each color. */
  blue: string;
  green: string;
}

export function stateMap(map: StateMap): string {
  // `lease` counts up in memory only, as long as a run holds the environment.
  return `pct ${map.pct}\nblue ${map.blue}\ngreen ${map.green}\nlease 0\n`;
}

/** Reads a map's file, or HAProxy's `show map`, whose lines begin with an address. */
export function parseStateMap(text: string): StateMap & { lease: string } {
  const value = (key: string) => new RegExp(`^(?:0x[0-9a-f]+ )?${key} (\\S+)$`, "m").exec(text)?.[1];
  return {
    pct: Number(value("pct") ?? 0),
    blue: value("blue") ?? "none",
    green: value("green") ?? "none",
    lease: value("lease") ?? "0",
  };
}
