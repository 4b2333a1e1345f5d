/** Where the inputs of published stages are kept: documents in the same repository, one for every key and the newest. */
import { Failure } from "./errors.ts";
import type { Host } from "./host/host.ts";
import type { InputsRecord } from "./image/inputs-record.ts";
import { configOf, pushDocument } from "./registry.ts";

const MEDIA_TYPE = "application/vnd.immutable-servers.inputs.v1+json";

/** Keeps a record under its key and as the stage's newest. A registry that takes images but no documents is no reason to
 *  fail: only the next plan's words are poorer. */
export async function keepRecord(host: Host, repository: string, record: InputsRecord): Promise<void> {
  try {
    for (const tag of [recordTag(record.stage, record.key), recordTag(record.stage)]) {
      await pushDocument(host, `${repository}:${tag}`, { mediaType: MEDIA_TYPE, content: record });
    }
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    host.warning(
      `The inputs of ${record.stage} could not be kept, so the next plan cannot say what changed. ${error.message}`,
    );
  }
}

/** The record of a key, or of the stage's newest image without one; undefined when there is none. */
export async function readRecord(
  host: Host,
  repository: string,
  { stage, key }: { stage: string; key?: string },
): Promise<InputsRecord | undefined> {
  const record = (await configOf(host, `${repository}:${recordTag(stage, key)}`)) as Partial<InputsRecord> | undefined;
  return typeof record?.parts === "object" ? (record as InputsRecord) : undefined;
}

function recordTag(stage: string, key?: string): string {
  return key === undefined ? `inputs-${stage}` : `inputs-${stage}-${key}`;
}
