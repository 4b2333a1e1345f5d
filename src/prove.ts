/** Shows that a release that was started is healthy and is the one that was meant, before any user meets it. */
import type { Answer, Color, Instance, Release, Target } from "./drivers/driver.ts";
import { CheckFailed } from "./errors.ts";
import type { Host } from "./host/host.ts";
import { releaseId } from "./image/reference.ts";

const POLL_MS = 250;
const PROGRESS_MS = 5000;
const BODY_CHARACTERS = 500;
/** Releases that answer with another id will not change their mind; ones that have just been born may. */
const SURE_MS = 1500;

/** Waits until the proxy's own checks accept every instance, then asks each one. Throws CheckFailed with what the owner
 *  of the image needs to know: exit code, out-of-memory, last answer, last lines of the log. */
export async function prove(
  host: Host,
  of: { target: Target; color: Color; release: Release; timeoutSeconds: number },
): Promise<void> {
  const { target, color, release } = of;
  const started = host.now();
  let said = started;
  for (;;) {
    const instances = await target.look(color);
    const ended = instances.find((one) => !one.running);
    if (ended) throw await exited(target, ended);
    if (instances.length === release.replicas && instances.every((one) => one.healthy)) break;
    const sick = instances.find((one) => !one.healthy);
    const waited = host.now() - started;
    if (sick && release.health.releaseId === "required" && waited > SURE_MS) {
      const answer = await target.ask(color, sick.slot).catch(() => undefined);
      if (answer && answer.status < 400) expectRelease(answer, release, sick.name);
    }
    if (waited > of.timeoutSeconds * 1000) throw await neverHealthy(of, sick);
    if (host.now() - said >= PROGRESS_MS) {
      said = host.now();
      host.info(
        `${color}: ${sick?.check ?? "no instance yet"}, ${Math.round(waited / 1000)} of ${of.timeoutSeconds} s`,
      );
    }
    await host.sleep(POLL_MS);
  }
  for (const { slot, name } of await target.look(color)) {
    expectRelease(await target.ask(color, slot), release, name);
  }
  host.info(`${color} is healthy after ${((host.now() - started) / 1000).toFixed(1)} s`);
}

function expectRelease(answer: Answer, release: Release, name: string): void {
  const expected = releaseId(release.digest);
  if (answer.releaseId === expected) return;
  if (answer.releaseId === undefined && release.health.releaseId === "optional") return;
  throw new CheckFailed({
    code: "wrong-release",
    message:
      answer.releaseId === undefined
        ? `${name} answers without the header x-release-id; ${expected} is required.`
        : `${name} says that it is release ${answer.releaseId}; ${expected} was started.`,
    remedy:
      "Answer x-release-id with the variable RELEASE_ID of the environment, not with a value fixed at build. Traffic was not touched.",
  });
}

async function exited(target: Target, one: Instance): Promise<CheckFailed> {
  const why = one.outOfMemory ? "was killed because it had no memory left" : `ended with exit code ${one.exitCode}`;
  return new CheckFailed({
    code: one.outOfMemory ? "release-out-of-memory" : "release-exited",
    message: `${one.name} ${why} before it was healthy.`,
    remedy: `${one.outOfMemory ? "Raise `memory`. " : ""}Traffic was not touched. Its last lines:\n${await lastLines(target, one)}`,
  });
}

async function neverHealthy(
  {
    target,
    color,
    release,
    timeoutSeconds,
  }: { target: Target; color: Color; release: Release; timeoutSeconds: number },
  sick: Instance | undefined,
): Promise<CheckFailed> {
  // HAProxy's word for a port that takes no connection; a request would only be answered by the proxy's own page.
  const closed = sick?.check.startsWith("L4CON") === true;
  const answer = closed || !sick ? undefined : await target.ask(color, sick.slot).catch(() => undefined);
  const said = answer
    ? `GET ${release.health.path} answers ${answer.status}: ${answer.body.trim().slice(0, BODY_CHARACTERS) || "(empty)"}`
    : closed
      ? `Nothing takes connections on its port ${release.port}.`
      : `GET ${release.health.path} gets no answer on port ${release.port}.`;
  return new CheckFailed({
    code: "release-unhealthy",
    message: `${sick?.name ?? color} is not healthy after ${timeoutSeconds} s. ${said}`,
    remedy: `${closed ? `Let the application listen on port ${release.port} of all its addresses (0.0.0.0, not 127.0.0.1), or set \`port\` to its own. ` : ""}Traffic was not touched. Last check: ${sick?.check ?? "none"}. Its last lines:\n${sick ? await lastLines(target, sick) : ""}`,
  });
}

async function lastLines(target: Target, one: Instance): Promise<string> {
  return (await target.log(one.name).catch(() => "")) || "(it printed nothing)";
}
