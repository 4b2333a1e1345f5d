/** The bridge, addresses and packet rules of an own docker engine: apart from those of any other engine, and from those
 *  of the other area. */

import { InputError } from "../src/errors.ts";
import type { Area } from "./folders.ts";
import { ask, run } from "./shell.ts";

const defaultPrefixes: Record<Area, string> = { demo: "10.213", test: "10.214" };

/** Makes them unless they are there; gives the bridge's name and the addresses for further networks. */
export async function addNetwork(area: Area): Promise<{ bridge: string; pool: string }> {
  const bridge = bridgeName(area);
  const remedy = "This needs root and a kernel with bridges and iptables' nat table.";
  if ((await ask(["ip", "link", "show", bridge])) === undefined) {
    await run(["ip", "link", "add", bridge, "type", "bridge"], { remedy });
  }
  await run(["ip", "address", "replace", `${prefix(area)}.0.1/24`, "dev", bridge], { remedy });
  await run(["ip", "link", "set", bridge, "up"], { remedy });
  for (const { table, chain, rule } of rules(area)) {
    if ((await ask(["iptables", "-w", "-t", table, "-C", chain, ...rule])) !== undefined) continue;
    await run(["iptables", "-w", "-t", table, "-I", chain, ...rule], { remedy });
  }
  return { bridge, pool: `${prefix(area)}.128.0/17` };
}

/** Removes them, and the bridges of further networks that a killed engine left. */
export async function removeNetwork(area: Area): Promise<void> {
  const addresses = (await ask(["ip", "-oneline", "-4", "address", "show"])) ?? "";
  const links = addresses.split("\n").flatMap((line) => {
    const [, link = "", , address = ""] = line.trim().split(/\s+/);
    return /^br-|^ims-/.test(link) && address.startsWith(`${prefix(area)}.`) ? [link] : [];
  });
  for (const link of new Set(links)) await ask(["ip", "link", "delete", link]);
  for (const { table, chain, rule } of rules(area)) await ask(["iptables", "-w", "-t", table, "-D", chain, ...rule]);
}

export function subnet(area: Area): string {
  return `${prefix(area)}.0.0/16`;
}

function rules(area: Area): { table: string; chain: string; rule: string[] }[] {
  const ours = subnet(area);
  const answers = ["-m", "conntrack", "--ctstate", "RELATED,ESTABLISHED"];
  return [
    { table: "filter", chain: "FORWARD", rule: ["-s", ours, "-j", "ACCEPT"] },
    { table: "filter", chain: "FORWARD", rule: ["-d", ours, ...answers, "-j", "ACCEPT"] },
    { table: "nat", chain: "POSTROUTING", rule: ["-s", ours, "!", "-d", ours, "-j", "MASQUERADE"] },
  ];
}

export function bridgeName(area: Area): string {
  return `ims-${area}`;
}

/** The first two numbers of the addresses. */
function prefix(area: Area): string {
  const variable = `IMMUTABLE_SERVERS_${area.toUpperCase()}_SUBNET`;
  const seen = process.env[variable] ?? `${defaultPrefixes[area]}.0.0/16`;
  const match = /^(\d{1,3}\.\d{1,3})\.0\.0\/16$/.exec(seen);
  if (match?.[1]) return match[1];
  throw InputError.of({
    code: "bad-subnet",
    name: variable,
    seen: JSON.stringify(seen),
    accepted: "a private network of size 16",
    example: `${defaultPrefixes[area]}.0.0/16`,
  });
}
