/** All that somebody else needs to build a published digest again: kept beside it, without one secret value. */
import type { Digest } from "./reference.ts";

/** A key for `RUN --mount=type=ssh`: of a file, of a build secret by its name, or else the agent's. */
export interface SshKey {
  id: string;
  file?: string | undefined;
  secret?: string;
}

export interface Origin {
  version: 1;
  digest: Digest;
  key: string;
  /** Where its files are: a commit, and the project's folder in the repository. `changed`: the checkout had what no commit
   *  has. */
  source: { url?: string; commit?: string; folder: string; changed: boolean };
  /** The stage as it was built; secrets by their names. */
  stage: {
    stage: string;
    kind: "base" | "app-base" | "final";
    parent?: string;
    context: string;
    dockerfile: string;
    target?: string;
    args: Record<string, string>;
    contexts: Record<string, string>;
    secrets: string[];
    /** Secrets that are files, and keys for SSH, by their paths where they were. */
    secretFiles: Record<string, string>;
    ssh: SshKey[];
    platform: string;
    /** The stage, and the platform where there are several. */
    alias: string;
    /** Where SOURCE_DATE_EPOCH was that of the files' last commit, and no part of the key. */
    epoch?: "commit";
  };
  /** Images from outside by their digests, with `docker-image://`. */
  images: Record<string, string>;
  /** The program that read the Dockerfile, by the name in its syntax line, like `images`. */
  frontend?: Record<string, string>;
  /** The digest that it stands on, in the same repository. */
  parent?: Digest;
  /** SOURCE_DATE_EPOCH in Unix seconds. */
  epoch: number;
  buildkit: string;
}

/** The URL of a repository without what may be a password in it. */
export function publicUrl(url: string): string {
  return url.trim().replace(/^(https?:\/\/)[^/@]*@/, "$1");
}
