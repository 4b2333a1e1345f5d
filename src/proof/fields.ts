/** Differences beside the layers: the image's configuration, history, annotations and media types. */
import type { ImageConfig, Manifest } from "../registry.ts";
import { causesShown, evidence, type Evidence, type Moment } from "./evidence.ts";
import { told, type Cause } from "./explain.ts";
import { LAYER_OF_ONE_SIDE, type Explanation } from "./rules/general.ts";

/** A field that is not the same in both images; values as JSON, cut short. */
export interface FieldDifference {
  field: string;
  first: string;
  second: string;
}

/** A field that only one image has. */
const ABSENT = "not there";
const SOURCE = "https://docs.docker.com/build/building/reproducible-builds/";

/** Fields by their names, the narrower first. */
const FIELD_RULES: readonly (Explanation & { fields: RegExp })[] = [
  {
    fields: /^(?:config\.created|config\.history\.\d+\.created)$/,
    rule: "image/dates",
    title: "dates in the image's configuration",
    why: "The builder wrote the clock into the image, because it was not told which date to write.",
    fix: "# give the build a date: the stage's setting `epoch`, or SOURCE_DATE_EPOCH in the environment of docker buildx build",
    source: SOURCE,
  },
  {
    fields: /Labels\..*(?:created|build.?date|build.?time|timestamp)|annotations\..*created/i,
    rule: "image/created-label",
    title: "label with the time of the build",
    why: "A label, often from a metadata action, holds the minute in which the build began.",
    fix: "# take the date of the commit, not of the build: LABEL org.opencontainers.image.created from git log -1 --format=%cI; or leave it out",
    source: "https://github.com/php/frankenphp/pull/2545",
  },
  {
    fields: /Labels\..*(?:buildah|builder|version)/i,
    rule: "image/builder-label",
    title: "label with the version of the builder",
    why: "The builder signs the image with its version, and the two builders are not of the same one.",
    fix: "# use the same version for both builds; buildah: --identity-label=false",
    source: "https://github.com/containers/buildah/blob/main/docs/buildah-build.1.md",
  },
  {
    fields: /annotations\.buildkit\/rewritten-timestamp$/,
    rule: "image/rewritten-times",
    title: "times that only one builder set back, or to another date",
    why: "BuildKit notes on each layer to which date it set the times of the files. One build was not told to, or was told another date.",
    fix: "# give both builds the same SOURCE_DATE_EPOCH, and the output option rewrite-timestamp=true (this project's build does)",
    source: SOURCE,
  },
  {
    fields: /annotations\.(?!.*base\.name)/,
    rule: "image/annotation",
    title: "annotation that changes",
    why: "An annotation holds something of the build itself: its commit, its number, its run, its machine.",
    fix: "# leave the annotation out: no --annotation, no annotation.… among the output options with a value that changes; a metadata action: DOCKER_METADATA_ANNOTATIONS_LEVELS and what it sets",
    source: "https://docs.docker.com/build/metadata/annotations/",
  },
  {
    fields: /Labels\./,
    rule: "image/label",
    title: "label that changes",
    why: "A label holds something of the build itself: its number, its run, its machine.",
    fix: "# leave the label out, and the ARG that feeds it: an ARG's value enters the history even when nothing uses it",
    source: SOURCE,
  },
  {
    fields: /annotations\..*base\.name/,
    rule: "image/base-name",
    title: "other name of the parent image",
    why: "The builds named the same parent in two ways, and the name enters the history.",
    fix: "# give both builds the same reference, by digest: FROM NAME@sha256:…",
    source: "https://github.com/opencontainers/image-spec/blob/main/annotations.md",
  },
  {
    fields: /^config\.history\.\d+\.comment/,
    rule: "image/base-name",
    title: "other comment in the history: the name of the parent, or the builder's version",
    why: "Builders sign each step with their form of the history, and some write the name of the parent image there. The two were not of one version, or the parent was named in two ways.",
    fix: "# use the same version of the builder for both builds, and the same reference, by digest: FROM NAME@sha256:…",
    source: "https://github.com/opencontainers/image-spec/blob/main/config.md",
  },
  {
    fields: /^config\.(?:author|history\.\d+\.author)/,
    rule: "image/author",
    title: "author of the image",
    why: "The author comes from MAINTAINER, or from the user who built.",
    fix: '# in place of MAINTAINER, and without a variable: LABEL org.opencontainers.image.authors="…"',
    source: "https://docs.docker.com/reference/dockerfile/#maintainer-deprecated",
  },
  {
    fields: /^config\.(?:architecture|os|variant|os\.\w+)(?:\.|$)/,
    rule: "image/platform",
    title: "other platform",
    why: "The builds were for two platforms, or on two kinds of machines, and nothing said which.",
    fix: "# say it for both builds: docker buildx build --platform linux/amd64, or FROM --platform=linux/amd64 …; and take the same parent, by digest",
    source: "https://docs.docker.com/build/building/multi-platform/",
  },
  {
    fields: /^config\.history/,
    rule: "image/history",
    title: "other text in the history",
    why: "The history keeps each instruction with the values of its build arguments. An ARG had another value in each build.",
    fix: "# give no ARG a value that changes (a date, a run's number); pass it as a secret or leave it out",
    source: SOURCE,
  },
  {
    fields:
      /^config\.config\.(?:Env|Cmd|Entrypoint|User|WorkingDir|Hostname|Volumes|ExposedPorts|StopSignal|Healthcheck|OnBuild|Shell|Domainname)/,
    rule: "image/settings",
    title: "other settings of the image",
    why: "An ENV, CMD, USER, EXPOSE or other setting was made from a value that was not the same in both builds: a build argument, or the parent.",
    fix: "# give the build argument a fixed value in the stage's settings, write the value into the instruction, and pin the parent by digest\n# what is new in each build (a key, a date) is set when the server starts: docker run --env, or its entry script",
    source: SOURCE,
  },
  {
    fields: /^manifest$/,
    rule: "image/form",
    title: "the same values, written in another way",
    why: "Configuration and manifest say the same, with their keys in another order or other spaces between them: two tools wrote them, or two versions of one.",
    fix: "# use the same builder, of the same version, for both builds; copy images with --preserve-digests, do not push them again",
    source: SOURCE,
  },
  {
    fields: /mediaType/,
    rule: "image/media-types",
    title: "other media types",
    why: "The two builders call the same things by different names: Docker's media types, and OCI's.",
    fix: "# use the same version of BuildKit for both builds, and oci-mediatypes=true",
    source: "https://docs.docker.com/build/exporters/",
  },
];
const ANY_FIELD: (typeof FIELD_RULES)[number] = {
  fields: /./,
  rule: "image/fields",
  title: "other fields of the image",
  why: "The two builders described the image in different ways.",
  fix: "# use the same version of BuildKit and the same options for both builds",
  source: SOURCE,
};

