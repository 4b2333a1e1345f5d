import { describe, expect, test } from "@jest/globals";
import type { Cause } from "../../src/proof/explain.ts";
import { guiltyScript } from "../../src/proof/scripts.ts";

const SCRIPT = [
  "#!/bin/sh",
  "set -e",
  "# date > /etc/built: not this one",
  "mkdir -p /etc/app",
  "date > /etc/built",
].join("\n");

const cause = (line: number, more: Partial<Cause> = {}): Cause => ({
  ...{ rule: "general/time", title: "", why: "", fix: "", source: "", count: 1, layer: 1 },
  at: { file: "Dockerfile", line },
  paths: [{ path: "/etc/built", kinds: ["content"] }],
  ...more,
});

/** The line that is found in a context with these files. */
async function found(
  dockerfile: string,
  files: Record<string, string>,
  of: Cause = cause(dockerfile.split("\n").length),
) {
  const script = await guiltyScript(dockerfile, of, (path) => {
    const text = files[path];
    return Promise.resolve(text === undefined ? undefined : { file: `servers/base/${path}`, text });
  });
  return script && `${script.file}:${script.line} ${script.instead ?? script.command}`;
}

const WRITTEN = "date -u -d @$SOURCE_DATE_EPOCH > /etc/built";

describe("the script of a RUN is found", () => {
  test.each<[string, string, string]>([
    ["copied to a folder", "FROM x\nCOPY setup.sh /tmp/\nRUN sh /tmp/setup.sh", "setup.sh"],
    [
      "copied to a name",
      "FROM x\nCOPY tools/setup.sh /usr/local/bin/prepare\nRUN /usr/local/bin/prepare --all",
      "tools/setup.sh",
    ],
    ["with its folder", "FROM x\nCOPY tools /opt/tools\nRUN cd /opt && /opt/tools/setup.sh", "tools/setup.sh"],
    ["beside a WORKDIR", "FROM x\nWORKDIR /src\nCOPY . .\nRUN chmod +x setup.sh && ./setup.sh", "setup.sh"],
    ["in exec form", 'FROM x\nCOPY ["setup.sh", "/tmp/"]\nRUN ["/tmp/setup.sh", "a"]', "setup.sh"],
    [
      "bound from the context",
      "FROM x\nRUN --mount=type=bind,source=tools,target=/t sh -eu /t/setup.sh",
      "tools/setup.sh",
    ],
  ])("%s", async (_where, dockerfile, file) => {
    expect(await found(dockerfile, { [file]: SCRIPT })).toBe(`servers/base/${file}:5 ${WRITTEN}`);
  });

  test("in a heredoc", async () => {
    const dockerfile = "FROM x\nCOPY setup.sh /tmp/\nRUN <<END\nset -e\n/tmp/setup.sh\nEND";
    expect(await found(dockerfile, { "setup.sh": SCRIPT }, cause(3))).toBe(`servers/base/setup.sh:5 ${WRITTEN}`);
  });

  test("in the stage that COPY --from takes it out of", async () => {
    const dockerfile =
      "FROM x AS build\nCOPY setup.sh /tmp/\nRUN /tmp/setup.sh\nFROM y\nCOPY --from=build /etc/built /etc/built";
    const madeIn = { stage: "build", line: 3, instruction: "RUN /tmp/setup.sh", path: "/etc/built", named: true };
    expect(await found(dockerfile, { "setup.sh": SCRIPT }, cause(5, { madeIn }))).toBe(
      `servers/base/setup.sh:5 ${WRITTEN}`,
    );
  });
});

test("in any RUN of the other stage, when it speaks of the path", async () => {
  const dockerfile =
    "FROM x AS build\nCOPY setup.sh other.sh /tmp/\nRUN sh /tmp/other.sh\nRUN sh /tmp/setup.sh\nFROM y\nCOPY --from=build /etc /etc";
  expect(await found(dockerfile, { "other.sh": "date\n", "setup.sh": SCRIPT })).toBe(
    `servers/base/setup.sh:5 ${WRITTEN}`,
  );
});

test("a line that names the path is told, though nothing says how to write it", async () => {
  const script = "#!/usr/bin/env python3\nimport x\nopen('/etc/built', 'w').write(x.now())\n";
  const of = cause(3, { rule: "general/random" });
  expect(await found("FROM x\nCOPY make.py /\nRUN python3 /make.py", { "make.py": script }, of)).toBe(
    "servers/base/make.py:3 open('/etc/built', 'w').write(x.now())",
  );
});

test("a command that needs an option is told", async () => {
  const of = cause(3, {
    rule: "format/gzip-header",
    edits: { options: { gzip: "-n" } },
    paths: [{ path: "/srv/x.gz", kinds: ["content"] }],
  });
  const script = "set -e\nfor file in /srv/*; do gzip $file; done\n";
  expect(await found("FROM x\nCOPY pack.sh /\nRUN sh /pack.sh", { "pack.sh": script }, of)).toBe(
    "servers/base/pack.sh:2 for file in /srv/*; do gzip $file; done",
  );
});

test("files of other stages, of outside, and what is only named are no scripts", async () => {
  const files = { "setup.sh": SCRIPT };
  expect(await found("FROM a AS b\nCOPY setup.sh /\nFROM x\nRUN /setup.sh", files)).toBeUndefined();
  expect(await found("FROM x\nCOPY --from=tools setup.sh /\nRUN /setup.sh", files)).toBeUndefined();
  expect(await found("FROM x\nCOPY ../setup.sh /\nRUN /setup.sh", { "../setup.sh": SCRIPT })).toBeUndefined();
  expect(await found("FROM x\nCOPY setup.sh /\nRUN cat /setup.sh | wc -l > /etc/built", files)).toBeUndefined();
});
