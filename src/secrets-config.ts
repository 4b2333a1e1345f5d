/** `secrets:` and `ssh:` of a stage in immutable-servers.yml: what a build is given and no image may hold. */
import * as z from "zod";
import type { SshKey } from "./image/origin.ts";
import { described } from "./verify-config.ts";

export const VARIABLE = /^[A-Za-z_][A-Za-z0-9_]*$/;

const name = z.string().regex(VARIABLE);
const file = z
  .string()
  .min(1)
  .regex(/^[^\0\n,]+$/);
const sshId = z.string().regex(/^[A-Za-z0-9_-]+$/);
const sshKey = z.union([
  sshId,
  z.strictObject({ id: sshId, file: file.optional() }),
  z.strictObject({ id: sshId, secret: name }),
]);

export const secretSchemas = {
  secrets: described(
    z.array(z.union([name, z.strictObject({ id: name, file })])),
    "names of build secrets, whose values come from the `secrets` input or the environment; or { id, file } for a file outside of the context, where ~ and $NAME are filled in",
    ["COMPOSER_AUTH", { id: "npmrc", file: "~/.npmrc" }],
  ).optional(),
  ssh: described(
    z.union([sshId, z.array(sshKey)]),
    "ids for `RUN --mount=type=ssh`: `default` for the agent of $SSH_AUTH_SOCK, { id, file } for a private key, or { id, secret } for one that comes as a build secret",
    "default",
  ).optional(),
};

/** Names of a stage's secrets whose values are given, not read from files. */
export function givenSecrets(stage: {
  secrets: readonly string[];
  secretFiles: Readonly<Record<string, string>>;
  ssh: readonly SshKey[];
}): string[] {
  return [
    ...stage.secrets.filter((secret) => stage.secretFiles[secret] === undefined),
    ...stage.ssh.flatMap(({ secret }) => secret ?? []),
  ];
}
