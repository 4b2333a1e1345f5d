/** Deploys an image beside the live release and moves traffic to it without losing a request. The plan starts from what
 *  is observed, so running it again after a crash resumes it. How a place does each thing is its driver's. */
import { createHash } from "node:crypto";
import {
  otherColor,
  type Color,
  type ColorState,
  type Figures,
  type Observed,
  type Release,
  type Step,
  type Target,
} from "./drivers/driver.ts";
import { DRIVERS } from "./drivers/index.ts";
import type { Host } from "./host/host.ts";
import type { Digest, PinnedReference } from "./image/reference.ts";
import { prove } from "./prove.ts";
import type { Environment } from "./settings.ts";

const POLL_MS = 200;
const PROGRESS_MS = 5000;

export interface DeploySettings {
  environment: Environment;
  image: PinnedReference;
  secretEnv: Record<string, string>;
  dryRun: boolean;
}

export type Outcome = "first" | "replaced" | "switched" | "unchanged" | "resumed" | "dry-run";

export interface Receipt {
  /** From the command to the proxy's confirmation; undefined when traffic did not move. */
  switchMs: number | undefined;
  /** Until the last request of the color before had ended; undefined when nothing was waited for. */
  drainMs: number | undefined;
  /** What is still open on the color before: it stays warm, so that streams end by themselves. */
  streamsLeft: number;
  /** From the proxy, since this run began. */
  figures: Record<Color, Figures>;
}

export interface DeployResult {
  outcome: Outcome;
  environment: string;
  liveColor: Color | undefined;
  liveDigest: Digest | undefined;
  previousDigest: Digest | undefined;
  url: string;
  receipt: Receipt;
  /** The plan, as lines that can be pasted into a shell; only of a dry run. */
  commands: string[];
}

export interface Plan {
  outcome: Outcome;
  because: string;
  /** The color that serves at the end. */
  color: Color;
  steps: Step[];
}

/** What is to be done so that `release` serves, from what is observed. */
export function cutover(observed: Observed, release: Release): Plan {
  const { live } = observed;
  const current = live && observed[live];
  if (live && current?.healthy && serves(current.release, release) && current.sameSecrets) {
    if (isProven(observed, release)) {
      return {
        outcome: "unchanged",
        because: "this digest already serves, with these settings",
        color: live,
        steps: [],
      };
    }
    const color = otherColor(live);
    return {
      outcome: "resumed",
      because: "an earlier run switched and ended before it was done",
      color: live,
      steps: [
        { do: "drain", color },
        { do: "record", history: "push", release },
      ],
    };
  }
  const color = live ? otherColor(live) : "blue";
  const idle = observed[color];
  const after: Step[] = [
    { do: "switch", color },
    ...(live ? [{ do: "drain", color: live } as const] : []),
    { do: "record", history: "push", release },
  ];
  if (live && idle.healthy && serves(idle.release, release) && idle.sameSecrets) {
    return {
      outcome: "switched",
      because: `${color} still has this digest, warm`,
      color,
      steps: [{ do: "prove", color, release }, ...after],
    };
  }
  return {
    outcome: live ? "replaced" : "first",
    because: current ? whyNot(current, release) : "nothing serves yet",
    color,
    steps: [
      { do: "pull", image: { repository: release.repository, digest: release.digest } },
      ...(idle.instances > 0 || idle.release ? [{ do: "remove", color, drainFirst: live !== undefined } as const] : []),
      { do: "start", color, release },
      { do: "prove", color, release },
      { do: "admit", color },
      ...after,
    ],
  };
}

function whyNot({ color, release: running, healthy, sameSecrets }: ColorState, wanted: Release): string {
  if (running?.digest !== wanted.digest) return `${color} serves another release`;
  if (running.settings !== wanted.settings) return `${color} serves this digest with other settings`;
  return healthy && !sameSecrets ? `${color} runs with other secrets` : `${color} is not healthy`;
}

function serves(running: Release | undefined, wanted: Release): boolean {
  return running?.digest === wanted.digest && running.settings === wanted.settings;
}

function isProven(observed: Observed, release: Release): boolean {
  return observed.history.at(-1)?.digest === release.digest;
}

export function releaseOf(environment: Environment, image: PinnedReference): Release {
  const { replicas, port, health } = environment;
  return {
    ...image,
    replicas,
    port,
    health: { path: health.path, releaseId: health.releaseId },
    settings: settingsFingerprint(environment),
  };
}

/** Fingerprint of what instances are started with, secret values left out. */
function settingsFingerprint(environment: Environment): string {
  const { replicas, port, health, env, secrets, networks, command, tmpfs, memory, cpus } = environment;
  const sorted = Object.entries(env).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const parts = [replicas, port, health.path, health.releaseId, sorted, secrets.toSorted(), networks, command, tmpfs];
  return createHash("sha256")
    .update(JSON.stringify([...parts, memory ?? "", cpus ?? 0]))
    .digest("hex")
    .slice(0, 16);
}

