/** What of a Dockerfile's text is in the key. `test/e2e/keys.test.ts` builds some of these for real. */
import { describe, expect, test } from "@jest/globals";
import { readDockerfile } from "../../src/image/dockerfile.ts";

type Build = Parameters<typeof readDockerfile>[2];
const instructions = (text: string, build?: Build) => readDockerfile(text, {}, build).instructions;
const on = (first: string, rest = "COPY a /a") => `${first}\n${rest}\n`;
const taken = (first: string, from: string) => `${first}\nCOPY a /a\nFROM b\nCOPY --from=${from} /a /a\n`;
const mounted = (first: string, from: string) =>
  `${first}\nFROM b\nRUN --mount=type=bind,from=${from},target=/m cp /m/a /\n`;
/** Two stages, each taken from by its name, and the last one standing on what `last` says. */
const swapped = (last: string, [one, two]: [string, string], before = "") =>
  `${before}FROM a AS ${one}\nFROM b AS ${two}\n${last}\nCOPY --from=${one} /a /\nCOPY --from=${two} /b /\n`;
const MOUNTS = ["--mount=type=tmpfs,target=/t", "--mount=type=bind,target=/t/m"];

describe("one and the same to BuildKit, and to the key:", () => {
  test.each([
    ["the platform that is built for", on("FROM a"), on("FROM --platform=linux/amd64 a")],
    ["the same by its variable", on("FROM a"), on("FROM --platform=$TARGETPLATFORM a")],
    ["the same by an argument", on("FROM a"), on("ARG P=linux/amd64\nFROM --platform=${P} a")],
    ["its other name", on("FROM a"), on("FROM --platform=linux/x86_64 a")],
    ["its variant that every image has", on("FROM a"), on("FROM --platform=linux/amd64/v1 a")],
    ["capitals of a platform", on("FROM a"), on("FROM --platform=Linux/AMD64 a")],
    ["an architecture alone", on("FROM a"), on("FROM --platform=amd64 a")],
    [
      "names of another platform",
      on("FROM --platform=linux/arm64 a AS x"),
      on("FROM --platform=linux/aarch64/v8 a AS x"),
    ],
    [
      "a platform for a stage that has its own from the one below",
      "FROM --platform=linux/arm64 a AS x\nFROM x\n",
      "FROM --platform=linux/arm64 a AS x\nFROM --platform=linux/amd64 x\n",
    ],
    ["capitals of a stage", taken("FROM a AS build", "build"), taken("FROM a AS Build", "BUILD")],
    ["capitals of a stage in a mount", mounted("FROM a AS build", "build"), mounted("FROM a AS Build", "Build")],
    ["a stage by its place", taken("FROM a AS build", "build"), taken("FROM a AS build", "0")],
    ["tabs that <<- takes away for RUN", on("FROM a", "RUN <<-E\n\tb\n\t\tc\n\tE"), on("FROM a", "RUN <<-E\nb\nc\nE")],
    [
      "the same after flags",
      on("FROM a", "RUN --network=none <<-E\n\tb\nE"),
      on("FROM a", "RUN --network=none <<-E\nb\nE"),
    ],
    ["tabs that <<- takes away for COPY", on("FROM a", "COPY <<-E /x\n\tb\nE"), on("FROM a", "COPY <<-E /x\nb\nE")],
    [
      "tabs of the heredoc with a dash, of two",
      on("FROM a", "COPY <<-E <<F /x/\n\tb\nE\n\tc\nF"),
      on("FROM a", "COPY <<-E <<F /x/\nb\nE\n\tc\nF"),
    ],
    ["blanks between pairs", on("FROM a", 'ENV A=1 B="2  3"'), on("FROM a", 'ENV A=1 \\\n\t# why\n\tB="2  3"')],
    ["blanks between labels", on("FROM a", "LABEL a=1 b=2"), on("FROM a", "LABEL a=1    b=2")],
    [
      "blanks between flags of RUN",
      on("FROM a", "RUN --network=none --mount=type=tmpfs,target=/t b"),
      on("FROM a", "RUN --network=none \\\n   --mount=type=tmpfs,target=/t \\\n   b"),
    ],
    ["a stage's name", taken("FROM a AS build", "build"), taken("FROM a AS builder", "builder")],
    ["a stage's name in a mount", mounted("FROM a AS build", "build"), mounted("FROM a AS x", "x")],
    ["a stage's name that another stands on", on("FROM a AS x\nFROM x"), on("FROM a AS y\nFROM Y")],
    ["a name for the last stage", on("FROM a"), on("FROM a AS final")],
    ["quotes that hold a plain value", on("FROM a", "ENV A=1 B=/b"), on("FROM a", "ENV A=\"1\" B='/b'")],
    ["a label's quotes", on("FROM a", "LABEL a.b=1"), on("FROM a", 'LABEL "a.b"="1"')],
    ["an argument's quotes", on("FROM a", "ARG A=1"), on("FROM a", 'ARG A="1"')],
    ["a value without its sign of equality", on("FROM a", "ENV A=/b"), on("FROM a", "ENV A /b")],
    ["the order of flags", on("FROM a", "COPY --chmod=1 --link a /"), on("FROM a", "COPY --link --chmod=1 a /")],
    [
      "flags that say what holds anyway",
      on("FROM a", "RUN --mount=type=tmpfs,target=/t b"),
      on("FROM a", "RUN --network=default --security=sandbox --mount=type=tmpfs,target=/t b"),
    ],
    ["a flag that is true", on("FROM a", "COPY --link a /"), on("FROM a", "COPY --parents=false --link=true a /")],
    ["quotes of what is copied", on("FROM a", "COPY a /b"), on("FROM a", "COPY 'a' \"/b\"")],
    [
      "quotes of a folder, a user, a port",
      on("FROM a", "WORKDIR /b\nUSER 5\nEXPOSE 80"),
      on("FROM a", 'WORKDIR "/b"\nUSER \'5\'\nEXPOSE "80"'),
    ],
    [
      "a stage without a name by its place, behind one that nothing takes",
      taken("FROM a", "0"),
      taken("FROM c\nFROM a", "1"),
    ],
    ["a stage's name beside a variable", taken("FROM a AS x", "x --chown=$U"), taken("FROM a AS y", "y --chown=$U")],
    [
      "the list of a health check",
      on("FROM a", 'HEALTHCHECK CMD ["b","c"]'),
      on("FROM a", 'HEALTHCHECK CMD [ "b", "c" ]'),
    ],
    ["letters of a health check", on("FROM a", "HEALTHCHECK CMD b"), on("FROM a", "HEALTHCHECK cmd b")],
  ])("%s", (_what, one, other) => {
    expect(instructions(other)).toEqual(instructions(one));
  });
});

