/** The plan's longer answers: everything that changed in one stage, and what tells two keys apart. */
import { chainLines } from "./chain.ts";
import { InputError } from "./errors.ts";
import type { Host } from "./host/host.ts";
import { inputChanges, type InputsRecord } from "./image/inputs-record.ts";
import type { Digest } from "./image/reference.ts";
import type { Stage } from "./image/stages.ts";
import { keyOn, plan, planChain, prepareStage, recordOf, type PreparedStage, type StagePlan } from "./plan.ts";
import { readRecord } from "./records.ts";
import { stageNamed, type Settings } from "./settings.ts";

const KEY = /^[0-9a-f]{64}$/;

/** The key of a stage with the hash of each of its parts, and every change since it was published last, as lines; of a stage whose
 *  parent is yet to be built, all of that but the key, and what decides. `parent`: the digest that it stands on, where that is given. */
export async function why(
  host: Host,
  settings: Settings,
  { stage, parent: given }: { stage: Stage; parent: Digest | undefined },
): Promise<string[]> {
  const prepared = await prepareStage(host, settings, stage);
  const under = given === undefined ? prepared.parent : undefined;
  const below = under === undefined ? [] : await plan(host, settings, { upTo: under });
  const last = below.at(-1);
  const before = await readRecord(host, settings.repository, { stage: prepared.settings.alias });
  if (last?.decision === "build") return whyOpen(prepared, { name: last.stage, below, before });
  const parent = given ?? last?.digest;
  const { key, components } = keyOn(prepared, parent);
  const head = [`${stage} has the key ${key}, made of`, ...partLines(components)];
  if (!before) return [...head, `${stage} has not been published yet: there is nothing to compare with.`];
  const changes = inputChanges(before, recordOf(prepared, parent, key), prepared.settings.context);
  if (changes.length === 0) return [...head, `It is as it was published last, under ${before.key}.`];
  return [...head, `Since it was published last, under ${before.key}:`, ...changes.map((change) => `  ${change}`)];
}

/** `name`: the stage that it stands on; `below`: the plan up to that one. */
function whyOpen(
  prepared: PreparedStage,
  { name, below, before }: { name: Stage; below: readonly StagePlan[]; before: InputsRecord | undefined },
): string[] {
  const { stage, context } = prepared.settings;
  // As if the parent were to come out as it was: what differs then is built on whatever it comes out as.
  const usual = before?.parts["parent"] as Digest | undefined;
  const { components } = keyOn(prepared, usual);
  const changes = before ? inputChanges(before, recordOf(prepared, usual, ""), context) : [];
  const decides = !before
    ? [`${stage} has not been published yet: it is built whatever ${name} comes out as.`]
    : changes.length > 0
      ? [
          `It is built whatever ${name} comes out as. Since it was published last:`,
          ...changes.map((change) => `  ${change}`),
        ]
      : [
          `Nothing else has changed since it was published last: if ${name} comes out with ${usual ?? "the digest of then"} again, ${stage} is reused, else built.`,
        ];
  return [
    `${stage} has no key yet: it stands on ${name}, whose digest is not known before it is built.`,
    ...chainLines(planChain(below)).map((line) => `  ${line}`),
    `What is known of ${stage}:`,
    ...partLines({ ...components, parent: `the digest of ${name}, not known yet` }),
    ...decides,
    `\`immutable-servers build\` builds what is open; \`immutable-servers plan --why ${stage} --parent sha256:…\` tells the key on a digest of ${name}.`,
  ];
}

function partLines(components: Readonly<Record<string, string>>): string[] {
  return Object.entries(components).map(([name, hash]) => `  ${name.padEnd(11)} ${hash}`);
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
