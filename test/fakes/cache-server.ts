/** GitHub's cache service in memory, as @actions/cache 6 speaks to it (protocol v1): look up, reserve, upload, commit, download. */
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface CacheServer {
  /** For ACTIONS_CACHE_URL. */
  url: string;
  /** Committed archives by key. */
  kept: Map<string, Buffer>;
  close(): Promise<void>;
}

export async function cacheServer(): Promise<CacheServer> {
  const kept = new Map<string, Buffer>();
  const open = new Map<number, { key: string; parts: [start: number, part: Buffer][] }>();
  const server = createServer((request, answer) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      const body = Buffer.concat(parts);
      const url = new URL(request.url ?? "/", "http://x");
      const json = (value: unknown) => {
        answer.setHeader("content-type", "application/json");
        answer.end(JSON.stringify(value));
      };
      const id = Number(/\/caches\/(\d+)$/.exec(url.pathname)?.[1]);
      const upload = open.get(id);
      if (url.pathname.endsWith("/cache")) {
        const asked = (url.searchParams.get("keys") ?? "").split(",");
        const found = asked.flatMap((key) => [...kept.keys()].filter((each) => each.startsWith(key)).toReversed())[0];
        if (found === undefined) answer.writeHead(204).end();
        else json({ cacheKey: found, archiveLocation: `${base()}archive/${encodeURIComponent(found)}` });
      } else if (url.pathname.startsWith("/archive/")) {
        answer.end(kept.get(decodeURIComponent(url.pathname.slice("/archive/".length))));
      } else if (request.method === "POST" && url.pathname.endsWith("/caches")) {
        const cacheId = open.size + 1;
        open.set(cacheId, { key: (JSON.parse(body.toString()) as { key: string }).key, parts: [] });
        json({ cacheId });
      } else if (request.method === "PATCH" && upload) {
        const start = Number(/bytes (\d+)-/.exec(request.headers["content-range"] ?? "")?.[1]);
        upload.parts.push([start, body]);
        answer.writeHead(204).end();
      } else if (upload) {
        const whole = upload.parts.toSorted(([a], [b]) => a - b).map(([, part]) => part);
        kept.set(upload.key, Buffer.concat(whole));
        answer.writeHead(204).end();
      } else answer.writeHead(404).end();
    });
  }).listen(0, "127.0.0.1");
  const base = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  await once(server, "listening");
  return {
    url: base(),
    kept,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}
