import { expect, test } from "@jest/globals";
import type { GeneralCause } from "../../src/proof/evidence.ts";
import { knownFix } from "../../src/proof/reported.ts";
import type { Edits } from "../../src/proof/remedy.ts";
import { tailored, type Touched } from "../../src/proof/tailor.ts";

/** What is written against a difference, the RUN as it is to be, and what else is to be done. */
function mended(
  rule: string,
  source: string,
  {
    path,
    cause = "time",
    seen,
    sides = ["content"],
  }: Pick<Touched["difference"], "path"> & {
    cause?: GeneralCause;
    seen: string[];
    sides?: Touched["difference"]["kinds"];
  },
): Edits & { source: string } {
  const evidence = { cause, seen, where: "", first: "1", second: "2" };
  const touched: Touched[] = sides.map((kind) => ({
    difference: { path, kinds: [kind], values: {}, directory: false },
    kinds: [kind],
    evidence,
  }));
  const fix = tailored(rule, knownFix(rule) ?? "", source, touched);
  if (typeof fix === "string") return { source };
  const anew = (fix.replace ?? []).reduce((text, { from, to }) => text.replaceAll(from, () => to), source);
  return { ...fix, source: anew };
}

test("dice that an archive holds beside the clock are seen to, whichever of them is shown", () => {
  const pack = "date > s/at && cat /proc/sys/kernel/random/uuid > s/id && zip -qr s.zip s && rm -r s";
  const { source, args } = mended("general/time", `RUN mkdir s && ${pack}`, {
    path: "ar/s.zip",
    seen: ["zip", "a time in text"],
  });
  expect(args).toEqual(["SOURCE_DATE_EPOCH", "BUILD_ID=00000000-0000-4000-8000-000000000001"]);
  expect(source).toContain('date -u -d @$SOURCE_DATE_EPOCH > s/at && echo "${BUILD_ID}" > s/id');
});

