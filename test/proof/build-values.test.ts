import { expect, test } from "@jest/globals";
import { arguedValues } from "../../src/proof/build-values.ts";
import { patched } from "../../src/proof/patch.ts";
import type { ReportedCause } from "../../src/proof/reported.ts";

const ID = "00000000-0000-4000-8000-000000000001";

test.each([
  ["gcc -DID=$(od -An -N4 -tx1 /dev/urandom | tr -d ' ') a.c", "gcc -DID=${BUILD_ID} a.c", ["BUILD_ID=00000000"]],
  ["make ID=`openssl rand -hex 3`", "make ID=${BUILD_ID}", ["BUILD_ID=000000"]],
  [`go build -ldflags "-X m.c=$(git rev-parse HEAD)"`, `go build -ldflags "-X m.c=\${BUILD_ID}"`, [zeros(40)]],
  ["cc -DC=$(git rev-parse --short HEAD) a.c", "cc -DC=${BUILD_ID} a.c", [zeros(7)]],
  ["cc -DA=$(cat /proc/sys/kernel/random/uuid) a.c", "cc -DA=${BUILD_ID} a.c", [`BUILD_ID=${ID}`]],
  ["cc -DA=$(tr -dc a-f </dev/urandom | head -c 9) a.c", "cc -DA=${BUILD_ID} a.c", [zeros(9)]],
  [
    "cc -DA=$(uuidgen) -DB=$(openssl rand -hex 2) a.c",
    "cc -DA=${BUILD_ID} -DB=${BUILD_ID_2} a.c",
    [`BUILD_ID=${ID}`, "BUILD_ID_2=0000"],
  ],
  ["RUN uuidgen > id.txt && go build", 'RUN echo "${BUILD_ID}" > id.txt && go build', [`BUILD_ID=${ID}`]],
  [
    "RUN a && head -c 8 /dev/urandom | xxd -p > x/seed \\\n && go build",
    'RUN a && echo "${BUILD_ID}" > x/seed \\\n && go build',
    [zeros(16)],
  ],
])("%s", (source, after, args) => {
  const edits = arguedValues(source);
  expect((edits.replace ?? []).reduce((text, { from, to }) => text.replace(from, () => to), source)).toBe(after);
  expect(edits.args).toEqual(args);
});

test.each([
  "cc -DN=$(nproc) a.c",
  'cc -DAPI_TOKEN="$(openssl rand -hex 8)" a.c',
  "x=$((1 + 2))",
  "head -c 8 /dev/urandom > app.key",
  `ruby -rjson -e 'puts JSON.generate(id: SecureRandom.uuid, name: "shop")' > a.json`,
])("not %s", (source) => {
  expect(arguedValues(source)).toEqual({});
});

test("what is written behind something else is taken from it as well", () => {
  expect(arguedValues("RUN date > a; head -c 6 /dev/urandom | od -An -tx1 >> a")).toEqual({
    args: [zeros(12)],
    replace: [{ from: "head -c 6 /dev/urandom | od -An -tx1 >> a", to: 'echo "${BUILD_ID}" >> a' }],
  });
});

test("a program takes the value from an argument, and a file is left out", () => {
  const cause = (path: string): ReportedCause => ({
    ...{ rule: "general/random", title: "", why: "", fix: "", source: "https://x.example", count: 1 },
    at: { file: "Dockerfile", line: 2 },
    paths: [
      {
        path,
        kinds: ["content"],
        seen: "ELF > .rodata > random value in a string",
        where: "",
        first: "1",
        second: "2",
      },
    ],
  });
  const text = "FROM x\nRUN cc -DID=$(openssl rand -hex 2) -o /srv/a a.c";
  const once = "FROM x\nARG BUILD_ID=0000\nRUN cc -DID=${BUILD_ID} -o /srv/a a.c";
  expect(patched(text, [cause("/srv/a")]).text).toBe(once);
  expect(patched(once, [cause("/srv/a")]).text).toBe(once);
});

function zeros(count: number): string {
  return `BUILD_ID=${"0".repeat(count)}`;
}
