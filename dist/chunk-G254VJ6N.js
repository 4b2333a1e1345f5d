import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  __name
} from "./chunk-FEJCPKDN.js";

// src/errors.ts
var Failure = class extends Error {
  static {
    __name(this, "Failure");
  }
  code;
  remedy;
  at;
  constructor(details) {
    super(details.message, { cause: details.cause });
    this.name = new.target.name;
    this.code = details.code;
    this.remedy = details.remedy;
    this.at = details.at;
  }
};
var InputError = class _InputError extends Failure {
  static {
    __name(this, "InputError");
  }
  /** The message that bad input gets: its name, what was seen, what is accepted, an example. */
  static of(input) {
    const { code, at, cause } = input;
    return new _InputError({
      code,
      message: /^no(thing| value)$/.test(input.seen) ? `${input.name} is missing.` : `${input.name}: ${input.seen} is not accepted.`,
      remedy: `Accepted: ${input.accepted}. Example: ${input.example}`,
      at,
      cause
    });
  }
};
var CommandFailed = class extends Failure {
  static {
    __name(this, "CommandFailed");
  }
};
var CheckFailed = class extends Failure {
  static {
    __name(this, "CheckFailed");
  }
};
function located(error, at, hint = "") {
  if (!(error instanceof Failure)) return error;
  const { code, message, remedy, cause } = error;
  const Same = error.constructor;
  return new Same({ code, message, remedy: hint + remedy, at: error.at ?? at, cause });
}
__name(located, "located");
function asFailure(error) {
  if (error instanceof Failure) return error;
  if (typeof error !== "object" || error === null || !("syscall" in error) || !("message" in error)) return void 0;
  const full = "code" in error && (error.code === "ENOSPC" || error.code === "EDQUOT");
  return new CommandFailed({
    code: full ? "disk-full" : "system",
    message: `This machine refuses: ${String(error.message)}.`,
    remedy: full ? "Free space here, or let TMPDIR name a folder on a larger disk." : "Check that the path is there and that this user may use it; temporary files lie in TMPDIR.",
    cause: error
  });
}
__name(asFailure, "asFailure");