describe("not the same:", () => {
  test.each([
    ["another platform", on("FROM a"), on("FROM --platform=linux/arm64 a")],
    ["another variant", on("FROM a"), on("FROM --platform=linux/amd64/v2 a")],
    ["the builder's own platform, which nobody knows here", on("FROM a"), on("FROM --platform=$BUILDPLATFORM a")],
    ["tabs without a dash", on("FROM a", "COPY <<E /x\n\tb\nE"), on("FROM a", "COPY <<E /x\nb\nE")],
    ["tabs of a heredoc that a shell gets", on("FROM a", "RUN cat <<-E\n\tb\nE"), on("FROM a", "RUN cat <<-E\nb\nE")],
    ["tabs behind a blank", on("FROM a", "COPY <<-E /x\n \tb\nE"), on("FROM a", "COPY <<-E /x\n b\nE")],
    ["tabs behind a carriage return", on("FROM a", "COPY <<-E /x\nb\r\tc\nE"), on("FROM a", "COPY <<-E /x\nb\rc\nE")],
    [
      "tabs of the heredoc without a dash, of two",
      on("FROM a", "COPY <<-E <<F /x/\nb\nE\n\tc\nF"),
      on("FROM a", "COPY <<-E <<F /x/\nb\nE\nc\nF"),
    ],
    [
      "a comment in a heredoc whose name has a blank",
      on("FROM a", 'RUN cat <<"E F"\n# 1\nE F'),
      on("FROM a", 'RUN cat <<"E F"\n# 2\nE F'),
    ],
    [
      "a comment in a heredoc whose name has an escaped blank",
      on("FROM a", "RUN cat <<E\\ F\n# 1\nE F"),
      on("FROM a", "RUN cat <<E\\ F\n# 2\nE F"),
    ],
    [
      "a stage by its place, where two are called so",
      "FROM a AS x\nFROM b AS x\nFROM c\nCOPY --from=0 / /\n",
      "FROM a AS x\nFROM b AS x\nFROM c\nCOPY --from=x / /\n",
    ],
    [
      "what begins with a byte order mark and no comment",
      on("FROM a", "RUN b \\\n\ufeff# 1"),
      on("FROM a", "RUN b \\\n\ufeff# 2"),
    ],
    ["blanks in a value of the old form", on("FROM a", "ENV A b=1  c"), on("FROM a", "ENV A b=1 c")],
    ["blanks within quotes", on("FROM a", 'ENV A="1  2"'), on("FROM a", 'ENV A="1 2"')],
    [
      "what a pattern excludes",
      on("FROM a AS x", "COPY --exclude=,from=X . /"),
      on("FROM a AS x", "COPY --exclude=,from=x . /"),
    ],
    ["names of stages the other way round", swapped("FROM x", ["x", "y"]), swapped("FROM x", ["y", "x"])],
    [
      "the same where a variable says one",
      swapped("FROM $V", ["x", "y"], "ARG V=x\n"),
      swapped("FROM $V", ["y", "x"], "ARG V=x\n"),
    ],
    ["the same within quotes", swapped('FROM "x"', ["x", "y"]), swapped('FROM "x"', ["y", "x"])],
    [
      "the same in a mount",
      swapped('FROM c\nRUN --mount="from=x" d', ["x", "y"]),
      swapped('FROM c\nRUN --mount="from=x" d', ["y", "x"]),
    ],
    ["the name of a stage below, which is an image's", on("FROM x\nFROM a AS x"), on("FROM y\nFROM a AS y")],
    [
      "the order of mounts",
      on("FROM a", `RUN ${MOUNTS.join(" ")} b`),
      on("FROM a", `RUN ${MOUNTS.toReversed().join(" ")} b`),
    ],
    ["a name that an image has", taken("FROM a AS x", "x"), taken("FROM a AS b", "b")],
    ["a name that the image has which it stands on", on("FROM a"), on("FROM a AS a")],
    ["quotes that a variable needs", on("FROM a", "ENV A='$B'"), on("FROM a", "ENV A=$B")],
    [
      "names of stages the other way round where a backslash or quotes hide one",
      swapped('FROM c\nRUN --mount=fr\\om=x d\nCOPY --fr"om"=x / /', ["x", "y"]),
      swapped('FROM c\nRUN --mount=fr\\om=x d\nCOPY --fr"om"=x / /', ["y", "x"]),
    ],
    [
      "the same where the flag begins with them",
      swapped('FROM c\nCOPY --"from"=x / /', ["x", "y"]),
      swapped('FROM c\nCOPY --"from"=x / /', ["y", "x"]),
    ],
    [
      "what only looks as if it named a stage",
      mounted("FROM a AS x", "x,target=from=x"),
      mounted("FROM a AS y", "y,target=from=y"),
    ],
    ["quotes of an argument's name, which they belong to", on("FROM a", "ARG A=1"), on("FROM a", 'ARG "A"=1')],
    ["what two dashes end", on("FROM a", "COPY -- --link a /"), on("FROM a", "COPY --link -- a /")],
    ["the same with quotes", on("FROM a", 'COPY --"" --link a /'), on("FROM a", 'COPY --link --"" a /')],
    ["a source that looks like a flag", on("FROM a", 'COPY "--link" a /'), on("FROM a", "COPY --link a /")],
    ["blanks in a folder", on("FROM a", "WORKDIR /b  c"), on("FROM a", "WORKDIR /b c")],
    ["a byte order mark at a line's end", on("FROM a", "CMD b"), on("FROM a", "CMD b\ufeff")],
    ["one after the keyword", on("FROM a", "CMD b"), on("FROM a", "CMD \ufeffb")],
    ["a quote within a value", on("FROM a", 'ENV A="b"c'), on("FROM a", "ENV A=b")],
  ])("%s", (_what, one, other) => {
    expect(instructions(other)).not.toEqual(instructions(one));
  });
});

