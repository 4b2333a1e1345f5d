/** Applications of three stacks as their package managers install them come out byte by byte the same under everything
 *  that a checking build varies. Real archives, real BuildKit. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { execa } from "execa";
import { stringify } from "yaml";
import { USUAL_VARIATIONS } from "../../src/image/variations.ts";
import { type Report, reportSchema } from "../../src/proof/report-json.ts";
import { clientOptions, clientSecrets } from "../../tools/bench/clients.ts";
import { textKey } from "../../tools/folders.ts";
import { cli, type CliRun, DEBIAN_IMAGE, freshPath, REGISTRY, tags } from "./engine.ts";

const FIXTURES = join(import.meta.dirname, "../fixtures/stacks");
const STACKS = ["python", "node", "go"];

let folder: string;
let shop: string;
let released: CliRun;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "stacks-"));
  shop = join(folder, "shop");
  cpSync(FIXTURES, shop, { recursive: true });
  const contexts = { tools: `docker-image://${await toolsImage()}` };
  mkdirSync(join(shop, "servers/base"));
  writeFileSync(join(shop, "servers/base/Dockerfile"), `FROM ${DEBIAN_IMAGE}\n`);
  const stage = (name: string) => {
    const dockerfile = `servers/${name}/Dockerfile`;
    const secrets = clientSecrets(readFileSync(join(shop, dockerfile), "utf8"), folder);
    return { kind: "final", dockerfile, contexts, secrets };
  };
  const config = {
    repository: `${REGISTRY}/${freshPath("stacks")}`,
    rebuilder: "buildkitd",
    verify: { level: "varied" },
    stages: { base: {}, "app-base": {}, ...Object.fromEntries(STACKS.map((name) => [name, stage(name)])) },
  };
  writeFileSync(join(shop, "immutable-servers.yml"), stringify(config));
  await execa("git", ["init", "--quiet"], { cwd: shop });
  released = await cli(shop, ["release", "--reports", join(folder, "reports")]);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test.each(STACKS)("%s comes out identical where everything else differs", (name) => {
  const { digest, verdict, causes, builders } = reportOf(name);
  expect({ verdict, causes }).toEqual({ verdict: "identical", causes: [] });
  expect(digest).toBe(released.outputs[`${name}-digest`]);
  expect(builders?.variations).toEqual(USUAL_VARIATIONS.map((variation) => ({ name: variation, applied: true })));
});

function reportOf(name: string): Report {
  const file = join(folder, `reports/verify-${name}.json`);
  if (!existsSync(file)) throw new Error(released.said);
  return reportSchema.parse(JSON.parse(readFileSync(file, "utf8")));
}

/** The image with the stacks' programs, made when the registry has none of this file: its store outlives the tests. */
async function toolsImage(): Promise<string> {
  const file = join(FIXTURES, "tools.Dockerfile");
  const text = readFileSync(file, "utf8");
  const [path, tag] = ["stack-tools", textKey(text + DEBIAN_IMAGE)];
  const reference = `${REGISTRY}/${path}:${tag}`;
  if ((await tags(path)).includes(tag)) return reference;
  await execa("docker", [
    ...["buildx", "build", "--provenance=false", "--sbom=false", "--progress=plain", "--file", file],
    ...["--build-context", `debian=docker-image://${DEBIAN_IMAGE}`, ...clientOptions(text, folder)],
    ...["--output", `type=image,name=${reference},push=true,oci-mediatypes=true`, FIXTURES],
  ]);
  return reference;
}
