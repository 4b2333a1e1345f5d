/** npm run demo: a real application is released through the reusable workflow, changed, released again under load, and
 *  rolled back. `-- --down` removes everything that it made. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { parseDocument } from "yaml";
import { outputOf, runWorkflow, type WorkflowRun } from "./act.ts";
import { projectFolder, stateFolder } from "./folders.ts";
import { loadLine, startLoad, type LoadReport } from "./load.ts";
import { startServices, stopServices, type Services } from "./services.ts";
import { main, run, say, step, timingTable } from "./shell.ts";

const NETWORK = "demo-services";
const REDIS = "demo-redis";
const PORT = Number(process.env["IMMUTABLE_SERVERS_DEMO_PORT"] ?? 8088);
const SITE = `http://127.0.0.1:${PORT}`;
const STAGES = ["base", "app-base", "final"] as const;

async function demo(): Promise<void> {
  const services = await startServices("demo");
  await step("Redis, the attached service", () => startRedis(services));
  const shop = await step("a repository of the Symfony example", () => makeRepository(services));

  const first = await release(shop, services, "release 1");
  showStages("Release 1", first);

  changeApplication(shop);
  await commit(shop, "guestbook: greet more warmly");
  const load = startLoad({ url: SITE, ...LOAD });
  await load.ready;
  const second = await release(shop, services, "release 2, under load");
  showStages("Release 2, only the application changed", second);
  showLoad("Release 2", await load.stop());

  const load2 = startLoad({ url: SITE, ...LOAD });
  await load2.ready;
  const back = await step("rollback, under the same load", () => rollBack(shop, services));
  showLoad("Rollback", await load2.stop());
  say(`Serving again: ${back["live-color"] ?? "?"}, ${back["live-digest"] ?? "?"}`);
  process.stdout.write(`${timingTable()}\n`);
  say(`The site runs at ${SITE}/ ; remove everything by: npm run demo -- --down`);
}

function log(line: string): void {
  process.stderr.write(`  ${line}\n`);
}

/** Keep-alive and new connections, slow and streamed requests; php-fpm has eight processes to serve them. */
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

async function startRedis({ env, images }: Services): Promise<void> {
  const state = await run(["docker", "ps", "--all", "--filter", `name=^${REDIS}$`, "--format", "{{.State}}"], { env });
  if (state === "running") return;
  if (state !== "") await run(["docker", "rm", "--force", REDIS], { env });
  const networks = await run(["docker", "network", "ls", "--quiet", "--filter", `name=^${NETWORK}$`], { env });
  if (networks === "") await run(["docker", "network", "create", NETWORK], { env });
  const image = await redisImage(env, images.debian);
  const place = ["--network", NETWORK, "--network-alias", "redis", "--read-only", "--tmpfs", "/tmp"];
  await run(["docker", "run", "--detach", "--name", REDIS, ...place, "--restart", "unless-stopped", image], { env });
}

/** Built in the engine's own store; nothing that is released. */
async function redisImage(env: Record<string, string>, debian: string): Promise<string> {
  const image = "demo-redis:local";
  const known = await run(["docker", "images", "--quiet", image], { env });
  if (known !== "") return image;
  const folder = join(projectFolder, "examples/symfony/services/redis");
  const debianContext = `debian:bookworm-slim=docker-image://${debian}`;
  await run(["docker", "buildx", "build", "--load", "--tag", image, "--build-context", debianContext, folder], { env });
  return image;
}

/** The example as a customer's repository, with what is particular to this machine written into its configuration. */
async function makeRepository(services: Services): Promise<string> {
  const shop = join(stateFolder("demo"), "shop");
  rmSync(shop, { recursive: true, force: true });
  mkdirSync(shop, { recursive: true });
  cpSync(join(projectFolder, "examples/symfony"), shop, { recursive: true });
  const file = join(shop, "immutable-servers.yml");
  const config = parseDocument(readFileSync(file, "utf8"));
  config.set("repository", `${services.registry}/shop`);
  if (!services.images.debian.startsWith("docker.io/")) {
    config.setIn(["stages", "base", "contexts", "debian:bookworm-slim"], `docker-image://${services.images.debian}`);
  }
  const production = ["deploy", "production"];
  config.setIn([...production, "hosts"], [services.dockerHost]);
  config.setIn([...production, "listen"], `127.0.0.1:${PORT}`);
  config.setIn([...production, "networks"], [NETWORK]);
  config.setIn([...production, "env", "REDIS_URL"], "redis://redis:6379");
  config.setIn([...production, "proxy-image"], services.images.haproxy);
  writeFileSync(file, String(config));
  await run(["git", "init", "--quiet", "--initial-branch=main"], { cwd: shop });
  await run(["git", "config", "user.name", "Shop"], { cwd: shop });
  await run(["git", "config", "user.email", "shop@example.test"], { cwd: shop });
  await commit(shop, "shop: first release");
  return shop;
}

async function commit(shop: string, message: string): Promise<void> {
  await run(["git", "add", "--all"], { cwd: shop });
  await run(["git", "commit", "--quiet", "--message", message], { cwd: shop });
}

function changeApplication(shop: string): void {
  const file = join(shop, "templates/guestbook.html.twig");
  const text = readFileSync(file, "utf8");
  writeFileSync(file, text.replace(/<h1>[^<]*<\/h1>/, `<h1>Welcome, release of ${new Date().toISOString()}</h1>`));
}

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

function showLoad(title: string, report: LoadReport): void {
  process.stdout.write(`${title}: ${loadLine(report)}\n`);
  if (report.failures > 0) throw new Error(`${report.failures} of ${report.requests} requests failed`);
}

async function down(): Promise<void> {
  await stopServices("demo");
  say("Everything that the demo made is gone; tools that it installed and their cache stay.");
}

const { values } = parseArgs({ options: { down: { type: "boolean", default: false } } });
await main(values.down ? down : demo);