test.each<[string, Build]>([
  ["a context", { contexts: { x: "folder" } }],
  ["a context that is an image's name", { contexts: { "docker.io/library/x:latest": "folder" } }],
  ["the stage below", { parent: "x" }],
])("a stage's name counts where %s has it and stands in for it", (_what, build) => {
  const named = (name: string) => instructions(taken(`FROM a AS ${name}`, name), build);
  expect(named("x")).not.toEqual(named("y"));
  expect(named("y")).toEqual(named("z"));
});

test.each([
  ["linux/arm64/v8", "linux/arm64", "arm64", ""],
  ["linux/arm", "linux/arm/v7", "arm", "v7"],
  ["linux/amd64/v1", "linux/amd64", "amd64", ""],
  ["linux/arm/6", "linux/arm/v6", "arm", "v6"],
])("built for %s, FROM is told of %s", (platform, whole, architecture, variant) => {
  const text = "FROM a:$TARGETPLATFORM\nFROM b:$TARGETARCH-$TARGETVARIANT\nCOPY --from=0 / /\n";
  expect(readDockerfile(text, {}, { platform }).images).toEqual([`a:${whole}`, `b:${architecture}-${variant}`]);
});

test("FROM is told what arguments say of the platform, without an ARG", () => {
  const read = readDockerfile("FROM a:$TARGETARCH-$BUILDARCH-$TARGETSTAGE AS x\n", { TARGETARCH: "x", BUILDARCH: "y" });
  expect(read.images).toEqual(["a:x-y-x"]);
  expect(readDockerfile("FROM a:$TARGETSTAGE\n", { TARGETSTAGE: "x" })).toMatchObject({
    images: ["a:x"],
    args: { TARGETSTAGE: "x" },
  });
});

