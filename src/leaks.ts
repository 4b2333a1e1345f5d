/** Whether a secret that a build was given is in its image: layers, labels, history, environment, annotations; as it is or
 *  encoded as programs do. Reads only what the build added. */
import { CheckFailed } from "./errors.ts";
import { blobEntries } from "./host/blobs.ts";
import type { Host } from "./host/host.ts";
import { gunzipped } from "./image/gzip.ts";
import { pinned, type Digest, type PinnedReference } from "./image/reference.ts";
import type { TarEntry } from "./image/tar.ts";
import { layerSteps } from "./proof/steps.ts";
import { fetchImages, imageConfig, manifest, type Manifest } from "./registry.ts";

/** Shorter values are words that any file may hold. */
const SHORTEST = 8;
/** A line of a key is telling by itself: a file may hold it indented, or with other line ends. */
const TELLING_LINE = 40;
/** A word that nobody writes by hand: twenty characters or more, letters and digits mixed; no path and no name of a host. */
const TOKEN = /^(?=.*\d)(?=.*[A-Za-z])[A-Za-z0-9_+-]{20,}={0,2}$/;
/** Encoders break lines after 64 or 76 characters; of two such pieces one is whole. */
const PIECE = 32;
/** Members that are unpacked: logs, packages' lists, source maps. */
const MEMBER_BYTES = 64 * 1024 * 1024;
const SHOWN = 10;

/** A secret's value as it may be written down. */
export interface Needle {
  secret: string;
  /** `base64`; undefined for the value itself. */
  form: string | undefined;
  bytes: Buffer;
}

export interface Leak {
  secret: string;
  form: string | undefined;
  /** `/etc/npmrc`, `the label x`, `the environment`. */
  where: string;
  /** From 1, with the instruction that made it; undefined for what is in the configuration. */
  layer?: number;
  line?: number;
}

