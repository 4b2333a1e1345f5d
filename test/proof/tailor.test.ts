import { describe, expect, test } from "@jest/globals";
import type { DifferenceKind } from "../../src/proof/differences.ts";
import type { Evidence } from "../../src/proof/evidence.ts";
import { hinted } from "../../src/proof/hints.ts";
import { rewritten } from "../../src/proof/rewrites.ts";
import { shellNames, tailored, type Touched } from "../../src/proof/tailor.ts";

/** The instruction with the rewrites in it. */
function written(rule: string, source: string): string {
  return (rewritten(rule, source).replace ?? []).reduce((text, { from, to }) => text.split(from).join(to), source);
}

const TIMES: [before: string, after: string][] = [
  ["RUN date > /a", "RUN date -u -d @$SOURCE_DATE_EPOCH > /a"],
  ['RUN echo "v$(date +%s%N)" > /a', 'RUN echo "v$(date -u -d @$SOURCE_DATE_EPOCH +%s%N)" > /a'],
  ["RUN echo `date` > /a", "RUN echo `date -u -d @$SOURCE_DATE_EPOCH` > /a"],
  [
    "RUN --network=none a \\\n && date -u '+%A at %T' > /a",
    "RUN --network=none a \\\n && date -u -d @$SOURCE_DATE_EPOCH '+%A at %T' > /a",
  ],
  ["RUN <<EOF\ndate -R > /a\nEOF", "RUN <<EOF\ndate -u -d @$SOURCE_DATE_EPOCH -R > /a\nEOF"],
  [`RUN sh -c "date > /a"`, `RUN sh -c "date -u -d @$SOURCE_DATE_EPOCH > /a"`],
  ["RUN echo $EPOCHSECONDS > /a", "RUN echo $SOURCE_DATE_EPOCH > /a"],
  [`RUN php -r 'echo date("c");' > /a`, `RUN php -r 'echo gmdate("c", (int) getenv("SOURCE_DATE_EPOCH"));' > /a`],
  [`RUN perl -e 'print scalar localtime' > /a`, `RUN perl -e 'print scalar gmtime($ENV{SOURCE_DATE_EPOCH})' > /a`],
  [`RUN perl -e "print time" > /a`, `RUN perl -e "print \\$ENV{SOURCE_DATE_EPOCH}" > /a`],
  [`RUN ruby -e 'puts Time.now' > /a`, `RUN ruby -e 'puts Time.at(ENV["SOURCE_DATE_EPOCH"].to_i).utc' > /a`],
  [
    `RUN ruby -rerb -e 'puts ERB.new("<%= Time.now %>").result' > /a`,
    `RUN ruby -rerb -e 'puts ERB.new("<%= Time.at('"$SOURCE_DATE_EPOCH"').utc %>").result' > /a`,
  ],
  [
    `RUN python3 -c 'import datetime; print(f"{datetime.datetime.now()}")' > /a`,
    `RUN python3 -c 'import datetime; print(f"{datetime.datetime.utcfromtimestamp(int('"$SOURCE_DATE_EPOCH"'))}")' > /a`,
  ],
];

test.each(TIMES)("the clock in %s", (before, after) => {
  expect(written("general/time", before)).toBe(after);
  expect(rewritten("general/time", before).args).toEqual(["SOURCE_DATE_EPOCH"]);
});

test.each([
  "RUN apt-get update > /srv/date",
  "RUN date -r /etc/passwd > /a",
  `RUN echo '{"date": "today"}' > /a`,
  "RUN build-date --date now > /a",
])("nothing is rewritten in %s", (source) => {
  expect(written("general/time", source)).toBe(source);
});

const OTHERS: [rule: string, before: string, after: string][] = [
  ["general/order", "RUN find /srv -name '*.c' > /a", "RUN find /srv -name '*.c' | LC_ALL=C sort > /a"],
  ["general/order", "RUN ls -U /srv | head > /a", "RUN ls -U /srv | LC_ALL=C sort | head > /a"],
  ["general/order", "RUN make -j8 all && make -j$(nproc) test", "RUN make -j1 all && make -j1 test"],
  ["general/order", "RUN seq 9 | xargs -P 4 -n1 echo > /a", "RUN seq 9 | xargs -P1 -n1 echo > /a"],
  ["general/order", "RUN ls | shuf > /a", "RUN ls | shuf --random-source=/dev/zero > /a"],
  ["general/order", "RUN for i in 1 2; do job $i >> /a & done; wait", "RUN for i in 1 2; do job $i >> /a ; done; wait"],
  [
    "general/temporary-path",
    "RUN d=$(mktemp -d) && cc -o $d/a a.c",
    "RUN d=$(mkdir -p /tmp/build && echo /tmp/build) && cc -o $d/a a.c",
  ],
  ["general/random", "RUN openssl passwd -6 x > /a", "RUN openssl passwd -salt immutable -6 x > /a"],
  ["general/host-name", "RUN echo $(hostname) > /a", "RUN echo $(echo localhost) > /a"],
  ["format/ar-times", "RUN ar rcsU liba.a a.o", "RUN ar rcsD liba.a a.o"],
  [
    "format/cpio-times",
    "RUN find . | cpio -o -H newc > /a",
    "RUN find . -exec touch -h -d @0 {} + && find . | cpio --reproducible -o -H newc > /a",
  ],
];

