/** The clients of a load. None of them ever sends a request again: what fails is counted, and the next request is another
 *  one. node:http is used because it reports a reset on a reused connection, where other clients quietly send again. */
import { createHash, randomBytes } from "node:crypto";
import { Agent, request, type ClientRequest, type IncomingMessage } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { WebSocket } from "ws";
import type { Kind, Tally } from "./tally.ts";

const FAST_PATIENCE_MS = 10_000;
const SILENCE_MS = 10_000;
const BEAT_MS = 1000;
const UPLOAD_CHUNKS = 20;
const UPLOAD_PAUSE_MS = 100;
/** The least time between two turns of one client, so that a server which ends everything at once is not hammered. */
const TURN_MS = 250;

export interface Wire {
  url: URL;
  counts: Tally;
  /** Aborted when no new request may start. */
  stopping: AbortSignal;
  /** Aborted when what is still open is given up. */
  over: AbortSignal;
}

/** One connection that is kept, with the cookies it is given, asking a path at fixed intervals; the first after `delayMs`. */
export async function keepAlive(wire: Wire, { path, delayMs, intervalMs }: Paced): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const cookies = new Map<string, string>();
  try {
    await paced(wire, { delayMs, intervalMs }, async () => {
      const answer = await exchange(wire, { kind: "keep-alive", path, agent, cookies, patienceMs: FAST_PATIENCE_MS });
      for (const cookie of answer?.headers["set-cookie"] ?? []) {
        const [name = "", value = ""] = (cookie.split(";")[0] ?? "").split("=");
        cookies.set(name.trim(), value.trim());
      }
    });
  } finally {
    agent.destroy();
  }
}

/** A new connection for every request. */
export async function newConnections(wire: Wire, { path, delayMs, intervalMs }: Paced): Promise<void> {
  const open = new Set<Promise<unknown>>();
  await paced(wire, { delayMs, intervalMs }, () => {
    const one = exchange(wire, { kind: "new-connection", path, patienceMs: FAST_PATIENCE_MS });
    open.add(one);
    void one.finally(() => open.delete(one));
  });
  await Promise.all(open);
}

/** One slow or streamed answer after the other. With `lines`, an answer that ends properly but too early is a failure. */
export async function patient(
  wire: Wire,
  { kind, path, patienceMs, lines }: { kind: Kind; path: string; patienceMs: number; lines?: number },
): Promise<void> {
  await inTurn(wire, async () => {
    const check = (body: string) => {
      const got = body.split("\n").length - 1;
      return lines !== undefined && got !== lines ? `ended after ${got} of ${lines} lines` : undefined;
    };
    await exchange(wire, { kind, path, patienceMs, check });
  });
}

/** One upload after the other, each sent over two seconds; the answer must hold the body's SHA-256. */
export async function uploads(wire: Wire, { path, bytes }: { path: string; bytes: number }): Promise<void> {
  const body = randomBytes(bytes);
  const sum = createHash("sha256").update(body).digest("hex");
  const check = (text: string) => (text.includes(sum) ? undefined : "the server read another body");
  await inTurn(wire, async () => {
    await exchange(wire, { kind: "upload", path, patienceMs: 30_000, body, check });
  });
}

/** One event stream after the other; the server may end one properly, and falling silent is a failure. */
export async function events(wire: Wire, { path }: { path: string }): Promise<void> {
  await inTurn(wire, async () => {
    await exchange(wire, { kind: "sse", path, endless: true, patienceMs: SILENCE_MS });
  });
}

/** One websocket after the other, with an echo every second. The server may close it while no echo is due. */
export async function webSockets(wire: Wire, { path }: { path: string }): Promise<void> {
  await inTurn(wire, () => webSocket(wire, path));
}

function webSocket({ url, counts, stopping }: Wire, path: string): Promise<void> {
  const address = new URL(path, url);
  address.protocol = address.protocol.replace("http", "ws");
  return new Promise((resolve) => {
    const startedMs = counts.began("websocket");
    const socket = new WebSocket(address, { handshakeTimeout: FAST_PATIENCE_MS });
    let release: string | undefined;
    let status: number | undefined;
    let due: string | undefined;
    let failure: string | undefined;
    let sent = 0;

    const fail = (reason: string) => {
      failure ??= reason;
      socket.terminate();
    };
    const beat = () => {
      if (due !== undefined) {
        fail("no echo within a second");
        return;
      }
      due = String((sent += 1));
      socket.send(due);
    };
    let beats: NodeJS.Timeout | undefined;
    const leave = () => {
      if (due !== undefined) return; // once its echo is here
      clearInterval(beats);
      socket.close(1000);
    };

    socket.on("upgrade", (answer) => {
      status = answer.statusCode;
      release = releaseOf(answer);
    });
    socket.on("open", () => {
      beat();
      beats = setInterval(beat, BEAT_MS);
      stopping.addEventListener("abort", leave);
    });
    socket.on("message", (data) => {
      const text = (data as Buffer).toString();
      if (text !== due) {
        fail(`an echo of ${JSON.stringify(text)} instead of ${JSON.stringify(due)}`);
        return;
      }
      due = undefined;
      counts.message("websocket");
      if (stopping.aborted) leave();
    });
    socket.on("error", (error) => {
      failure ??= error.message;
    });
    socket.on("close", (code) => {
      clearInterval(beats);
      stopping.removeEventListener("abort", leave);
      if (due !== undefined) failure ??= `closed with ${code} while an echo was due`;
      if (failure === undefined && !stopping.aborted) counts.closedByServer("websocket", startedMs, code);
      counts.ended({ kind: "websocket", startedMs, status, release, failure });
      resolve();
    });
  });
}

