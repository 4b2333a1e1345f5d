import { cutover, deploy, deploySummary, historyAfter, releaseOf, type DeployResult } from "../src/deploy.ts";
import type { Color, ColorState, Observed, Release, Step } from "../src/drivers/driver.ts";
import type { Digest } from "../src/image/reference.ts";
import type { Environment } from "../src/settings.ts";
import { fakeHost } from "./fakes/host.ts";

const environment: Environment = {
  name: "production",
  driver: "docker-hosts",
  hosts: ["unix:///var/run/docker.sock"],
  replicas: 2,
  port: 8080,
  listen: { address: "0.0.0.0", port: 80 },
  health: { path: "/up", timeoutSeconds: 60, releaseId: "optional" },
  drainSeconds: 30,
  stopSeconds: 30,
  env: {},
  secrets: [],
  networks: [],
  command: [],
  tmpfs: ["/tmp"],
  proxyImage: "docker.io/library/haproxy@sha256:" + "f".repeat(64),
};
const digest = (letter: string): Digest => `sha256:${letter.repeat(64)}`;
const release = (letter: string): Release =>
  releaseOf(environment, { repository: "ghcr.io/acme/shop", digest: digest(letter) });
const proven = (letter: string) => ({ ...release(letter), provenAt: "2026-11-01T00:00:00.000Z" });

function color(name: Color, state: Partial<ColorState> = {}): ColorState {
  const instances = state.release ? 2 : 0;
  return {
    color: name,
    release: undefined,
    healthy: instances > 0,
    instances,
    streams: 0,
    sameSecrets: true,
    ...state,
  };
}

function observed(state: {
  live?: Color;
  blue?: Partial<ColorState>;
  green?: Partial<ColorState>;
  history?: string;
}): Observed {
  return {
    live: state.live,
    blue: color("blue", state.blue),
    green: color("green", state.green),
    history: Array.from(state.history ?? "", proven),
  };
}

const words = (steps: readonly Step[]) =>
  steps.map((step) => `${step.do}${"color" in step ? ` ${step.color}` : ""}`).join(", ");

const live = { live: "blue", blue: { release: release("a") }, history: "a" } as const;

test.each<[string, Observed, string, string, string]>([
  ["nothing serves yet", observed({}), "b", "first", "pull, start blue, prove blue, admit blue, switch blue, record"],
  [
    "an earlier first run left instances",
    observed({ blue: { release: release("b"), healthy: false } }),
    "b",
    "first",
    "pull, remove blue, start blue, prove blue, admit blue, switch blue, record",
  ],
  [
    "another release serves and the other color is empty",
    observed(live),
    "b",
    "replaced",
    "pull, start green, prove green, admit green, switch green, drain blue, record",
  ],
  [
    "the idle color holds an older release",
    observed({ ...live, green: { release: release("0") } }),
    "b",
    "replaced",
    "pull, remove green, start green, prove green, admit green, switch green, drain blue, record",
  ],
  [
    "the idle color holds it, warm",
    observed({ ...live, green: { release: release("b") } }),
    "b",
    "switched",
    "prove green, switch green, drain blue, record",
  ],
  [
    "the idle color holds it with other secrets",
    observed({ ...live, green: { release: release("b"), sameSecrets: false } }),
    "b",
    "replaced",
    "pull, remove green, start green, prove green, admit green, switch green, drain blue, record",
  ],
  [
    "the idle color holds it half-started",
    observed({ ...live, green: { release: release("b"), healthy: false, instances: 1 } }),
    "b",
    "replaced",
    "pull, remove green, start green, prove green, admit green, switch green, drain blue, record",
  ],
  ["it serves already", observed(live), "a", "unchanged", ""],
  [
    "it serves, and the run that switched to it was killed",
    observed({ live: "green", green: { release: release("b") }, blue: { release: release("a") }, history: "a" }),
    "b",
    "resumed",
    "drain blue, record",
  ],
  [
    "it serves with an instance missing",
    observed({ ...live, blue: { release: release("a"), healthy: false } }),
    "a",
    "replaced",
    "pull, start green, prove green, admit green, switch green, drain blue, record",
  ],
])("plans the way when %s", (_, seen, letter, outcome, steps) => {
  const plan = cutover(seen, release(letter));
  expect([plan.outcome, words(plan.steps)]).toEqual([outcome, steps]);
});

