/** Where a build came from, so that anybody can do it again: written by the build, and turned back into a checkout later. */
import { CheckFailed, InputError } from "./errors.ts";
import { git } from "./host/tracked.ts";
import type { Host } from "./host/host.ts";
import { publicUrl, type Origin } from "./image/origin.ts";
import { pinned, type Digest, type PinnedReference } from "./image/reference.ts";
import type { PreparedStage } from "./plan.ts";
import { retried } from "./retry.ts";
import type { Settings, StageSettings } from "./settings.ts";

/** The commit that a checkout is at, and whether the files of a stage differ from it. */
export async function sourceOf(
  host: Host,
  { context, dockerfile }: Pick<StageSettings, "context" | "dockerfile">,
): Promise<Origin["source"]> {
  const [place, url, changes] = await Promise.all([
    git(host, ["rev-parse", "HEAD", "--show-prefix"]),
    git(host, ["config", "--get", "remote.origin.url"]),
    git(host, ["status", "--porcelain", "--", context, dockerfile]),
  ]);
  const [commit, folder = ""] = place?.split("\n") ?? [];
  return {
    ...(url === undefined ? {} : { url: publicUrl(url) }),
    ...(commit === undefined ? {} : { commit }),
    folder: folder.replace(/\/$/, "") || ".",
    changed: changes?.trim() !== "",
  };
}

/** What a build was made from and with. */
export function originOf(
  prepared: PreparedStage,
  built: Pick<Origin, "digest" | "key" | "source" | "epoch" | "buildkit"> & { parent: Digest | undefined },
): Origin {
  const { stage, kind, parent, context, dockerfile, target, args, contexts, secrets, platform, alias } =
    prepared.settings;
  const { secretFiles, ssh } = prepared.settings;
  return {
    version: 1,
    digest: built.digest,
    key: built.key,
    source: built.source,
    stage: {
      ...{ stage, kind, context, dockerfile, args, contexts, secrets, platform, alias, secretFiles, ssh },
      ...(parent === undefined ? {} : { parent }),
      ...(target === undefined ? {} : { target }),
      ...(prepared.settings.epoch === "commit" ? { epoch: "commit" } : {}),
    },
    images: prepared.images,
    ...(prepared.frontend && { frontend: prepared.frontend }),
    ...(prepared.parent === undefined || built.parent === undefined ? {} : { parent: built.parent }),
    epoch: built.epoch,
    buildkit: built.buildkit,
  };
}

/** The settings by which the stage of an origin is built, whatever a configuration says today. */
export function settingsOf(host: Host, { repository }: PinnedReference, origin: Origin): Settings {
  const { stage } = origin;
  // A tag may serve another image today: every image is taken by the digest that it had.
  const contexts = { ...stage.contexts, ...origin.images, ...origin.frontend };
  const rebuilder = host.input("rebuilder") ?? host.env("BUILDX_REBUILDER");
  return {
    repository,
    platform: stage.platform,
    platforms: [stage.platform],
    runners: {},
    cache: "none",
    cacheMounts: 0,
    freeDisk: 0,
    builder: undefined,
    rebuilder,
    stages: { [stage.stage]: { ...stage, parent: stage.parent, contexts, epoch: stage.epoch ?? origin.epoch } },
    publish: { tags: [], moving: [] },
    advisories: undefined,
    verify: { allow: [], level: "rebuild", vary: [], diffoscope: false, when: ["release"], label: "" },
    deploy: undefined,
    locate: () => undefined,
  };
}

/** Runs `act` in a checkout of the commit that an image was built from: one of this repository, or a clone where `clone`
 *  allows it. Nothing is left behind. Throws InputError where there is no way to the files. */
export async function inCheckout<T>(
  host: Host,
  { image, origin, clone }: { image: PinnedReference; origin: Origin; clone: boolean },
  act: () => Promise<T>,
): Promise<T> {
  const { url, commit, folder, changed } = origin.source;
  if (commit === undefined || changed) {
    throw new CheckFailed({
      code: "origin-uncommitted",
      message: `${pinned(image)} was built from files that ${commit === undefined ? "no commit has" : `differ from commit ${commit}`}.`,
      remedy: "Nobody else can build it again. Commit before a release; releases from a clean checkout can be checked.",
    });
  }
  const here = await git(host, ["rev-parse", "--show-toplevel"]);
  const known = here !== undefined && (await git(host, ["cat-file", "-e", `${commit}^{commit}`])) !== undefined;
  const place = `${await host.temporaryFolder()}/checkout`;
  const worktree = (...rest: string[]) =>
    retried(host, "git", () => host.run(["git", "worktree", ...rest], { cleanup: rest[0] === "remove" }));
  if (known) await worktree("add", "--detach", place, commit);
  else if (clone && url !== undefined) {
    await host.run(["git", "clone", "--no-checkout", "--filter=blob:none", "--", url, place]);
    await host.run(["git", "-C", place, "checkout", "--detach", commit]);
  } else throw elsewhere(image, origin, clone);
  const back = host.enter(folder === "." ? place : `${place}/${folder}`);
  try {
    return await act();
  } finally {
    back();
    // The folder goes with the run in any case, and git forgets a worktree that has none.
    if (known) await worktree("remove", "--force", place).catch(() => undefined);
  }
}

function elsewhere(image: PinnedReference, { source: { url, commit } }: Origin, clone: boolean): InputError {
  return InputError.of({
    code: "origin-elsewhere",
    name: "the working directory",
    seen: `no repository with commit ${commit ?? ""}, from which ${pinned(image)} was built`,
    accepted:
      url === undefined
        ? "a clone of the repository that the image was built from; its record has no URL"
        : `a clone of ${url}${clone ? "" : ", or `--clone` to fetch it"}`,
    example: url === undefined ? "git clone … && cd …" : `git clone ${url}`,
  });
}
