import { expect, test } from "@jest/globals";
import { syntaxOf } from "../../src/image/dockerfile-lines.ts";
import { readDockerfile } from "../../src/image/dockerfile.ts";
import { stageKey } from "../../src/image/key.ts";

test("a key does not depend on the order in which its parts were written", () => {
  expect(stageKey({ a: { x: 1, y: 2 }, b: [] }).key).toBe(stageKey({ b: [], a: { y: 2, x: 1 } }).key);
});

test("every part has a hash of its own, so that two keys can be compared", () => {
  const [before, after] = [
    stageKey({ args: { V: "1" }, target: undefined }),
    stageKey({ args: { V: "2" }, target: undefined }),
  ];
  expect(before.key).not.toBe(after.key);
  expect(before.components["target"]).toBe(after.components["target"]);
  expect(before.components["args"]).not.toBe(after.components["args"]);
});

const instructions = (text: string) => readDockerfile(text, {}).instructions;

test.each([
  ["a comment", "FROM a\n# why\nRUN b\n", "FROM a\nRUN b\n"],
  ["a comment between continued lines", "FROM a\nRUN b \\\n  # why\n  && c\n", "FROM a\nRUN b \\\n  && c\n"],
  ["an empty line", "FROM a\n\n\nRUN b\n", "FROM a\nRUN b\n"],
  ["line endings", "FROM a\r\nRUN b\r\n", "FROM a\nRUN b\n"],
  ["what ends the line that ends a heredoc", "FROM a\nRUN <<-E\nb\n\tE\r\n", "FROM a\nRUN <<-E\nb\nE"],
])("%s changes no instruction", (_what, one, other) => {
  expect(instructions(one)).toEqual(instructions(other));
});

test.each([
  ["a comment inside a heredoc", "FROM a\nRUN <<E\n# x\nb\nE\n", "FROM a\nRUN <<E\nb\nE\n"],
  ["the syntax directive", "# syntax=docker/dockerfile:1\nFROM a\n", "FROM a\n"],
  ["an instruction", "FROM a\nRUN b\n", "FROM a\nRUN c\n"],
  ["a flag", "FROM a\nCOPY --link x /\n", "FROM a\nCOPY x /\n"],
])("%s changes the instructions", (_what, one, other) => {
  expect(instructions(one)).not.toEqual(instructions(other));
});

test.each([
  ["FROM debian:bookworm", ["debian:bookworm"]],
  ["ARG V=12\nFROM debian:${V}", ["debian:12"]],
  ["ARG V\nFROM debian:${V:-11}", ["debian:11"]],
  ["FROM scratch", []],
  ["FROM a AS b\nFROM b\nCOPY --from=b /x /", ["a"]],
  ["FROM a\nFROM c\nCOPY --from=0 /x /", ["a", "c"]],
  ["FROM a\nCOPY --from=tool:1 /x /", ["a", "tool:1"]],
  ["FROM a\nRUN --mount=type=bind,from=tool:2,target=/t /t/x", ["a", "tool:2"]],
  ["FROM --platform=linux/amd64 a", ["a"]],
])("%j takes %j from outside", (text, images) => {
  expect(readDockerfile(text, {}).images).toEqual(images);
});

test("a build argument wins over its default", () => {
  expect(readDockerfile("ARG V=12\nFROM debian:$V", { V: "13" }).images).toEqual(["debian:13"]);
});

test.each([
  ["COPY . .", true],
  ["COPY ./ /srv", true],
  ["COPY --link . /srv", true],
  ["COPY * /srv", true],
  ['COPY [".", "/srv"]', true],
  ["COPY .git /srv", true],
  ["RUN --mount=type=bind,target=/x ls /x", true],
  ["COPY app /srv", false],
  ["COPY a b /srv/", false],
  ["COPY --from=x . /srv", false],
  ["RUN --mount=type=bind,source=app,target=/x ls /x", false],
  ["RUN --mount=type=cache,target=/x ls /x", false],
])("%j reaches .git at the top of the context: %p", (instruction, reaches) => {
  expect(readDockerfile(`FROM a\n${instruction}\n`, {}).reads(".git/HEAD")).toBe(reaches);
});

