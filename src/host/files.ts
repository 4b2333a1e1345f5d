/** Images that lie in files: a folder, or a tar that is read in place. Blobs are streams, since a layer may have gigabytes;
 *  nothing is unpacked to disk. */
import { createReadStream, type ReadStream } from "node:fs";
import { open, readdir, type FileHandle } from "node:fs/promises";
import { join, posix } from "node:path";
import { Readable } from "node:stream";
import { InputError } from "../errors.ts";
import { CHUNK_BYTES } from "../image/layers.ts";
import { hostile, tarParser } from "../image/tar.ts";

/** Documents of an image: manifests and configurations; registries refuse larger manifests. */
const DOCUMENT_BYTES = 16 * 1024 * 1024;
/** Files of an archive that holds images: some for each layer. */
const MEMBERS = 50_000;

export interface Files {
  /** A small file whole; undefined when it is not there. Throws CheckFailed (hostile-layer) above 16 MiB. */
  read(name: string): Promise<Buffer | undefined>;
  /** A file from its beginning; the stream fails when it is not there. */
  stream(name: string): Readable;
  /** Bytes of a file; undefined when it is not there. */
  size(name: string): Promise<number | undefined>;
}

/** The files below a folder. Throws InputError when there is no such folder. */
export async function folderFiles(folder: string, name: string): Promise<Files> {
  await readdir(folder).catch((error: unknown) => {
    throw unreadable(folder, name, "a folder", error);
  });
  const size = async (file: string) => {
    const handle = await open(join(folder, file)).catch(() => undefined);
    try {
      return handle && (await handle.stat()).size;
    } finally {
      await handle?.close();
    }
  };
  return {
    size,
    stream: (file) => createReadStream(join(folder, file), { highWaterMark: CHUNK_BYTES }),
    read: async (file) => {
      const bytes = await size(file);
      return bytes === undefined ? undefined : document(createReadStream(join(folder, file)), bytes, file);
    },
  };
}

/** The files in a tar, found by reading its headers alone. Throws InputError when there is no such file, or it is packed. */
export async function tarFiles(path: string, name: string): Promise<Files> {
  const handle = await open(path).catch((error: unknown) => {
    throw unreadable(path, name, "a tar file", error);
  });
  let places: Awaited<ReturnType<typeof members>>;
  try {
    places = await members(handle, path, name);
  } finally {
    await handle.close();
  }
  const find = (file: string) => {
    const place = places.get(file);
    // Older docker versions save a layer once and link to it; a link to a link is none of theirs.
    return place?.link === undefined ? place : places.get(place.link);
  };
  const stream = (file: string): Readable => {
    const place = find(file);
    if (place === undefined) return failing(`${path} has no ${file}`);
    if (place.size === 0) return Readable.from([]);
    return slice(path, place);
  };
  return {
    size: (file) => Promise.resolve(find(file)?.size),
    stream,
    read: async (file) => {
      const place = find(file);
      return place && document(stream(file), place.size, file);
    },
  };
}

function slice(path: string, { at, size }: Place): ReadStream {
  return createReadStream(path, { start: at, end: at + size - 1, highWaterMark: CHUNK_BYTES });
}

function failing(message: string): Readable {
  return new Readable({
    read() {
      this.destroy(new Error(message));
    },
  });
}

interface Place {
  at: number;
  size: number;
  link?: string;
}

async function members(handle: FileHandle, path: string, name: string): Promise<Map<string, Place>> {
  const places = new Map<string, Place>();
  const { size } = await handle.stat();
  const block = Buffer.alloc(512);
  const first = await handle.read(block, 0, 512, 0);
  const packed = block.readUInt16BE(0) === 0x1f8b || block.readUInt32BE(0) === 0x28b52ffd;
  if (first.bytesRead < 512 || packed) {
    throw InputError.of({
      code: "image-source",
      name,
      seen: `${path}, which ${packed ? "is packed as a whole" : "is shorter than any tar"},`,
      accepted: "a tar file as docker save and skopeo copy write it",
      example: packed ? `gunzip or unzstd it first: ${path.replace(/\.(?:t?gz|zst)$/, "")}` : "image.tar",
    });
  }
  let at = 0;
  const parser = tarParser(
    ({ path: member, kind, size: bytes, facts }) => {
      const link = kind.endsWith("link") ? linked(member, kind, facts().link) : undefined;
      places.set(member, { at, size: bytes, ...(link === undefined ? {} : { link }) });
      if (places.size > MEMBERS) throw hostile(`an archive of more than ${MEMBERS} files`);
    },
    { headersOnly: true },
  );
  while (at < size) {
    const { bytesRead } = await handle.read(block, 0, 512, at);
    at += 512;
    parser.push(block.subarray(0, bytesRead));
    at += parser.skip();
  }
  // The last file's padding may be missing; its content may not.
  for (const place of places.values())
    if (place.at + place.size > size) throw hostile("an end in the middle of a file", "cut-short-layer");
  return places;
}

function linked(path: string, kind: string, link: string): string {
  return kind === "hard link" ? link : posix.normalize(posix.join(posix.dirname(path), link));
}

async function document(stream: Readable, bytes: number, name: string): Promise<Buffer> {
  if (bytes > DOCUMENT_BYTES) {
    stream.destroy();
    throw hostile(`a document of ${bytes} bytes (${name})`);
  }
  return Buffer.concat((await stream.toArray()) as Buffer[]);
}

function unreadable(path: string, name: string, accepted: string, cause: unknown): InputError {
  return InputError.of({
    code: "image-source",
    name,
    seen: `${JSON.stringify(path)} (${(cause as Error).message})`,
    accepted: `${accepted} that this user may read`,
    example: "oci:build/image, docker-archive:image.tar",
    cause,
  });
}
