/** Where a test fails, tells what the commands said that it ran: an assertion about an exit code holds none of their words. */
import { TestEnvironment } from "jest-environment-node";

/** Lines of each command; the beginning of a release's log explains no failure of its end. */
const LINES = 80;

export default class Environment extends TestEnvironment {
  handleTestEvent(event: { name: string }): void {
    const { commands = [] } = this.global as { commands?: { command: string; code: number; said: string }[] };
    if (event.name === "test_fn_failure" || event.name === "hook_failure") {
      for (const { command, code, said } of commands)
        process.stderr.write(`--- ${command}: ${code}\n${said.split("\n").slice(-LINES).join("\n")}\n`);
    }
    if (/^(test_start|test_fn_failure|hook_failure)$/.test(event.name)) commands.length = 0;
  }
}