test("a backslash within double quotes that escapes nothing is a part of the default", () => {
  const read = (given: string) => readDockerfile('FROM a\nARG V="a\\b"\nRUN b\n', { V: given }).args;
  expect([read("ab"), read("a\\b")]).toEqual([{ V: "ab" }, {}]);
});

test("where a backslash escapes nothing, an argument behind one counts", () => {
  const text = "FROM a\nARG P=C:\\ V=1\nRUN b\n";
  expect(readDockerfile(`# escape=\`\n${text}`, { V: "2", W: "3" }).args).toEqual({ V: "2" });
  expect(readDockerfile(text, { V: "2" }).args).toEqual({});
});

test("the target's name counts where it is asked for", () => {
  const asks = "FROM a AS x\nARG TARGETSTAGE\nRUN b\nFROM x AS y\n";
  expect(instructions(asks, { target: "y" })).not.toEqual(instructions(asks, { target: "Y" }));
  expect(instructions(asks, { target: "y" })).toEqual(instructions(asks));
  const none = asks.replace("ARG TARGETSTAGE\n", "");
  expect(instructions(none, { target: "y" })).toEqual(instructions(none, { target: "Y" }));
});

test("a number that no stage has is an image's, and all that copies name are taken", () => {
  const text = "FROM scratch AS x\nCOPY --from=tool:1 /a /a\nFROM scratch\nCOPY --from=2 /a /a\n";
  expect(readDockerfile(text, {}).images).toEqual(["tool:1"]);
});

test("images that a stage of another platform copies from are those of the target's", () => {
  const read = readDockerfile("FROM --platform=$BUILDPLATFORM a\nCOPY --from=tool:1 / /\n", {});
  expect(read).toMatchObject({ images: ["a", "tool:1"], foreign: ["a"] });
});

test.each([
  ["docker/dockerfile:1", true],
  ["docker.io/docker/dockerfile-upstream:master", true],
  [`mirror.example/hub/docker-dockerfile@sha256:${"a".repeat(64)}`, true],
  ["acme/dockerfile-plus", false],
  ["acme/lang:1", false],
])("a file that %s reads is a Dockerfile and no more: %p", (frontend, known) => {
  const text = `# syntax=${frontend}\n# why\nFROM a\nCOPY b /b\n`;
  const read = readDockerfile(text, { V: "1" });
  expect(read).toMatchObject({
    images: ["a"],
    otherLanguage: !known,
    args: known ? {} : { V: "1" },
    instructions: known ? [`# syntax=${frontend}`, "FROM a", "COPY b /b"] : [text],
  });
  expect(read.reads("Dockerfile")).toBe(!known);
});

test("indentation counts in a file that another frontend reads", () => {
  const yaml = (indent: string) => instructions(`# syntax=acme/lang:1\nbuild:\n${indent}run: x\n`);
  expect(yaml("  ")).not.toEqual(yaml(""));
});

test.each([
  ["RUN --mount=type=$KIND,target=/m x", true],
  ["RUN --mount=type=tmpfs,target=/m x", false],
])("%j takes the whole context: %p", (instruction, all) => {
  expect(readDockerfile(`FROM a\nARG KIND=bind\n${instruction}\n`, {}).reads("Dockerfile")).toBe(all);
});

test.each([
  ["COPY ? /x/", "\u{1f389}"],
  ["ADD http:x /x/", "http:x"],
  ["RUN --mount=source=a,src=b,target=/m c", "b"],
  ["# escape=`\nCOPY Docker`file /x", "Dockerfile"],
])("%j takes %j", (instruction, path) => {
  const [, directive = "", rest = ""] = /^(# .*\n)?(.*)$/.exec(instruction) ?? [];
  expect(readDockerfile(`${directive}FROM a\n${rest}\n`, {}).reads(path)).toBe(true);
});

test.each([
  ["HTTPS://example.test/shop.git", 1],
  [`https://example.test/shop.git?branch=main&checksum=${"a".repeat(40)}`, 0],
  [`https://example.test/shop.git#${"a".repeat(64)}:sub`, 0],
  [`https://example.test/shop.git#${"a".repeat(40)}-x`, 1],
])("ADD %s can fetch something else tomorrow: %p", (source, count) => {
  expect(readDockerfile(`FROM a\nADD ${source} /x\n`, {}).unkeyed).toHaveLength(count);
});