test.each(OTHERS)("%s: %s", (rule, before, after) => {
  expect(written(rule, before)).toBe(after);
});

function touched(path: string, kinds: DifferenceKind[], values = {}, seen?: Partial<Evidence>): Touched {
  const evidence: Evidence = { cause: "time", seen: [], where: "line 1", first: "", second: "", ...seen };
  return { difference: { path, kinds, values, directory: false }, kinds, ...(seen && { evidence }) };
}

describe("where nothing can be rewritten", () => {
  test("the file is left out of the layer, by its own name", () => {
    expect(tailored("general/random", "# no", "RUN /srv/setup", [touched("etc/an id", ["content"])])).toMatchObject({
      run: "rm -rf '/etc/an id'",
    });
  });
  test.each([
    ["usr/local/bin/shop", undefined],
    ["usr/lib/libshop.so.1", undefined],
    ["srv/app/server", { seen: ["ELF", "random value"] }],
  ])("a program stays: /%s", (path, seen) => {
    expect(
      tailored("general/random", "# give it a seed", "RUN /srv/setup", [touched(path, ["content"], {}, seen)]),
    ).toBe(
      `# give it a seed\n# /${path} is a program, so it is not simply left out: whatever makes it must make it the same way twice`,
    );
  });
  test("a name that is another one in each build becomes a pattern", () => {
    const name = { where: "name", first: "job.a81kdJ2", second: "job.aBn4mQ1" };
    expect(shellNames([touched("srv/job.a81kdJ2", ["only in the first"], {}, name)])).toEqual(["/srv/job.???????"]);
    expect(shellNames([touched("srv/job.a81kdJ2/x", ["only in the first"], {}, name)])).toEqual(["/srv/job.???????"]);
  });
  test("permissions and owners are set", () => {
    expect(tailored("metadata/mode", "# no", "RUN x", [touched("a", ["mode"], { mode: ["664", "644"] })])).toEqual({
      run: "chmod 644 /a",
    });
    expect(
      tailored("metadata/owner", "# no", "RUN x", [touched("a", ["owner"], { owner: ["1001:1001", "1002:1002"] })]),
    ).toEqual({ run: "chown -h 1001:1001 /a" });
  });
  test("a second name of a file becomes a copy", () => {
    const second = touched("srv/b", ["kind"], { kind: ["hard link", "file"] });
    expect(tailored("metadata/kind", "# no", "RUN x", [second])).toEqual({
      run: 'for file in /srv/b; do (cp -p "$file" "$file~" && mv "$file~" "$file"); done',
    });
    expect(tailored("metadata/kind", "# no", "RUN x", [touched("a", ["kind"], { kind: ["link", "file"] })])).toBe(
      "# no",
    );
  });
  test("what one of the builds removed is removed in both", () => {
    const removed = touched("etc/.wh.issue", ["whiteout", "only in the first"]);
    expect(tailored("metadata/whiteout", "# no", "RUN x", [removed])).toEqual({ run: "rm -rf /etc/issue" });
    expect(tailored("metadata/whiteout", "# no", "RUN x", [touched("etc/.wh..wh..opq", ["whiteout"])])).toBe("# no");
  });
  test("lines in another order are sorted", () => {
    const seen = { seen: ["the same lines in another order"] };
    expect(tailored("general/order", "# no", "RUN x", [touched("a", ["content"], {}, seen)])).toEqual({
      run: 'for file in /a; do LC_ALL=C sort -o "$file" "$file"; done',
    });
  });
  test("a COPY keeps the fix of its rule", () => {
    expect(tailored("general/time", "# no", "COPY a /a", [touched("a", ["content"])])).toBe("# no");
  });
});

test("a number from dice is a random value, one from the clock a time, and any other a number", () => {
  expect(hinted("number", "RUN echo $RANDOM > /port", "port")).toBe("random value");
  expect(hinted("number", "RUN date +%N > /n.txt", "n.txt")).toBe("time");
  expect(hinted("number", "RUN echo $$ > /pid", "pid")).toBe("number");
  expect(hinted("number", "RUN echo $RANDOM $(date) > /port", "port")).toBe("number");
  expect(hinted("order", "RUN date > /x", "x")).toBe("order");
});

test("no command lends its clock or its dice to what another one made or fetched", () => {
  expect(hinted("unknown", "RUN date > /built && make-page > /page", "page")).toBe("unknown");
  expect(hinted("unknown", "RUN curl https://example.test/$RANDOM > /page", "page")).toBe("unknown");
});

test("what lists files leaves out their inodes and times", () => {
  expect(written("general/number", "RUN find /d -printf '%p %T@ %i\\n' > /a")).toBe(
    "RUN find /d -printf '%p 0 0\\n' > /a",
  );
  expect(written("general/number", "RUN stat -c '%n %i %Z' /m > /a")).toBe("RUN stat -c '%n 0 0' /m > /a");
});
