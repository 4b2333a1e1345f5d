/** What remains when no rule knows the file: the general cause that its bytes show, and the kinds that are no content. */
import type { DifferenceKind } from "../differences.ts";
import type { GeneralCause } from "../evidence.ts";
import type { Fix } from "../remedy.ts";

export interface Explanation {
  rule: string;
  title: string;
  why: string;
  fix: Fix;
  source: string;
}

const DOCS = "https://reproducible-builds.org/docs";

export const BY_CAUSE: Record<GeneralCause, Explanation> = {
  time: {
    rule: "general/time",
    title: "a time in the content",
    why: "The command writes the clock into this file, and the clock is another one in each build.",
    fix: '# leave the date out; or, for tools that know it, give them a fixed one in the stage, before the command:\nARG SOURCE_DATE_EPOCH\n# in a script: date -u -d "@${SOURCE_DATE_EPOCH}"; and for a log: rm -f FILE in the same RUN',
    source: `${DOCS}/timestamps/`,
  },
  "random value": {
    rule: "general/random",
    title: "a random value in the content",
    why: "The command throws dice: a key, an id, a salt or a seed is a new one in each build.",
    fix: "# make it when the server starts, not in the image; or give the command a fixed value or seed",
    source: `${DOCS}/randomness/`,
  },
  "host name": {
    rule: "general/host-name",
    title: "the name or address of the machine that built",
    why: "The command writes down on which machine, or in which container, it ran.",
    fix: "# leave the name out; or give the command a fixed one: HOSTNAME=build COMMAND",
    source: `${DOCS}/env-variations/`,
  },
  "temporary path": {
    rule: "general/temporary-path",
    title: "the path of the folder that it was built in",
    why: "The command worked in a folder with a random name, or in another one on each machine, and wrote the path down.",
    fix: "# work in a folder with a fixed name: mkdir -p /build && cd /build, instead of mktemp -d",
    source: `${DOCS}/build-path/`,
  },
  order: {
    rule: "general/order",
    title: "the same things in another order",
    why: "The command lists files or keys as the file system or a hash table gives them, or several jobs write as they finish.",
    fix: "# sort what is listed: find … | LC_ALL=C sort; json.dumps(…, sort_keys=True); run one job at a time: make -j1",
    source: `${DOCS}/stable-inputs/`,
  },
  leftover: {
    rule: "general/leftover",
    title: "something that only one build left behind",
    why: "A program left a file, or lines in one, in only one of the two builds: a lock, a log, a cache, a race between jobs.",
    fix: "# remove it in the same RUN: rm -f FILE",
    source: `${DOCS}/volatile-inputs/`,
  },
  number: {
    rule: "general/number",
    title: "a number that counts or measures",
    why: "A process number, an inode, a counter, a duration or a size from the build was written down.",
    fix: "# leave the number out, or remove the file in the same RUN: rm -f FILE",
    source: `${DOCS}/volatile-inputs/`,
  },
  environment: {
    rule: "general/environment",
    title: "a setting of the machine that built",
    why: "The command writes down what it found on its machine: the user, the number of processors, the kernel, or how lines end.",
    fix: "# give the command a fixed value: its user (USER, LOGNAME), a number of jobs, LC_ALL=C.UTF-8, TZ=UTC; check text out with one kind of line ends",
    source: `${DOCS}/env-variations/`,
  },
  unknown: {
    rule: "unknown",
    title: "a cause that is not known",
    why: "The bytes differ, and neither a rule nor the bytes themselves say why. The first differing bytes are shown.",
    fix: "# run the command twice on one machine and compare this file; then tell us, so that it becomes a rule",
    source: DOCS,
  },
};

const oneSided: Explanation = {
  ...BY_CAUSE.leftover,
  rule: "general/one-sided",
  title: "a file that only one build has",
  why: "Only one of the builds has it: its name is random or holds the clock, or the command does not always do the same.",
};

/** For COPY of the context, which makes no times of its own. */
export const COPIED_TIME: Explanation = {
  rule: "metadata/copied-time",
  title: "times of another checkout",
  why: "COPY keeps the times of the files it is given. One of the builds took this step from a cache, or from a build of another commit that ran on the same builder at that moment: BuildKit looks at the content alone.",
  fix: "# build again, with `cache: auto`, and a builder that no other run builds on at that moment; or give the stage a fixed `epoch`\n# files from outside of this project's builds: give the whole context one time before each build",
  source: "https://docs.docker.com/build/cache/invalidation/",
};

