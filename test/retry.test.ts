import { describe, expect, test } from "@jest/globals";
import { CheckFailed, CommandFailed } from "../src/errors.ts";
import { retried, transience } from "../src/retry.ts";
import { fakeHost } from "./fakes/host.ts";

/** Recorded from git 2.39 and, from skopeo 1.9 and BuildKit 0.34, in front of test/fakes/faulty-registry.ts. */
const PASSING = [
  "pinging container registry 127.0.0.1:46345: invalid status code from registry 503 (Service Unavailable)",
  "reading manifest x in 127.0.0.1:46345/debian: received unexpected HTTP status: 500 Internal Server Error",
  "reading manifest x in 127.0.0.1:46345/debian: toomanyrequests: by the test",
  'Error parsing image name "docker://127.0.0.1:46345/debian:bookworm-slim": unexpected EOF',
  'pinging container registry x: Get "http://x/v2/": dial tcp 127.0.0.1:5001: connect: connection refused',
  'Get "https://ghcr.io/v2/": net/http: TLS handshake timeout',
  "failed to push 127.0.0.1:1/x: unexpected status from PUT request to http://127.0.0.1:1/v2/x/blobs/uploads/1: 502 Bad Gateway",
  "failed to push 127.0.0.1:1/x: errors: unknown: provided digest did not match uploaded content; unknown: blob unknown to registry",
  "failed to copy: httpReadSeeker: failed open: unexpected status from GET request to https://x: 429 Too Many Requests",
  "dial tcp: lookup ghcr.io on 127.0.0.53:53: read udp 127.0.0.1:1->127.0.0.53:53: i/o timeout",
  "fatal: failed to read .git/worktrees/checkout1/commondir: Success",
  "fatal: failed to read .git/worktrees/checkout4/commondir: No such file or directory",
];
const LASTING = [
  "reading manifest y in 127.0.0.1:5998/x: unauthorized: authentication required",
  "pinging container registry 127.0.0.1:46345: invalid status code from registry 403 (Forbidden)",
  "reading manifest x in 127.0.0.1:46345/debian: denied: by the test",
  "reading manifest x in 127.0.0.1:5000/x: manifest unknown",
  'process "/bin/sh -c curl https://x/500" did not complete successfully: exit code: 22: 503 Service Unavailable',
  "dial tcp: lookup registry.exmaple on 127.0.0.53:53: no such host",
  "failed to push 127.0.0.1:1/x: unexpected status from HEAD request to http://127.0.0.1:1/v2/x: 403 Forbidden",
  "failed to push 127.0.0.1:1/x: errors: denied: requested access to the resource is denied; unauthorized: authentication required",
  "failed to compute cache key: failed to calculate checksum of ref 500::x: not found",
  "x509: certificate signed by unknown authority",
  "fatal: '/tmp/checkout' is not a working tree",
  "fatal: invalid reference: 0123456",
];

test.each(PASSING)("may pass: %s", (words) => {
  expect(transience(words)).toEqual(expect.any(String));
});
test.each(LASTING)("will not pass: %s", (words) => {
  expect(transience(words)).toBeUndefined();
});

describe("what failed for a reason that may pass", () => {
  const failure = (remedy: string, code = "command-failed") => new CommandFailed({ code, message: "skopeo", remedy });
  const failing = (times: number, error: Error) => {
    let left = times;
    return () => (left-- > 0 ? Promise.reject(error) : Promise.resolve("well"));
  };
  const busy = failure("503 Service Unavailable");

  test("is tried again, with growing waits, and that is said", async () => {
    const host = fakeHost();
    await expect(retried(host, "ghcr.io", failing(3, busy))).resolves.toBe("well");
    expect(host.lines).toHaveLength(3);
    expect(host.lines[0]).toMatch(/^ghcr\.io: 503 Service Unavailable\. Trying again in 1\.\d s \(try 2 of 5\)\.$/);
    expect(host.clock).toBeGreaterThanOrEqual(7000);
    expect(host.clock).toBeLessThanOrEqual(8750);
  });

  test("is told once of questions that were asked side by side", async () => {
    const host = fakeHost();
    // They wait at the same time.
    const beside = { ...host, sleep: () => Promise.resolve() };
    const asked = ["ghcr.io", "ghcr.io", "docker.io"].map((registry) => retried(beside, registry, failing(1, busy)));
    await Promise.all(asked);
    expect(host.lines.map((line) => line.split(":")[0])).toEqual(["ghcr.io", "docker.io"]);
    host.clock += 1000;
    await retried(host, "ghcr.io", failing(1, busy));
    expect(host.lines).toHaveLength(3);
  });

  test("fails in the end, with its own error", async () => {
    const host = fakeHost();
    await expect(retried(host, "ghcr.io", failing(9, busy))).rejects.toBe(busy);
    expect(host.lines).toHaveLength(4);
  });

  test("is not tried for longer than two minutes", async () => {
    const host = fakeHost();
    const slow = async () => {
      await host.sleep(60_000);
      throw failure("", "command-timeout");
    };
    await expect(retried(host, "ghcr.io", slow)).rejects.toMatchObject({ code: "command-timeout" });
    expect(host.lines).toHaveLength(1);
  });

  test("is not tried again once the run is cancelled", async () => {
    const host = fakeHost();
    const act = () => {
      host.cancel();
      return Promise.reject(busy);
    };
    await expect(retried(host, "ghcr.io", act)).rejects.toMatchObject({ code: "cancelled" });
  });

  test.each<[string, Error]>([
    ["a check that says no", new CheckFailed({ code: "x", message: "", remedy: "503 Service Unavailable" })],
    ["a refused login", failure("unauthorized: authentication required")],
    ["a missing program", failure("connection reset", "program-missing")],
  ])("but %s fails at once", async (_name, error) => {
    const host = fakeHost();
    await expect(retried(host, "ghcr.io", failing(1, error))).rejects.toBe(error);
    expect([host.lines, host.clock]).toEqual([[], 0]);
  });
});
