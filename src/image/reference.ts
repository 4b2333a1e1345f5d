/** References to images: what may be written, and how they are put together. */
import { InputError, type Location } from "../errors.ts";

/** `sha256:` and 64 lower-case hexadecimal digits. */
export type Digest = `sha256:${string}`;

/** A repository at a digest; the only form in which an image is deployed. */
export interface PinnedReference {
  repository: string;
  digest: Digest;
  /** The folder of an OCI layout that it lies in, for one that was not pushed. */
  layout?: string;
}

const DIGEST = /^sha256:[0-9a-f]{64}$/;
const TAG = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
/** host[:port]/path, or a path alone; lower case, as in the OCI distribution specification 1.1. */
const REPOSITORY =
  /^(?:(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?|\[[0-9a-fA-F:]+\])(?::[0-9]{1,5})?\/)?[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*$/;

const EXAMPLE_DIGEST = `sha256:${"0123456789abcdef".repeat(4)}`;

export function parseDigest(text: string, name = "digest"): Digest {
  if (!DIGEST.test(text)) {
    throw InputError.of({
      code: "digest-format",
      name,
      seen: JSON.stringify(text),
      accepted: "sha256: followed by 64 lower-case hexadecimal digits",
      example: EXAMPLE_DIGEST,
    });
  }
  return text as Digest;
}

export function parseRepository(text: string, name = "repository", at?: Location): string {
  // A registry alone would be taken for a path on Docker Hub.
  const bare = /^[^/]+\.[^/]+$/.test(text);
  if (bare || !REPOSITORY.test(text)) {
    throw InputError.of({
      code: "repository-format",
      name,
      seen: `${JSON.stringify(text)}${bare ? ", without a path," : ""}`,
      accepted: "a registry and a lower-case path, without scheme, tag or digest",
      example: "ghcr.io/acme/shop",
      at,
    });
  }
  return text;
}

export function parseTag(text: string, name = "tag", at?: Location): string {
  if (!TAG.test(text)) {
    throw InputError.of({
      code: "tag-format",
      name,
      seen: JSON.stringify(text),
      accepted: "up to 128 letters, digits, dots, dashes and underscores, not starting with a dot or dash",
      example: "v1.4.2",
      at,
    });
  }
  return text;
}

/** Parses `repository@digest`; a tag is refused because it may serve something else a moment later. */
export function parsePinned(text: string, name = "image"): PinnedReference {
  const at = text.indexOf("@");
  if (at < 0) {
    throw InputError.of({
      code: "not-pinned",
      name,
      seen: `${JSON.stringify(text)} (a tag or a bare name)`,
      accepted: "an image by its digest, since a tag can move",
      example: `ghcr.io/acme/shop@${EXAMPLE_DIGEST}`,
    });
  }
  return { repository: parseRepository(text.slice(0, at), name), digest: parseDigest(text.slice(at + 1), name) };
}

export function pinned({ repository, digest }: PinnedReference): string {
  return `${repository}@${digest}`;
}

/** The registry part of a repository: `ghcr.io` of `ghcr.io/acme/shop`, and Docker Hub where none is named. */
export function registryOf(repository: string): string {
  const [first, ...rest] = repository.split("/");
  const named = rest.length > 0 && first !== undefined && (/[.:]/.test(first) || first === "localhost");
  return named ? first : "docker.io";
}

/** Registries on this machine speak plain http, as for docker and BuildKit. */
export function isLoopback(repository: string): boolean {
  return /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/.test(registryOf(repository));
}

/** What a release calls itself: the start of its digest, short enough to read and long enough to be unique. */
export function releaseId(digest: Digest): string {
  return digest.slice("sha256:".length, "sha256:".length + 12);
}
