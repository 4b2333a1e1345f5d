/** Platforms as Docker writes them, `linux/arm/v7`, and as the OCI specification does. */

/** Source: OCI image spec 1.1, image index, `platform`. */
export interface Platform {
  architecture: string;
  os: string;
  variant?: string;
}

/** What an architecture's name stands for where no variant is said. Source: containerd/platforms, normalizeArch. */
const IMPLIED: Record<string, string> = { arm64: "v8", arm: "v7", amd64: "v1" };

export function parsePlatform(text: string): Platform {
  const [os = "", architecture = "", variant] = text.split("/");
  return { architecture, os, ...(variant === undefined ? {} : { variant }) };
}

export function formatPlatform({ os, architecture, variant }: Platform): string {
  return [os, architecture, ...(variant === undefined ? [] : [variant])].join("/");
}

/** Whether an image for the one runs as an image for the other. */
export function samePlatform(one: Platform, other: Platform): boolean {
  const full = ({ os, architecture, variant }: Platform) =>
    [os, architecture, variant ?? IMPLIED[architecture] ?? ""].join("/");
  return full(one) === full(other);
}