export const BY_KIND: Record<Exclude<DifferenceKind, "content">, Explanation> = {
  time: {
    rule: "metadata/time",
    title: "only the time of the file",
    why: "The content is equal; the file's time is that of the build. BuildKit sets times back only when it is told to which date.",
    fix: {
      run: "touch -h -d @1577836800 {paths}",
      text: "# or build with SOURCE_DATE_EPOCH and the output option rewrite-timestamp=true (this project's build does)\n# a time before that date is kept as it is: look for a command that sets one",
    },
    source: "https://github.com/moby/buildkit/issues/4057",
  },
  mode: {
    rule: "metadata/mode",
    title: "permissions of the file",
    why: "The permissions came from the machine: its umask, or the modes that the checkout gave to the files of the context.",
    fix: "COPY --chmod=644 …   # or in the same RUN: chmod 644 FILE; umask 022 before the command",
    source: "https://github.com/moby/buildkit/issues/3889",
  },
  owner: {
    rule: "metadata/owner",
    title: "owner of the file",
    why: "The number of a user or group was given out in another order, or taken over from the machine.",
    fix: "COPY --chown=0:0 …   # and fixed numbers: useradd --uid 1000, groupadd --gid 1000; tar --no-same-owner",
    source: `${DOCS}/archives/`,
  },
  link: {
    rule: "metadata/link",
    title: "target of a link",
    why: "The link points to another place: a name with a random or dated part, or another file of the same content was met first.",
    fix: "# set the link to a fixed name in the same RUN: ln -sfn TARGET LINK",
    source: `${DOCS}/stable-inputs/`,
  },
  xattr: {
    rule: "metadata/xattr",
    title: "extended attributes",
    why: "A label of the machine's security system, or a capability, is on the file in one build only.",
    fix: "# set capabilities in a RUN of the Dockerfile: setcap …; build on machines with the same security module, or without",
    source: "https://github.com/reproducible-containers/diffoci",
  },
  device: {
    rule: "metadata/device",
    title: "number of a device",
    why: "A device file was made with the numbers of the machine. An image needs none.",
    fix: { run: "rm -f {paths}" },
    source: `${DOCS}/volatile-inputs/`,
  },
  kind: {
    rule: "metadata/kind",
    title: "another kind of file",
    why: "It is a file in one build and a link or folder in the other: builders that keep files differently (overlayfs, native), or a command that does not always do the same.",
    fix: "# say at the end of the same RUN what it is to be: rm -rf PATH && ln -s TARGET PATH, or: rm -rf PATH && mkdir PATH\n# where a command hard-links copies: cp --no-preserve=links; and the same snapshotter for both builders",
    source: "https://github.com/moby/buildkit/issues/3456",
  },
  header: {
    rule: "metadata/header",
    title: "another form of the layer's own records",
    why: "The file is equal; the layer describes it in another way. The two builders are not of the same version or kind.",
    fix: "# use the same version of BuildKit, and the same snapshotter, for both builds",
    source: "https://docs.docker.com/build/building/reproducible-builds/",
  },
  order: {
    rule: "metadata/layer-order",
    title: "order of the files in the layer",
    why: "The layer lists the same files in another order. BuildKit sorts them; another tool made one of the layers.",
    fix: "# use the same builder for both builds; for a layer from a tool: tar --sort=name",
    source: "https://github.com/bazel-contrib/rules_oci/issues/10",
  },
  duplicate: {
    rule: "metadata/duplicate",
    title: "a path that is twice in the layer",
    why: "The layer holds the path more than once. BuildKit does not do that; another tool made the layer.",
    fix: "# use the same builder for both builds",
    source: "https://github.com/opencontainers/image-spec/blob/main/layer.md",
  },
  whiteout: {
    rule: "metadata/whiteout",
    title: "mark of a removed file",
    why: "One layer says that a file of a layer below is removed, the other does not: a file was there in one build only, or the builders keep folders differently.",
    fix: "# remove files in the RUN that makes them; use the same snapshotter for both builders",
    source: "https://github.com/reproducible-containers/diffoci",
  },
  padding: {
    rule: "metadata/padding",
    title: "bytes between the files of the layer",
    why: "All files are equal; the layer's filling or end is not. Two tools, or two versions of one, wrote the layers.",
    fix: "# use the same version of BuildKit for both builds",
    source: "https://github.com/opencontainers/image-spec/blob/main/layer.md",
  },
  compression: {
    rule: "metadata/compression",
    title: "compression only",
    why: "The layers unpack to the same bytes; they are packed in another way. The two builders are not of the same version, or a registry packed again.",
    fix: "# use the same version of BuildKit and the same compression and level for both builds; copy images, do not push them again",
    source: "https://github.com/containers/skopeo/issues/2225",
  },
  "only in the first": oneSided,
  "only in the second": oneSided,
};

/** A layer that the other image has no counterpart for. */
export const LAYER_OF_ONE_SIDE: Explanation = {
  rule: "metadata/layers",
  title: "a layer that only one image has",
  why: "One image has a layer more than the other: its Dockerfile has another instruction, a parent was another one, or a builder left out a step that changed nothing.",
  fix: "# build both from the same Dockerfile, with the same parent and the same version of BuildKit",
  source: "https://github.com/opencontainers/image-spec/blob/main/layer.md",
};

/** Layers of both images that lie on each other in another order. */
export const LAYER_MOVED: Explanation = {
  rule: "metadata/order-of-layers",
  title: "the same layers in another order",
  why: "Both images have these layers, one above the other in another order: instructions changed places, or a tool that adds layers took them as a hash table gave them.",
  fix: "# build both from the same Dockerfile; where a tool adds layers (buildpacks, jib, ko, bazel), sort its list of them",
  source: "https://reproducible-builds.org/docs/stable-inputs/",
};

/** What is too much to be looked at one by one. */
export const COUNTED_ONLY: Explanation = {
  rule: "general/too-many",
  title: "more differences than are looked at one by one",
  why: "Two layers that differ in so many paths were not made from the same things: another parent, another context, or times that no builder rewrote.",
  fix: "# remove the causes that are named first; check that both builds had the same parent and context, and rewrite-timestamp=true",
  source: "https://docs.docker.com/build/exporters/image-registry/",
};