/** An instruction of the history that the other image does not have, or a layer. */
const ENTRY_OF_ONE_SIDE: Explanation = { ...LAYER_OF_ONE_SIDE, title: "an instruction that only one image has" };
const REORDERED: Explanation = {
  rule: "image/order",
  title: "the same values in another order",
  why: "A list of the image's settings was put together in the order of a hash table, or by tools that each add theirs.",
  fix: "# give both builds one order: sort the list where it is generated, and use the same version of the builder",
  source: "https://reproducible-builds.org/docs/stable-inputs/",
};

/** With a list that has holes, where only the other side has an entry. */
type Fields<T, List extends string> = Omit<T, List> & Partial<Record<List, readonly (object | undefined)[]>>;

/** Every field of configuration and manifest that differs, digests of layers apart: the layers speak for themselves. */
export function fieldDifferences(
  configs: readonly [Fields<ImageConfig, "history">, Fields<ImageConfig, "history">],
  manifests: readonly [Fields<Manifest, "layers">, Fields<Manifest, "layers">],
): FieldDifference[] {
  const flat = [0, 1].map((index) => {
    const fields = new Map<string, string>();
    flatten("config", configs[index as 0 | 1], fields);
    // Its size follows from those of the layers.
    const { digest: _digest, size: _bytes, config: reference, layers = [], ...others } = manifests[index as 0 | 1];
    const named = [reference, ...layers].map((each) => {
      if (each === undefined) return undefined;
      const { digest: _own, size: _size, ...rest } = each as { digest?: unknown; size?: unknown };
      return rest;
    });
    flatten("manifest", { ...others, config: named[0], layers: named.slice(1) }, fields);
    return fields;
  });
  return differing(flat);
}

