/** The drivers by the name that `driver:` in the configuration has. */
import type { Environment } from "../settings.ts";
import { dockerHosts } from "./docker-hosts.ts";
import type { Driver } from "./driver.ts";

export const DRIVERS: Record<Environment["driver"], Driver> = {
  "docker-hosts": dockerHosts,
};
