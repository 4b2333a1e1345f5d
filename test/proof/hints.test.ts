import { expect, test } from "@jest/globals";
import { hinted } from "../../src/proof/hints.ts";

const NAMED = {
  cause: "random value",
  seen: ["name of the file"],
  where: "name",
  first: "3fa9c1d2",
  second: "3fb0020e",
} as const;

test("a number from dice is a random value, one from the clock a time, and any other a number", () => {
  expect(hinted("number", "RUN echo $RANDOM > /port", "port")).toBe("random value");
  expect(hinted("number", "RUN date +%N > /n.txt", "n.txt")).toBe("time");
  expect(hinted("number", "RUN java -cp /o Meter System.nanoTime() > /n.txt", "n.txt")).toBe("time");
  expect(hinted("number", "RUN node -p process.hrtime.bigint > /n.txt", "n.txt")).toBe("time");
  expect(hinted("number", "RUN python3 -c 'import time; print(time.monotonic_ns())' > /n.txt", "n.txt")).toBe("time");
  expect(hinted("unknown", "RUN perl -e 'my @l = qw(a b); open F, \">/pick\"; print F $l[rand @l]'", "pick")).toBe(
    "random value",
  );
  expect(hinted("unknown", "RUN echo 'a; b' > /pick; echo $RANDOM > /other", "pick")).toBe("unknown");
  expect(hinted("number", "RUN echo $$ > /pid", "pid")).toBe("number");
  expect(hinted("number", "RUN echo $RANDOM $(date) > /port", "port")).toBe("number");
  expect(hinted("order", "RUN date > /x", "x")).toBe("order");
  const files = [{ name: "seed.py", text: "print(random.choice(NAMES))" }];
  expect(hinted("unknown", "RUN python3 seed.py > /users.json", "users.json", { files: files })).toBe("random value");
  const seeded = [{ name: "seed.go", text: `rand.Seed(time.Now().UnixNano())\nos.Create("/users.json")` }];
  expect(hinted("number", "RUN ./seed.go > /users.json", "users.json", { files: seeded })).toBe("random value");
  const board = [{ name: "gen.cpp", text: "std::random_device dice;" }];
  expect(hinted("number", "RUN g++ -o gen gen.cpp && ./gen > table.h", "table.h", { files: board })).toBe(
    "random value",
  );
  expect(hinted("number", "RUN g++ -o gen gen.cpp && ./gen > table.h", "other.h", { files: board })).toBe("number");
  const took = "began = time.perf_counter(); f(); print(time.perf_counter() - began)";
  expect(hinted("number", `RUN python3 -c '${took}' > /n.txt`, "n.txt")).toBe("number");
  expect(hinted("number", `RUN python3 -c '${took}; print(time.time())' > /n.txt`, "n.txt")).toBe("time");
  const main = [{ name: "main.rs", text: "fastrand::u8(..)" }];
  expect(hinted("number", "RUN cargo run --quiet > /n", "n", { files: main })).toBe("random value");
  expect(hinted("unknown", "RUN python3 seed.py && cp /a /users.json", "users.json", { files: files })).toBe("unknown");
});

test.each([
  ["a digest of what tar packs", "tar -cf - app | sha256sum | cut -d ' ' -f 1 > /sum", "ab12".repeat(16), "time"],
  ["the id of a commit", "git -c user.name=ci commit -qm x && git rev-parse HEAD > /sum", "ab12".repeat(10), "time"],
  ["the id of the last commit", "cd /src && git rev-parse HEAD > /sum", "ab12".repeat(10), "time"],
  ["the id of a commit in an archive", "git archive HEAD | tar -x -C /opt && cp v /sum", "ab12".repeat(10), "time"],
  [
    "the id of a commit that is fetched",
    "git clone x /y && git rev-parse HEAD > /sum",
    "ab12".repeat(10),
    "random value",
  ],
  ["dice beside a commit", "git rev-parse HEAD > /x && openssl rand -hex 20 > /sum", "ab12".repeat(10), "random value"],
  [
    "a digest of something else",
    "tar -cf a.tar app && head -c 9 /dev/urandom | sha256sum > /sum",
    "ab12".repeat(16),
    "random value",
  ],
  ["a word that is no digest", "tar -cf - app | sha256sum > /sum", "kZ3xW9qL", "random value"],
])("%s says what it is made of", (_what, command, value, cause) => {
  const evidence = {
    cause: "random value" as const,
    seen: ["random value in text"],
    where: "line 1",
    first: value,
    second: value,
  };
  expect(hinted("random value", `RUN ${command}`, "sum", { evidence })).toBe(cause);
});

test("a script that puts the name together speaks of the file", () => {
  const split = `order = np.random.permutation(9)\nfor name in ("train", "test"):\n  open(f"data/{name}.csv", "w")\n`;
  const files = [{ name: "split.py", text: split }];
  expect(hinted("number", "RUN python3 split.py", "srv/data/test.csv", { files })).toBe("random value");
  const run = "RUN python3 split.py && tool --out srv/data/other.csv";
  expect(hinted("number", run, "srv/data/other.csv", { files })).toBe("number");
});

test("a clock that was read twice is a number, and so is what the machine counts", () => {
  const took = "s=$(date +%s%N); make -s; e=$(date +%s%N); echo $(((e - s) / 1000)) > /srv/took";
  expect(hinted("number", `RUN ${took}`, "srv/took")).toBe("number");
  expect(hinted("unknown", `RUN ${took}`, "srv/took")).toBe("number");
  expect(hinted("unknown", `RUN now=$(date +%s); echo "x-$now" > /srv/name`, "srv/name")).toBe("time");
  expect(hinted("unknown", "RUN stat -c '%i-%s' /srv/index.html > /srv/etag", "srv/etag")).toBe("number");
});

