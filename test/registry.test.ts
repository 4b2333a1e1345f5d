import { describe, expect, test } from "@jest/globals";
import { CommandFailed } from "../src/errors.ts";
import { login, manifest } from "../src/registry.ts";
import { fakeHost } from "./fakes/host.ts";

/** Recorded from skopeo 1.9. */
const REFUSED =
  'time="2026-11-24T10:31:58Z" level=fatal msg="Error parsing image name \\"docker://127.0.0.1:5001/x:y\\": pinging container registry 127.0.0.1:5001: Get \\"http://127.0.0.1:5001/v2/\\": dial tcp 127.0.0.1:5001: connect: connection refused"';
const DENIED =
  'time="2026-11-24T10:31:58Z" level=fatal msg="Error reading manifest y in 127.0.0.1:5998/x: unauthorized: authentication required"';

describe("a registry", () => {
  const failing = (stderr: string) => fakeHost({ run: () => ({ code: 1, stderr }) });

  test("that is down is told in skopeo's words, as it says them", async () => {
    await expect(manifest(failing(REFUSED), "127.0.0.1:5001/x:y")).rejects.toMatchObject({
      code: "registry-unreachable",
      remedy: expect.stringContaining('Get "http://127.0.0.1:5001/v2/": dial tcp'),
    });
  });

  test("that refuses is told apart from one that is down", async () => {
    await expect(manifest(failing(DENIED), "127.0.0.1:5998/x:y")).rejects.toMatchObject({ code: "registry-refused" });
  });

  test("that does not answer in time, or asks to wait for longer, is told as such", async () => {
    const late = new CommandFailed({ code: "command-timeout", message: "skopeo inspect took too long", remedy: "" });
    await expect(manifest(fakeHost({ run: () => late }), "ghcr.io/x:y")).rejects.toMatchObject({
      code: "registry-unreachable",
      message: "ghcr.io has not answered within 60 s.",
      remedy: expect.stringContaining("429"),
    });
  });

  test("that has no such image is no failure", async () => {
    await expect(manifest(failing("manifest unknown"), "127.0.0.1:5998/x:y")).resolves.toBeUndefined();
  });

  test.each(["<html>Please log in</html>", "", "null", '{"errors":[]}'])(
    "that answers %j is none, and its image neither there nor missing",
    async (stdout) => {
      await expect(manifest(fakeHost({ run: () => ({ code: 0, stdout }) }), "ghcr.io/x:y")).rejects.toMatchObject({
        code: "registry-unreachable",
        remedy: expect.stringContaining(JSON.stringify(stdout)),
      });
    },
  );
});

test.each<[Record<string, string>, string]>([
  [{ "registry-username": "joe" }, "without `registry-password`"],
  [{ "registry-password": "hunter2" }, "without `registry-username`"],
])("%j alone is a warning, and no login", async (inputs, said) => {
  const host = fakeHost({ inputs });
  await login(host, "ghcr.io/acme/shop");
  expect(host.warnings).toEqual([expect.stringContaining(said)]);
  expect(host.warnings.join()).not.toContain("hunter2");
  expect(host.ran).toEqual([]);
});
