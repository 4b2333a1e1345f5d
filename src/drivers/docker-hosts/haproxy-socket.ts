/** HAProxy's socket commands: what is asked, what comes back. Pure; docker-hosts.ts holds the socket.
 *  Source: HAProxy management guide, 9.3 "Unix Socket commands" and 9.1 "CSV format". */
import { CommandFailed } from "../../errors.ts";
import { COLORS, type Color, type Figures } from "../driver.ts";
import { FALL, RISE, SLOTS, STATE } from "./haproxy.ts";

export interface StatRow {
  proxy: string;
  server: string;
  status: string;
  checkStatus: string;
  checkHealth: number;
  /** The last check in one phrase. */
  check: string;
  current: number;
  queued: number;
  requests: number;
  serverErrors: number;
  connectionErrors: number;
}

/** Several commands on one line are answered in order. */
export function together(...commands: readonly string[]): string {
  return commands.join("; ");
}

export function setMap(key: string, value: string | number): string {
  return `set map ${STATE}/state.map ${key} ${value}`;
}

export const SHOW_MAP = `show map ${STATE}/state.map`;

/** Used slots are checked and get nothing; the others are out. A slot that leaves maintenance keeps the verdict on the
 *  release before it, so it is set down first: only this release's own checks bring it up. */
export function drainSlots(color: Color, replicas: number): string {
  return together(
    ...slots(1, replicas).flatMap((slot) => [
      `set server ${color}/s${slot} state drain`,
      `set server ${color}/s${slot} health down`,
    ]),
    ...slots(replicas + 1, SLOTS).map((slot) => `set server ${color}/s${slot} state maint`),
  );
}

export function readySlots(color: Color, replicas: number): string {
  return together(...slots(1, replicas).map((slot) => `set server ${color}/s${slot} state ready`));
}

export function maintainSlots(color: Color): string {
  return together(...slots(1, SLOTS).map((slot) => `set server ${color}/s${slot} state maint`));
}

function slots(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

/** `set` commands answer nothing but blank lines when they did what they say. Throws CommandFailed otherwise. */
export function expectSilence(commands: string, answer: string): void {
  if (answer.trim() === "") return;
  throw new CommandFailed({
    code: "proxy-refused",
    message: `HAProxy refused: ${answer.trim().split("\n")[0] ?? ""}`,
    remedy: `It was asked: ${commands}`,
  });
}

export function parseStat(text: string): StatRow[] {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const header = lines.findIndex((line) => line.startsWith("# pxname"));
  const names = lines[header]?.slice(2).split(",") ?? [];
  if (header < 0) return [];
  return lines.slice(header + 1).map((line) => {
    const fields = csv(line);
    const text = (name: string) => fields[names.indexOf(name)] ?? "";
    const number = (name: string) => Number(text(name));
    const code = text("check_code");
    return {
      proxy: text("pxname"),
      server: text("svname"),
      status: text("status"),
      checkStatus: text("check_status").replace(/^\* /, ""),
      checkHealth: number("check_health"),
      check: `${text("check_status").replace(/^\* /, "")}${code ? `/${code}` : ""} in ${text("check_duration") || "0"}ms${
        text("last_chk") ? `: ${text("last_chk")}` : ""
      }`,
      current: number("scur"),
      queued: number("qcur"),
      // Backends count requests as sessions; `stot` of a server too.
      requests: number("stot"),
      serverErrors: number("hrsp_5xx"),
      connectionErrors: number("econ") + number("eresp"),
    };
  });
}

/** Fields may be quoted, with doubled quotes inside. */
function csv(line: string): string[] {
  return Array.from(line.matchAll(/(?:"((?:[^"]|"")*)"|([^,]*))(?:,|$)/g), (match) =>
    match[1] === undefined ? (match[2] ?? "") : match[1].replaceAll('""', '"'),
  );
}

/** The first good check makes a slot healthy on paper; RISE of them make the counter full. */
export function passes(row: StatRow): boolean {
  const up = row.status.startsWith("UP") || row.status.startsWith("DRAIN");
  return up && row.checkStatus.startsWith("L7OK") && row.checkHealth === RISE + FALL - 1;
}

export function slotRows(rows: readonly StatRow[], color: Color): Map<number, StatRow> {
  return new Map(
    rows
      .filter((row) => row.proxy === color && /^s\d+$/.test(row.server))
      .map((row) => [Number(row.server.slice(1)), row]),
  );
}

export function openStreams(rows: readonly StatRow[], color: Color): number {
  const backend = rows.find((row) => row.proxy === color && row.server === "BACKEND");
  return (backend?.current ?? 0) + (backend?.queued ?? 0);
}

export function colorFigures(rows: readonly StatRow[]): Record<Color, Figures> {
  const of = (color: Color): Figures => {
    const backend = rows.find((row) => row.proxy === color && row.server === "BACKEND");
    const { requests = 0, serverErrors = 0, connectionErrors = 0 } = backend ?? {};
    return { requests, serverErrors, connectionErrors };
  };
  return Object.fromEntries(COLORS.map((color) => [color, of(color)])) as Record<Color, Figures>;
}

export interface Workers {
  current: number | undefined;
  /** Workers that a reload replaced and that still have streams. */
  old: number[];
}

/** Reads the master's `show proc`: pid, type, and since 2.6 reloads; old workers stand under their own heading. */
export function parseProc(text: string): Workers {
  const [fresh = "", old = ""] = text.split(/^# old workers$/m);
  const pids = (part: string) => Array.from(part.matchAll(/^(\d+)\s+worker\b/gm), (match) => Number(match[1]));
  return { current: pids(fresh)[0], old: pids(old.split(/^# programs$/m)[0] ?? "") };
}

/** `show servers state` as a state file: the format's version first. Without a color's lines the next configuration's own
 *  values hold for it; the file's would win otherwise, the port among them. */
export function serversState(text: string, without?: Color): string {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "" && (without === undefined || line.split(" ")[1] !== without))
    .map((line) => `${line}\n`)
    .join("");
}
