/** How the steps that make an image begin. */
import { unknownPlatform } from "../consistency.ts";
import type { Host } from "../host/host.ts";
import type { Digest } from "../image/reference.ts";
import type { Stage } from "../image/stages.ts";
import { login } from "../registry.ts";
import { readSettings, stageNamed, type Settings, type StageSettings } from "../settings.ts";
import { digestInput } from "./step.ts";

/** Inputs that say which stage is meant, of which configuration. */
export const STAGE_INPUTS = ["config", "repository", "stage", "platform"] as const;
export const STAGE_SETTINGS = ["context", "dockerfile", "target", "args", "contexts", "epoch"] as const;

/** How every step begins: the settings, with the inputs that speak of the stage that is named, and the registry's login. */
export async function openSettings(
  host: Host,
  input: "stage" | "why" = "stage",
): Promise<{ settings: Settings; stage: StageSettings | undefined }> {
  const name = host.input(input);
  const settings = await readSettings(host, name);
  const stage = name === undefined ? undefined : stageNamed(settings, name, input);
  await login(host, settings.repository);
  return { settings, stage };
}

export async function openStage(host: Host): Promise<{ settings: Settings; stage: StageSettings }> {
  const { settings, stage } = await openSettings(host);
  return { settings, stage: stage ?? stageNamed(settings, undefined) };
}

/** Refuses a step that acts on one platform where it was not said on which. */
export function onePlatform(host: Host, { platforms }: Settings): void {
  if (platforms.length > 1 && host.input("platform") === undefined) throw unknownPlatform(undefined, platforms);
}

/** The digest that a stage stands on: as given, or as the registry has it for what is in the checkout. */
export async function parentDigest(host: Host, settings: Settings, stage: Stage): Promise<Digest | undefined> {
  const given = digestInput(host, "parent");
  const { parent } = stageNamed(settings, stage);
  if (given !== undefined || parent === undefined) return given;
  const { plan } = await import("../plan.ts");
  const last = (await plan(host, settings, { upTo: parent })).at(-1);
  return last?.decision === "reuse" ? last.digest : undefined;
}
