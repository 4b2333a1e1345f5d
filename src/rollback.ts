/** Goes back to the last proven release before the live one: a write of the proxy's map while it is warm, a start from
 *  its digest when it is not. Going forward again is a deployment of that digest, never a second rollback. */
import { cutover, locked, perform, rehearse, type DeployResult, type Plan } from "./deploy.ts";
import { otherColor, type Observed, type Proven, type Release } from "./drivers/driver.ts";
import { DRIVERS } from "./drivers/index.ts";
import { CheckFailed } from "./errors.ts";
import type { Host } from "./host/host.ts";
import type { Environment } from "./settings.ts";

export interface RollbackSettings {
  environment: Environment;
  /** Needed only when the release must be started again. */
  secretEnv: Record<string, string>;
  dryRun: boolean;
}

/** What is to be done so that the release before the live one serves. Throws CheckFailed when there is none. */
export function wayBack(observed: Observed, environment: string): Plan {
  const { live } = observed;
  const current = live && observed[live].release;
  const aim = current && lastBefore(observed.history, current);
  if (!live || !aim) {
    throw nothingBefore(current, environment);
  }
  const color = otherColor(live);
  const idle = observed[color];
  if (idle.healthy && idle.release?.digest === aim.digest) {
    return {
      outcome: "switched",
      because: `${color} still has ${aim.digest}, warm`,
      color,
      steps: [
        { do: "switch", color },
        { do: "drain", color: live },
        { do: "record", history: "pop", release: aim },
      ],
    };
  }
  const cold = cutover(observed, aim);
  const steps = cold.steps.map((step) => (step.do === "record" ? { ...step, history: "pop" as const } : step));
  return { ...cold, because: `${aim.digest} is no longer warm`, steps };
}

function nothingBefore(current: Release | undefined, environment: string): CheckFailed {
  return new CheckFailed({
    code: "nothing-to-go-back-to",
    message: `${environment} has no proven release before ${current ? current.digest : "the first one"}.`,
    remedy: "Deploy the digest that you want by name: immutable-servers deploy --digest sha256:…",
  });
}

function lastBefore(history: readonly Proven[], current: Release): Proven | undefined {
  return history.findLast((entry) => entry.digest !== current.digest);
}

export async function rollback(host: Host, settings: RollbackSettings): Promise<DeployResult> {
  const { environment, secretEnv, dryRun } = settings;
  const target = await DRIVERS[environment.driver].open(host, environment, secretEnv);
  const plan = (observed: Observed) => wayBack(observed, environment.name);
  try {
    if (dryRun) return await rehearse(host, { target, environment, plan });
    return await locked(target, async () => {
      // Where nothing serves, there is nothing to make ready either.
      if (!(await target.serves())) throw nothingBefore(undefined, environment.name);
      await target.prepare();
      const observed = await target.observe();
      return perform(host, { target, environment, observed, plan: plan(observed), waitForDrain: false });
    });
  } finally {
    await target.close();
  }
}
