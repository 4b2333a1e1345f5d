import { describe, expect, test } from "@jest/globals";
import { openBuilder } from "../src/builder.ts";
import { fakeHost } from "./fakes/host.ts";

const SAID = "#1 booting buildkit\nERROR: Error response from daemon: no such host";

/** A machine whose docker knows these builders and cannot start one. */
function machine(known: string[]) {
  return fakeHost({
    run: (argv) => {
      const line = argv.join(" ");
      if (line.includes("--bootstrap")) return { code: 1, stderr: SAID };
      if (line.startsWith("docker buildx inspect")) return { code: known.includes(argv[3] ?? "") ? 0 : 1 };
      return "";
    },
  });
}

describe("a builder of its own that does not start", () => {
  const options = { asked: undefined, checking: false, repository: "ghcr.io/acme/shop" };

  test("is told with what there is instead", async () => {
    await expect(openBuilder(machine([]), options)).rejects.toMatchObject({
      code: "builder-start",
      message: expect.stringContaining("no such host"),
      remedy: expect.stringContaining("`builder`"),
    });
    await expect(openBuilder(machine([]), { ...options, checking: true })).rejects.toMatchObject({
      remedy: expect.stringContaining("`rebuilder`"),
    });
  });

  test("is removed again, unless it was there before", async () => {
    const removals = async (known: string[]) => {
      const host = machine(known);
      await openBuilder(host, options).catch(() => undefined);
      return host.ran.filter((line) => line.startsWith("docker buildx rm"));
    };
    expect(await removals([])).toEqual(["docker buildx rm --force immutable-servers"]);
    expect(await removals(["immutable-servers"])).toEqual([]);
  });
});
