/** Keys for a build, by `RUN --mount=type=ssh`: a step has them sign, from an agent, a file or a build secret, and no image holds one. */
import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { createPublicKey, verify } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { blobs, cli, DEBIAN_IMAGE, freshPath, REGISTRY, tags } from "./engine.ts";

/** Asks the agent for its keys and has the first sign; signatures of Ed25519 are the same each time.
 *  Source: draft-miller-ssh-agent, sections 3.5 and 3.6. */
const SIGN = `use strict;
use IO::Socket::UNIX;
my $agent = IO::Socket::UNIX->new($ENV{SSH_AUTH_SOCK} // "") or die "no agent in this step\\n";
sub ask {
  my ($request) = @_;
  print $agent pack("N/a*", $request);
  $agent->flush;
  (read($agent, my $length, 4) // 0) == 4 or die "the agent does not answer\\n";
  read($agent, my $answer, unpack("N", $length));
  return $answer;
}
my ($type, $keys, $blob) = unpack("CN N/a*", ask(pack("C", 11)));
$type == 12 && $keys == 1 or die "the agent has no key\\n";
my ($signed, $signature) = unpack("C N/a*", ask(pack("C N/a* N/a* N", 13, $blob, "immutable", 0)));
$signed == 14 or die "the agent does not sign\\n";
my (undef, $bytes) = unpack("N/a* N/a*", $signature);
print unpack("H*", $bytes), "\\n";
`;
const DOCKERFILE = `FROM ${DEBIAN_IMAGE}
COPY sign.pl /sign.pl
RUN --mount=type=ssh,required=true perl /sign.pl > /signature
`;

const path = freshPath("build-ssh");
const repository = `${REGISTRY}/${path}`;
let folder: string;
let key: string;
let socket: string;
const agents: ChildProcess[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "build-ssh-"));
  mkdirSync(join(folder, "servers/base"), { recursive: true });
  execFileSync("git", ["init", "-q"], { cwd: folder });
  writeFileSync(join(folder, "servers/base/Dockerfile"), DOCKERFILE);
  writeFileSync(join(folder, "servers/base/sign.pl"), SIGN);
  key = join(folder, "key");
  execFileSync("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-C", "", "-f", key]);
  socket = await startAgent("agent");
  execFileSync("ssh-add", ["-q", key], { env: { ...process.env, SSH_AUTH_SOCK: socket } });
});
afterAll(() => {
  for (const agent of agents) agent.kill();
  rmSync(folder, { recursive: true });
});

/** An agent without keys, for this test alone; gives its socket. */
async function startAgent(name: string): Promise<string> {
  const at = join(folder, name);
  agents.push(spawn("ssh-agent", ["-D", "-a", at], { stdio: "ignore" }));
  for (let waited = 0; !existsSync(at) && waited < 5000; waited += 20) await pause(20);
  return at;
}

const FROM_AGENT = "default";
const FROM_FILE = "[{ id: default, file: $KEYS/key }]";
const FROM_SECRET = "[{ id: default, secret: DEPLOY_KEY }]";
const build = (ssh: string, args: string[], env: Record<string, string | undefined> = {}) => {
  const text = `repository: ${repository}\nrebuilder: buildkitd\nstages: { base: { context: servers/base, ssh: ${ssh} } }\n`;
  writeFileSync(join(folder, "immutable-servers.yml"), text);
  return cli(folder, ["build", "base", ...args], { SSH_AUTH_SOCK: undefined, KEYS: folder, ...env });
};
/** The Ed25519 key: 32 bytes that sign, followed by the 32 that verify. */
const halves = () => {
  const pem = readFileSync(key, "utf8")
    .split("\n")
    .filter((line) => /^[\w+/=]+$/.test(line));
  const blob = Buffer.from(readFileSync(`${key}.pub`, "utf8").split(" ")[1] ?? "", "base64").subarray(-32);
  const raw = Buffer.from(pem.join(""), "base64");
  const at = raw.lastIndexOf(blob);
  return { pem, secret: raw.subarray(at - 32, at), verifying: blob };
};

test.each([
  ["an agent", FROM_AGENT, () => ({ SSH_AUTH_SOCK: socket })],
  ["a file", FROM_FILE, () => ({})],
  ["a build secret", FROM_SECRET, () => ({ DEPLOY_KEY: readFileSync(key, "utf8") })],
])("a step signs with the key of %s, equally in two builds, and the image does not hold it", async (_of, ssh, env) => {
  const first = await build(ssh, ["--cache", "none"], env());
  expect(first).toMatchObject({ code: 0, outputs: { cached: "false" } });
  const second = await build(ssh, ["--rebuild"], env());
  expect(second).toMatchObject({ code: 0, outputs: { digest: first.outputs["digest"] } });

  const image = blobs(`${repository}@${first.outputs["digest"] ?? ""}`);
  const { pem, secret, verifying } = halves();
  const signature = image.map((blob) => /\0([0-9a-f]{128})\n/.exec(blob)?.[1]).find((found) => found !== undefined);
  const jwk = { kty: "OKP", crv: "Ed25519", x: verifying.toString("base64url") };
  const publicKey = createPublicKey({ key: jwk, format: "jwk" });
  expect(verify(null, Buffer.from("immutable"), publicKey, Buffer.from(signature ?? "", "hex"))).toBe(true);

  const kept = [...pem.filter((line) => line.length > 20), secret.toString("latin1"), secret.toString("base64")];
  expect(kept.length).toBeGreaterThan(4);
  for (const part of kept) expect(image.filter((blob) => blob.includes(part))).toEqual([]);
  for (const { said } of [first, second]) expect(kept.filter((part) => said.includes(part))).toEqual([]);
});

test.each<[string, string, () => Promise<Record<string, string>> | Record<string, string>, RegExp]>([
  ["no agent", FROM_AGENT, () => ({}), /ssh-agent-missing.*"default" without an agent \(SSH_AUTH_SOCK is not set\)/],
  [
    "an agent that has ended",
    FROM_AGENT,
    () => ({ SSH_AUTH_SOCK: join(folder, "ended") }),
    /ssh-agent-missing.*an agent that does not answer \(SSH_AUTH_SOCK is .*ended\)/,
  ],
  [
    "an agent without keys",
    FROM_AGENT,
    async () => ({ SSH_AUTH_SOCK: await startAgent("empty") }),
    /ssh-agent-missing.*an agent that has no key/,
  ],
  ["a file that is missing", FROM_FILE, () => ({ KEYS: "/nowhere" }), /secret-file-missing.*"\/nowhere\/key"/],
  ["no word of it in the configuration", "[]", () => ({}), /ssh-missing\): servers\/base\/Dockerfile:3.*ssh default/],
])("%s is told plainly, and nothing is pushed", async (_what, ssh, env, told) => {
  const before = await tags(path);
  const { code, said } = await build(ssh, ["--cache", "none"], await env());
  expect({ code, said }).toMatchObject({ code: 2, said: expect.stringMatching(told) });
  expect(said).toMatch(/Example: ssh: /);
  expect(await tags(path)).toEqual(before);
});

test("a step that mounts a key without requiring it is warned of when the configuration names none", async () => {
  writeFileSync(
    join(folder, "servers/base/Dockerfile"),
    `FROM ${DEBIAN_IMAGE}\nRUN --mount=type=ssh test ! -e "$SSH_AUTH_SOCK"\n`,
  );
  const { code, said } = await build("[]", []);
  expect({ code, said }).toMatchObject({
    code: 0,
    said: expect.stringMatching(/Dockerfile:2.*mounts the SSH key default/),
  });
});