/** Everything to look for. Names of secrets that are too short to be looked for come apart. */
export function needles(secrets: Readonly<Record<string, string>>): { needles: Needle[]; short: string[] } {
  const short: string[] = [];
  const found: Needle[] = [];
  for (const [secret, given] of Object.entries(secrets)) {
    const value = given.trim();
    if (value.length < SHORTEST) {
      short.push(secret);
      continue;
    }
    const lines = value.split(/\r?\n/).map((line) => line.trim());
    const telling = [
      ...(lines.length > 1 ? lines.filter((line) => line.length >= TELLING_LINE) : []),
      // The tokens within an .npmrc or an auth.json.
      ...value.split(/[\s"'`,;:=(){}<>@]+/).filter((word) => TOKEN.test(word)),
    ];
    const seen = new Set<string>();
    const add = (form: string | undefined, text: string) => {
      if (text.length < SHORTEST || seen.has(text)) return;
      seen.add(text);
      found.push({ secret, form, bytes: Buffer.from(text) });
    };
    for (const plain of [value, ...telling]) {
      add(undefined, plain);
      const json = JSON.stringify(plain).slice(1, -1);
      add("JSON", json);
      // PHP writes slashes so.
      add("JSON", json.replaceAll("/", "\\/"));
      const url = encodeURIComponent(plain);
      add("URL", url);
      add("URL", url.replaceAll("%20", "+"));
      add(
        "URL",
        url.replaceAll(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
      );
    }
    for (const text of base64Forms(value)) add("base64", text);
  }
  return { needles: found, short };
}

/** The characters of base64 that a value alone decides, wherever in an encoded text it begins. */
function base64Forms(value: string): string[] {
  const bytes = Buffer.from(value);
  const whole = [0, 1, 2].map((before) => {
    const encoded = Buffer.concat([Buffer.alloc(before), bytes]).toString("base64");
    return encoded.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6));
  });
  const pieces = whole.flatMap((text) =>
    text.length < 2 * PIECE ? [text] : [text.slice(0, PIECE), text.slice(PIECE, 2 * PIECE)],
  );
  return pieces.flatMap((text) => [text, text.replaceAll("+", "-").replaceAll("/", "_")]);
}

/** Searches what a build added to the image below it. Throws CheckFailed (secret-in-image) for the first secret that is there,
 *  by its name; its value is nowhere in the error. Costs nothing without secrets. */
export async function refuseLeaks(
  host: Host,
  built: {
    image: PinnedReference;
    /** Digests of layers that came with a parent. */
    inherited: ReadonlySet<Digest>;
    secrets: Readonly<Record<string, string>>;
    stage: string;
    dockerfile: string;
    target?: string;
    /** What else holds its layers, in words. */
    cache?: string | undefined;
  },
): Promise<void> {
  const { needles: wanted, short } = needles(built.secrets);
  if (short.length > 0) {
    host.warning(
      `${short.join(", ")}: too short to be looked for in the image; a secret has ${SHORTEST} characters or more.`,
    );
  }
  if (wanted.length === 0) return;
  const [found, config, text] = await Promise.all([
    manifest(host, pinned(built.image)),
    imageConfig(host, built.image),
    host.read(built.dockerfile),
  ]);
  const layers = found?.layers ?? [];
  const own = layers
    .map((layer, index) => ({ layer, index }))
    .filter(({ layer }) => !built.inherited.has(layer.digest));
  const steps = layerSteps(config.history ?? [], text, built.target);
  const leaks: Leak[] = [...inValue(wanted, found, "the manifest"), ...inValue(wanted, config, "")];
  const folder = await host.temporaryFolder();
  await fetchImages(host, [built.image], folder, [...built.inherited]);
  for (const { layer, index } of own) {
    const line = steps[index]?.line;
    for (const leak of await inLayer(folder, layer, wanted)) {
      leaks.push({ ...leak, layer: index + 1, ...(line === undefined ? {} : { line }) });
    }
  }
  // A path or the name of a label may be the secret itself.
  const masked = (text: string) => wanted.reduce((left, { bytes }) => left.replaceAll(bytes.toString(), "***"), text);
  if (leaks.length > 0) {
    throw leaked(
      built,
      leaks.map((leak) => ({ ...leak, where: masked(leak.where) })),
    );
  }
}

async function inLayer(folder: string, layer: Manifest["layers"][number], wanted: readonly Needle[]): Promise<Leak[]> {
  const leaks: Leak[] = [];
  const longest = Math.max(...wanted.map(({ bytes }) => bytes.length));
  let tail: { path: string; bytes: Buffer } | undefined;
  const note = (bytes: Buffer, path: string, how = "") => {
    for (const { secret, form, bytes: needle } of wanted) {
      if (bytes.includes(needle)) leaks.push({ secret, form, where: `/${path}${how}` });
    }
  };
  // Of a large file the reader keeps no content: its pieces are searched as they pass, each with the end of the one before.
  const piece = (path: string, part: Buffer) => {
    const joined = tail?.path === path ? Buffer.concat([tail.bytes, part]) : part;
    note(joined, path);
    tail = { path, bytes: Buffer.from(joined.subarray(Math.max(0, joined.length - longest))) };
  };
  for await (const entries of blobEntries(folder, layer, { passing: piece })) {
    for (const entry of entries) {
      note(entry.raw, entry.path, " (its name, link or attributes)");
      if ("bytes" in entry.content) note(entry.content.bytes, entry.path);
      const member = unpacked(entry);
      if (member) note(member, entry.path, " (unpacked)");
    }
  }
  return distinct(leaks);
}

function unpacked({ content }: TarEntry): Buffer | undefined {
  return "bytes" in content ? gunzipped(content.bytes, MEMBER_BYTES) : undefined;
}

/** What a configuration or a manifest holds, by the field that holds it. */
function inValue(wanted: readonly Needle[], value: unknown, path: string): Leak[] {
  if (typeof value === "object" && value !== null) {
    return distinct(
      Object.entries(value).flatMap(([key, inner]) => [
        ...inValue(wanted, key, path),
        ...inValue(wanted, inner, path === "" ? key : `${path}.${key}`),
      ]),
    );
  }
  if (typeof value !== "string") return [];
  const bytes = Buffer.from(value);
  return wanted
    .filter(({ bytes: needle }) => bytes.includes(needle))
    .map(({ secret, form }) => ({ secret, form, where: fieldWords(path) }));
}

/** `config.Labels.token` as people call it. Source: OCI image spec 1.1, config. */
function fieldWords(path: string): string {
  const [, label] = /^config\.Labels\.(.+)$/.exec(path) ?? [];
  if (label !== undefined) return `the label ${label}`;
  if (path.startsWith("config.Env")) return "the environment (ENV)";
  if (path.startsWith("history.")) return "the history (an instruction's text or a build argument)";
  return path.startsWith("the manifest") ? "an annotation of the manifest" : `the configuration (${path})`;
}

function distinct(leaks: readonly Leak[]): Leak[] {
  const first = new Map<string, Leak>();
  // The value itself comes before its encoded forms.
  for (const leak of leaks) {
    const key = `${leak.secret} ${leak.where}`;
    if (!first.has(key)) first.set(key, leak);
  }
  return [...first.values()];
}

function leaked(
  built: { stage: string; dockerfile: string; image: PinnedReference; cache?: string | undefined },
  leaks: readonly Leak[],
): CheckFailed {
  const told = leaks.map(({ secret, form, where, layer }) => {
    return `${secret}${form === undefined ? "" : ` (as ${form})`} in ${where}${layer === undefined ? "" : ` of layer ${layer}`}`;
  });
  const line = leaks.find((leak) => leak.line !== undefined)?.line;
  const more = told.length > SHOWN ? [`… and ${told.length - SHOWN} more`] : [];
  return new CheckFailed({
    code: "secret-in-image",
    message: `The image of ${built.stage} holds a secret: ${told[0] ?? ""}.`,
    remedy: [
      "Use it by `RUN --mount=type=secret,id=…` without writing it to a file, or delete what it wrote in the same RUN.",
      `Nothing was published, but the layers lie in the registry without a tag: give the secret another value, and delete ${pinned(built.image)}.`,
      ...(built.cache === undefined
        ? []
        : [`The steps that were kept for the next build hold it too: delete ${built.cache}.`]),
      ...told.slice(0, SHOWN),
      ...more,
    ].join("\n"),
    at: { file: built.dockerfile, ...(line === undefined ? {} : { line }) },
  });
}

/** A build argument is in the history of every image that declares it. */
export function warnSecretArgs(host: Host, stage: string, args: Readonly<Record<string, string>>, file: string): void {
  const named = /(^|_)(pass(word|wd|phrase)?|secret|token|credentials?|api_?key|private_?key|access_?key|auth)($|_)/i;
  for (const name of Object.keys(args).filter((each) => named.test(each))) {
    host.warning(
      `The build argument ${name} of ${stage} looks like a secret, and arguments stay in the image's history. Name it under \`secrets\` and use \`RUN --mount=type=secret,id=${name}\`.`,
      { file },
    );
  }
}