export async function deploy(host: Host, settings: DeploySettings): Promise<DeployResult> {
  const { environment, image, secretEnv, dryRun } = settings;
  const release = releaseOf(environment, image);
  const target = await DRIVERS[environment.driver].open(host, environment, secretEnv);
  try {
    if (dryRun) return await rehearse(host, { target, environment, plan: (observed) => cutover(observed, release) });
    return await locked(target, async () => {
      try {
        await target.prepare();
        const observed = await target.observe();
        const plan = cutover(observed, release);
        return await perform(host, { target, environment, observed, plan, waitForDrain: true });
      } catch (error) {
        await takeAway(host, target, environment);
        throw error;
      }
    });
  } finally {
    await target.close();
  }
}

export async function locked<T>(target: Target, act: () => Promise<T>): Promise<T> {
  const release = await target.lock();
  try {
    return await act();
  } finally {
    await release();
  }
}

/** A dry run: looks, prints, and changes nothing. */
export async function rehearse(
  host: Host,
  run: { target: Target; environment: Environment; plan: (observed: Observed) => Plan },
): Promise<DeployResult> {
  const { target, environment } = run;
  const observed = await target.observe();
  const plan = run.plan(observed);
  const steps: Step[] = plan.steps.length === 0 ? [] : [{ do: "prepare" }, ...plan.steps];
  const commands = steps.flatMap((step) => [`# ${step.do}`, ...target.explain(step)]);
  host.info(`${environment.name}: ${plan.outcome}, because ${plan.because}`);
  for (const line of commands) host.info(line);
  return {
    ...result(environment, observed, observed.live),
    outcome: "dry-run",
    commands,
    receipt: { switchMs: undefined, drainMs: undefined, streamsLeft: 0, figures: await target.figures() },
  };
}

interface Performance {
  target: Target;
  environment: Environment;
  observed: Observed;
  plan: Plan;
  /** False: what is still open on the color before is counted, not waited for. */
  waitForDrain: boolean;
}

/** Does the steps of a plan. Before the switch a failure or a cancellation removes what was started and leaves traffic
 *  alone; after it the run finishes its records. */
export async function perform(host: Host, performance: Performance): Promise<DeployResult> {
  const { target, environment, observed, plan } = performance;
  host.info(`${environment.name}: ${plan.outcome}, because ${plan.because}`);
  let before = await target.figures();
  const receipt: Omit<Receipt, "figures"> = { switchMs: undefined, drainMs: undefined, streamsLeft: 0 };
  let started: Color | undefined;
  let switched = plan.outcome === "resumed";
  try {
    for (const step of plan.steps) {
      if (!switched) host.signal.throwIfAborted();
      if (step.do === "start") started = step.color;
      if (step.do === "switch") {
        host.info(`Switching ${environment.name} to ${step.color}`);
        receipt.switchMs = await target.switchTo(step.color);
        switched = true;
      } else if (step.do === "drain") {
        const drained = performance.waitForDrain
          ? await drain(host, target, step.color, environment.drainSeconds)
          : undefined;
        receipt.drainMs = drained?.ms;
        receipt.streamsLeft = drained?.left ?? (await target.streams(step.color));
      } else {
        await act(host, performance, step);
      }
      // A reload of the proxy, at the start of a color with other checks, begins its figures anew.
      if (step.do === "start") before = smaller(before, await target.figures());
    }
  } catch (error) {
    if (started !== undefined && !switched) await putBack(host, target, started);
    throw error;
  }
  return {
    ...result(environment, observed, plan.color, plan),
    receipt: { ...receipt, figures: difference(await target.figures(), before) },
  };
}

async function act(host: Host, { target, environment, observed }: Performance, step: Step): Promise<void> {
  switch (step.do) {
    case "prepare":
      return target.prepare();
    case "pull":
      return target.pull(step.image);
    case "remove":
      if (step.drainFirst) await drain(host, target, step.color, environment.drainSeconds);
      return target.remove(step.color, environment.stopSeconds);
    case "start":
      host.info(`Starting ${step.release.digest} on ${step.color}, ${step.release.replicas} of it`);
      return target.start(step.color, step.release);
    case "prove":
      return prove(host, {
        target,
        color: step.color,
        release: step.release,
        timeoutSeconds: environment.health.timeoutSeconds,
      });
    case "admit":
      return target.admit(step.color);
    case "record":
      return target.record(
        historyAfter(observed, step, host.now()),
        `${step.history === "push" ? "proven" : "rolled back to"} ${step.release.digest}`,
      );
    case "switch":
    case "drain":
      throw new Error(`${step.do} is timed by its caller`);
  }
}

/** The history is a stack: a release comes on top when it is proven; a rollback takes off what is above its aim. */
export function historyAfter(
  { history }: Pick<Observed, "history">,
  step: { history: "push" | "pop"; release: Release },
  now: number,
): Observed["history"] {
  const at = history.findLastIndex((entry) => entry.digest === step.release.digest);
  if (step.history === "pop") return history.slice(0, at + 1);
  const others = history.filter((entry) => entry.digest !== step.release.digest);
  return [...others, { ...step.release, provenAt: new Date(now).toISOString() }];
}