export interface Paced {
  path: string;
  delayMs: number;
  intervalMs: number;
}

/** Acts at fixed times; times that passed while one act went on are left out, not caught up with. */
async function paced(
  { stopping }: Wire,
  { delayMs, intervalMs }: Omit<Paced, "path">,
  act: () => Promise<void> | void,
): Promise<void> {
  let due = performance.now() + delayMs;
  while (await waited(due - performance.now(), stopping)) {
    await act();
    due += intervalMs * Math.max(1, Math.ceil((performance.now() - due) / intervalMs));
  }
}

async function inTurn({ stopping }: Wire, act: () => Promise<unknown>): Promise<void> {
  let due = performance.now();
  while (await waited(due - performance.now(), stopping)) {
    due = performance.now() + TURN_MS;
    await act();
  }
}

async function waited(ms: number, stopping: AbortSignal): Promise<boolean> {
  await pause(Math.max(0, ms), undefined, { signal: stopping }).catch(() => undefined);
  return !stopping.aborted;
}

interface Exchange {
  kind: Kind;
  path: string;
  agent?: Agent;
  cookies?: ReadonlyMap<string, string>;
  /** For the whole answer; between two pieces of it when it is endless. */
  patienceMs: number;
  endless?: boolean;
  body?: Buffer;
  /** Why a complete body is not the right one. */
  check?: (body: string) => string | undefined;
}

/** One request and its whole answer, counted; undefined when it failed. */
function exchange(wire: Wire, { kind, path, ...more }: Exchange): Promise<IncomingMessage | undefined> {
  const { counts } = wire;
  return new Promise((resolve) => {
    const startedMs = counts.began(kind);
    const asked = request(new URL(path, wire.url), {
      agent: more.agent ?? false,
      method: more.body === undefined ? "GET" : "POST",
      headers: {
        ...(more.body === undefined ? {} : { "content-length": more.body.length }),
        ...(more.cookies?.size ? { cookie: [...more.cookies].map((pair) => pair.join("=")).join("; ") } : {}),
      },
    });
    let answer: IncomingMessage | undefined;
    let body = "";
    let done = false;
    const stop = more.endless === true ? wire.stopping : wire.over;

    const end = (failure?: string) => {
      if (done) return;
      done = true;
      clearTimeout(patience);
      stop.removeEventListener("abort", leave);
      counts.ended({ kind, startedMs, status: answer?.statusCode, release: releaseOf(answer), failure });
      if (failure !== undefined) asked.destroy();
      resolve(failure === undefined && (answer?.statusCode ?? 500) < 400 ? answer : undefined);
    };
    const leave = () => {
      end(more.endless === true ? undefined : "still open when the load ended");
      asked.destroy();
    };
    const patience = setTimeout(() => {
      end(`no ${answer ? "end of the " : ""}answer in ${more.patienceMs} ms`);
    }, more.patienceMs);
    stop.addEventListener("abort", leave);

    asked.on("error", (error: NodeJS.ErrnoException) => {
      end(`${error.code ?? error.message}${asked.reusedSocket ? " on a reused connection" : ""}`);
    });
    asked.on("response", (got) => {
      answer = got;
      const type = got.headers["content-type"] ?? "nothing";
      if (more.endless === true && got.statusCode === 200 && !type.startsWith("text/event-stream")) {
        end(`an answer of ${type} instead of text/event-stream`);
      }
      got.setEncoding("utf8");
      got.on("data", (piece: string) => {
        if (more.check !== undefined) body += piece;
        if (more.endless !== true) return;
        patience.refresh();
        counts.message(kind);
      });
      // Without "end" before "close" the answer was cut short.
      got.on("close", () => {
        end("the answer was cut short");
      });
      got.on("error", () => {
        end("the answer was cut short");
      });
      got.on("end", () => {
        if (!got.complete) {
          end("the answer was cut short");
          return;
        }
        if (more.endless === true && got.statusCode === 200 && !done) counts.closedByServer(kind, startedMs, 0);
        end(got.statusCode === 200 ? more.check?.(body) : undefined);
      });
    });
    send(asked, more.body);
  });
}

/** Sends a body in pieces, so that it is on its way for a while. */
function send(asked: ClientRequest, body: Buffer | undefined): void {
  if (body === undefined) return void asked.end();
  const size = Math.ceil(body.length / UPLOAD_CHUNKS);
  let from = 0;
  const next = () => {
    if (asked.destroyed) return;
    const piece = body.subarray(from, from + size);
    from += size;
    if (from >= body.length) return void asked.end(piece);
    asked.write(piece);
    setTimeout(next, UPLOAD_PAUSE_MS);
  };
  next();
}

function releaseOf(answer: IncomingMessage | undefined): string | undefined {
  return answer === undefined ? undefined : String(answer.headers["x-release-id"] ?? "unnamed");
}
