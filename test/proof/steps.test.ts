import { expect, test } from "@jest/globals";
import { layerSteps } from "../../src/proof/steps.ts";

const lines = (history: object[], text: string, target?: string) =>
  layerSteps(history, text, target).map(({ instruction, line }) => `${line ?? "-"} ${instruction}`);

test("layers of a multi-stage file belong to the last stage and those it stands on, the parent's to no line", () => {
  const text = `ARG VERSION=1
FROM base AS tools
RUN make it
FROM base AS common
ENV A=b
RUN one
FROM common
COPY --from=tools /it /it
# a comment
RUN two \\
 # inside
 && three
WORKDIR /srv
CMD ["sh"]
`;
  const history = [
    { created_by: "COPY / / # buildkit" },
    { created_by: "ENV A=b", empty_layer: true },
    { created_by: "RUN /bin/sh -c one # buildkit" },
    { created_by: "COPY /it /it # buildkit" },
    { created_by: "RUN /bin/sh -c two  && three # buildkit" },
    { created_by: "WORKDIR /srv" },
    { created_by: 'CMD ["sh"]', empty_layer: true },
  ];
  expect(lines(history, text)).toEqual([
    "- COPY / /",
    "6 RUN one",
    "8 COPY --from=tools /it /it",
    "10 RUN two && three",
    "13 WORKDIR /srv",
  ]);
});

test("a target other than the last is followed", () => {
  const text = "FROM scratch AS one\nRUN a\nFROM scratch AS two\nRUN b\n";
  expect(lines([{ created_by: "RUN /bin/sh -c a # buildkit" }], text, "one")).toEqual(["2 RUN a"]);
});

test("a heredoc is one step, and build arguments are no part of it", () => {
  const text = "FROM base\nARG X\nRUN <<EOF\nset -e\ndate > /built\nEOF\nCOPY <<CONF /etc/conf\nkey=1\nCONF\n";
  const history = [
    { created_by: "ARG X=1", empty_layer: true },
    { created_by: "RUN |1 X=1 /bin/sh -c set -e\ndate > /built\n # buildkit" },
    { created_by: "COPY <<CONF /etc/conf # buildkit" },
  ];
  expect(lines(history, text)).toEqual([
    "3 RUN <<EOF; set -e; date > /built; EOF",
    "7 COPY <<CONF /etc/conf; key=1; CONF",
  ]);
});

test("a history that is out of step is met again by its words", () => {
  const text = "FROM base\nRUN first\nRUN second\nUSER app\n";
  const history = [
    { created_by: "RUN /bin/sh -c first # buildkit" },
    { created_by: "RUN /bin/sh -c second # buildkit" },
    { created_by: "RUN /bin/sh -c something of a trigger # buildkit" },
    { created_by: "USER app", empty_layer: true },
  ];
  expect(lines(history.slice(0, 2), text)).toEqual(["2 RUN first", "3 RUN second"]);
});

test("without a Dockerfile the history speaks for itself", () => {
  expect(
    layerSteps(
      [{ created_by: "RUN /bin/sh -c a # buildkit" }, { created_by: "/bin/sh -c #(nop) COPY x y" }],
      undefined,
    ),
  ).toEqual([{ instruction: "RUN a" }, { instruction: "COPY x y" }]);
});

test("a FROM that names its stage by an argument stands on the one of the default, or on that of which the history tells", () => {
  const text = `ARG VARIANT=release
FROM base AS build-debug
RUN of debug
FROM base AS build-release
RUN of release
FROM build-\${VARIANT:-debug}
RUN last
`;
  const history = (own: string) => [
    { created_by: "RUN /bin/sh -c of the parent # buildkit" },
    { created_by: `RUN /bin/sh -c ${own} # buildkit` },
    { created_by: "RUN /bin/sh -c last # buildkit" },
  ];
  expect(lines(history("of release"), text)).toEqual(["- RUN of the parent", "5 RUN of release", "7 RUN last"]);
  expect(lines(history("of debug"), text)).toEqual(["- RUN of the parent", "3 RUN of debug", "7 RUN last"]);
});

test("what a stage triggers is of the line that says so, in the stage that stands on it alone", () => {
  const text =
    "FROM base AS template\nWORKDIR /app\nONBUILD RUN date > /a\nFROM template AS next\nRUN next\nFROM next\n";
  const history = [
    { created_by: "WORKDIR /app" },
    { created_by: "ONBUILD RUN date > /a", empty_layer: true },
    { created_by: "RUN /bin/sh -c date > /a # buildkit" },
    { created_by: "RUN /bin/sh -c next # buildkit" },
  ];
  expect(lines(history, text)).toEqual(["2 WORKDIR /app", "3 RUN date > /a", "5 RUN next"]);
});

test("many stages that may stand on any other are followed in no time", () => {
  const text = Array.from({ length: 40 }, (_, at) => `FROM s$X AS s${String(at)}\nRUN ${String(at)}\n`).join("");
  expect(lines([{ created_by: "RUN /bin/sh -c 39 # buildkit" }], text)).toEqual(["80 RUN 39"]);
});
