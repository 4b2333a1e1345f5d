/** What a build gets of secrets: options that name them, values in the environment, files by their paths; never in its arguments. */
import { isAbsolute, join, posix, relative, resolve } from "node:path";
import { CommandFailed, InputError } from "./errors.ts";
import type { Host } from "./host/host.ts";
import type { ContextEntry } from "./image/key.ts";
import type { StageSettings } from "./settings.ts";

export interface BuildSecrets {
  /** `--secret=…` and `--ssh=…`. */
  options: string[];
  env: Record<string, string>;
  /** Every value by the name of its secret, to look for in the image. */
  values: Record<string, string>;
}

/** The secrets of a stage: `given` by value, and those that its settings name as files and keys.
 *  Throws InputError for a file that is missing or that the context would carry into the image, and for an agent that is not there or has no key. */
export async function buildSecrets(
  host: Host,
  stage: StageSettings,
  given: Readonly<Record<string, string>>,
  entries: readonly ContextEntry[],
): Promise<BuildSecrets> {
  const secrets: BuildSecrets = { options: [], env: {}, values: { ...given } };
  const keys = stage.ssh.flatMap(({ secret }) => secret ?? []);
  for (const [name, value] of Object.entries(given)) {
    // A key is for the agent that BuildKit makes of it: the step sees what the agent does, not the key.
    if (keys.includes(name) && !stage.secrets.includes(name)) continue;
    secrets.options.push(secretOption(name));
    secrets.env[secretVariable(name)] = value;
  }
  for (const [name, file] of Object.entries(stage.secretFiles)) {
    const path = filled(host, file);
    secrets.options.push(`--secret=id=${name},src=${path}`);
    secrets.values[name] = await content(host, stage, { kind: "secret", name, path, entries });
  }
  for (const { id, file, secret } of stage.ssh) {
    if (secret !== undefined) {
      secrets.options.push(`--ssh=${id}=${await keyFile(host, stage, { id, secret, key: given[secret] ?? "" })}`);
      continue;
    }
    if (file === undefined) {
      await agentWithKeys(host, stage, id);
      secrets.options.push(`--ssh=${id}`);
      continue;
    }
    const path = filled(host, file);
    secrets.options.push(`--ssh=${id}=${path}`);
    secrets.values[`ssh ${id}`] = await content(host, stage, { kind: "ssh", name: id, path, entries });
  }
  return secrets;
}

/** Says which steps run without the key that they mount: git then blames the server, in words like "Permission denied". */
export function warnKeyless(host: Host, stage: StageSettings, mounted: readonly { id: string; line: number }[]): void {
  for (const { id, line } of mounted.filter((each) => !stage.ssh.some((known) => known.id === each.id))) {
    host.warning(
      `This step mounts the SSH key ${id} and runs without one. Name it under \`stages.${stage.stage}.ssh\`, or let the step require it: \`--mount=type=ssh,required=true\`.`,
      { file: stage.dockerfile, line },
    );
  }
}

/** Secrets get a name of their own in the environment, so that none can stand for PATH or DOCKER_HOST. */
export function secretOption(name: string): string {
  return `--secret=id=${name},env=${secretVariable(name)}`;
}

function secretVariable(name: string): string {
  return `BUILD_SECRET_${name}`;
}

function filled(host: Host, file: string): string {
  const home = host.env("HOME") ?? "/";
  return file
    .replace(/^~(?=\/|$)/, home)
    .replaceAll(
      /\$(?:\{(\w+)\}|(\w+))/g,
      (_all, braced?: string, plain?: string) => host.env(braced ?? plain ?? "") ?? "",
    );
}

