import type { Color, ColorState, Observed, Proven } from "../src/drivers/driver.ts";
import { wayBack } from "../src/rollback.ts";

const proven = (letter: string): Proven => ({
  repository: "ghcr.io/acme/shop",
  digest: `sha256:${letter.repeat(64)}`,
  replicas: 2,
  port: 8080,
  health: { path: "/up", releaseId: "optional" },
  settings: "0",
  provenAt: "2026-11-01T00:00:00.000Z",
});

function observed(state: { live?: Color; blue?: string; green?: string; history: string }): Observed {
  const color = (name: Color): ColorState => {
    const letter = state[name];
    const release = letter === undefined ? undefined : proven(letter);
    const there = release !== undefined;
    return { color: name, release, healthy: there, instances: there ? 2 : 0, streams: 0, sameSecrets: true };
  };
  return { live: state.live, blue: color("blue"), green: color("green"), history: Array.from(state.history, proven) };
}

const words = (seen: Observed) =>
  wayBack(seen, "production")
    .steps.map((step) => `${step.do}${"color" in step ? ` ${step.color}` : ""}`)
    .join(", ");

test("a warm release needs the switch alone", () => {
  const seen = observed({ live: "green", green: "b", blue: "a", history: "ab" });
  expect(words(seen)).toBe("switch blue, drain green, record");
  expect(wayBack(seen, "production").steps.at(-1)).toMatchObject({ do: "record", history: "pop" });
});

test("a release that is no longer warm is started from its digest", () => {
  const seen = observed({ live: "green", green: "b", blue: "c", history: "ab" });
  const plan = wayBack(seen, "production");
  expect(words(seen)).toBe("pull, remove blue, start blue, prove blue, admit blue, switch blue, drain green, record");
  expect(plan.steps.find((step) => step.do === "start")?.release.digest).toBe(proven("a").digest);
  expect(plan.steps.at(-1)).toMatchObject({ do: "record", history: "pop" });
});

test("a release that was never proven is left for the last one that was", () => {
  expect(words(observed({ live: "green", green: "c", blue: "b", history: "ab" }))).toBe(
    "switch blue, drain green, record",
  );
});

test.each([
  ["nothing ever served", observed({ history: "" })],
  ["only one release was proven", observed({ live: "blue", blue: "a", history: "a" })],
])("refuses when %s", (_, seen) => {
  expect(() => wayBack(seen, "production")).toThrow("production has no proven release before");
});