// src/inputs.ts
var table = {
  config: {
    description: "The configuration file, relative to the root of the checkout.",
    example: "immutable-servers.yml"
  },
  repository: {
    description: "Where images are pushed to, without tag.",
    example: "ghcr.io/acme/shop",
    setting: "repository"
  },
  stage: {
    description: "The stage to act on: base, app-base, final, or another of the configuration.",
    example: "final"
  },
  platform: {
    description: "The platform to act on, where the configuration has several.",
    example: "linux/arm64"
  },
  environment: { description: "The environment, a name under `deploy:` in the configuration.", example: "production" },
  parent: {
    description: "Digest of the parent stage; without it, the one that the plan finds in the registry.",
    example: "sha256:\u2026"
  },
  why: { description: "A stage: shows its key, all parts of it, and everything that changed.", example: "app-base" },
  needs: {
    description: "For the reusable workflow: its jobs as JSON; draws what became of the plan, and plans nothing.",
    example: "${{ toJSON(needs) }}"
  },
  diff: { description: "Two keys of the stage: shows what tells them apart.", example: "3f2a\u2026 9c1b\u2026" },
  refresh: {
    description: "`true` to build base anew although nothing changed, for security updates.",
    example: "true"
  },
  context: {
    description: "Build context, a folder of the checkout.",
    example: "servers/base",
    setting: "stages.STAGE.context"
  },
  dockerfile: {
    description: "The Dockerfile, relative to the root of the checkout.",
    example: "servers/base/Dockerfile",
    setting: "stages.STAGE.dockerfile"
  },
  target: { description: "The stage of the Dockerfile to build.", example: "runtime", setting: "stages.STAGE.target" },
  args: {
    description: "Build arguments, one NAME=value per line.",
    example: "PHP_VERSION=8.2",
    setting: "stages.STAGE.args",
    kind: "variables"
  },
  contexts: {
    description: "Named build contexts, one NAME=folder or NAME=docker-image://reference per line.",
    example: "assets=./assets",
    setting: "stages.STAGE.contexts",
    kind: "variables"
  },
  epoch: {
    description: "SOURCE_DATE_EPOCH in seconds since 1970, or `commit` for the time of the last commit that touched the files.",
    example: "1577836800",
    setting: "stages.STAGE.epoch",
    kind: "number"
  },
  secrets: {
    description: "Build secrets, one NAME=value per line; masked, and never part of the image.",
    example: "COMPOSER_AUTH=${{ secrets.COMPOSER_AUTH }}"
  },
  reuse: {
    description: "`true` to build only what the registry does not have by its key, and to put out what it has.",
    example: "true"
  },
  cache: {
    description: "Where the first build takes finished steps from: `registry`, `gha`, `none`, or `auto`, the registry for stages with a fixed epoch.",
    example: "none",
    setting: "cache"
  },
  builder: {
    description: "A buildx builder for the first build (default: $BUILDX_BUILDER, else one of its own), or `buildkitd`.",
    example: "my-builder",
    setting: "builder"
  },
  rebuilder: {
    description: "A buildx builder with another store for the checking build (default: $BUILDX_REBUILDER, else a fresh one of its own), or `buildkitd`.",
    example: "my-second-builder",
    setting: "rebuilder"
  },
  parallel: {
    description: "Stages of different chains that are built at the same time, each twice; half the processors by default.",
    example: "2"
  },
  rebuild: {
    description: "`true` for the checking build: another builder, with an empty store. For `verify`: a published image to build once more.",
    example: "true"
  },
  clone: {
    description: "`true` to clone the repository that an image was built from, when it is not the one of the checkout.",
    example: "true"
  },
  keep: {
    description: "`true` to count the result of one more build beside the image; its repository must be writable.",
    example: "true"
  },
  verify: {
    description: "`true` to verify in this run, whatever `verify.when` says; also what was published without a check.",
    example: "true"
  },
  published: {
    description: "Digest of a published image of the stage, which is built once more from this checkout and compared; for one that was published without a check.",
    example: "sha256:\u2026"
  },
  verdict: {
    description: "What `verify` said of the digest; `unverified` when it was built once, which `verify.when` must allow for this run.",
    example: "identical"
  },
  level: {
    description: "How hard to check: `rebuild` (another build), `varied` (that differs on purpose), `bisect` (and finds out in what).",
    example: "varied",
    setting: "verify.level"
  },
  diffoscope: {
    description: "`true` to let diffoscope, where it is installed, look at files whose cause is not known.",
    example: "true",
    setting: "verify.diffoscope",
    kind: "flag"
  },
  first: {
    description: "Digest of the first build; or an image of any origin: docker://REPOSITORY@DIGEST, oci:FOLDER[:TAG], oci-archive:FILE, docker-archive:FILE.",
    example: "sha256:\u2026"
  },
  second: { description: "Digest of the checking build; or an image, like `first`.", example: "sha256:\u2026" },
  "first-worker": {
    description: "The BuildKit worker of the first build, as `build` gives it.",
    example: "be5c53s24rwh8jr7rlxhucqry"
  },
  reports: {
    description: "A folder for the report as HTML, JSON and SARIF (verify-STAGE.html and so on); outside of the build contexts.",
    example: "${{ runner.temp }}/verify"
  },
  report: {
    description: "A report of `verify` as JSON: its output `report` in a file, or verify-STAGE.json of `reports`.",
    example: "verify-base.json"
  },
  "leave-out": {
    description: "`true` to leave the files that differ out of the image, where nothing needs them: for when a fix was not enough.",
    example: "true"
  },
  prove: {
    description: "`true` to build the patched Dockerfile twice before it is handed out, and to go on until both builds are equal; nothing is pushed.",
    example: "true"
  },
  write: { description: "`true` to change the Dockerfile, not only to print the patch.", example: "true" },
  "first-record": { description: "How the first build came about, as `build` gives it.", example: "{\u2026}" },
  "second-record": { description: "How the checking build came about, as `build` gives it.", example: "{\u2026}" },
  "second-worker": { description: "The BuildKit worker of the checking build.", example: "k3c4w0ynq3bpjyz5tu2c0o3m1" },
  digest: {
    description: "Digest of the image; without it, the one that the plan finds in the registry.",
    example: "sha256:\u2026"
  },
  key: {
    description: "Key of the stage, as `plan` and `build` give it; computed from the checkout without it.",
    example: "3f2a\u2026"
  },
  tags: {
    description: "Tags that never move, one per line; {sha}, {short-sha}, {version}, {branch} and {stage} are filled in.",
    example: "{version}",
    setting: "publish.tags",
    kind: "lines"
  },
  moving: {
    description: "Tags that follow the newest release, one per line.",
    example: "{branch}",
    setting: "publish.moving",
    kind: "lines"
  },
  advisories: {
    description: "Where advisories that new packages close come from: the URL of an OSV API, or a file of OSV records.",
    example: "https://api.osv.dev",
    setting: "advisories"
  },
  env: {
    description: "Secret variables of the environment, one NAME=value per line; masked.",
    example: "APP_SECRET=${{ secrets.APP_SECRET }}"
  },
  hosts: {
    description: "The docker host: ssh://user@host[:port] or unix:///path.",
    example: "ssh://deploy@web1.example",
    setting: "deploy.ENV.hosts",
    kind: "lines"
  },
  replicas: { description: "Instances of the release.", example: "2", setting: "deploy.ENV.replicas", kind: "number" },
  port: {
    description: "The application's port in its container.",
    example: "8080",
    setting: "deploy.ENV.port",
    kind: "number"
  },
  listen: { description: "Where the proxy answers on the host.", example: "0.0.0.0:80", setting: "deploy.ENV.listen" },
  "health-path": {
    description: "Path that answers 2xx or 3xx when ready.",
    example: "/up",
    setting: "deploy.ENV.health.path"
  },
  drain: { description: "How long requests in flight may take to end.", example: "30s", setting: "deploy.ENV.drain" },
  "proxy-image": {
    description: "An HAProxy image by its digest.",
    example: "docker.io/library/haproxy@sha256:\u2026",
    setting: "deploy.ENV.proxy-image"
  },
  "ssh-key": { description: "Private key for hosts reached by SSH; masked.", example: "${{ secrets.DEPLOY_SSH_KEY }}" },
  "known-hosts": {
    description: "Lines of a known_hosts file for hosts reached by SSH.",
    example: "web1.example ssh-ed25519 AAAA\u2026"
  },
  "registry-username": {
    description: "User name for the registry; without it, the existing login is used.",
    example: "${{ github.actor }}"
  },
  "registry-password": {
    description: "Password or token for the registry; masked, handed over on standard input.",
    example: "${{ secrets.GITHUB_TOKEN }}"
  },
  "dry-run": { description: "`true` to print what would be done and change nothing.", example: "true" }
};
var INPUTS = table;

export {
  Failure,
  InputError,
  CommandFailed,
  CheckFailed,
  located,
  asFailure,
  INPUTS
};
