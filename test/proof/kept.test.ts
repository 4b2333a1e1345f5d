/** What a fix does for files that the server needs. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import type { DifferenceKind } from "../../src/proof/differences.ts";
import { evidence, type Evidence } from "../../src/proof/evidence.ts";
import { changedTimes, drawnValues } from "../../src/proof/frozen.ts";
import type { Edits } from "../../src/proof/remedy.ts";
import { tailored, type Touched } from "../../src/proof/tailor.ts";

function touched(path: string, kinds: DifferenceKind[], values = {}, seen?: Partial<Evidence>): Touched {
  const evidence: Evidence = { cause: "time", seen: [], where: "line 1", first: "", second: "", ...seen };
  return { difference: { path, kinds, values, directory: false }, kinds, ...(seen && { evidence }) };
}

describe("what must stay", () => {
  const stamp = (first: string, second: string, path = "srv/app/info") =>
    touched(path, ["content"], {}, { seen: ["a time in text"], first, second, times: changedTimes(first, second) });
  test("gets the time of one build, in the form that it has", () => {
    const edits = tailored(
      "general/time",
      "# no",
      "RUN gradle info",
      [stamp("at=2026-11-24T09:00:01.5+0000 v1", "at=2026-11-24T09:12:44.7+0000 v1")],
      true,
    ) as { run: string };
    const file = join(mkdtempSync(join(tmpdir(), "frozen-")), "info");
    const after = ["at=2026-11-24T09:00:01.5+0000 v1", "at=2026-11-24T10:02:59.25+0000 v1"].map((text) => {
      writeFileSync(file, text);
      execFileSync("sh", ["-c", edits.run.replace("/srv/app/info", file)]);
      return readFileSync(file, "utf8");
    });
    expect(after).toEqual(["at=2026-11-24T09:00:01.5+0000 v1", "at=2026-11-24T09:00:01.5+0000 v1"]);
  });
  test("also where it could be left out, as nobody has a use for a feed that is not there; a log can go", () => {
    const [one, other] = ["<date>2026-11-24</date>\n<a>1</a>", "<date>2026-11-25</date>\n<a>1</a>"] as const;
    expect(tailored("general/time", "# no", "RUN own-feed", [stamp(one, other, "srv/site/feed.xml")])).toMatchObject({
      run: "sed -i -E -e 's/[0-9]{4}-[0-9]+-[0-9]+/2026-11-24/g' /srv/site/feed.xml",
    });
    expect(tailored("general/time", "# no", "RUN own-feed", [stamp(one, other, "srv/feed.log")])).toMatchObject({
      run: "rm -rf /srv/feed.log",
    });
  });
  test.each([
    ["a time of the same form is to stay", "at 2026-11-24\nfrom 2020-01-01", "at 2026-11-25\nfrom 2020-01-01"],
    ["more than times differ", "at 2026-11-24, 12 files", "at 2026-11-25, 13 files"],
    ["a duration differs", "at 2026-11-24 in 0.2 s", "at 2026-11-25 in 0.3 s"],
  ])("and nobody knows how, where %s", (_what, one, other) => {
    expect(changedTimes(one, other)).toBeUndefined();
  });
  test("each form of a time for itself, the ones on further lines as well", () => {
    expect(changedTimes("at 2026-11-24\n1795000001 x", "at 2026-11-25\n1795000002 x")).toEqual([
      ...["2026-11-24", "1795000001"],
    ]);
  });
  test("and a report cannot bring a command where a time should be", () => {
    const forged = touched("srv/a", ["content"], {}, { seen: ["a time in text"], times: ["2026-11-24/e;s/x"] });
    expect(tailored("general/time", "# no", "RUN x", [forged], true)).toBe("# no");
  });
  test("beside a clock, what is thrown is an argument of the build", () => {
    const source = 'RUN echo "$(date +%s)-$(head -c 4 /dev/urandom | xxd -p)" > /srv/REVISION';
    const both = { seen: ["random value, time in text"], first: "1-a", second: "2-b" };
    const edits = tailored("general/random", "# no", source, [touched("srv/REVISION", ["content"], {}, both)]);
    expect(edits).toMatchObject({
      args: ["SOURCE_DATE_EPOCH", "BUILD_ID=00000000"],
      replace: [
        { to: expect.stringContaining("$(date -u -d @$SOURCE_DATE_EPOCH +%s") },
        { from: "$(head -c 4 /dev/urandom | xxd -p)", to: "${BUILD_ID}" },
      ],
    });
  });
  test("and so what a step was written to make, where it is no secret", () => {
    const made = (file: string, source = `RUN openssl rand -hex 4 > /srv/${file}`) =>
      tailored("general/random", "# no", source, [touched(`srv/${file}`, ["content"])]);
    expect(made("release-id")).toMatchObject({ args: ["BUILD_ID=00000000"] });
    expect(made("app.hmac")).toMatchObject({ run: "rm -rf /srv/app.hmac" });
    expect(made("session-salt")).toMatchObject({ run: "rm -rf /srv/session-salt" });
    expect(made("seed", "RUN ./setup $(openssl rand -hex 4)")).toMatchObject({ run: "rm -rf /srv/seed" });
  });
  test("of a zip with a clock in a text of it the times of the entries go as well", () => {
    const zip = touched("srv/b.zip", ["content"], {}, { seen: ["zip", "a time in text"], first: "1", second: "2" });
    const { replace = [] } = tailored("general/time", "# no", "RUN date > a && zip -r b.zip a", [zip]) as Edits;
    expect(replace.map(({ to }) => to)).toEqual([
      "RUN date -u -d @$SOURCE_DATE_EPOCH",
      expect.stringMatching(/touch -h .* zip -X b.zip -@/),
    ]);
  });
  test("also with zeros for what is drawn, by the name in front of it", () => {
    const text = (one: string, other: string) =>
      ["# settings", "port: 80", `  "id": "${one}",`, "name: shop", `hash 16:${other}`, ""].join("\n");
    const [id, hash] = ["9b2e44f1", "16A7".repeat(12)];
    const found = evidence(Buffer.from(text(id, hash)), Buffer.from(text("07ccd1a0", "B0C9".repeat(12))), { now: 0 });
    const file = join(mkdtempSync(join(tmpdir(), "undrawn-")), "app.conf");
    const edits = tailored("general/random", "# no", "RUN own-dice", [touched("srv/app.conf", ["content"], {}, found)]);
    writeFileSync(file, text(id, hash));
    execFileSync("sh", ["-c", (edits as Edits).run?.replace("/srv/app.conf", file) ?? "false"]);
    expect(readFileSync(file, "utf8")).toBe(text("00000000", "set-when-the-server-starts"));
  });
  test.each([
    ["nothing stands beside it", ["id=9b2e44f1"], ["id=07ccd1a0"]],
    ["it has no name", ["a", "b", "9b2e44f1"], ["a", "b", "07ccd1a0"]],
    ["another line begins so", ["id=1", "b", "id=9b2e44f1"], ["id=1", "b", "id=07ccd1a0"]],
    ["more differs", ["a", "b", "id: 9b2e44f1 x"], ["a", "b", "id: 07ccd1a0 y"]],
  ])("and not where %s", (_what, one, other) => {
    expect(drawnValues(one, other)).toBeUndefined();
  });
  test("and is never left out", () => {
    expect(tailored("general/random", "# no", "RUN own-dice", [touched("srv/id", ["content"])], true)).toBe("# no");
    expect(tailored("general/time", "# no", "RUN x", [stamp("2026 a", "2026 b")], true)).toBe("# no");
  });
  test.each(["app.jar", "app.phar", "libx.a"])("%s is a program", (name) => {
    expect(tailored("general/random", "# no", "RUN own-dice", [touched(`srv/${name}`, ["content"])])).toMatch(
      /program/,
    );
  });
});
