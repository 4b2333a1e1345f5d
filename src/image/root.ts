/** A few files of an image as its layers make them together: layers above win, whiteouts remove. */
import type { TarEntry } from "./tar.ts";

export interface Root {
  /** Contents by path, of what is wanted. */
  files: Map<string, Buffer>;
  /** Takes entries of one layer; layers come from the top of the image to its bottom. */
  add(entries: Iterable<TarEntry>): void;
  /** Ends a layer: what it has or hides is decided for those below. */
  endLayer(): void;
  /** Whether the layers that were read leave nothing about a path to those below. */
  decided(path: string): boolean;
  /** Whether one of these layers removes what others have. */
  removes(): boolean;
}

/** All of it together; a database has some megabytes. */
const KEPT_BYTES = 512 * 1024 * 1024;

/** Collects the wanted files of an image. Source: OCI image spec 1.1, layer: whiteouts, opaque whiteouts. */
export function readRoot(wanted: (path: string) => boolean): Root {
  const files = new Map<string, Buffer>();
  const closed = new Set<string>();
  const emptied = new Set<string>();
  const layer = { closed: new Set<string>(), emptied: new Set<string>() };
  let kept = 0;
  const decided = (path: string) => closed.has(path) || above(path).some((one) => closed.has(one) || emptied.has(one));

  return {
    files,
    decided,
    removes: () => emptied.size > 0 || closed.size > files.size,
    add: (entries) => {
      for (const { path, kind, content } of entries) {
        const slash = path.lastIndexOf("/");
        const [folder, name] = [path.slice(0, Math.max(0, slash)), path.slice(slash + 1)];
        if (name === ".wh..wh..opq") layer.emptied.add(folder);
        else if (name.startsWith(".wh.")) layer.closed.add(`${folder === "" ? "" : `${folder}/`}${name.slice(4)}`);
        else if (kind !== "directory" && wanted(path) && !decided(path)) {
          layer.closed.add(path);
          if (kind !== "file" || !("bytes" in content) || kept + content.bytes.length > KEPT_BYTES) continue;
          kept += content.bytes.length;
          // A view of the reader's buffer, which is used again.
          files.set(path, Buffer.from(content.bytes));
        }
      }
    },
    endLayer: () => {
      for (const path of layer.closed) closed.add(path);
      for (const path of layer.emptied) emptied.add(path);
      layer.closed.clear();
      layer.emptied.clear();
    },
  };
}

/** The folders that a path lies in, the root as an empty text. */
function above(path: string): string[] {
  const found = [""];
  for (let at = path.indexOf("/"); at >= 0; at = path.indexOf("/", at + 1)) found.push(path.slice(0, at));
  return found;
}