/** Waits until nothing is open on a color, for a while at most. A cancelled run waits no longer. */
async function drain(host: Host, target: Target, color: Color, seconds: number): Promise<{ ms: number; left: number }> {
  const started = host.now();
  let said = started;
  for (;;) {
    const left = await target.streams(color);
    const ms = host.now() - started;
    if (left === 0 || ms >= seconds * 1000 || host.signal.aborted) return { ms, left };
    if (host.now() - said >= PROGRESS_MS) {
      said = host.now();
      host.info(`${color}: ${left} open requests and streams, ${Math.round(ms / 1000)} of ${seconds} s`);
    }
    await host.sleep(POLL_MS).catch(() => undefined);
  }
}

async function putBack(host: Host, target: Target, color: Color): Promise<void> {
  try {
    await target.remove(color, 0);
    host.info(`${color} was removed again; traffic was not touched.`);
  } catch (error) {
    host.warning(`${color} could not be removed (${String(error)}); the next run does it. Traffic was not touched.`);
  }
}

async function takeAway(host: Host, target: Target, { name }: Environment): Promise<void> {
  try {
    if (await target.undo()) host.info(`What was made for ${name} was removed again: no release has served there yet.`);
  } catch (error) {
    host.warning(`What was made for ${name} could not be removed (${String(error)}); the next run goes on with it.`);
  }
}

function result(
  environment: Environment,
  observed: Observed,
  color: Color | undefined,
  plan?: Plan,
): Omit<DeployResult, "receipt"> {
  const recorded = plan?.steps.find((step) => step.do === "record");
  const live = recorded?.release ?? (color && observed[color].release);
  const before = observed.live && observed[observed.live].release?.digest;
  const previous =
    before !== live?.digest ? before : observed.history.findLast((entry) => entry.digest !== live?.digest)?.digest;
  const { address, port } = environment.listen;
  const name = address === "0.0.0.0" ? hostName(environment.hosts[0] ?? "") : address;
  return {
    outcome: plan?.outcome ?? "unchanged",
    environment: environment.name,
    liveColor: color,
    liveDigest: live?.digest,
    previousDigest: previous,
    url: `http://${name}${port === 80 ? "" : `:${port}`}`,
    commands: [],
  };
}

function hostName(address: string): string {
  return address.startsWith("ssh:") ? new URL(address).hostname : "localhost";
}

function difference(after: Record<Color, Figures>, before: Record<Color, Figures>): Record<Color, Figures> {
  const of = (color: Color): Figures => ({
    requests: after[color].requests - before[color].requests,
    serverErrors: after[color].serverErrors - before[color].serverErrors,
    connectionErrors: after[color].connectionErrors - before[color].connectionErrors,
  });
  return { blue: of("blue"), green: of("green") };
}

function smaller(a: Record<Color, Figures>, b: Record<Color, Figures>): Record<Color, Figures> {
  return b.blue.requests < a.blue.requests || b.green.requests < a.green.requests ? b : a;
}

/** What the job summary shows. */
export function deploySummary(result: DeployResult): string {
  const { receipt, environment } = result;
  const name = (digest: Digest | undefined) => (digest === undefined ? "–" : `\`${digest.slice(7, 19)}\``);
  const ms = (value: number | undefined) => (value === undefined ? "–" : `${Math.round(value)} ms`);
  const colors = (["blue", "green"] as const).map((color) => {
    const { requests, serverErrors, connectionErrors } = receipt.figures[color];
    const role = color === result.liveColor ? "live" : "idle, warm";
    return `| ${color} | ${role} | ${requests} | ${serverErrors} | ${connectionErrors} |`;
  });
  return [
    `### ${environment}: ${result.outcome}`,
    "",
    "```mermaid",
    "flowchart LR",
    `  users([users]) --> proxy[${result.url}]`,
    `  proxy ==> live["${result.liveColor ?? "nothing"}: ${result.liveDigest?.slice(7, 19) ?? "–"}"]`,
    ...(result.previousDigest ? [`  proxy -. way back .-> previous["${result.previousDigest.slice(7, 19)}"]`] : []),
    "```",
    "",
    "| serves | before | switch | drain | still open |",
    "| --- | --- | --- | --- | --- |",
    `| ${name(result.liveDigest)} | ${name(result.previousDigest)} | ${ms(receipt.switchMs)} | ${ms(receipt.drainMs)} | ${receipt.streamsLeft} |`,
    "",
    "| color | role | requests | 5xx | connection errors |",
    "| --- | --- | --- | --- | --- |",
    ...colors,
    ...(result.commands.length > 0 ? ["", "```sh", ...result.commands, "```"] : []),
    "",
  ].join("\n");
}
