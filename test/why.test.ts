/** What is told of one stage's key, over a real checkout and an imagined registry. */
import { expect, test } from "@jest/globals";
import { keyOn, prepareStage, recordOf } from "../src/plan.ts";
import { readSettings } from "../src/settings.ts";
import { planStep } from "../src/steps/plan.ts";
import { checkouts, PARENT, write } from "./fixtures/checkout.ts";

const { host } = checkouts({
  "immutable-servers.yml": "repository: ghcr.io/acme/shop\n",
  "servers/base/Dockerfile": "FROM scratch\nCOPY os /os\n",
  "servers/base/os": "os\n",
  "servers/app-base/Dockerfile": "FROM base\n",
  "servers/final/Dockerfile": "FROM app-base\nCOPY app /srv\n",
  app: "1\n",
});

async function told(served: Record<string, string>, inputs: Record<string, string>): Promise<string> {
  const asked = host(served, inputs);
  await planStep.run(asked);
  return asked.lines.join("\n");
}

/** The registry with a final that was published on PARENT, made of what the checkout holds now. */
async function published(): Promise<Record<string, string>> {
  const prepared = await prepareStage(host(), await readSettings(host()), "final");
  const { key } = keyOn(prepared, PARENT);
  return { "inputs-final": JSON.stringify(recordOf(prepared, PARENT, key)) };
}

test("a stage on one that is not built yet has no key, and it is said what decides", async () => {
  const said = await told({}, { why: "final" });
  expect(said).toContain(
    "final has no key yet: it stands on app-base, whose digest is not known before it is built.\n" +
      "  base: build, because it has not been published yet\n" +
      "  └─ app-base: build, because base is built first; its digest decides\n",
  );
  expect(said).toMatch(/\n {2}context +[0-9a-f]{64}\n/);
  expect(said).toMatch(/\n {2}parent +the digest of app-base, not known yet\n/);
  expect(said).toContain("`immutable-servers build` builds what is open");
  expect(said).toContain("--parent sha256:");
  expect(said).not.toContain("has the key");
});

test("what has not changed apart from the open parent is reused if that comes out as before", async () => {
  expect(await told(await published(), { why: "final" })).toContain(
    `Nothing else has changed since it was published last: if app-base comes out with ${PARENT} again, final is reused, else built.\n`,
  );
});

test("what has changed apart from the open parent is built whatever that comes out as", async () => {
  const before = await published();
  write("app", "2\n");
  expect(await told(before, { why: "final" })).toContain(
    "It is built whatever app-base comes out as. Since it was published last:\n  app changed\n",
  );
});

test("with the parent's digest, the key is told", async () => {
  const said = await told(await published(), { why: "final", parent: PARENT });
  expect(said).toMatch(/^final has the key [0-9a-f]{64}, made of\n/);
  expect(said).toContain("It is as it was published last");
});
