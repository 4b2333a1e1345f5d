/** The root action: the whole chain in one job, made of the project's own actions. */
import { stringify } from "yaml";
import { INPUTS, type InputName } from "../src/inputs.ts";
import { KINDS, type Kind } from "../src/image/stages.ts";
import { deployStep } from "../src/steps/servers.ts";
import { RELEASE } from "../src/steps/release.ts";
import { publishStep } from "../src/steps/publish.ts";
import { verifyStep } from "../src/steps/verify.ts";
import { stepNamed, type Step } from "../src/steps.ts";

interface CompositeStep {
  id: string;
  if?: string;
  uses: string;
  with: Record<string, string>;
}

/** One job builds its one chain stage by stage. */
const INPUTS_HERE = RELEASE.inputs.filter((name) => name !== "parallel");

/** Text of the root action.yml. */
export function rootAction({ author }: { author: string }): string {
  const metadata = {
    name: "Immutable servers",
    description: RELEASE.description,
    author,
    branding: { icon: RELEASE.icon, color: RELEASE.color },
    inputs: Object.fromEntries(INPUTS_HERE.map((name) => [name, { description: INPUTS[name].description }])),
    outputs: Object.fromEntries(
      Object.entries(RELEASE.outputs).map(([name, description]) => [
        name,
        { description, value: name === "packages" ? packages() : `\${{ ${outputOf(name)} }}` },
      ]),
    ),
    runs: { using: "composite", steps: [...KINDS.flatMap(stageSteps), deploy()] },
  };
  return stringify(metadata, { lineWidth: 0 });
}

/** Where an output of the chain comes from. */
function outputOf(name: string): string {
  const stage = KINDS.find((each) => name === `${each}-digest`);
  if (stage !== undefined) return digestOf(stage);
  if (name === "digests") {
    const digest = digestOf("final");
    return `(${digest}) != '' && format('{{"final":"{0}"}}', ${digest}) || '{}'`;
  }
  if (name === "verified") return "steps.final-publish.outputs.verified";
  return name === "digest" ? digestOf("final") : `steps.deploy.outputs.${name}`;
}

/** One entry for each stage; a step that did not run puts out nothing. */
function packages(): string {
  return `[${KINDS.map((stage) => `\${{ steps.${stage}-publish.outputs.packages || 'null' }}`).join(",")}]`;
}

/** A stage is published when it was built; final always, so that its tags move to an image that is there already. */
function stageSteps(stage: Kind): CompositeStep[] {
  const parent = KINDS[KINDS.indexOf(stage) - 1];
  const chained = { stage, ...(parent === undefined ? {} : { parent: `\${{ ${digestOf(parent)} }}` }) };
  const output = (step: string, name: string) => `steps.${stage}-${step}.outputs.${name}`;
  // A dry run ends at the first stage that is built, since what stands on it is not known.
  const known = parent === undefined ? [] : [`(inputs.dry-run != 'true' || (${digestOf(parent)}) != '')`];
  const all = (...conditions: string[]) => (conditions.length === 0 ? undefined : conditions.join(" && "));
  const isNew = `${output("build", "reused")} == ''`;
  const verifies = `${output("build", "verify")} == 'true'`;
  const pushed = `${isNew} && inputs.dry-run != 'true'`;
  const digest = `${output("build", "reused")} || ${output("verify", "digest")}`;
  const again = `${verifies} && ${output("build", "cached")} == 'true' && ${output("build", "digest")} != ${output("rebuild", "digest")}`;
  const records = {
    "first-record": `\${{ ${output("again", "record")} || ${output("build", "record")} }}`,
    "second-record": `\${{ ${output("rebuild", "record")} }}`,
  };
  const build = stepNamed(`build-${stage}`);
  return [
    use(build, `${stage}-build`, { ...chained, reuse: "true" }, all(...known)),
    use(build, `${stage}-rebuild`, { ...chained, rebuild: "true" }, all(isNew, verifies, ...known)),
    // A cache can hold steps of another day: a first build that took some and differs is done once more without.
    use(build, `${stage}-again`, { ...chained, cache: "none" }, again),
    use(
      verifyStep,
      `${stage}-verify`,
      {
        ...chained,
        first: `\${{ ${output("again", "digest")} || ${output("build", "digest")} }}`,
        second: `\${{ ${output("rebuild", "digest")} }}`,
        "first-worker": `\${{ ${output("again", "worker")} || ${output("build", "worker")} }}`,
        "second-worker": `\${{ ${output("rebuild", "worker")} }}`,
        ...records,
      },
      `${pushed} && ${verifies}`,
    ),
    use(
      verifyStep,
      `${stage}-verify-published`,
      { ...chained, published: `\${{ ${output("build", "reused")} }}` },
      `${output("build", "decision")} == 'verify' && inputs.dry-run != 'true'`,
    ),
    use(
      publishStep,
      `${stage}-publish`,
      {
        ...chained,
        ...records,
        digest: `\${{ ${digest} || (${output("build", "verify")} != 'true' && ${output("build", "digest")} || '') }}`,
        key: `\${{ ${output("build", "key")} }}`,
        verdict: `\${{ ${output("verify", "verdict")} || (${isNew} && ${output("build", "verify")} != 'true' && 'unverified' || '') }}`,
      },
      stage === "final" ? `${output("build", "reused")} != '' || inputs.dry-run != 'true'` : pushed,
    ),
  ];
}

function deploy(): CompositeStep {
  const digest = digestOf("final");
  return use(deployStep, "deploy", { digest: `\${{ ${digest} }}` }, `inputs.environment != '' && (${digest}) != ''`);
}

function digestOf(stage: Kind): string {
  return `steps.${stage}-publish.outputs.digest || steps.${stage}-build.outputs.reused`;
}

/** A step with the values that the chain knows; the action's own inputs go to every step that has one of the same name. */
function use(step: Step, id: string, values: Partial<Record<InputName, string>>, condition?: string): CompositeStep {
  const own = step.inputs.filter((name) => values[name] === undefined && RELEASE.inputs.includes(name));
  const given = [...own.map((name) => [name, `\${{ inputs.${name} }}`]), ...Object.entries(values)];
  return {
    id,
    ...(condition === undefined ? {} : { if: `\${{ ${condition} }}` }),
    uses: `$/actions/${step.name}`,
    with: Object.fromEntries(given) as Record<string, string>,
  };
}