test("says why the digest that serves is started again", () => {
  const because = (wanted: Release, state: Partial<ColorState> = {}) =>
    cutover(observed({ ...live, blue: { release: release("a"), ...state } }), wanted).because;
  const other = releaseOf({ ...environment, env: { LOG: "debug" } }, release("a"));
  expect(because(other)).toBe("blue serves this digest with other settings");
  expect(because(release("a"), { sameSecrets: false })).toBe("blue runs with other secrets");
  expect(because(release("a"), { healthy: false })).toBe("blue is not healthy");
});

test("the order in which variables are written is no other setting", () => {
  const one = releaseOf({ ...environment, env: { A: "1", B: "2" } }, release("a"));
  expect(releaseOf({ ...environment, env: { B: "2", A: "1" } }, release("a"))).toEqual(one);
});

test("a proven release comes on top of the history, once; a rollback takes off what was above", () => {
  const letters = (history: Observed["history"]) => history.map((entry) => entry.digest.charAt(7)).join("");
  const history = Array.from("abc", proven);
  expect(letters(historyAfter({ history }, { history: "push", release: release("d") }, 0))).toBe("abcd");
  expect(letters(historyAfter({ history }, { history: "push", release: release("a") }, 0))).toBe("bca");
  expect(letters(historyAfter({ history }, { history: "pop", release: release("b") }, 0))).toBe("ab");
});

test.each([
  ["Cannot connect to the Docker daemon at unix:///var/run/docker.sock.", "docker-unreachable"],
  ["permission denied while trying to connect to the Docker daemon socket", "docker-permission"],
])("an engine that does not answer is told from one that refuses: %s", async (stderr, code) => {
  const host = fakeHost({ run: () => ({ code: 1, stderr }) });
  const settings = { environment, image: release("a"), secretEnv: {}, dryRun: false };
  await expect(deploy(host, settings)).rejects.toMatchObject({ code });
  expect(host.ran).toEqual(["docker -H unix:///var/run/docker.sock info --format {{json .}}"]);
});

test("a secret whose name would steer docker itself is refused before anything runs", async () => {
  const host = fakeHost();
  const settings = {
    environment: { ...environment, secrets: ["DOCKER_HOST"] },
    image: release("a"),
    secretEnv: { DOCKER_HOST: "x" },
    dryRun: false,
  };
  await expect(deploy(host, settings)).rejects.toMatchObject({ code: "secret-name" });
  expect(host.ran).toEqual([]);
});

test("the summary shows what serves, the way back and the proxy's figures", () => {
  const none = { requests: 0, serverErrors: 0, connectionErrors: 0 };
  const result: DeployResult = {
    outcome: "replaced",
    environment: "production",
    liveColor: "green",
    liveDigest: digest("b"),
    previousDigest: digest("a"),
    url: "http://web1.example",
    receipt: {
      switchMs: 1.4,
      drainMs: 812,
      streamsLeft: 3,
      figures: { blue: { ...none, requests: 120 }, green: { ...none, requests: 30, serverErrors: 1 } },
    },
    commands: [],
  };
  const summary = deploySummary(result);
  expect(summary).toContain("### production: replaced");
  expect(summary).toContain("| `bbbbbbbbbbbb` | `aaaaaaaaaaaa` | 1 ms | 812 ms | 3 |");
  expect(summary).toContain("| blue | idle, warm | 120 | 0 | 0 |");
  expect(summary).toContain("| green | live | 30 | 1 | 0 |");
  expect(summary).toContain('proxy -. way back .-> previous["aaaaaaaaaaaa"]');
});