async function content(
  host: Host,
  stage: StageSettings,
  of: { kind: "secret" | "ssh"; name: string; path: string; entries: readonly ContextEntry[] },
): Promise<string> {
  const { kind, name, path, entries } = of;
  const inside = relative(resolve(stage.context), resolve(path)).replaceAll("\\", "/");
  if (!inside.startsWith("..") && !isAbsolute(inside) && entries.some((entry) => entry.path === inside)) {
    throw new InputError({
      code: "secret-in-context",
      message: `The file of ${kind} ${name}, ${path}, is in the build context of ${stage.stage}, from where a COPY takes it into the image.`,
      remedy: `Keep it elsewhere, such as under $HOME or $RUNNER_TEMP, or add \`${inside}\` to ${posix.join(stage.context, ".dockerignore")}.`,
    });
  }
  const text = await host.read(isAbsolute(path) ? path : join(process.cwd(), path));
  if (text !== undefined) {
    for (const line of text.split("\n").filter((each) => each.trim().length >= 8)) host.secret(line);
    return text;
  }
  throw InputError.of({
    code: "secret-file-missing",
    name: `${kind} ${name}`,
    seen: `${JSON.stringify(path)} (no such file)`,
    accepted: "a file of the machine that builds; ~ and $NAME are filled in from its environment",
    example:
      kind === "ssh" ? "ssh: [{ id: default, file: $RUNNER_TEMP/key }]" : "secrets: [{ id: npmrc, file: ~/.npmrc }]",
  });
}

/** The private key in a folder of the step's own, which goes with it. Files are written for their owner alone. */
async function keyFile(
  host: Host,
  stage: StageSettings,
  { id, secret, key }: { id: string; secret: string; key: string },
): Promise<string> {
  const text = key.trim();
  if (!/^-----BEGIN [A-Z ]*PRIVATE KEY-----\n[^]*\n-----END [A-Z ]*PRIVATE KEY-----$/.test(text)) {
    throw InputError.of({
      code: "ssh-key-unreadable",
      name: `stages.${stage.stage}.ssh`,
      seen: `${JSON.stringify(id)} with the secret ${secret}, whose value ${text.includes("\n") ? "is no private key" : "has one line"}`,
      accepted: "a private key with all of its lines, between `NAME<<END` and `END`",
      example: `build-secrets: |\n  ${secret}<<END\n  \${{ secrets.${secret} }}\n  END`,
    });
  }
  // Without a newline at its end ssh takes a key for damaged; and a mask is for one line.
  for (const line of text.split("\n")) host.secret(line);
  const path = join(await host.temporaryFolder(), "key");
  await host.write(path, `${text}\n`);
  return path;
}

/** An agent that does not answer is told here: BuildKit starts the step all the same, which then blames the server that it asks. */
async function agentWithKeys(host: Host, stage: StageSettings, id: string): Promise<void> {
  const socket = host.env("SSH_AUTH_SOCK");
  const seen = socket === undefined ? "without an agent (SSH_AUTH_SOCK is not set)" : await troubleOf(host, socket);
  if (seen === undefined) return;
  throw InputError.of({
    code: "ssh-agent-missing",
    name: `stages.${stage.stage}.ssh`,
    seen: `${JSON.stringify(id)} ${seen}`,
    accepted: "the keys of an agent that runs (`eval $(ssh-agent) && ssh-add`), or the file of a private key",
    example: "ssh: [{ id: default, file: ~/.ssh/id_ed25519 }]",
  });
}

/** Exit codes of ssh-add: 1 for an agent without keys, 2 for none that answers. Without ssh-add nothing is said. */
async function troubleOf(host: Host, socket: string): Promise<string | undefined> {
  try {
    const { code } = await host.run(["ssh-add", "-l"], { accept: [0, 1, 2], timeoutMs: 10_000 });
    if (code === 1) return `with an agent that has no key (SSH_AUTH_SOCK is ${socket})`;
    return code === 2 ? `with an agent that does not answer (SSH_AUTH_SOCK is ${socket})` : undefined;
  } catch (error) {
    if (error instanceof CommandFailed && error.code === "program-missing") return undefined;
    throw error;
  }
}