test("ids of rows beside times of rows are each another one, and what cannot be stilled is left out", () => {
  const fill = (ids: string) =>
    `RUN python3 - <<PY\nimport uuid, time, secrets\ndb.execute("insert into t values(?,?)", (${ids}, time.time()))\nPY`;
  const shown = { path: "srv/a.db", seen: ["SQLite", "records", "t.at", "a time in text"] };
  expect(mended("format/sqlite", fill("str(uuid.uuid4())"), shown).source).toMatch(
    /\(str\(uuid\.UUID\(int=next\(.*\)\)\), float\(/,
  );
  const secret = fill("secrets.token_hex(8)");
  expect(mended("format/sqlite", secret, shown)).toMatchObject({ run: "rm -rf /srv/a.db", source: secret });
});

test("a file that holds a time and has a drawn name gets one name as well", () => {
  const time = "2026-11-30T20:00:01Z";
  const evidence: Touched["evidence"] = {
    ...{ cause: "time", seen: ["a time in text"], where: "line 1", first: "", second: "" },
    times: [time],
  };
  const touched = (["first", "second"] as const).map((side): Touched => {
    const path = `srv/cache/app.${side === "first" ? "c8e16c89" : "6c4e4be4"}.css`;
    const kinds = [`only in the ${side}` as const];
    return { difference: { path, kinds, values: {}, directory: false }, kinds, evidence };
  });
  const source = 'RUN f=cache/app.$(openssl rand -hex 4).css && echo "/* $(date -Is) */" > $f';
  const run = (tailored("general/time", "", source, touched) as Edits).run ?? "";
  expect(run).toMatch(
    /mv "\$file" \/srv\/cache\/app\.c8e16c89\.css; done && sed -i -E .* \/srv\/cache\/app\.c8e16c89\.css$/,
  );
  const temporary = 'RUN f=$(mktemp -p cache app.XXXXXXXX.css) && echo "/* $(date -Is) */" > $f';
  const { replace = [] } = tailored("general/time", "", temporary, touched) as Edits;
  expect(replace.map(({ to }) => to).join()).toContain("app.fixed");
});

test("a default of a table that asks the clock is not left beside dice that are mended", () => {
  const source = `RUN sqlite3 a.db "create table s(id text, at text default current_timestamp); insert into s(id) values(hex(randomblob(8)))"`;
  const shown = { path: "srv/a.db", seen: ["SQLite", "records", "s.id", "random value in text"] };
  expect(mended("format/sqlite", source, shown)).toMatchObject({ run: "rm -rf /srv/a.db", source });
});

test("a program's own log has its own clock", () => {
  const source = 'RUN redis-server --logfile /db/redis.log --daemonize yes && redis-cli set at "$(date)"';
  const shown = { path: "db/redis.log", seen: ["a time in text"] };
  expect(mended("general/time", source, shown)).toMatchObject({ run: "rm -rf /db/redis.log", source });
});

test("a signature for which a number is drawn is left out, whatever is signed", () => {
  const source = "RUN date > a.txt && openssl dgst -sha256 -sign ec.key -out a.sig a.txt";
  const shown = { path: "srv/a.sig", cause: "random value" as const, seen: ["DER", "drawn number"] };
  expect(mended("general/random", source, shown)).toMatchObject({ run: "rm -rf /srv/a.sig", source });
});

test("lines of processes beside each other are sorted, and bash's dice without a seed give way", () => {
  const source = 'RUN for i in 1 2; do (sleep 0.1; echo "$i $(date) $SRANDOM" >> log) & done; wait';
  const seen = ["a time in lines, which are in another order for it"];
  const { run, source: anew } = mended("general/time", source, { path: "srv/log", seen });
  expect(mended("general/time", source, { path: "srv/log", seen: ["a time in text"] }).run).toBe(run);
  expect(run).toBe('for file in /srv/log; do LC_ALL=C sort -o "$file" "$file"; done');
  expect(anew).toContain("$(date -u -d @$SOURCE_DATE_EPOCH) 1");
});

test("bash's dice beside a clock are seeded", () => {
  const source = 'RUN echo "$(date) took $((RANDOM % 900))ms" > run.txt';
  expect(mended("general/time", source, { path: "srv/run.txt", seen: ["a time in text"] }).env).toEqual({
    RANDOM: "0",
  });
});

test("the clock beside dice is stilled, though both builds ran in one minute", () => {
  const source = 'RUN echo "id=$(uuidgen) at=$(date +%H:%M)" > meta';
  const { source: anew, args } = mended("general/random", source, {
    path: "srv/meta",
    cause: "random value",
    seen: ["random value in text"],
  });
  expect(anew).toContain("at=$(date -u -d @$SOURCE_DATE_EPOCH +%H:%M)");
  expect(args).toContain("SOURCE_DATE_EPOCH");
});

test("words in another order with times beside them get the variable and the date", () => {
  const source = 'RUN python3 -c \'import json,time;print(json.dumps([list({"a","b"}),time.time()]))\' > tags.json';
  const edits = mended("general/order", source, {
    path: "srv/tags.json",
    cause: "order",
    seen: ["the same words, but for times, in another order"],
  });
  expect(edits.env).toEqual({ PYTHONHASHSEED: "0" });
  expect(edits.source).not.toContain("time.time()");
});

test("a clock behind an arrow is one of PHP's, and the name that Perl imports is none", () => {
  const seen = ["a time in text"];
  const php = mended("general/time", `RUN php -r 'echo json_encode(["at"=>time()]);' > a.json`, {
    path: "a.json",
    seen,
  });
  expect(php.source).toContain("=>(int) getenv");
  const perl = mended("general/time", `RUN perl -MTime::HiRes=time -e 'print time' > a.txt`, { path: "a.txt", seen });
  expect(perl.source).toBe(`RUN perl -MTime::HiRes=time -e 'print $ENV{SOURCE_DATE_EPOCH}' > a.txt`);
});

test("two calls of date that begin alike get one date each", () => {
  const { source } = mended("general/time", 'RUN echo "$(date)" "$(date +%s)" > a', {
    path: "a",
    seen: ["a time in text"],
  });
  expect(source).toBe('RUN echo "$(date -u -d @$SOURCE_DATE_EPOCH)" "$(date -u -d @$SOURCE_DATE_EPOCH +%s)" > a');
});

test("an arrow in code is no file that it writes to", () => {
  const source = `RUN php -r '$db->exec("insert into o values(?,?)", [bin2hex(random_bytes(6)),time()]);'`;
  const shown = { path: "srv/shop.sqlite", seen: ["SQLite", "records", "o.at", "a time in text"] };
  expect(mended("format/sqlite", source, shown)).toMatchObject({ run: "rm -rf /srv/shop.sqlite", source });
});

test("words that nothing explains beside a clock may be drawn", () => {
  const source = "RUN date > a.txt; head -c 6 /dev/urandom | od -An -tx1 >> a.txt";
  const { args } = mended("general/time", source, {
    path: "srv/a.txt",
    seen: ["time in text, and words that nothing explains"],
  });
  expect(args).toEqual(["SOURCE_DATE_EPOCH", "BUILD_ID=000000000000"]);
});

test("what is shuffled beside a clock is not left to the dice", () => {
  const code = `s={at:Date.now(),items:["x","y"].sort(()=>Math.random()-0.5)};fs.writeFileSync("a.json",JSON.stringify(s))`;
  const seen = ["time, order in text"];
  expect(mended("general/time", `RUN node -e '${code}'`, { path: "app/a.json", seen }).source).not.toContain(
    "Math.random",
  );
});

test("what is drawn into a file whose name ends in the clock, and what df counts, are seen to", () => {
  const named = 'RUN echo "$(openssl rand -hex 8)" > "part-$(date +%s%N).bin"';
  const sides: Touched["kinds"][number][] = ["only in the first", "only in the second"];
  const shown = { path: "x/part-1796083786.bin", seen: ["name of the file"], sides };
  expect(mended("general/time", named, shown)).toMatchObject({ run: expect.stringMatching(/^rm -rf/), source: named });
  const counting = "RUN date > a; df / | tail -1 >> a";
  const seen = ["number, time in text"];
  expect(mended("general/time", counting, { path: "x/a", seen })).toMatchObject({
    run: "rm -rf /x/a",
    source: counting,
  });
});

test("a tool that takes the date from the environment still packs with the times of its files", () => {
  const { args, run } = mended("general/time", "RUN sphinx-build -b epub . /out", {
    path: "out/Handbook.epub",
    seen: ["zip", "a time in text"],
  });
  expect(args).toEqual(["SOURCE_DATE_EPOCH"]);
  expect(run).toMatch(/^perl .*\/out\/Handbook\.epub$/);
});

test.each([
  ["{ time find / -name x > /dev/null; } 2> /a", "rm -rf /a"],
  ["{ time find /usr -type f | xargs cat > /dev/null; } 2> /a", "rm -rf /a"],
  ["perl -e 'printf \"%s %.6f\", $_, (stat $_)[8] for @ARGV' /etc/x > /a", "rm -rf /a"],
])("neither order nor hashes change how long it takes or what was counted: %s", (command, run) => {
  const shown = { path: "a", cause: "number" as const, seen: ["number in text"] };
  expect(mended("general/number", `RUN ${command}`, shown)).toMatchObject({ source: `RUN ${command}`, run });
});

test.each([
  [`perl -e 'print -M $_ for @ARGV' /a > /b`, "-M (${^T} = $ENV{SOURCE_DATE_EPOCH} and $_) for"],
  [`perl -le "print -M '/a', -M \\$f{b}" > /b`, "-M (\\${^T} = \\$ENV{SOURCE_DATE_EPOCH} and \\$f{b})"],
])("how old a file is follows from when Perl was started: %s", (command, anew) => {
  const shown = { path: "b", cause: "number" as const, seen: ["number in text"] };
  const { args, source } = mended("general/number", `RUN ${command}`, shown);
  expect(args).toEqual(["SOURCE_DATE_EPOCH"]);
  expect(source).toContain(anew);
});
