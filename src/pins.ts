/** Images from outside: what a stage takes by name, pinned to what the registry serves for its platform. */
import { distance } from "fastest-levenshtein";
import { InputError, located, type Location } from "./errors.ts";
import type { Host } from "./host/host.ts";
import type { Dockerfile, Triggers } from "./image/dockerfile.ts";
import { formatPlatform, parsePlatform, runnable, samePlatform } from "./image/platform.ts";
import { configOf, imageConfig, manifest, type ImageConfig, type Manifest } from "./registry.ts";
import type { StageSettings } from "./settings.ts";

/** How a named build context says that it is an image. */
export const IMAGE_CONTEXT = "docker-image://";

const BY_DIGEST = /@sha256:[0-9a-f]{64}$/;

/** Images that the Dockerfile names, and named build contexts that are images: by name, with `docker-image://` and a digest.
 *  `known`: those that are pinned already. */
export async function pinImages(
  host: Host,
  stage: StageSettings,
  { dockerfile, known }: { dockerfile: Dockerfile; known: Readonly<Record<string, string>> },
): Promise<Record<string, string>> {
  // Docker Hub's images go by several names, and BuildKit takes a named context for each of them.
  const replaced = new Set(Object.keys(stage.contexts).map(short));
  const foreign = new Set(dockerfile.foreign.map(short));
  const named = dockerfile.images
    .filter((image) => image !== stage.parent && !replaced.has(short(image)))
    .map((image) => [image, image] as const);
  const given = usedContexts(stage, dockerfile)
    .filter(([, value]) => value.startsWith(IMAGE_CONTEXT))
    .map(([name, value]) => [name, value.slice(IMAGE_CONTEXT.length)] as const);
  const pins = [...named, ...given].map(async ([name, reference]) => {
    // A stage that is built for another platform takes another image out of the index: BuildKit chooses.
    const platform = foreign.has(short(name)) ? undefined : stage.platform;
    const asked = { name, reference, platform, several: stage.alias !== stage.stage };
    return [
      name,
      known[name] ??
        (await pin(host, asked).catch((error: unknown) => {
          throw located(error, placeOf(name, stage, dockerfile), meant(name, stage));
        })),
    ];
  });
  return Object.fromEntries(await Promise.all(pins)) as Record<string, string>;
}

function placeOf(name: string, { dockerfile: file }: StageSettings, { lines }: Dockerfile): Location {
  const line = Object.entries(lines).find(([image]) => short(image) === short(name))?.[1];
  return { file, ...(line === undefined ? {} : { line }) };
}

/** A misspelt parent looks like an image from outside. */
function meant(name: string, { parent }: StageSettings): string {
  const near = parent !== undefined && distance(name, parent) <= 2;
  return near ? `Did you mean \`${parent}\`, the stage below? ` : "";
}

/** The image that reads a Dockerfile; it runs where BuildKit does. */
export async function pinFrontend(host: Host, reference: string): Promise<string> {
  return pin(host, { name: "of the Dockerfile's syntax", reference, platform: undefined, several: false });
}

/** What ONBUILD instructions of the images from outside add to the stages that stand on them; nothing for those without any. */
export async function triggersOf(
  host: Host,
  { bases, images }: { bases: Dockerfile["bases"]; images: Record<string, string> },
): Promise<Triggers> {
  const asked = bases.flatMap(({ image, platform }) =>
    Object.entries(images)
      .filter(([name]) => short(name) === short(image))
      .map(async ([, pin]) => {
        const config = await configOf(host, pin.slice(IMAGE_CONTEXT.length), platform);
        const triggers = (config as ImageConfig | undefined)?.config?.["OnBuild"];
        return [image, Array.isArray(triggers) ? triggers.map(String) : []] as const;
      }),
  );
  return Object.fromEntries((await Promise.all(asked)).filter(([, triggers]) => triggers.length > 0));
}

/** Named build contexts that the Dockerfile can take from. Docker Hub's images go by several names. */
export function usedContexts(
  stage: StageSettings,
  { images, stages, otherLanguage }: Dockerfile,
): [name: string, value: string][] {
  const taken = new Set([...images, ...stages].map(short));
  return Object.entries(stage.contexts).filter(([name]) => otherLanguage || taken.has(short(name)));
}