test.each([
  ["COPY app /srv", "app/x", true],
  ["COPY app /srv", "apple", false],
  ["COPY --link ./app/ /srv", "app/x/y", true],
  ["COPY *.ini /etc/", "php.ini", true],
  ["COPY *.ini /etc/", "x/php.ini", false],
  ["COPY ${WHAT} /srv", "anything", true],
  ["ADD https://example.test/x /x", "x", false],
])("%j reads %j: %p", (instruction, path, reads) => {
  expect(readDockerfile(`FROM a\n${instruction}\n`, {}).reads(path)).toBe(reads);
});

test.each([
  [
    "heredocs of continued lines are kept to the byte",
    "FROM a\nRUN x && \\\n cat <<E\n# y\r\nE\n",
    "FROM a\nRUN x &&  cat <<E\n# y\r\nE\n",
  ],
  [
    "backticks go on only where the file says so",
    "# escape=`\nFROM a\nRUN b `\n c\n",
    "# escape=`\nFROM a\nRUN b  c\n",
  ],
])("%s", (_what, one, other) => {
  expect(instructions(one)).toEqual(instructions(other));
});

test.each([
  ["a backtick at the end of a line", "FROM a\nRUN `b`\n", "FROM a\nRUN `b\n"],
  [
    "a shift that is no heredoc, with a comment after it",
    "FROM a\nRUN echo $((1<<2))\n# x\nRUN c\n",
    "FROM a\nRUN echo $((1<<2))\nRUN d\n",
  ],
])("%s changes the instructions", (_what, one, other) => {
  expect(instructions(one)).not.toEqual(instructions(other));
});

test.each([
  ["RUN --mount=target=/x ls", ".git/HEAD", "", true],
  ["COPY --parents a/./b /x", "a/b", "", true],
  ['COPY ["a b", "/x"]', "a b/c", "", true],
  ['COPY "a b" /x', "a b", "", true],
  ["COPY **/x /y", "a/b/x", "", true],
  ["COPY ../x /y", "x", "", true],
  ["ONBUILD COPY . /x", "a", "", true],
  ["COPY <<E a /x/\nb\nE", "a", "", true],
  ["COPY <<E a /x/\nb\nE", "b", "", false],
  ["COPY --from=tools a /x", "a", "tools", true],
  ["COPY --from=tools a /x", "a", "", false],
  ["COPY $DIR/${ARCH:-x}/app.ini /x", "Dockerfile", "", false],
  ["COPY $DIR/${ARCH:-x}/app.ini /x", "app.ini", "", true],
  ["COPY $DIR/${ARCH:-x}/app.ini /x", "a/b/app.ini/c", "", true],
  ["COPY $DIR/app.ini /x", "a/appxini", "", false],
  ["COPY $DIR/.. /x", "Dockerfile", "", true],
  ["COPY $DIR/a* /x", "Dockerfile", "", true],
  ["COPY conf/$FILE /x", "Dockerfile", "", true],
  ["COPY --exclude=Dockerfile . /x", "Dockerfile", "", false],
  ["COPY --exclude=Dockerfile . /x", "a", "", true],
  ["COPY --exclude=Docker* --exclude=**/.x . /x", "Dockerfile.dockerignore", "", false],
  ["COPY --exclude=a . /x", "a/b/Dockerfile", "", false],
  ["COPY --exclude=b/Dockerfile ./a/ /x", "a/b/Dockerfile", "", false],
  ["COPY --exclude=a/Dockerfile a /x", "a/Dockerfile", "", true],
  ["COPY --exclude=Dockerfile Dockerfile /x", "Dockerfile", "", true],
  ["COPY --exclude=Dockerfile --exclude=!Dockerfile . /x", "Dockerfile", "", true],
  ["COPY --exclude=$X . /x", "Dockerfile", "", true],
  ["COPY --parents --exclude=Dockerfile . /x", "Dockerfile", "", true],
  ["COPY --exclude=Dockerfile * /x", "Dockerfile", "", true],
  ["COPY --exclude=Dockerfile . /x\nCOPY . /y", "Dockerfile", "", true],
])("%j reads %j of %j: %p", (instruction, path, from, reads) => {
  expect(readDockerfile(`FROM a\n${instruction}\n`, {}).reads(path, from)).toBe(reads);
});