test("what looks like dice is none where the step throws none, and what it holds is short or a digest", () => {
  const told = (run: string, first: string, second: string, where = "line 1") =>
    hinted("random value", `RUN ${run}`, where === "name" ? `srv/${first}` : "srv/out", {
      evidence: { cause: "random value", seen: ["random value in text"], where, first, second },
    });
  const hrtime = "node -p 'process.hrtime.bigint().toString(16)' > /srv/out";
  expect(told(hrtime, "v=3fa9c1d2", "v=3fb0020e")).toBe("time");
  expect(told(hrtime, "v=kZ3xW9qLbD8s2MvQp0Tz", "v=Yw81mNcXq2Lr7VtEa5Gh")).toBe("random value");
  expect(told(`${hrtime}; uuidgen > /srv/other`, "v=3fa9c1d2", "v=3fb0020e")).toBe("time");
  expect(told("echo $(date) $RANDOM | md5sum > /srv/out", "3fa9c1d2", "3fb0020e")).toBe("random value");
  expect(told("date | md5sum > /srv/out", "3fa9c1d2".repeat(4), "3fb0020e".repeat(4))).toBe("time");
  expect(told("date > /srv/out", "3fa9c1d2".repeat(4), "3fb0020e".repeat(4))).toBe("random value");
  expect(told("ls -i /srv | awk '{printf \"%x\", $1}' > /srv/out", "8f3a1", "8f3b7")).toBe("number");
  expect(told('touch "/srv/run-$(date +%s%N | tail -c 7)"', "run-3fa9c1", "run-3fb002", "name")).toBe("time");
});

test("a name that a digest gives is of what lies under it", () => {
  const told = (code: string) =>
    hinted("random value", `RUN php -r '${code}'`, "srv/3fa9c1d2", {
      evidence: { ...NAMED, seen: [...NAMED.seen], content: ["time"] },
    });
  expect(told('file_put_contents("/srv/" . md5($key), $page);')).toBe("time");
  expect(told('file_put_contents("/srv/" . md5(random_bytes(9)), $page);')).toBe("random value");
  expect(told('file_put_contents("/srv/" . $name, $page);')).toBe("random value");
});

test("no command lends its clock or its dice to what another one made or fetched", () => {
  expect(hinted("unknown", "RUN date > /built && make-page > /page", "page")).toBe("unknown");
  expect(hinted("unknown", "RUN curl https://example.test/$RANDOM > /page", "page")).toBe("unknown");
});

test.each([
  "redis-cli srandmember promo 12",
  "redis-cli HRANDFIELD coin 3",
  "mongosh --eval 'db.users.aggregate([{$sample:{size:5}}])'",
  `duckdb -c "FROM 'a.csv' USING SAMPLE 10 ROWS"`,
  "clickhouse local -q 'SELECT randUniform(0, 9)'",
  "sqlplus <<< 'select dbms_random.value(1,9) from dual;'",
  "mlr --icsv --ojson sample -k 4 a.csv",
  "xsv sample 10 a.csv",
  "jot -r 1 1000 9999",
  "systemd-id128 new",
  "consul keygen",
  "slappasswd -s x",
  "erl -noshell -eval 'rand:uniform(1000)'",
  "elixir -e 'Enum.take_random(1..99, 3)'",
  "Rscript -e 'cat(rexp(1), sample.int(9, 1))'",
  "octave --eval 'disp(randperm(10))'",
  "pwsh -c '[guid]::NewGuid()'",
  "perl -MList::Util=sample -e 'print sample 2, 1..99'",
  "python3 -c 'import torch; print(torch.randint(0, 9, (1,)))'",
  "python3 -c 'from scipy.stats import norm; print(norm.rvs(size=1))'",
  "kotlinc -script x.kts 'listOf(1, 2).shuffled()'",
  "clojure -M -e '(println (rand-int 1000))'",
  "swift x.swift '[1, 2].randomElement()'",
  "go run x.go 'gofakeit.Number(1, 99)'",
  "gcc x.c && ./a.out 'RAND_bytes(buf, 2)'",
  "dotnet run 'RandomNumberGenerator.GetInt32(9)'",
])("%s throws dice", (command) => {
  expect(hinted("number", `RUN ${command} > /out`, "out")).toBe("random value");
});

test.each([
  "brand(3) operand(4)",
  "xsv select count a sample.csv",
  "model(random_state=7)",
  "train --random-seed",
  "mlr --seed 1 --icsv --ojson sample -k 4 a.csv",
])("%s throws none", (command) => {
  expect(hinted("number", `RUN ${command} > /out`, "out")).toBe("number");
});

test.each([
  "redis-cli -s /tmp/s time",
  "mysql -e 'select curdate() + 0'",
  "clickhouse local -q 'select now64()'",
  "tclsh clock.tcl 'clock seconds'",
  "pwsh -c 'Get-Date -Format s'",
  "elixir -e 'System.os_time()'",
  "sbcl --eval '(print (get-universal-time))'",
  "perl -e 'print time % 1000'",
  "jq -n now",
  "node -p 'dayjs().unix()'",
])("%s reads the clock", (command) => {
  expect(hinted("unknown", `RUN ${command} > /out`, "out")).toBe("time");
});

test("what draws is told by its whole name", () => {
  expect(hinted("number", "RUN python3 -c 'from os import urandom; print(urandom(1)[0])' > /out", "out")).toBe(
    "random value",
  );
  expect(hinted("number", "RUN echo random_page_cost=$((n / 4)) > /out", "out")).toBe("number");
});
