import { Readable } from "node:stream";
import { expect, test } from "@jest/globals";
import { compareLayers } from "../../src/proof/differences.ts";
import { causesOf, examiner, type Looked } from "../../src/proof/explain.ts";
import { readLayer } from "../../src/image/layers.ts";
import { tar } from "../fixtures/tar.ts";

const moment = { now: Date.parse("2026-11-24T10:00:00Z") / 1000 };

function entries(files: Record<string, string>) {
  return readLayer(Readable.from([tar(...Object.entries(files).map(([name, text]) => ({ name, text })))]));
}

async function causes(first: Record<string, string>, second: Record<string, string>) {
  const examine = examiner(moment);
  const found: Looked[] = [];
  await compareLayers(entries(first), entries(second), (pair) => found.push(examine(pair)));
  return causesOf(found, 1, { instruction: "RUN build" }, undefined, moment).map(({ rule, paths }) => [
    rule,
    ...paths.map(({ path }) => path),
  ]);
}

const built = (hash: string, time: string) => ({
  "srv/dist/index.html": `<script src="/assets/main.${hash}.js"></script>`,
  [`srv/dist/assets/main.${hash}.js`]: `console.log("built ${time}") //# sourceMappingURL=main.${hash}.js.map`,
  [`srv/dist/assets/main.${hash}.js.map`]: `{"file":"main.${hash}.js","sources":["${time}"]}`,
});
const [ONE, OTHER] = [built("4f2a1b9c", "2026-11-24T09:00:01Z"), built("9c0d3e77", "2026-11-24T09:12:44Z")];

test("a name with a hash of the content differs because the content does, and pages that mention it follow", async () => {
  const found = await causes(ONE, OTHER);
  expect(found.map(([rule]) => rule)).toEqual(["node/build-time"]);
  expect(found[0]?.slice(1).sort()).toEqual(
    Object.keys({ ...ONE, ...OTHER })
      .map((path) => `/${path}`)
      .sort(),
  );
});

test("a page that differs in more than names has a cause of its own", async () => {
  const page = (hash: string, id: string) => ({
    ...built(hash, "2020"),
    "srv/dist/index.html": `main.${hash}.js ${id}`,
  });
  const found = await causes(
    { ...ONE, "srv/dist/index.html": "main.4f2a1b9c.js 3f1c0a9e5b0f4a598a4d5f0d8f0c7e21" },
    { ...OTHER, "srv/dist/index.html": "main.9c0d3e77.js aa7c1b2e1b6f4c599a4d0f0d8f0c7e99" },
  );
  expect(found.map(([rule]) => rule).sort()).toEqual(["general/random", "node/build-time"]);
  expect(await causes(page("4f2a1b9c", "a"), page("9c0d3e77", "a"))).toHaveLength(1);
});

test("a random name of an equal file is a random name", async () => {
  const found = await causes({ "srv/app/run-4f2a1b9c.lock": "a" }, { "srv/app/run-9c0d3e77.lock": "a" });
  expect(found.map(([rule]) => rule)).toEqual(["general/random"]);
});
