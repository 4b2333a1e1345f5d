import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { INPUTS, type InputName } from "../src/inputs.ts";
import { RELEASE } from "../src/steps/release.ts";
import { STEPS, stepNamed } from "../src/steps.ts";
import { generated } from "../tools/generate.ts";

const root = join(import.meta.dirname, "..");
const read = (path: string) => readFileSync(join(root, path), "utf8");

interface Declared {
  description: string;
  type?: string;
}
interface Used {
  uses?: string;
  with?: Record<string, string>;
  secrets?: Record<string, string>;
}
interface Job extends Used {
  steps?: Used[];
  permissions?: Record<string, string>;
  "timeout-minutes"?: number;
}
interface Workflow {
  on: {
    workflow_call?: {
      inputs: Record<string, Declared>;
      secrets: Record<string, Declared>;
      outputs: Record<string, Declared>;
    };
  };
  permissions: Record<string, string>;
  jobs: Record<string, Job>;
}

const workflows = new Map(
  readdirSync(join(root, ".github/workflows")).map((name) => [
    name,
    parse(read(`.github/workflows/${name}`)) as Workflow,
  ]),
);
const called = [...workflows].flatMap(([name, { on, jobs }]) =>
  on.workflow_call ? [{ name, ...on.workflow_call, jobs }] : [],
);
const uses = [
  ...[...workflows].flatMap(([name, { jobs }]) =>
    Object.values(jobs).flatMap((job) => [job, ...(job.steps ?? [])].map((use) => ({ name, ...use }))),
  ),
  ...(parse(read("action.yml")) as { runs: { steps: Used[] } }).runs.steps.map((use) => ({
    name: "action.yml",
    ...use,
  })),
].filter(({ uses: what }) => what !== undefined);

const files = await generated();
const RENAMED: Record<string, InputName> = { "build-secrets": "secrets" };

describe("metadata", () => {
  test.each(Object.keys(files))("%s is what `npm run generate` writes", (path) => {
    expect(read(path)).toBe(files[path]);
  });

  test("every step has its entry, its action and its README, and nothing else has", () => {
    const names = STEPS.map(({ name }) => name).sort();
    expect(readdirSync(join(root, "actions")).sort()).toEqual(names);
    expect(readdirSync(join(root, "src/entry")).sort()).toEqual(
      ["cli.ts", ...names.map((name) => `${name}.ts`)].sort(),
    );
    for (const name of names) {
      const own = `${name.replaceAll(/-(.)/g, (_dash, letter: string) => letter.toUpperCase())}Step`;
      expect(read(`src/entry/${name}.ts`)).toContain(`runAction(${own});`);
    }
  });

  test("every test that the README names is there", () => {
    const named = [...read("README.md").matchAll(/`(test\/[^`]+\.ts)`/g)].map(([, path = ""]) => path);
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  test("a README's example uses only inputs that its action has", () => {
    for (const { name } of STEPS) {
      const [, example = ""] = /```yaml\n([\s\S]*?)```/.exec(read(`actions/${name}/README.md`)) ?? [];
      const jobs = (parse(example) as Workflow).jobs;
      const step = Object.values(jobs)
        .flatMap((job) => job.steps ?? [])
        .find((each) => each.uses?.includes("/actions/" + name));
      const unknown = Object.keys(step?.with ?? {}).filter(
        (key) => !stepNamed(name).inputs.some((input) => input === key),
      );
      expect({ name, found: step !== undefined, unknown }).toEqual({ name, found: true, unknown: [] });
    }
  });
});

describe("workflows", () => {
  test.each(called)("$name describes each input and secret as the actions do", ({ inputs, secrets }) => {
    for (const [name, { description }] of Object.entries({ ...inputs, ...secrets })) {
      const known = INPUTS[(RENAMED[name] ?? name) as InputName] as { description: string } | undefined;
      // A digest and an environment that may be left out here are required there.
      if (known === undefined || ["digest", "environment"].includes(name)) expect(description).not.toBe("");
      else expect(description).toBe(known.description);
    }
  });

  test("release.yml puts out what a release by the command line does", () => {
    const outputs = called.find(({ name }) => name === "release.yml")?.outputs ?? {};
    expect(Object.keys(outputs).sort()).toEqual(Object.keys(RELEASE.outputs).sort());
    for (const [name, { description }] of Object.entries(outputs)) expect(description).toBe(RELEASE.outputs[name]);
  });

  test.each(uses)(
    "$name calls $uses with inputs that it has",
    ({ name, uses: what = "", with: given = {}, secrets = {} }) => {
      if (!what.startsWith("$/")) {
        expect({ name, what }).toEqual({ name, what: expect.stringMatching(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/) });
        return;
      }
      const workflow = called.find((each) => what === `$/.github/workflows/${each.name}`);
      if (workflow) {
        expect(Object.keys(workflow.inputs)).toEqual(expect.arrayContaining(Object.keys(given)));
        expect(Object.keys(workflow.secrets)).toEqual(expect.arrayContaining(Object.keys(secrets)));
      } else {
        expect(stepNamed(what.replace("$/actions/", "")).inputs).toEqual(expect.arrayContaining(Object.keys(given)));
      }
    },
  );

  test.each([...workflows])(
    "%s grants nothing at the top, and ends every job in time",
    (_name, { permissions, jobs }) => {
      expect(permissions).toEqual({});
      for (const job of Object.values(jobs)) {
        expect(job.permissions).toBeDefined();
        if (job.uses === undefined) expect(job["timeout-minutes"]).toBeGreaterThan(0);
      }
    },
  );
});
