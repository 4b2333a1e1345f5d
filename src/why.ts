/** The plan's longer answers: everything that changed in one stage, and what tells two keys apart. */
import { InputError } from "./errors.ts";
import type { Host } from "./host/host.ts";
import { inputChanges, type InputsRecord } from "./image/inputs-record.ts";
import type { Digest } from "./image/reference.ts";
import type { Stage } from "./image/stages.ts";
import { keyOn, prepareStage, recordOf } from "./plan.ts";
import { readRecord } from "./records.ts";
import { stageNamed, type Settings } from "./settings.ts";

const KEY = /^[0-9a-f]{64}$/;

/** The key of a stage with the hash of each of its parts, and every change since it was published last, as lines. */
export async function why(
  host: Host,
  settings: Settings,
  { stage, parent }: { stage: Stage; parent: Digest | undefined },
): Promise<string[]> {
  const prepared = await prepareStage(host, settings, stage);
  const { key, components } = keyOn(prepared, parent);
  const before = await readRecord(host, settings.repository, { stage: prepared.settings.alias });
  const parts = Object.entries(components).map(([name, hash]) => `  ${name.padEnd(11)} ${hash}`);
  const head = [`${stage} has the key ${key}, made of`, ...parts];
  if (!before) return [...head, `${stage} has not been published yet: there is nothing to compare with.`];
  const changes = inputChanges(before, recordOf(prepared, parent, key), prepared.settings.context);
  if (changes.length === 0) return [...head, `It is as it was published last, under ${before.key}.`];
  return [...head, `Since it was published last, under ${before.key}:`, ...changes.map((change) => `  ${change}`)];
}

/** What changed from one published key to another, as lines. Throws InputError for a key that was never published. */
export async function keyDifferences(
  host: Host,
  settings: Settings,
  { stage, keys }: { stage: Stage; keys: string },
): Promise<string[]> {
  const named = keys.split(/[\s,]+|\.\./).filter((key) => key !== "");
  const wrong = named.find((key) => !KEY.test(key));
  if (named.length !== 2 || wrong !== undefined) {
    throw InputError.of({
      code: "two-keys",
      name: "input diff",
      seen: JSON.stringify(keys),
      accepted: `two keys of ${stage}, each of 64 hexadecimal digits, as \`plan\` and the tags of the repository show them`,
      example: `${"0".repeat(64)} ${"1".repeat(64)}`,
    });
  }
  const { alias, context } = stageNamed(settings, stage);
  const [before, after] = await Promise.all(named.map((key) => published(host, settings.repository, alias, key)));
  const changes = before && after ? inputChanges(before, after, context) : [];
  return changes.length > 0 ? changes : ["Nothing: both keys have the same parts."];
}

async function published(host: Host, repository: string, stage: string, key: string): Promise<InputsRecord> {
  const record = await readRecord(host, repository, { stage, key });
  if (record) return record;
  throw InputError.of({
    code: "key-unknown",
    name: "input diff",
    seen: JSON.stringify(key),
    accepted: `a key under which ${stage} was published to ${repository}`,
    example: `the part after \`${stage}-\` in one of its tags`,
  });
}