test.each([
  ["FROM a AS x\nFROM b AS y\n", "x", ["a"]],
  ["FROM a AS x\nFROM b AS y\nCOPY --from=x /x /\n", undefined, ["a", "b"]],
  ["FROM a\nFROM b\nFROM c\nCOPY --from=0 /x /\n", undefined, ["a", "c"]],
  ["FROM a\nFROM b\nFROM c\nCOPY --from=01 /x /\n", undefined, ["b", "c"]],
  ["FROM x-$TARGETARCH", undefined, ["x-amd64"]],
  ["ARG V=1.2.3\nFROM a:${V%.*}", undefined, ["a:1.2"]],
  ["ARG V=1.2.3\nFROM a:${V%%.*}", undefined, ["a:1"]],
  ["ARG V=v1.2\nFROM a:${V#v}", undefined, ["a:1.2"]],
  ["ARG V=1\nARG W=\nFROM a${V:+:$V}${W:+:x}", undefined, ["a:1"]],
  ["ARG V=\nARG W=2\nFROM a:${V:-${W}}", undefined, ["a:2"]],
  ["FROM a AS b\nFROM c\nRUN --mount=TYPE=bind,FROM=b,Target=/x y", undefined, ["a", "c"]],
  ['FROM a AS b\nFROM c\nRUN --mount=target="/x y",from=b z', undefined, ["a", "c"]],
  ["FROM a AS b\nFROM c\nRUN --mount='target=/x,\"from=b\"' z", undefined, ["a", "c"]],
  ['FROM a AS b\nFROM c\nCOPY --exclude="x y" --from=b / /', undefined, ["a", "c"]],
  ["FROM a AS b\nFROM c\nCOPY --exclude=x\\ y --from=b / /", undefined, ["a", "c"]],
  ["ARG V=v1.2.1\nFROM a:${V/v/}-${V//.?/x}-${V/*./y}", undefined, ["a:1.2.1-v1xx-y1"]],
  ["ARG V=\nARG W\nFROM a${V-1}${V+2}${W-3}${W+4}${V:-5}${V?6}", undefined, ["a235"]],
  ["ARG V=3\nFROM a:${X:-${Y:-${V}}}", undefined, ["a:3"]],
])("%j with target %j takes %j from outside", (text, target, images) => {
  expect(readDockerfile(text, {}, { target }).images).toEqual(images);
});

test.each([
  ["FROM a AS a\nFROM scratch\nCOPY --from=a / /\n", ["a"]],
  ["FROM b AS x\nFROM a\nFROM x AS a\n", []],
  ["FROM b AS a\nFROM a\n", []],
  ["FROM scratch AS x\nFROM x\n", []],
])("%j hides the images %j by its own stages", (text, hidden) => {
  expect(readDockerfile(text, {}).hidden).toEqual(hidden);
});

test("what a list in brackets says counts, not how it is spaced", () => {
  expect(instructions('FROM a\nCMD ["a","b c"]\n')).toEqual(instructions('FROM a\nCMD [ "a",  "b c" ]\n'));
  expect(instructions('FROM a\nCMD ["a","b c"]\n')).not.toEqual(instructions('FROM a\nCMD ["a","b  c"]\n'));
});

test("with a backtick as escape, blanks are kept: one may be escaped", () => {
  const lines = (blanks: string) => instructions(`# escape=\`\nFROM a\nCOPY a\`${blanks}b /x\n`);
  expect(lines(" ")).not.toEqual(lines("  "));
});

test("a list of flat objects and one that is not have the same canonical form", () => {
  const [flat, nested] = [
    [{ b: 1, a: "x" }, { a: 2 }],
    [{ a: "x", b: 1 }, { a: 2 }],
  ];
  expect(stageKey({ list: flat }).key).toBe(stageKey({ list: nested }).key);
  expect(stageKey({ list: [{ a: { c: 1, b: 2 } }] }).key).toBe(stageKey({ list: [{ a: { b: 2, c: 1 } }] }).key);
  expect(stageKey({ list: [{ a: { c: 1 } }] }).key).not.toBe(stageKey({ list: [{ a: { c: 2 } }] }).key);
});

