import { afterEach, beforeEach, expect, jest, test } from "@jest/globals";
import { CheckFailed } from "../../src/errors.ts";
import { runLocally } from "../../src/host/local.ts";

let said = "";
beforeEach(() => {
  said = "";
  jest.spyOn(process.stderr, "write").mockImplementation((text) => {
    said += String(text);
    return true;
  });
});
afterEach(() => {
  jest.restoreAllMocks();
});

test("a failure is told without the secrets that its words hold", async () => {
  const run = runLocally((host) => {
    host.secret("hunter2");
    host.secret("hunter2-and-more");
    host.info("using hunter2-and-more");
    const at = { file: "Dockerfile", line: 3 };
    throw new CheckFailed({ code: "release-exited", message: "It ended: hunter2.", remedy: "It said: hunter2", at });
  }, {});
  await expect(run).rejects.toMatchObject({ code: "release-exited" });
  expect(said).toBe("using ***\nCheckFailed (release-exited): Dockerfile:3: It ended: ***.\nIt said: ***\n");
});

test("a mistake of ours keeps its stack", async () => {
  await expect(runLocally(() => Promise.reject(new TypeError("ours")), {})).rejects.toThrow("ours");
});
