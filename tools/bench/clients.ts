/** How this machine's package managers reach their archives, for builds that need the same: addresses and certificates come
 *  from the clients' own configuration, and reach a step as secrets, so that no image and no key holds them. */
import { execFileSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Variables of a client, and the command that tells its setting here. */
const CLIENTS: Readonly<Record<string, readonly string[]>> = {
  PIP_INDEX_URL: ["pip", "config", "get", "global.index-url"],
  npm_config_registry: ["npm", "config", "get", "registry"],
  GOPROXY: ["go", "env", "GOPROXY"],
};
const CERTIFICATES = [
  process.env["SSL_CERT_FILE"],
  process.env["NODE_EXTRA_CA_CERTS"],
  "/etc/ssl/certs/ca-certificates.crt",
];

/** Files behind the secrets `clients` (lines for a shell) and `ca` (a bundle), where a Dockerfile's text mounts them. */
export function clientSecrets(text: string, folder: string): { id: string; file: string }[] {
  const secrets: { id: string; file: string }[] = [];
  if (text.includes("id=clients")) {
    const file = join(folder, "clients");
    writeFileSync(file, settings());
    secrets.push({ id: "clients", file });
  }
  const bundle = CERTIFICATES.find((path) => path !== undefined && existsSync(path));
  if (text.includes("id=ca") && bundle !== undefined) secrets.push({ id: "ca", file: bundle });
  return secrets;
}

/** The same as options of `docker buildx build`. */
export function clientOptions(text: string, folder: string): string[] {
  return clientSecrets(text, folder).map(({ id, file }) => `--secret=id=${id},src=${file}`);
}

function settings(): string {
  return Object.entries(CLIENTS)
    .map(([name, command]) => [name, process.env[name] ?? told(command)] as const)
    .filter(([, value]) => value !== "" && value !== "null")
    .map(([name, value]) => `${name}='${value.replaceAll("'", `'\\''`)}'\n`)
    .join("");
}

/** Empty where the client is not installed, or has no such setting. */
function told([program = "", ...args]: readonly string[]): string {
  try {
    return execFileSync(program, args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  } catch {
    return "";
  }
}