/** One of an image's names for all, as a named context has it that stands for it. Source: BuildKit, frontend/dockerui, namedcontext.go. */
export function short(reference: string): string {
  return reference.replace(/^((?:index\.)?docker\.io\/)?(library\/)?/, "").replace(/:latest$/, "");
}

/** The repository of an image is only its address; its digest is what the bytes depend on. */
export function digestOf(reference: string): string {
  return reference.slice(reference.indexOf("@") + 1);
}

/** Instructions as the key sees them: an image that is named by the digest of an index counts by that of the platform's image,
 *  so that an index in which another platform's moved changes nothing. What an instruction runs stays as it is. */
export function keyedInstructions(instructions: readonly string[], images: Readonly<Record<string, string>>): string[] {
  const narrowed = Object.entries(images).filter(([name, pin]) => isNarrowed(name, pin));
  return instructions.map((line) =>
    narrowed.reduce((text, [name, pin]) => {
      const own = pin.slice(IMAGE_CONTEXT.length);
      return text.startsWith("FROM ") ? text.replaceAll(name, own) : text.replaceAll(`from=${name}`, `from=${own}`);
    }, line),
  );
}

/** Digests of images by name, for the key. */
export function keyedImages(images: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(images).map(([name, pin]) => [
      isNarrowed(name, pin) ? pin.slice(IMAGE_CONTEXT.length) : name,
      digestOf(pin),
    ]),
  );
}

function isNarrowed(name: string, pin: string): boolean {
  return BY_DIGEST.test(name) && digestOf(name) !== digestOf(pin);
}

interface Asked {
  name: string;
  reference: string;
  /** The platform whose image is meant; undefined for whatever the reference serves. */
  platform: string | undefined;
  /** Whether the stage is built for several platforms: a moved image of one must not rebuild the others. */
  several: boolean;
}

async function pin(host: Host, asked: Asked): Promise<string> {
  const { name, reference, platform, several } = asked;
  // A digest cannot move; looking it up at every plan would only spend what the registry allows.
  const [digestGiven = ""] = BY_DIGEST.exec(reference) ?? [];
  const repository = reference.replace(BY_DIGEST, "").replace(/:[^:/]+$/, "");
  // Beside a digest a tag says nothing, and skopeo takes no reference with both.
  const address = digestGiven === "" ? reference : repository + digestGiven;
  if (digestGiven !== "" && !(several && platform !== undefined)) return IMAGE_CONTEXT + address;
  const found = await manifest(host, address);
  if (!found) {
    throw InputError.of({
      code: "image-unknown",
      name: name === reference ? "image" : `image ${name}`,
      seen: `${JSON.stringify(reference)} (the registry has no such image)`,
      accepted: "an image that the registry has",
      example: "debian:bookworm-slim",
    });
  }
  const digest =
    platform === undefined ? found.digest : await digestFor(host, { ...asked, platform }, repository, found);
  return `${IMAGE_CONTEXT}${repository}@${digest}`;
}

/** The digest of the image for a platform. Throws InputError when there is none for it. */
async function digestFor(
  host: Host,
  { name, reference, platform, several }: Asked & { platform: string },
  repository: string,
  found: Manifest,
): Promise<string> {
  const wanted = parsePlatform(platform);
  if (found.manifests !== undefined) {
    const entries = runnable(wanted).flatMap(
      (fit) => found.manifests?.find((each) => each.platform !== undefined && samePlatform(each.platform, fit)) ?? [],
    );
    if (entries[0]) return entries[0].digest;
    const offered = found.manifests.flatMap((each) =>
      each.platform === undefined || each.platform.os === "unknown" ? [] : [formatPlatform(each.platform)],
    );
    throw notFor(name, reference, platform, offered);
  }
  // One more question to the registry, which an image for amd64 alone does not need: BuildKit would say it, too.
  if (!several && platform === "linux/amd64") return found.digest;
  const { os, architecture } = await imageConfig(host, { repository, digest: found.digest });
  if (os === wanted.os && architecture === wanted.architecture) return found.digest;
  throw notFor(name, reference, platform, [`${os}/${architecture}`]);
}

function notFor(name: string, reference: string, platform: string, offered: readonly string[]): InputError {
  return InputError.of({
    code: "image-platform",
    name: `image ${name}`,
    seen: `${JSON.stringify(reference)}, which is there for ${offered.join(", ") || "no platform"} and not for ${platform},`,
    accepted: "an image for every one of `platforms`",
    example: "debian:bookworm-slim",
  });
}
