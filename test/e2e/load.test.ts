/** The load generator against a server that misbehaves on purpose: it must count exactly that, and never ask again. */
import { spawn, type ChildProcess } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { WebSocketServer } from "ws";
import { loadLine, startLoad, type LoadOptions, type LoadReport } from "../../tools/load.ts";
import { serverBinary } from "./fixture.ts";

const NOTHING = {
  connections: 0,
  newConnectionsPerSecond: 0,
  requestsPerSecond: 0,
  slow: 0,
  streams: 0,
  sse: 0,
  webSockets: 0,
  uploads: 0,
};
const KEPT = { ...NOTHING, connections: 4, requestsPerSecond: 100 };

let server: Server | undefined;

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function serve(listener: RequestListener): Promise<{ url: string; server: Server }> {
  server = createServer(listener).listen(0, "127.0.0.1");
  await once(server, "listening");
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

async function loaded(options: LoadOptions, ms: number): Promise<LoadReport> {
  const load = startLoad(options);
  await load.ready;
  await pause(ms);
  return load.stop();
}

test("counts every reset once, as a failure of a reused connection, and asks no second time", async () => {
  let asked = 0;
  let dropped = 0;
  const { url } = await serve((request, response) => {
    asked += 1;
    if (asked % 10 !== 0) return void response.end("ok");
    dropped += 1;
    request.socket.resetAndDestroy();
  });
  const report = await loaded({ url, ...KEPT }, 1500);

  expect(dropped).toBeGreaterThan(5);
  expect(report.failures).toBe(dropped);
  expect(report.requests).toBe(asked);
  expect(report.kinds["keep-alive"].reasons[0]?.reason).toBe("ECONNRESET on a reused connection");
  expect(report.kinds["keep-alive"].reasons).toHaveLength(Math.min(10, dropped));
});

test("counts an answer that is cut short as a failure, whatever its status", async () => {
  let asked = 0;
  const { url } = await serve((request, response) => {
    response.setHeader("content-length", 10);
    if ((asked += 1) % 5 !== 0) return void response.end("0123456789");
    response.write("0123", () => request.socket.destroy());
  });
  const report = await loaded({ url, ...KEPT }, 1000);

  expect(report.failures).toBe(Math.floor(asked / 5));
  expect(report.kinds["keep-alive"].reasons[0]?.reason).toBe("the answer was cut short");
});

test("counts 500 and 503 as failures, by status", async () => {
  let asked = 0;
  const { url } = await serve((_, response) => {
    response.statusCode = [200, 200, 500, 503][(asked += 1) % 4] ?? 200;
    response.end();
  });
  const { failures, kinds } = await loaded(
    { url, ...NOTHING, newConnectionsPerSecond: 50, requestsPerSecond: 50 },
    1000,
  );
  const { statuses, requests } = kinds["new-connection"];

  expect(requests).toBe(asked);
  expect(failures).toBe((statuses[500] ?? 0) + (statuses[503] ?? 0));
  expect(statuses[503]).toBe(Math.floor((asked + 1) / 4));
});

test("measures the gap in which nobody was answered", async () => {
  let stalledUntil = 0;
  let asked = 0;
  const { url } = await serve((_, response) => {
    if ((asked += 1) === 50) stalledUntil = performance.now() + 700;
    setTimeout(() => response.end("ok"), Math.max(0, stalledUntil - performance.now()));
  });
  const report = await loaded({ url, ...KEPT }, 2000);

  expect(report.failures).toBe(0);
  expect(report.longestGap.ms).toBeGreaterThan(650);
  expect(report.longestGap.ms).toBeLessThan(900);
  expect(report.kinds["keep-alive"].latencyMs.max).toBeGreaterThan(600);
});

test("takes the time until the end for a gap when nothing answered any more", async () => {
  const { url, server } = await serve((_, response) => void response.end("ok"));
  const load = startLoad({ url, ...KEPT });
  await load.ready;
  await pause(500);
  server.closeAllConnections();
  server.close();
  await pause(1000);
  const report = await load.stop();

  expect(report.longestGap.ms).toBeGreaterThan(900);
  expect(report.failures).toBeGreaterThan(50);
  expect(report.kinds["keep-alive"].reasons.at(-1)?.reason).toBe("ECONNREFUSED");
});

test("says which release answered, from when to when, and what was sent to it last", async () => {
  let release = "r1";
  const { url } = await serve((_, response) => void response.setHeader("x-release-id", release).end());
  const load = startLoad({ url, ...KEPT });
  await load.ready;
  await pause(500);
  const before = await load.snapshot();
  release = "r2";
  const switched = Date.now();
  await pause(500);
  const report = await load.stop();

  expect(before.releases.map((seen) => seen.release)).toEqual(["r1"]);
  const [first, second] = report.releases;
  if (first === undefined || second === undefined) throw new Error(loadLine(report));
  expect([first.release, second.release]).toEqual(["r1", "r2"]);
  expect(first.count + second.count).toBe(report.requests);
  expect(report.startedAt + first.lastStartedMs).toBeLessThan(switched + 20);
  expect(second.firstSeenMs).toBeGreaterThan(first.lastSeenMs - 20);
  expect(loadLine(report)).toMatch(
    /^\d+ requests in 1\.\d s, 0 failed; longest gap \d+ ms \(.*\); .*r1 ×\d+, r2 ×\d+$/,
  );
});

test("tells a websocket closed between echoes from one that loses a message", async () => {
  const { url, server } = await serve((_, response) => void response.end());
  const sockets = new WebSocketServer({ server });
  let count = 0;
  sockets.on("connection", (socket) => {
    const loses = (count += 1) % 2 === 0;
    socket.on("message", (data) => {
      if (loses) {
        socket.terminate();
        return;
      }
      socket.send(data as Buffer, { binary: false });
      setTimeout(() => {
        socket.close(1001);
      }, 200);
    });
  });
  const report = await loaded({ url, ...NOTHING, webSockets: 1 }, 1500);
  sockets.close();
  const kind = report.kinds.websocket;

  expect(kind.failures).toBe(Math.floor(count / 2));
  expect(kind.failures).toBeGreaterThan(1);
  expect(kind.reasons[0]?.reason).toBe("closed with 1006 while an echo was due");
  expect(kind.closedByServer[0]).toMatchObject({ code: 1001 });
  expect(kind.closedByServer[0]?.afterMs).toBeGreaterThan(190);
  expect(kind.closedByServerCount + kind.failures).toBeGreaterThanOrEqual(count - 1);
});

test("a websocket that is slow to say goodbye after the stop has lost nothing", async () => {
  const { url, server } = await serve((_, response) => void response.end());
  const sockets = new WebSocketServer({ server });
  sockets.on("connection", (socket) => {
    socket.on("message", (data) => {
      socket.send(data as Buffer, { binary: false });
      socket.pause();
      setTimeout(() => {
        socket.resume();
      }, 1500);
    });
  });
  const report = await loaded({ url, ...NOTHING, webSockets: 1 }, 400);
  sockets.close();

  expect(report.kinds.websocket).toMatchObject({ requests: 1, failures: 0, messages: 1, closedByServerCount: 0 });
});

test("an upload that arrives as something else, and a stream that ends early, are failures", async () => {
  const { url } = await serve((request, response) => {
    if (request.url === "/stream/3") return void response.end("1\n2\n");
    const sum = createHash("sha256");
    request.on("data", (piece: Buffer) => sum.update(piece));
    request.on("end", () => response.end(sum.update("one byte too many").digest("hex")));
  });
  const report = await loaded({ url, ...NOTHING, uploads: 1, uploadBytes: 1000, streams: 1, streamLines: 3 }, 200);

  expect(report.kinds.upload.reasons[0]?.reason).toBe("the server read another body");
  expect(report.kinds.stream.reasons[0]?.reason).toBe("ended after 2 of 3 lines");
});

test("asks a server that ends every event stream at once four times a second, not more", async () => {
  let asked = 0;
  const { url } = await serve((_, response) => {
    asked += 1;
    response.setHeader("content-type", asked > 2 ? "text/html" : "text/event-stream").end("data: 1\n\n");
  });
  const { sse } = (await loaded({ url, ...NOTHING, sse: 1 }, 1400)).kinds;

  expect(asked).toBeGreaterThan(3);
  expect(asked).toBeLessThan(8);
  expect(sse.closedByServerCount).toBe(2);
  expect(sse.failures).toBe(asked - 2);
  expect(sse.reasons[0]?.reason).toBe("an answer of text/html instead of text/event-stream");
});

test("lets slow answers end after the stop", async () => {
  const { url } = await serve((_, response) => void setTimeout(() => response.end("ok"), 1500));
  const report = await loaded({ url, ...NOTHING, slow: 1, slowSeconds: 2 }, 300);

  expect(report.kinds.slow).toMatchObject({ requests: 1, failures: 0, open: 0 });
  expect(report.durationMs).toBeLessThan(1000);
});

test("finds nothing to complain about in the fixture's server while that stops gracefully", async () => {
  const port = 18_400 + (process.pid % 1000);
  const application = spawn(await serverBinary(), { env: { PORT: String(port), RELEASE_ID: "r1" } });
  try {
    const url = `http://127.0.0.1:${port}`;
    await answers(url);
    const options = { slow: 2, slowSeconds: 3, streams: 2, streamLines: 3, sse: 2, webSockets: 2, uploads: 1 };
    const load = startLoad({ url, ...NOTHING, ...options, uploadBytes: 200_000 });
    await load.ready;
    await pause(1800);
    const [report] = await Promise.all([load.stop(), ended(application)]);

    expect(report.failures).toBe(0);
    expect(report.releases).toEqual([]);
    expect(report.kinds.slow.releases[0]?.release).toBe("r1");
    for (const kind of ["slow", "stream", "sse", "websocket", "upload"] as const) {
      expect(report.kinds[kind]).toMatchObject({ failures: 0, open: 0 });
      expect(report.kinds[kind].requests).toBeGreaterThan(0);
    }
    expect(application.exitCode).toBe(0);
  } finally {
    application.kill("SIGKILL");
  }
});

/** After a moment, so that the load is told to stop first. */
async function ended(application: ChildProcess): Promise<void> {
  await pause(100);
  application.kill("SIGTERM");
  await once(application, "exit");
}

async function answers(url: string): Promise<void> {
  for (let tries = 50; ; tries -= 1) {
    try {
      await fetch(`${url}/up`);
      return;
    } catch (error) {
      if (tries === 0) throw error;
      await pause(50);
    }
  }
}
