/** One comparison, in a process of its own so that its memory can be told: `compare.ts REPOSITORY DIGEST DIGEST DOCKERFILE`.
 *  Prints JSON: the verdict, milliseconds, and the most memory that was in use. */
import { runLocally } from "../../src/host/local.ts";
import { parseDigest } from "../../src/image/reference.ts";
import { verify, type Verdict } from "../../src/verify.ts";

export interface Compared {
  verdict: Verdict;
  ms: number;
  megabytes: number;
}

const [repository = "", first = "", second = "", dockerfile = ""] = process.argv.slice(2);
await runLocally(async (host) => {
  const started = performance.now();
  const digests = { first: parseDigest(first, "first"), second: parseDigest(second, "second") };
  const verdict = await verify(
    { ...host, info: () => undefined, error: () => undefined },
    {
      ...{ stage: "final", repository, dockerfile },
      ...digests,
    },
  );
  const megabytes = process.resourceUsage().maxRSS / 1024;
  const compared: Compared = { verdict, ms: performance.now() - started, megabytes };
  process.stdout.write(JSON.stringify(compared));
}, {});
