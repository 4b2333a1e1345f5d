/** All tests, as `npm test` runs them: makes the machine ready, starts the services, runs the unit tests and then the
 *  end-to-end tests, stops the services. Arguments go to jest. What was built, pulled and pushed is kept for next time. */

import { join } from "node:path";
import { bundle } from "./bundle.ts";
import { projectFolder } from "./folders.ts";
import { runTests } from "./jest.ts";
import { prepareMachine } from "./machine.ts";
import { clearEngine, ownsEngine, startServices, stopServices } from "./services.ts";
import { fail, step, timingTable } from "./shell.ts";

let stopping: Promise<void> | undefined;
const stop = () => (stopping ??= stopServices("test", { keep: true }));

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  // Not `once`: execa ends the process by the signal itself when it finds no listener of ours left.
  process.on(signal, () => {
    stop().then(() => process.exit(1), fail);
  });
}

try {
  const rest = process.argv.slice(2);
  const machine = await prepareMachine();
  const services = await startServices("test", machine);
  // What an interrupted run left would be in the way.
  if (ownsEngine(services)) await clearEngine(services.dockerHost);
  const { debian, haproxy } = services.images;
  const places = { TEST_REGISTRY: services.registry, TEST_DEBIAN_IMAGE: debian, TEST_PROXY_IMAGE: haproxy };
  const env = { ...services.env, ...places };
  // Workflows run the bundles, and the tests are about what is in src/.
  await step("bundles", () => bundle(join(projectFolder, "dist")));
  const codes = [
    await step("unit tests", () => runTests("unit", rest)),
    await step("end-to-end tests", () => runTests("e2e", rest, env)),
    await step("tests of traffic", () => runTests("traffic", rest, env)),
  ];
  process.exitCode = Math.max(...codes);
} catch (error) {
  fail(error);
} finally {
  await stop();
  process.stdout.write(`${timingTable()}\n`);
}
