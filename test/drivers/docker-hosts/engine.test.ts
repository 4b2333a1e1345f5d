/** Words as docker 20.10 and 28 said them. */
import { engine, refusal } from "../../../src/drivers/docker-hosts/engine.ts";
import { CheckFailed, CommandFailed, InputError } from "../../../src/errors.ts";
import { fakeHost } from "../../fakes/host.ts";

test.each([
  [
    "Error response from daemon: manifest for r.example/a@sha256:0 not found: manifest unknown",
    "image-not-found",
    CheckFailed,
  ],
  ["Error response from daemon: unauthorized: authentication required", "image-unauthorized", CommandFailed],
  [
    'Error response from daemon: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: exec: "pyhton3": executable file not found in $PATH: unknown',
    "command-not-startable",
    CheckFailed,
  ],
  [
    'Error response from daemon: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: exec: "/srv/run": permission denied: unknown',
    "command-not-startable",
    CheckFailed,
  ],
  [
    "Error response from daemon: pull access denied for a, repository does not exist",
    "image-unauthorized",
    CommandFailed,
  ],
  [
    'Get "http://127.0.0.1:1/v2/": dial tcp 127.0.0.1:1: connect: connection refused',
    "registry-unreachable",
    CommandFailed,
  ],
  [
    "failed to connect to the docker API at unix:///x.sock; check if the path is correct and if the daemon is running: dial unix /x.sock: connect: no such file or directory",
    "docker-unreachable",
    CommandFailed,
  ],
  ["failed to register layer: write /usr/lib/x: no space left on device", "disk-full", CommandFailed],
  ["Bind for 0.0.0.0:80 failed: port is already allocated", "port-taken", CommandFailed],
  ["listen tcp4 127.0.0.1:5999: bind: address already in use", "port-taken", CommandFailed],
  ["listen tcp4 203.0.113.9:80: bind: cannot assign requested address", "listen-address", InputError],
  ["Error response from daemon: network services not found", "network-missing", InputError],
  ["Error: No such network: services", "network-missing", InputError],
  ["Error response from daemon: something new", "docker-refused", CommandFailed],
])("names what docker means by: %s", (stderr, code, kind) => {
  const failure = refusal(["docker", "pull", "x"], 1, stderr);
  expect(failure.code).toBe(code);
  expect(failure).toBeInstanceOf(kind);
  expect(failure.message).toContain(stderr.slice(-20));
});

test("what is not there is an answer", async () => {
  const host = fakeHost({ run: () => ({ code: 1, stderr: "Error: No such volume: x" }) });
  await expect(engine(host, "unix:///docker.sock").find(["volume", "inspect", "x"])).resolves.toBeUndefined();
});

test("a configuration that HAProxy refuses shows HAProxy's reasons", async () => {
  const stderr = "[NOTICE] version\n[ALERT] (1) : parsing [haproxy.cfg.new:3]\n";
  const host = fakeHost({ run: () => ({ code: 3, stderr }) });
  await expect(engine(host, "unix:///docker.sock").docker(["exec", "x"])).rejects.toMatchObject({
    code: "proxy-config",
    remedy: "[ALERT] (1) : parsing [haproxy.cfg.new:3]",
  });
});
