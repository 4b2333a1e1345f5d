/** Whether the disk that a builder writes to has room, before minutes are spent. */
import { CheckFailed } from "./errors.ts";
import type { Host } from "./host/host.ts";

const GB = 1000 ** 3;

/** Throws CheckFailed (disk-low) when less than `minimum` bytes are free at `path`; a path that cannot be measured here, such as the
 *  store of an engine elsewhere, is no reason to fail. `remove`: what to remove when it is full. */
export async function refuseFullDisk(
  host: Host,
  { path, minimum, remove }: { path: string; minimum: number; remove: string },
): Promise<void> {
  if (minimum === 0) return;
  const free = await freeBytes(host, path);
  if (free === undefined || free >= minimum) return;
  throw new CheckFailed({
    code: "disk-low",
    message: `${path} has ${gigabytes(free)} free; a build starts with ${gigabytes(minimum)}, the setting \`free-disk\`.`,
    remedy: `${remove} Or lower \`free-disk\`.`,
  });
}

/** Source: POSIX df, portable format: the fourth column is the available space in units of 1,024 bytes. */
async function freeBytes(host: Host, path: string): Promise<number | undefined> {
  try {
    const { code, stdout } = await host.run(["df", "-Pk", path], { accept: [0, 1] });
    const blocks = stdout.trim().split("\n").at(-1)?.split(/\s+/)[3];
    return code === 0 && blocks !== undefined && /^\d+$/.test(blocks) ? Number(blocks) * 1024 : undefined;
  } catch {
    return undefined;
  }
}

function gigabytes(bytes: number): string {
  return `${(bytes / GB).toFixed(1)} GB`;
}
