/** Platforms as Docker writes them, `linux/arm/v7`, and as the OCI specification does. */

/** Source: OCI image spec 1.1, image index, `platform`. */
export interface Platform {
  architecture: string;
  os: string;
  variant?: string;
}

/** Other names of architectures; with them, the variant that they stand for. Source: containerd/platforms, normalizeArch. */
const ARCHITECTURES: Readonly<Record<string, readonly [architecture: string, variant?: string]>> = {
  i386: ["386", ""],
  x86_64: ["amd64"],
  "x86-64": ["amd64"],
  aarch64: ["arm64"],
  armhf: ["arm", "v7"],
  armel: ["arm", "v6"],
};
/** Variants by what may be written for them; the empty one is what an architecture stands for alone. */
const VARIANTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  amd64: { v1: "" },
  arm64: { "8": "", v8: "", "v8.0": "", "9": "v9", "9.0": "v9", "v9.0": "v9" },
  arm: { "": "v7", "5": "v5", "6": "v6", "7": "v7", "8": "v8" },
};
/** Those that a platform's text may name alone, on Linux. */
const ALONE = /^(?:386|amd64|arm|arm64|loong64|mips64le|mips64|ppc64le|ppc64|riscv64|s390x)$/;

export function parsePlatform(text: string): Platform {
  const [os = "", architecture = "", variant] = text.split("/");
  return { architecture, os, ...(variant === undefined ? {} : { variant }) };
}

export function formatPlatform({ os, architecture, variant }: Platform): string {
  return [os, architecture, ...(variant === undefined ? [] : [variant])].join("/");
}

/** A platform as BuildKit has it, whatever it is called: `linux/x86_64` and `amd64` are `linux/amd64`. Empty for a text that
 *  names none, or leaves the architecture to the builder. Source: containerd/platforms, Parse and Normalize. */
export function normalPlatform(text: string): string {
  const parts = text.toLowerCase().split("/");
  const [first = "", ...rest] = parts;
  if (parts.length > 3 || parts.includes("")) return "";
  if (rest.length > 0) return formatPlatform(normal(parsePlatform(parts.join("/"))));
  const alone = normal({ os: "linux", architecture: first });
  return ALONE.test(alone.architecture) ? formatPlatform(alone) : "";
}

/** Whether an image for the one runs as an image for the other. */
export function samePlatform(one: Platform, other: Platform): boolean {
  return formatPlatform(normal(one)) === formatPlatform(normal(other));
}

/** The platforms whose images run on one, the nearest first: a newer processor does what older ones do. BuildKit would take those of
 *  another architecture, too. Source: containerd/platforms, platformVector. */
export function runnable(platform: Platform): Platform[] {
  const own = normal(platform);
  const { architecture, variant = "" } = own;
  const lowest = { amd64: 1, arm: 5 }[architecture];
  if (lowest === undefined)
    return architecture === "arm64" && variant !== "" ? [own, { ...own, variant: "v8" }] : [own];
  const older = Math.max(Number(variant.slice(1) || 1) - lowest, 0);
  return Array.from({ length: older + 1 }, (_each, steps) => ({ ...own, variant: `v${lowest + older - steps}` }));
}

function normal(platform: Platform): Platform {
  const os = platform.os.toLowerCase();
  const named = platform.architecture.toLowerCase();
  const [architecture, fixed] = ARCHITECTURES[named] ?? [named];
  const written = fixed ?? platform.variant?.toLowerCase() ?? "";
  const variant = VARIANTS[architecture]?.[written] ?? written;
  return { architecture, os, ...(variant === "" ? {} : { variant }) };
}
