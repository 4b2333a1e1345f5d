/** BuildKits with a store of their own, as processes: a fresh runner has an empty one, a warm one keeps it. */
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ask, run } from "../shell.ts";
import { runningPid, startDaemon, stopDaemon, clearLeftovers } from "../processes.ts";

export interface Bench {
  name: string;
  stop(): Promise<void>;
}

const running = new Set<Bench>();

/** Ends all that still run: what an interrupted bench must not leave behind. */
export async function stopBuilders(): Promise<void> {
  for (const one of [...running]) await one.stop();
}

/** Starts a BuildKit below `folder`; its store is empty the first time, and goes with `stop`. Linux, root. */
export async function startBuilder(folder: string, name: string, env: Record<string, string>): Promise<Bench> {
  const own = join(folder, name);
  mkdirSync(own, { recursive: true });
  const socket = join(own, "buildkitd.sock");
  const argv = [
    "buildkitd",
    ...[`--addr=unix://${socket}`, `--root=${join(own, "store")}`],
    ...["--containerd-worker=false", "--oci-worker=true", "--oci-worker-snapshotter=overlayfs"],
  ];
  const answers = async () => (await ask(["docker", "buildx", "inspect", "--bootstrap", name], { env })) !== undefined;
  await run(["docker", "buildx", "create", `--name=${name}`, "--driver=remote", `unix://${socket}`], { env });
  const bench: Bench = {
    name,
    stop: async () => {
      running.delete(bench);
      if (runningPid("buildkitd", own) !== undefined) await stopDaemon("buildkitd", own);
      await ask(["docker", "buildx", "rm", name], { env });
      await clearLeftovers(own);
      rmSync(own, { recursive: true, force: true });
    },
  };
  running.add(bench);
  await startDaemon({ name: "buildkitd", argv, folder: own, env, answers, remedy: "It needs root and runc." });
  return bench;
}
