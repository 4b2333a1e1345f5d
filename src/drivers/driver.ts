/** What a driver is: one kind of place where servers run. The sequence and the clocks are in deploy.ts and rollback.ts;
 *  a driver looks, and does one thing at a time. */
import type { Host } from "../host/host.ts";
import type { PinnedReference } from "../image/reference.ts";
import type { Environment } from "../settings.ts";

export const COLORS = ["blue", "green"] as const;
export type Color = (typeof COLORS)[number];

export function otherColor(color: Color): Color {
  return color === "blue" ? "green" : "blue";
}

/** What runs, or ran, on one color. */
export interface Release extends PinnedReference {
  replicas: number;
  port: number;
  health: { path: string; releaseId: "optional" | "required" };
  /** Fingerprint of the settings that its instances were started with, secret values left out. */
  settings: string;
}

/** A release that served until its predecessor's requests had ended; the way back leads here. */
export interface Proven extends Release {
  /** ISO 8601. */
  provenAt: string;
}

export interface ColorState {
  color: Color;
  release: Release | undefined;
  /** All instances run and all pass the proxy's checks. */
  healthy: boolean;
  /** Containers that exist, whatever their state. */
  instances: number;
  /** Requests and streams that the proxy has open to this color. */
  streams: number;
  /** The instances run with the secret values that this run was given. */
  sameSecrets: boolean;
}

export interface Observed {
  /** Where traffic goes; undefined before the first release. */
  live: Color | undefined;
  blue: ColorState;
  green: ColorState;
  /** Oldest first. */
  history: Proven[];
}

/** One look at an instance that is expected to become healthy. */
export interface Instance {
  name: string;
  slot: number;
  running: boolean;
  exitCode: number;
  outOfMemory: boolean;
  healthy: boolean;
  /** The proxy's last check, in its words: `L7STS/500 in 1ms`. */
  check: string;
}

/** What an instance answered to its health path, asked through the proxy. */
export interface Answer {
  status: number;
  body: string;
  /** The header x-release-id, when it was there. */
  releaseId: string | undefined;
}

/** The proxy's own figures of one color, since the proxy started or reloaded. */
export interface Figures {
  requests: number;
  serverErrors: number;
  connectionErrors: number;
}

/** One environment on one host, opened for one run. */
export interface Target {
  /** Takes the environment for this run; whoever holds it is named in the CheckFailed. Returns what gives it back. */
  lock(): Promise<() => Promise<void>>;
  /** Whether a release serves, or did before the proxy was removed. */
  serves(): Promise<boolean>;
  /** Looks, and changes nothing. */
  observe(): Promise<Observed>;
  /** Creates or repairs what all releases share: network, volume, proxy; makes the proxy serve what the files say. */
  prepare(): Promise<void>;
  /** Removes what this run made, where it made all of it and no release has served; says whether it did. */
  undo(): Promise<boolean>;
  pull(image: PinnedReference): Promise<void>;
  /** Takes a color's instances out of the proxy and stops them, killing them after `stopSeconds`. */
  remove(color: Color, stopSeconds: number): Promise<void>;
  /** Starts a color's instances; the proxy checks them and sends them nothing. */
  start(color: Color, release: Release): Promise<void>;
  look(color: Color): Promise<Instance[]>;
  /** Asks one instance for its health path, through the proxy. */
  ask(color: Color, slot: number): Promise<Answer>;
  /** Last lines that an instance printed. */
  log(name: string): Promise<string>;
  /** Lets the proxy use a color's instances, which from now on are restarted by the engine. */
  admit(color: Color): Promise<void>;
  /** All new requests go to this color. Returns the milliseconds from the command to the proxy's confirmation. */
  switchTo(color: Color): Promise<number>;
  /** Requests and streams that are open to a color, those of a proxy worker that is ending included. */
  streams(color: Color): Promise<number>;
  figures(): Promise<Record<Color, Figures>>;
  /** Replaces the history, and adds a line to the journal. */
  record(history: Proven[], event: string): Promise<void>;
  /** The commands that `step` would run, as lines that can be pasted into a shell; secret values are left out. */
  explain(step: Step): string[];
  close(): Promise<void>;
}

/** One thing to do; a list of them is a plan. */
export type Step =
  | { do: "prepare" }
  | { do: "pull"; image: PinnedReference }
  | { do: "remove"; color: Color; drainFirst: boolean }
  | { do: "start"; color: Color; release: Release }
  | { do: "prove"; color: Color; release: Release }
  | { do: "admit"; color: Color }
  | { do: "switch"; color: Color }
  | { do: "drain"; color: Color }
  | { do: "record"; history: "push" | "pop"; release: Release };

export interface Driver {
  /** Connects; throws when the place cannot be reached. Nothing is changed. */
  open(host: Host, environment: Environment, secretEnv: Record<string, string>): Promise<Target>;
}
