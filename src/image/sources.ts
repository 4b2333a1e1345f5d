/** How an image to compare is named, beside its digest in the repository: the transports that skopeo and podman know. */
import { InputError } from "../errors.ts";

export type ImageSource =
  | { transport: "docker"; reference: string }
  /** A folder or a tar file, and which of its images: a tag, a digest, or the only one. */
  | { transport: "oci" | "oci-archive" | "docker-archive"; path: string; which: string | undefined };

const EXAMPLE =
  "oci:build/image:v1, oci-archive:image.tar, docker-archive:image.tar, docker://ghcr.io/acme/shop@sha256:…";

export function isSource(text: string): boolean {
  return /^(?:oci|oci-archive|docker-archive):|^docker:\/\//.test(text);
}

/** Source: containers-transports(5). */
export function parseSource(text: string, name: string): ImageSource {
  const [, transport, rest = ""] = /^(docker(?=:\/\/)|oci-archive|docker-archive|oci):(.*)$/s.exec(text) ?? [];
  const reference = transport === "docker" ? rest.slice(2) : rest;
  if (transport === undefined || reference === "" || reference.includes("\0")) {
    throw InputError.of({
      code: "image-source",
      name,
      seen: JSON.stringify(text),
      accepted: "a digest, or an image by its transport",
      example: EXAMPLE,
    });
  }
  if (transport === "docker") return { transport, reference };
  const [, path = reference, which] = /^(.+?)(?:@(sha256:[0-9a-f]{64})|:([^/]+))?$/s.exec(reference)?.slice(0, 3) ?? [];
  const tag = /^(.+?):([^/]+)$/s.exec(reference);
  if (which !== undefined) return { transport: transport as "oci", path, which };
  return tag
    ? { transport: transport as "oci", path: tag[1] ?? reference, which: tag[2] }
    : { transport: transport as "oci", path: reference, which: undefined };
}
