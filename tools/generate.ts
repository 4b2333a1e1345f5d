/** Writes what follows from src/steps.ts, src/inputs.ts and src/config.ts: each action.yml, the tables of the READMEs, the
 *  JSON Schemas of the configuration and of the report. Running it twice changes nothing; test/metadata.test.ts compares. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { format, resolveConfig } from "prettier";
import { stringify } from "yaml";
import { jsonSchema } from "../src/config.ts";
import { reportJsonSchema } from "../src/proof/report-json.ts";
import { INPUTS, type InputName } from "../src/inputs.ts";
import { STEPS, type Step } from "../src/steps.ts";
import { rootAction } from "./composite.ts";
import { projectFolder } from "./folders.ts";
import { say } from "./shell.ts";

const AUTHOR = "immutable-servers";
const NOTICE = "# Generated from src/steps.ts and src/inputs.ts by `npm run generate`.\n";

/** Every generated file by its path, as it must be. READMEs keep their text outside of the markers. */
export async function generated(): Promise<Record<string, string>> {
  const files: Record<string, string> = {
    "immutable-servers.schema.json": JSON.stringify({ title: "immutable-servers.yml", ...jsonSchema() }),
    "verify-report.schema.json": JSON.stringify(reportJsonSchema()),
    "action.yml": NOTICE + rootAction({ author: AUTHOR }),
  };
  for (const step of STEPS) {
    files[`actions/${step.name}/action.yml`] = NOTICE + stringify(action(step), { lineWidth: 0 });
    files[`actions/${step.name}/README.md`] = fill(readme(`actions/${step.name}/README.md`), {
      inputs: inputTable(step),
      outputs: outputTable(step),
    });
  }
  if (existsSync(join(projectFolder, "README.md")))
    files["README.md"] = fill(readme("README.md"), { actions: actionTable() });
  const entries = Object.entries(files).map(async ([path, text]) => [path, await tidy(path, text)] as const);
  return Object.fromEntries(await Promise.all(entries));
}

/** An action's metadata. Source: GitHub docs, "Metadata syntax for GitHub Actions". */
function action(step: Step): unknown {
  return {
    name: step.title,
    description: step.description,
    author: AUTHOR,
    branding: { icon: step.icon, color: step.color },
    inputs: actionInputs(step),
    outputs: Object.fromEntries(Object.entries(step.outputs).map(([name, description]) => [name, { description }])),
    runs: { using: "node24", main: `../../dist/${step.name}.js` },
  };
}

/** The inputs of an action, as its metadata has them. */
export function actionInputs(step: Pick<Step, "inputs" | "required" | "defaults">): Record<string, unknown> {
  return Object.fromEntries(
    step.inputs.map((name) => {
      const fallback = step.defaults[name] ?? INPUTS[name].default;
      return [
        name,
        {
          description: INPUTS[name].description,
          ...(step.required.includes(name) ? { required: true } : {}),
          ...(fallback === undefined ? {} : { default: fallback }),
        },
      ];
    }),
  );
}

function inputTable(step: Step): string {
  const rows = step.inputs.map((name) => {
    const needed = step.required.includes(name) ? "**required**" : (step.defaults[name] ?? INPUTS[name].default ?? "");
    const setting = settingOf(name);
    const text = `${INPUTS[name].description}${setting === undefined ? "" : ` In the file: \`${setting}\`.`}`;
    return `| \`${name}\` | ${cell(text)} | ${needed} | ${code(INPUTS[name].example)} |`;
  });
  return ["| input | what it says | default | example |", "|---|---|---|---|", ...rows].join("\n");
}

function settingOf(name: InputName): string | undefined {
  const spec: { setting?: string } = INPUTS[name];
  return spec.setting?.replace("STAGE", "<stage>").replace("ENV", "<environment>");
}

function outputTable(step: Step): string {
  const rows = Object.entries(step.outputs).map(([name, text]) => `| \`${name}\` | ${cell(text)} |`);
  return ["| output | what it holds |", "|---|---|", ...rows].join("\n");
}

function actionTable(): string {
  const rows = STEPS.map(
    ({ name, description }) => `| [\`${name}\`](actions/${name}/README.md) | ${cell(description)} |`,
  );
  return ["| action | what it does |", "|---|---|", ...rows].join("\n");
}

const cell = (text: string) => text.replaceAll("|", "\\|");
const code = (text: string) => `\`${cell(text)}\``;

function readme(path: string): string {
  return readFileSync(join(projectFolder, path), "utf8");
}

/** Replaces what stands between `<!-- name -->` and `<!-- /name -->`. */
function fill(text: string, parts: Record<string, string>): string {
  return Object.entries(parts).reduce((whole, [name, part]) => {
    const markers = new RegExp(`(<!-- ${name} -->)[\\s\\S]*?(<!-- /${name} -->)`);
    if (!markers.test(whole)) throw new Error(`<!-- ${name} --> and <!-- /${name} --> are missing`);
    return whole.replace(markers, (_all, begin: string, end: string) => `${begin}\n\n${part}\n\n${end}`);
  }, text);
}

async function tidy(path: string, text: string): Promise<string> {
  const filepath = join(projectFolder, path);
  return format(text, { ...(await resolveConfig(filepath)), filepath });
}

if (import.meta.main) {
  const files = await generated();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(projectFolder, path)), { recursive: true });
    writeFileSync(join(projectFolder, path), text);
  }
  say(`${Object.keys(files).length} files`);
}
