import { expect, test } from "@jest/globals";
import { dockerfileLines } from "../../src/image/dockerfile-lines.ts";
import { editRun } from "../../src/proof/run-edits.ts";

function ended(lines: string[], escape = "\\"): string[] {
  const file = `${escape === "`" ? "# escape=`\n" : ""}${lines.join("\n")}\n`;
  const [run] = dockerfileLines(file).instructions;
  if (!run) throw new Error("no instruction");
  const once = editRun(run, lines, { env: {}, options: {}, commands: ["rm -f /a /b"] }, escape);
  return "refused" in once ? [once.refused] : once.lines;
}

/** What is added must run, and before the RUN is over. */
test.each<[string, string[], string[]]>([
  ["in front of a comment", ["RUN make # the server"], ["RUN make \\", " && rm -f /a /b # the server"]],
  ["not at a sign of the shell", ["RUN echo a#b $#"], ["RUN echo a#b $# \\", " && rm -f /a /b"]],
  [
    "in front of a comment on the last line",
    ["RUN set -e; \\", "    make; \\", "    make install # here"],
    ["RUN set -e; \\", "    make; \\", "    make install && \\", "    rm -f /a /b # here"],
  ],
  ["in front of an exit", ["RUN make; exit 0"], ["RUN make; \\", "    rm -f /a /b; exit 0"]],
  [
    "in front of an exit on a line of its own",
    ["RUN make && \\", "  exit 0"],
    ["RUN make \\", " && rm -f /a /b && \\", "  exit 0"],
  ],
  ["behind a choice to fail", ["RUN make || exit 1"], ["RUN make || exit 1 \\", " && rm -f /a /b"]],
  ["once what runs beside it has ended", ["RUN serve &"], ["RUN serve & wait && \\", "    rm -f /a /b"]],
  [
    "behind a program that took the shell's place",
    ["RUN cd /x && exec make"],
    ["RUN cd /x && make \\", " && rm -f /a /b"],
  ],
  ["behind a redirection for all", ["RUN exec 2>&1; make"], ["RUN exec 2>&1; make \\", " && rm -f /a /b"]],
  [
    "in the words of the exec form",
    ['RUN ["sh", "-c", "make; exit 0"]'],
    ['RUN ["sh", "-c", "make; rm -f /a /b; exit 0"]'],
  ],
  [
    "in a heredoc that ends itself",
    ["RUN <<E", "set -e", "make", "exit 0", "E"],
    ["RUN <<E", "set -e", "make", "rm -f /a /b", "exit 0", "E"],
  ],
  [
    "in a heredoc that becomes another program",
    ["RUN <<E", "set -e", "exec make", "E"],
    ["RUN <<E", "set -e", "make", "rm -f /a /b", "E"],
  ],
  [
    "in a heredoc with a job",
    ["RUN <<E", "set -e", "serve &", "E"],
    ["RUN <<E", "set -e", "serve &", "wait", "rm -f /a /b", "E"],
  ],
])("a command is added %s", (_where, before, after) => {
  expect(ended(before)).toEqual(after);
  // A second time changes nothing.
  expect(ended(after)).toEqual(after);
});
