/** What a step would run, as lines that can be pasted into a shell on a machine that has the engine's socket. */
import { pasteable } from "../../argv.ts";
import { pinned, releaseId } from "../../image/reference.ts";
import type { Step } from "../driver.ts";
import {
  baseName,
  connectInstance,
  createInstance,
  createNetwork,
  createProxy,
  instanceName,
  proxyName,
  slotNumbers,
  socketsFolder,
  type Subnet,
} from "./commands.ts";
import { PIN, STATE } from "./haproxy.ts";
import { drainSlots, maintainSlots, readySlots, setMap } from "./haproxy-socket.ts";
import type { World } from "./proxy.ts";

/** `net` is the environment's network, when it is there already. */
export function explain(step: Step, world: World, net: Subnet | undefined): string[] {
  const { environment, engine, id, logging } = world;
  const sockets = socketsFolder(environment.name, id);
  const docker = (...args: string[]) => pasteable(engine.argv(args));
  const tell = (commands: string) => `echo ${pasteable([commands])} | socat - UNIX-CONNECT:${sockets}/admin.sock`;
  const names = (replicas: number, color: "blue" | "green") =>
    slotNumbers(replicas).map((slot) => instanceName(environment.name, color, slot));
  switch (step.do) {
    case "prepare":
      return [
        `# Only where they are missing: network, volume and proxy.`,
        docker(...createNetwork(environment.name)),
        docker("volume", "create", baseName(environment.name)),
        docker(...createProxy(environment, { sockets, gid: 0, logging })),
        docker("start", proxyName(environment.name)),
      ];
    case "pull":
      return [docker("pull", pinned(step.image))];
    case "remove": {
      const all = names(environment.replicas, step.color);
      return [
        ...(step.drainFirst
          ? [`# Wait until ${step.color} has no open requests, ${environment.drainSeconds} s at most.`]
          : []),
        tell(maintainSlots(step.color)),
        docker("stop", "-t", String(environment.stopSeconds), ...all),
        docker("rm", "--force", "--volumes", ...all),
      ];
    }
    case "start":
      return [
        ...slotNumbers(step.release.replicas).flatMap((slot) => [
          docker(
            ...createInstance(environment, {
              color: step.color,
              slot,
              release: step.release,
              address: net?.address(step.color, slot) ?? `ADDRESS-OF-${step.color}-${slot}`,
              logging,
            }),
          ),
          ...connectInstance(environment, step.color, slot).map((command) => docker(...command)),
          docker("start", instanceName(environment.name, step.color, slot)),
        ]),
        tell(setMap(step.color, releaseId(step.release.digest))),
        tell(drainSlots(step.color, step.release.replicas)),
      ];
    case "prove":
      return [
        `# Wait until the proxy's checks pass, ${environment.health.timeoutSeconds} s at most; then ask each instance.`,
        ...slotNumbers(step.release.replicas).map((slot) =>
          pasteable([
            "curl",
            "--fail",
            "--unix-socket",
            `${sockets}/inside.sock`,
            "--header",
            `${PIN.color}: ${step.color}`,
            "--header",
            `${PIN.slot}: s${slot}`,
            `http://health${step.release.health.path}`,
          ]),
        ),
      ];
    case "admit":
      return [
        docker("update", "--restart", "unless-stopped", ...names(environment.replicas, step.color)),
        tell(readySlots(step.color, environment.replicas)),
      ];
    case "switch": {
      const pct = step.color === "green" ? 100 : 0;
      return [`# In the file ${STATE}/state.map of the proxy first: pct ${pct}`, tell(setMap("pct", pct))];
    }
    case "drain":
      return [`# Wait until ${step.color} has no open requests, ${environment.drainSeconds} s at most. It stays warm.`];
    case "record":
      return [`# In ${STATE}/record.json of the proxy: ${step.release.digest} is proven.`];
  }
}
