/** What benchmarks need of a machine: the services of the tests, or those that somebody has set up for them. */
import { startServices, stopServices } from "../services.ts";

export interface BenchServices {
  /** `127.0.0.1:5720`. */
  registry: string;
  /** The Debian that everything starts from. */
  debian: string;
  env: Record<string, string>;
  /** Stops what was started; what was there stays. */
  close(): Promise<void>;
}

/** `interrupted`: what else is to be done when the run is ended by a signal. */
export async function openServices(interrupted: () => Promise<void> = () => Promise.resolve()): Promise<BenchServices> {
  const env = process.env as Record<string, string>;
  const { TEST_REGISTRY: registry, TEST_DEBIAN_IMAGE: debian } = env;
  const named = registry !== undefined && debian !== undefined;
  let stopping: Promise<void> | undefined;
  const close = () => (stopping ??= named ? Promise.resolve() : stopServices("test", { keep: true }));
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.once(signal, () => void Promise.all([interrupted(), close()]).finally(() => process.exit(1)));
  if (named) return { registry, debian, env, close };
  try {
    const services = await startServices("test");
    return { registry: services.registry, debian: services.images.debian, env: { ...env, ...services.env }, close };
  } catch (error) {
    await close();
    throw error;
  }
}
