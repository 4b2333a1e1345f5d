/** The command line: the same steps with the same inputs, and `release` for the whole chain. Exit codes: 1 for a failed
 *  check, 2 for bad input, 3 for a tool or host that failed. */
import { Command, Option } from "commander";
import project from "../package.json" with { type: "json" };
import { CheckFailed, Failure, InputError } from "./errors.ts";
import { runLocally } from "./host/local.ts";
import { isSource } from "./image/sources.ts";
import { INPUTS, type InputName } from "./inputs.ts";
import type { Step } from "./steps/step.ts";

/** Secrets are no options: argv is for everybody on the machine to read. They come from variables of the environment. */
const FROM_ENVIRONMENT: Partial<Record<InputName, string>> = {
  "registry-password": "REGISTRY_PASSWORD",
  secrets: "BUILD_SECRETS",
  env: "DEPLOY_ENV",
  "ssh-key": "DEPLOY_SSH_KEY",
};
const SWITCHES: readonly InputName[] = [
  "rebuild",
  "verify",
  "reuse",
  "clone",
  "keep",
  "refresh",
  "write",
  "leave-out",
  "prove",
  "diffoscope",
  "dry-run",
];

type Inputs = Record<string, string | undefined>;
type Options = Record<string, string | boolean | undefined>;

/** The verbs, each loaded when it is called: none waits for the code of the others. `build` is one verb here, although it is
 *  three actions. */
const VERBS: Record<string, () => Promise<Step>> = {
  build: async () => (await import("./steps/build.ts")).BUILD,
  plan: async () => (await import("./steps/plan.ts")).planStep,
  verify: async () => (await import("./steps/verify.ts")).verifyStep,
  publish: async () => (await import("./steps/publish.ts")).publishStep,
  deploy: async () => (await import("./steps/servers.ts")).deployStep,
  rollback: async () => (await import("./steps/servers.ts")).rollbackStep,
  fix: async () => (await import("./steps/fix.ts")).FIX,
  release: async () => (await import("./steps/release.ts")).RELEASE,
};

/** On the command line it has a value; as an input it is also a switch of `build`. */
const REBUILD =
  "A published image, REPOSITORY@DIGEST, to build once more from what is kept of it and to compare: no configuration is needed.";

const VERIFY_EXAMPLES = `
Examples:
  immutable-servers verify base --first sha256:… --second sha256:…
  immutable-servers verify oci:build/first oci:build/second --reports out
  immutable-servers verify docker-archive:a.tar docker://ghcr.io/acme/shop:v1.4.2 --dockerfile Dockerfile
  immutable-servers verify --rebuild ghcr.io/acme/shop@sha256:…
Ends with 0 for identical or allowed, 1 for different, 2 for bad input, 3 for a tool or registry that failed.
`;

function command(verb: string, step: Step): Command {
  const { inputs } = step;
  const made = new Command(verb).description(step.description);
  if (verb === "verify")
    made
      .argument("[first]", "The same as --first; or, alone, the same as --stage.")
      .argument("[second]", "The same as --second.")
      .addHelpText("after", VERIFY_EXAMPLES);
  else if (inputs.includes("stage")) made.argument("[stage]", "The same as --stage.");
  for (const name of inputs) {
    const spec = INPUTS[name];
    const variable = FROM_ENVIRONMENT[name];
    if (variable !== undefined) made.addHelpText("after", `\n  $${variable}: ${spec.description}`);
    else if (name === "diff") made.addOption(new Option("--diff <keys...>", spec.description));
    else if (name === "rebuild" && verb === "verify") made.addOption(new Option("--rebuild <image>", REBUILD));
    else if (SWITCHES.includes(name)) made.addOption(new Option(`--${name}`, spec.description));
    else made.addOption(new Option(`--${name} <value>`, spec.description));
  }
  made.option("--json", "print the outputs as JSON on standard output");
  made.action(async () => {
    const options: Options = { ...positional(verb, made.args), ...made.opts<Options>() };
    const outputs: Record<string, string> = {};
    try {
      await runLocally(step.run, given(inputs, options), outputs);
    } finally {
      print(outputs, options["json"] === true);
    }
  });
  return made;
}

/** `verify STAGE --first … --second …` compares two builds, `verify IMAGE IMAGE` any two images. */
function positional(verb: string, [first, second]: readonly string[]): Options {
  const images = second !== undefined || (first !== undefined && isSource(first));
  return verb === "verify" && images ? { first, second } : { stage: first };
}

function given(inputs: readonly InputName[], options: Options): Inputs {
  return Object.fromEntries(
    inputs.map((name) => {
      const variable = FROM_ENVIRONMENT[name];
      if (variable !== undefined) return [name, process.env[variable]];
      const value = options[name.replaceAll(/-([a-z])/g, (_dash, letter: string) => letter.toUpperCase())];
      return [name, value === undefined ? undefined : String(value)];
    }),
  );
}

function print(outputs: Record<string, string>, json: boolean): void {
  if (json) {
    process.stdout.write(`${JSON.stringify(outputs, undefined, 2)}\n`);
    return;
  }
  // A patch is meant for the next program: `… fix base | git apply`.
  const { patch, ...others } = outputs;
  if (patch !== undefined) process.stdout.write(patch);
  for (const [name, value] of Object.entries(others)) {
    if (value !== "" && !value.includes("\n") && !value.startsWith("{") && !value.startsWith("["))
      process.stdout.write(`${name}: ${value}\n`);
  }
}

/** Runs what process.argv says, and sets the exit code. */
export async function commandLine(): Promise<void> {
  const program = new Command("immutable-servers")
    .description("Builds, verifies, publishes and deploys immutable servers.")
    .version(project.version)
    .showHelpAfterError("`immutable-servers --help` lists the verbs, `immutable-servers VERB --help` what one takes.")
    .exitOverride((error) => {
      process.exit(error.exitCode === 0 ? 0 : 2);
    });
  const [node = "", script = "", ...words] = process.argv;
  const verb = words.find((word) => word !== "help" && !word.startsWith("-"));
  // Asked for the help of a verb that there is not, commander gives that of all; the verb alone is told to be unknown.
  const argv = verb === undefined || Object.hasOwn(VERBS, verb) ? process.argv : [node, script, verb];
  const called = Object.keys(VERBS).filter((verb) => verb === words[0]);
  // Who calls none is told of all of them.
  for (const verb of called.length > 0 ? called : Object.keys(VERBS)) {
    const step = await VERBS[verb]?.();
    if (step) program.addCommand(command(verb, step).copyInheritedSettings(program));
  }

  // `… | head` closes the pipe: a deployment must not die in the middle because nobody reads its words.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);

  try {
    await program.parseAsync(argv);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    process.exitCode = error instanceof CheckFailed ? 1 : error instanceof InputError ? 2 : 3;
  }
}
