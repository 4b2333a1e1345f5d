/** What a step is to its callers: names, inputs, outputs, and how text from outside becomes a call. */
import { InputError } from "../errors.ts";
import type { Host } from "../host/host.ts";
import { parseDigest, type Digest } from "../image/reference.ts";
import { INPUTS, type InputName } from "../inputs.ts";

export interface Step {
  /** The name of the action's folder, the bundle and the CLI's verb. */
  name: string;
  title: string;
  description: string;
  /** Branding of the action. Source: GitHub docs, "Metadata syntax", Feather icons. */
  icon: string;
  color: string;
  inputs: readonly InputName[];
  required: readonly InputName[];
  /** Inputs that the action sets itself. */
  defaults: Partial<Record<InputName, string>>;
  outputs: Record<string, string>;
  run(host: Host): Promise<void>;
}

/** Inputs by which any step logs in to the registry. */
export const REGISTRY_INPUTS = ["registry-username", "registry-password"] as const;

/** `true` or `false`, written as text. */
export function flag(host: Host, name: InputName): boolean {
  const text = host.input(name) ?? "false";
  if (text === "true" || text === "false") return text === "true";
  throw InputError.of({
    code: "not-a-flag",
    name: `input ${name}`,
    seen: JSON.stringify(text),
    accepted: "true or false",
    example: "true",
  });
}

export function digestInput(host: Host, name: InputName): Digest | undefined {
  const text = host.input(name);
  return text === undefined ? undefined : parseDigest(text, `input ${name}`);
}

export function requiredDigest(host: Host, name: InputName): Digest {
  const digest = digestInput(host, name);
  if (digest !== undefined) return digest;
  throw InputError.of({
    code: "input-missing",
    name: `input ${name}`,
    seen: "nothing",
    accepted: INPUTS[name].description.replace(/\.$/, ""),
    example: `sha256:${"0123456789abcdef".repeat(4)}`,
  });
}
