import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  colorFigures,
  drainSlots,
  expectSilence,
  maintainSlots,
  openStreams,
  parseProc,
  parseStat,
  passes,
  readySlots,
  serversState,
  slotRows,
} from "../../../src/drivers/docker-hosts/haproxy-socket.ts";

const recording = readFileSync(join(import.meta.dirname, "recordings/show-stat-2.6.txt"), "utf8");
const rows = parseStat(recording);

test("reads which instances pass, and their last check", () => {
  const blue = slotRows(rows, "blue");
  expect([...blue.keys()]).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  const [first, third] = [blue.get(1), blue.get(3)];
  if (!first || !third) throw new Error("the recording has both");
  expect(passes(first)).toBe(true);
  expect(first.check).toBe("L7OK/200 in 0ms");
  expect(third).toMatchObject({ status: "MAINT", checkStatus: "" });
  expect(passes(third)).toBe(false);
});

test("an instance that has passed one check of two does not pass yet, nor does one that was set down", () => {
  const [row] = [slotRows(rows, "blue").get(1)];
  if (!row) throw new Error("the recording has it");
  expect(passes({ ...row, checkHealth: 2 })).toBe(false);
  expect(passes({ ...row, status: "DOWN" })).toBe(false);
  expect(passes({ ...row, checkStatus: "L7STS" })).toBe(false);
  expect(passes({ ...row, status: "DRAIN" })).toBe(true);
});

test("counts what is open, and reads the figures of both colors", () => {
  const backend = rows.find((row) => row.proxy === "green" && row.server === "BACKEND");
  if (!backend) throw new Error("the recording has it");
  expect(openStreams([{ ...backend, current: 3, queued: 2 }], "green")).toBe(5);
  expect(openStreams([], "green")).toBe(0);
  expect(colorFigures(rows)).toEqual({
    blue: { requests: 0, serverErrors: 0, connectionErrors: 0 },
    green: { requests: 5, serverErrors: 0, connectionErrors: 0 },
  });
});

test("nothing comes of an answer that is no table", () => {
  expect(parseStat("")).toEqual([]);
  expect(parseStat("Unknown command.\n")).toEqual([]);
});

test("a slot leaves maintenance down, and unused ones stay out", () => {
  expect(drainSlots("green", 1).split("; ").slice(0, 3)).toEqual([
    "set server green/s1 state drain",
    "set server green/s1 health down",
    "set server green/s2 state maint",
  ]);
  expect(readySlots("green", 2)).toBe("set server green/s1 state ready; set server green/s2 state ready");
  expect(maintainSlots("blue").split("; ")).toHaveLength(8);
});

test("what HAProxy says to a command that did nothing is a failure", () => {
  const asked = "set server blue/s9 state maint";
  expect(() => {
    expectSilence(asked, "No such server.\n\n");
  }).toThrow("HAProxy refused: No such server.");
  expectSilence(asked, "\n\n");
});

test("tells the worker that serves from those that end", () => {
  const text = `#<PID>          <type>          <reloads>       <uptime>        <version>      
1               master          1 [failed: 0]   0d00h00m19s     2.6.12-1+deb12u4
# workers
45              worker          0               0d00h00m09s     2.6.12-1+deb12u4
# old workers
9               worker          1               0d00h00m19s     2.6.12-1+deb12u4
# programs

`;
  expect(parseProc(text)).toEqual({ current: 45, old: [9] });
  expect(parseProc(text.replace(/# old workers\n.*\n/, ""))).toEqual({ current: 45, old: [] });
});

test("a state file keeps the version line, and leaves out the color whose configuration changes", () => {
  const text = "1\n# be_id be_name srv_id\n4 blue 1 s1\n5 green 1 s1\n\n";
  expect(serversState(text)).toBe("1\n# be_id be_name srv_id\n4 blue 1 s1\n5 green 1 s1\n");
  expect(serversState(text, "green")).toBe("1\n# be_id be_name srv_id\n4 blue 1 s1\n");
});