/** What nothing else explains: the digest is one of the text, not of its meaning. */
export const FORM: FieldDifference = {
  field: "manifest",
  first: "one form of the JSON",
  second: "another form of the same values",
};

/** What two indexes say beside their images, and platforms that only one has. */
export function indexDifferences(first: IndexSource, second: IndexSource): FieldDifference[] {
  const platforms = [first, second].map(({ images }) => [...images.keys()]);
  if (!first.index && !second.index) return [];
  // Attestations make an index of a single image, and are no difference.
  if ((!first.index || !second.index) && first.images.size === 1 && second.images.size === 1) return [];
  const flat = [first, second].map(({ index, images }) => {
    const fields = new Map<string, string>();
    if (index && first.index && second.index) flatten("index", index, fields);
    else fields.set("index", index ? `of ${[...images.keys()].join(", ")}` : "no index, a single image");
    for (const platform of platforms.flat())
      if (images.has(platform)) fields.set(`index.platform ${platform}`, "there");
    return fields;
  });
  return differing(flat);
}

interface IndexSource {
  index: object | undefined;
  images: ReadonlyMap<string, unknown>;
}

function differing([first = new Map(), second = new Map()]: Map<string, string>[]): FieldDifference[] {
  return [...new Set([...first.keys(), ...second.keys()])]
    .filter((field) => first.get(field) !== second.get(field))
    .map((field) => ({ field, first: first.get(field) ?? ABSENT, second: second.get(field) ?? ABSENT }));
}

function flatten(name: string, value: unknown, into: Map<string, string>, depth = 0): void {
  if (value === undefined) return;
  // Beyond any real image fields are compared in one piece: none is left out.
  const whole = typeof value !== "object" || value === null || Object.keys(value).length === 0;
  if (whole || depth > 6 || into.size > 10_000) {
    into.set(name, JSON.stringify(value));
    return;
  }
  for (const [key, item] of Object.entries(value)) flatten(`${name}.${key}`, item, into, depth + 1);
}

export function fieldCauses(differences: readonly FieldDifference[], moment: Moment): Cause[] {
  const causes = new Map<string, Cause>();
  for (const { field, first, second } of differences) {
    const explanation = explained({ field, first, second }, differences);
    const cause = causes.get(explanation.rule) ?? { ...told(explanation), count: 0, paths: [] };
    causes.set(explanation.rule, cause);
    cause.count += 1;
    const seen = seenIn({ field, first, second }, moment);
    if (seen) cause.shows = [...new Set([...(cause.shows ?? []), ...causesShown(seen)])];
    if (cause.paths.length < 20)
      cause.paths.push({
        path: field,
        kinds: ["content"],
        ...(seen && { seen: seen.seen.join(" > ") }),
        first: first.slice(0, 240),
        second: second.slice(0, 240),
      });
  }
  return [...causes.values()];
}

/** What the values themselves say: a time, a random value, a host name. */
function seenIn({ field, first, second }: FieldDifference, moment: Moment): Evidence | undefined {
  if ([first, second].includes(ABSENT)) return undefined;
  // Its name says what a value is of, as in a file: `BUILD_HOST=…`.
  const [one, other] = [first, second].map((value) => Buffer.from(`${field.replace(/^.*\./, "")}: ${value}\n`));
  const found = evidence(one ?? Buffer.of(), other ?? Buffer.of(), moment);
  return found.cause === "unknown" ? undefined : found;
}

function explained({ field, first, second }: FieldDifference, all: readonly FieldDifference[]): Explanation {
  if (/^config\.history\.\d+\./.test(field) && [first, second].includes(ABSENT)) {
    const entry = field.replace(/[^.]*$/, "");
    const other = all.filter((each) => each.field.startsWith(entry));
    if (other.every((each) => each.first === ABSENT) || other.every((each) => each.second === ABSENT))
      return ENTRY_OF_ONE_SIDE;
  }
  const list = /^(.*)\.\d+$/.exec(field)?.[1];
  if (list !== undefined) {
    const items = all.filter((each) => each.field.startsWith(`${list}.`));
    const [one, other] = [items.map((each) => each.first).sort(), items.map((each) => each.second).sort()];
    if (one.length > 1 && one.every((item, at) => item === other[at])) return REORDERED;
  }
  const { fields: _fields, ...explanation } = FIELD_RULES.find(({ fields }) => fields.test(field)) ?? ANY_FIELD;
  return explanation;
}
