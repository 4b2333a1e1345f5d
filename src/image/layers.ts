/** What two layers hold, path by path, and where they differ. Pure: streams come in, facts come out. */
import { createHash } from "node:crypto";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { extract, type Header } from "tar-stream";

/** An entry of a layer; times in milliseconds since 1970. */
export interface LayerEntry {
  kind: string;
  mode: number;
  owner: string;
  time: number;
  link: string;
  /** SHA-256 of the content; empty for what has none. */
  content: string;
}

export type DifferenceKind =
  "content" | "time" | "mode" | "owner" | "link" | "kind" | "only in the first" | "only in the second";

export interface Difference {
  path: string;
  kinds: DifferenceKind[];
}

/** The entries of a layer by path, as its tar holds them. Source: OCI image spec 1.1, layer. */
export async function readLayer(stream: Readable, compressed: boolean): Promise<Map<string, LayerEntry>> {
  const entries = new Map<string, LayerEntry>();
  const tar = extract();
  // A broken stream ends the reading of entries with its own error; `arrived` only keeps that from being unhandled.
  const arrived = pipeline([stream, ...(compressed ? [createGunzip()] : []), tar]).catch((cause: unknown) => {
    tar.destroy(cause as Error);
  });
  for await (const item of tar) {
    const hash = createHash("sha256");
    let size = 0;
    for await (const part of item) {
      hash.update(part as Buffer);
      size += (part as Buffer).length;
    }
    entries.set(item.header.name.replace(/^\.?\//, ""), entryOf(item.header, size === 0 ? "" : hash.digest("hex")));
  }
  await arrived;
  return entries;
}

function entryOf(header: Header, content: string): LayerEntry {
  return {
    kind: header.type ?? "file",
    mode: header.mode ?? 0,
    owner: `${header.uid ?? 0}:${header.gid ?? 0}`,
    time: header.mtime?.getTime() ?? 0,
    link: header.linkname ?? "",
    content,
  };
}

/** Paths in which two layers differ, in order of their names. */
export function layerDifferences(
  first: ReadonlyMap<string, LayerEntry>,
  second: ReadonlyMap<string, LayerEntry>,
): Difference[] {
  const paths = [...new Set([...first.keys(), ...second.keys()])].sort();
  return paths
    .map((path) => ({ path, kinds: kinds(first.get(path), second.get(path)) }))
    .filter((difference) => difference.kinds.length > 0);
}

function kinds(first: LayerEntry | undefined, second: LayerEntry | undefined): DifferenceKind[] {
  if (!first) return ["only in the second"];
  if (!second) return ["only in the first"];
  return (["kind", "content", "link", "mode", "owner", "time"] as const).filter((name) => first[name] !== second[name]);
}
