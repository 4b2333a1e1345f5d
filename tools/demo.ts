/** npm run demo: a real application is released through the reusable workflow, changed, released again under load, and
 *  rolled back. `-- --down` removes everything that it made. */
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";
import { outputOf, runWorkflow, type WorkflowRun } from "./act.ts";
import { changeHeadline, exampleRepository, startRedis } from "./example.ts";
import { projectFolder, stateFolder } from "./folders.ts";
import { loadLine, startLoad } from "./load.ts";
import { startServices, stopServices, type Services } from "./services.ts";
import { main, run, say, step, timingTable } from "./shell.ts";

const NETWORK = "demo-services";
const PORT = Number(process.env["IMMUTABLE_SERVERS_DEMO_PORT"] ?? 8088);
const SITE = `http://127.0.0.1:${PORT}`;
const AROUND_MS = 3000;
const STAGES = ["base", "app-base", "final"] as const;

async function demo(): Promise<void> {
  const services = await startServices("demo");
  await step("Redis, the attached service", () => startRedis(services, NETWORK));
  const folder = join(stateFolder("demo"), "shop");
  const shop = await step("a repository of the Symfony example", () =>
    exampleRepository(services, { example: "symfony", folder, path: "shop", port: PORT, network: NETWORK }),
  );

  const first = await release(shop, services, "release 1");
  showStages("Release 1", first);

  await changeHeadline(shop, `Welcome, release of ${new Date().toISOString()}`);
  const second = await underLoad("Release 2", () => release(shop, services, "release 2, under load"));
  showStages("Release 2, only the application changed", second);
  const back = await underLoad("Rollback", () => step("rollback, under the same load", () => rollBack(shop, services)));
  say(`Serving again: ${back["live-color"] ?? "?"}, ${back["live-digest"] ?? "?"}`);
  process.stdout.write(`${timingTable()}\n`);
  say(`The site runs at ${SITE}/ ; remove everything by: npm run demo -- --down`);
}

function log(line: string): void {
  process.stderr.write(`  ${line}\n`);
}

/** Does something while the site is being used, and for a while before and after; fails when a request failed. */
async function underLoad<T>(title: string, act: () => Promise<T>): Promise<T> {
  const load = startLoad({ url: SITE, ...LOAD });
  await load.ready;
  await pause(AROUND_MS);
  const result = await act();
  await pause(AROUND_MS);
  const report = await load.stop();
  process.stdout.write(`${title}: ${loadLine(report)}\n`);
  if (report.failures > 0) throw new Error(`${report.failures} of ${report.requests} requests failed`);
  return result;
}

/** Keep-alive and new connections, slow and streamed requests: what two processors serve while they also build. */
const LOAD = {
  connections: 16,
  requestsPerSecond: 80,
  newConnectionsPerSecond: 10,
  slow: 2,
  slowSeconds: 5,
  streams: 1,
  // A line a second, and one that says that nothing is missing.
  streamLines: 6,

  sse: 0,
  webSockets: 0,
  uploads: 0,
  paths: { fast: "/", stream: "/stream/5" },
};

function release(shop: string, services: Services, what: string): Promise<WorkflowRun> {
  return step(what, async () => {
    const secrets = { APP_SECRET: "demo-secret-of-no-value" };
    const run = await runWorkflow({ repository: shop, env: services.env, secrets, log });
    if (!run.succeeded) throw new Error(`${what} failed:\n${run.log.split("\n").slice(-40).join("\n")}`);
    return run;
  });
}

async function rollBack(shop: string, services: Services): Promise<Record<string, string>> {
  const cli = join(projectFolder, "dist/cli.js");
  const env = { ...services.env, APP_SECRET: "demo-secret-of-no-value" };
  return JSON.parse(
    await run(["node", cli, "rollback", "--environment", "production", "--json"], { cwd: shop, env }),
  ) as Record<string, string>;
}

function showStages(title: string, run: WorkflowRun): void {
  const rows = STAGES.map((stage) => {
    const decision = outputOf(run, `${stage}-decision`) ?? "";
    const built = outputOf(run, "digest", `${stage}/`);
    return `  ${stage.padEnd(9)} ${decision.padEnd(7)} ${built ?? outputOf(run, `${stage}-digest`) ?? ""}`;
  });
  const serves = `  serves    ${(outputOf(run, "live-color") ?? "").padEnd(7)} ${outputOf(run, "live-digest") ?? ""}`;
  process.stdout.write(["", title, ...rows, serves, "", ""].join("\n"));
}

async function down(): Promise<void> {
  await stopServices("demo");
  say("Everything that the demo made is gone; tools that it installed and their cache stay.");
}

const { values } = parseArgs({ options: { down: { type: "boolean", default: false } } });
await main(values.down ? down : demo);
