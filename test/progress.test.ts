import { expect, test } from "@jest/globals";
import { blamedLine, progress } from "../src/progress.ts";

const at = (seconds: number) => new Date(seconds * 1000).toISOString();
const vertexes = (...list: object[]) => JSON.stringify({ vertexes: list });

test("tells each step once, with its time", () => {
  const said: string[] = [];
  const seen = progress((line) => said.push(line));
  seen.line(vertexes({ digest: "a", name: "[1/2] RUN x", started: at(0) }));
  seen.line(vertexes({ digest: "a", name: "[1/2] RUN x", started: at(0), completed: at(0) }));
  seen.line(vertexes({ digest: "a", name: "[1/2] RUN x", started: at(1), completed: at(3) }));
  seen.line(vertexes({ digest: "b", name: "[internal] load", started: at(0), completed: at(1) }));
  expect(said).toEqual(["  [1/2] RUN x 2.0 s"]);
  expect(seen.steps()).toEqual([{ name: "[1/2] RUN x", cached: false, started: at(1), seconds: 2 }]);
});

test("shows what a failed step printed", () => {
  const said: string[] = [];
  const seen = progress((line) => said.push(line));
  seen.line(JSON.stringify({ logs: [{ vertex: "a", data: Buffer.from("no such file\n").toString("base64") }] }));
  seen.line(vertexes({ digest: "a", name: "RUN x", started: at(0), completed: at(1), error: "exit code: 1" }));
  expect(said).toEqual(["  RUN x 1.0 s FAILED", "    no such file"]);
});

test("joins what a step wrote in pieces, each of its streams for itself", () => {
  const said: string[] = [];
  const seen = progress((line) => said.push(line));
  const log = (stream: number, text: string) => ({ vertex: "a", stream, data: Buffer.from(text).toString("base64") });
  const written = [log(2, "E"), log(2, ": "), log(1, "Reading\nBuild"), log(2, "Unable to locate\n"), log(1, "ing")];
  for (const one of written) seen.line(JSON.stringify({ logs: [one] }));
  seen.line(vertexes({ digest: "a", name: "RUN x", started: at(0), completed: at(1), error: "exit code: 100" }));
  expect(said.slice(1)).toEqual(["    Reading", "    E: Unable to locate", "    Building"]);
  expect(seen.lastLines()).toEqual(["Reading", "E: Unable to locate", "Building"]);
});

test("keeps BuildKit's own words, and finds the line that they blame", () => {
  const seen = progress(() => undefined);
  for (const line of ["Dockerfile:4", "--------------------", "   4 | >>> RUN false", "ERROR: failed"]) seen.line(line);
  expect(blamedLine(seen.words())).toBe(4);
  expect(blamedLine("ERROR: dockerfile parse error on line 2: unknown instruction: RUNX")).toBe(2);
  expect(blamedLine("ERROR: no route to host")).toBeUndefined();
});

test("half a line of JSON is not lost", () => {
  const seen = progress(() => undefined);
  seen.line('{"vertexes":[');
  expect(seen.words()).toBe('{"vertexes":[');
});

test("a cache that is not there yet is no failure, and is told once; what fails is told as a failure", () => {
  const said: string[] = [];
  const seen = progress((line) => said.push(line));
  const name = "importing cache manifest from r.example/shop:cache-base_linux-amd64";
  const failing = (error: string) => vertexes({ digest: error, name, started: at(0), completed: at(1), error });
  const missing = "failed to configure registry cache importer: r.example/shop:cache-base_linux-amd64: not found";
  for (const line of [failing(missing), failing(missing), failing("403 Forbidden")]) seen.line(line);
  expect(said).toEqual([
    "  no cache yet in r.example/shop:cache-base_linux-amd64; this build makes it",
    `  ${name} 1.0 s FAILED`,
  ]);
  expect(seen.cacheTroubles()).toEqual([`${name}: 403 Forbidden`]);
  expect(seen.imported()).toBe(false);
});