// Source: BuildKit, frontend/dockerfile/parser/directives_test.go.
test.each([
  ["# syntax = dockerfile:experimental // opts\nFROM busybox\n", "dockerfile:experimental // opts", "#"],
  ["#syntax=x\n", "x", "#"],
  ["# escape=`\n# Syntax=x\n", "x", "#"],
  ["# syntax=x\n# syntax=y\n", "x", "#"],
  ["\ufeff# syntax=x\n", "x", "#"],
  ["#!/usr/bin/env bash\n# syntax=x\n", "x", "#"],
  [" # syntax=x\n", undefined, undefined],
  ["# why\n# syntax=x\n", undefined, undefined],
  ["\n# syntax=x\n", undefined, undefined],
  ["FROM busybox\n# syntax=x\n", undefined, undefined],
  ["//syntax=x\nkey: value\n", "x", "//"],
  ["#!/usr/bin/env bash\n// syntax=x\n", "x", "//"],
  ["// check=a\n// syntax=x y\n", "x y", "//"],
  ['{"syntax": "x", "b": 1}', "x", "json"],
  ['#!/usr/bin/env bash\n{"syntax": "x"}', "x", "json"],
  ['{"syntax": 1}', undefined, undefined],
  ['["syntax"]', undefined, undefined],
])("%j names the frontend %j, by %j", (text, value, form) => {
  expect(syntaxOf(text)).toEqual(value === undefined ? undefined : { value, form });
});

test("a file whose syntax line is no Dockerfile's counts by its whole text and takes everything", () => {
  const read = readDockerfile("// syntax=acme/lang:1 x\n# why\nbuild(base)\n", { V: "1" });
  expect(read).toMatchObject({
    frontend: "acme/lang:1",
    instructions: ["// syntax=acme/lang:1 x\n# why\nbuild(base)\n"],
    args: { V: "1" },
  });
  expect([read.reads("Dockerfile"), read.reads("x", "tools")]).toEqual([true, true]);
});

test("what an image triggers counts like instructions after the FROM that names it, and nowhere else", () => {
  const text = "FROM a AS x\nRUN b\nFROM x AS y\nCOPY --from=a /x /x\n";
  const read = readDockerfile(text, { V: "2", W: "2" }, { triggers: { a: ["ARG V=1", "COPY --from=c . /app"] } });
  expect(read.instructions).toEqual([
    "FROM a",
    "ONBUILD ARG V=1",
    "ONBUILD COPY --from=c . /app",
    "RUN b",
    "FROM stage 0",
    "COPY --from=a /x /x",
  ]);
  expect(read).toMatchObject({
    images: ["a", "c"],
    args: { V: "2" },
    bases: [{ image: "a", platform: "linux/amd64" }],
  });
});

test.each([
  ["FROM --platform=$BUILDPLATFORM a", ""],
  ["FROM --platform=linux/arm64 a", "linux/arm64"],
  ["FROM --platform=linux/$TARGETARCH a", "linux/amd64"],
])("%j stands on an image for the platform %j", (text, platform) => {
  expect(readDockerfile(text, {}).bases).toEqual([{ image: "a", platform }]);
});

test.each([
  ["ADD deploy@git.example.test:shop.git /x", ["deploy@git.example.test:shop.git"]],
  ["ADD deploy@git.example.test:shop.git#main /x", ["deploy@git.example.test:shop.git#main"]],
  [`ADD deploy@git.example.test:shop.git#${"a".repeat(40)} /x`, []],
  ["ADD shop@2 /x", []],
])("%j can fetch something else tomorrow: %j", (instruction, sources) => {
  expect(readDockerfile(`FROM a\n${instruction}\n`, {}).unkeyed.map(({ source }) => source)).toEqual(sources);
});

test.each([
  ["type=ssh", ["default"]],
  ["type=SSH,ID=x,required=false", ["x"]],
  ["type=ssh,required", []],
  ["type=ssh,Required=1", []],
  ["type=secret,id=x", []],
])("RUN --mount=%s does without the keys %j", (mount, ids) => {
  expect(readDockerfile(`FROM a\nRUN --mount=${mount} x\n`, {}).optionalKeys.map(({ id }) => id)).toEqual(ids);
});
