/** A real HTTP proxy in front of a real registry that fails as registries do: it refuses, breaks, dawdles, hangs up, lies. */
import { once } from "node:events";
import { createServer, request, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface Fault {
  /** Which requests, `GET /v2/shop/manifests/x`. */
  of: RegExp;
  /** How many of them; every one by default. */
  times?: number;
  /** A status, with headers and what its errors say; `cut`: half of the answer, then the connection ends; `lie`: another manifest, whole and well formed;
   *  `header`: the true answer, under the digest of something else; `pretend`: it has what it is asked for by digest, if only asked
   *  whether; a number of milliseconds: the true answer, that much later. */
  does: { status: number; headers?: Record<string, string>; errors?: string[] } | { waitMs: number } | Lie;
}

type Lie = "cut" | "lie" | "header" | "pretend";

export interface FaultyRegistry {
  /** host:port */
  address: string;
  /** Every request since the start, `GET /v2/… 200`. */
  seen: string[];
  faults: Fault[];
  close(): Promise<void>;
}

/** Listens on a free port of the loopback; `upstream` is host:port of a registry that speaks plain HTTP. */
export async function faultyRegistry(upstream: string): Promise<FaultyRegistry> {
  const seen: string[] = [];
  const faults: Fault[] = [];
  const server = createServer((incoming, answer) => {
    const line = `${incoming.method ?? ""} ${incoming.url ?? ""}`;
    const fault = faults.find(({ of, times = Infinity }) => times > 0 && of.test(line));
    if (fault?.times !== undefined) fault.times -= 1;
    const does = fault?.does;
    answer.on("close", () => seen.push(`${line} ${answer.writableFinished ? answer.statusCode : "cut"}`));
    if (typeof does === "object" && "status" in does) {
      incoming.resume();
      answer.writeHead(does.status, { "content-type": "application/json", ...does.headers });
      const { errors = ["by the test"] } = does;
      const code = CODES[does.status] ?? "UNKNOWN";
      answer.end(JSON.stringify({ errors: errors.map((message) => ({ code, message })) }));
      return;
    }
    const wait = typeof does === "object" ? does.waitMs : 0;
    setTimeout(() => {
      forward(incoming, answer, { upstream, does: typeof does === "string" ? does : undefined });
    }, wait);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    faults,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}

/** Source: OCI distribution spec 1.1, error codes. */
const CODES: Record<number, string> = { 401: "UNAUTHORIZED", 403: "DENIED", 429: "TOOMANYREQUESTS" };

function forward(
  incoming: IncomingMessage,
  answer: ServerResponse,
  { upstream, does }: { upstream: string; does: Lie | undefined },
): void {
  const { method, url, headers } = incoming;
  // The registry makes its upload addresses from the Host header: they lead back through here.
  const onward = request(`http://${upstream}${url ?? ""}`, { method: method ?? "GET", headers }, (reply) => {
    const status = reply.statusCode ?? 502;
    if (does === "header") reply.headers["docker-content-digest"] = `sha256:${"0".repeat(64)}`;
    const [, digest] = /\/manifests\/(sha256:\w+)$/.exec(url ?? "") ?? [];
    if (does === "pretend" && digest !== undefined) {
      const type = "application/vnd.oci.image.manifest.v1+json";
      reply.resume();
      answer.writeHead(200, { "content-type": type, "content-length": 500, "docker-content-digest": digest }).end();
      return;
    }
    if (does !== "cut" && does !== "lie") {
      answer.writeHead(status, reply.headers);
      reply.pipe(answer);
      return;
    }
    const parts: Buffer[] = [];
    reply.on("data", (part: Buffer) => parts.push(part));
    reply.on("end", () => {
      const whole = Buffer.concat(parts);
      if (does === "lie") {
        // The digest in the header is still the one that was asked for.
        const body = Buffer.from(`${whole.toString("utf8").trimEnd()} `);
        answer.writeHead(status, { ...reply.headers, "content-length": body.length });
        answer.end(body);
        return;
      }
      answer.writeHead(status, reply.headers);
      answer.write(whole.subarray(0, whole.length / 2), () => answer.destroy());
    });
  });
  onward.on("error", () => answer.destroy());
  incoming.pipe(onward);
}
