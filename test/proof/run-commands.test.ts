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

test("the drawn name of a file that holds a time is seen to with it", () => {
  const source = 'RUN f=cache/app.$(openssl rand -hex 4).css && echo "/* $(date) */" > $f';
  const shown = { path: "srv/cache/app.c8e16c89.css", seen: ["a time in text"] };
  const sides = ["only in the first", "only in the second"] as const;
  const edits = mended("general/time", source, { ...shown, sides: [...sides] });
  expect(edits.source.includes("openssl") && edits.run === undefined).toBe(false);
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
