/** Where BuildKit takes the files of a stage from, and the time by which they are dated. */
import { steadyContext, variedContext } from "./host/checkout.ts";
import type { Host } from "./host/host.ts";
import type { VariationName } from "./image/variations.ts";
import { epochOf, type PreparedStage } from "./plan.ts";

/** Putting so many in their place takes no longer than the registry's answer whether they are needed. */
export const FEW_FILES = 5000;

export interface Placed {
  /** SOURCE_DATE_EPOCH in Unix seconds. */
  epoch: number;
  /** A folder, for this build alone. */
  context: string;
  /** Of the named build contexts that are folders. */
  folders: Record<string, string>;
}

/** Puts the files of a stage where nothing of their own times and modes reaches the image. `epoch`: what the settings say, by
 *  default; with `times` in `vary` they have others, which must not reach it either. */
export async function placed(
  host: Host,
  prepared: PreparedStage,
  { epoch: given, vary }: { epoch: number | undefined; vary: readonly VariationName[] },
): Promise<Placed> {
  const epoch = given ?? (await epochOf(host, prepared));
  const place = vary.includes("times") ? variedContext : steadyContext;
  const context = await place(host, prepared.settings.context, prepared.entries, epoch);
  const folders: Record<string, string> = {};
  for (const [name, { folder, entries }] of Object.entries(prepared.folders)) {
    folders[name] = await place(host, folder, entries, epoch);
  }
  return { epoch, context, folders };
}
