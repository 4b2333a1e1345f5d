import { expect, test } from "@jest/globals";
import { makersBehind } from "../../src/proof/brought.ts";
import { causesOf } from "../../src/proof/explain.ts";
import { hinted } from "../../src/proof/hints.ts";
import { calledScripts } from "../../src/proof/scripts.ts";

const SETUP = { name: "setup.sh", text: ". ./lib.sh\necho $(node_id) > /etc/app.conf\ndate > /etc/installed" };
const LIB = { name: "lib.sh", text: "node_id() {\n  awk 'BEGIN { srand(); print int(9 * rand()) }'\n}" };
const GEN = { name: "gen.c", text: 'int main(void) { printf("%ld", time(NULL) % 97); }' };
const MAIN = { name: "main.py", text: "from people import pick\njson.dump(pick(), open('/srv/people.json', 'w'))" };
const PEOPLE = { name: "people.py", text: "import random\ndef pick(): return random.choice(NAMES)" };
const PICK = { name: "Pick.java", text: "ThreadLocalRandom.current().nextInt(500)" };
const SQL = { name: "init.sql", text: "insert into t values (abs(random()) % 9);" };
const MAKE = { name: "Makefile", text: "config.json: ; echo $$(shuf -i 1-9 -n1) > $@" };
const PAGE = { name: "page.tpl", text: "{{ now.YearDay }}" };
const NET = { name: "Program.cs", text: "System.Console.WriteLine(System.Random.Shared.Next(100));" };
const HASH = { name: "shard", text: "#!/usr/bin/env python3\nprint(hash(line) % 16)" };

test.each([
  [
    "a variable",
    "RUN P=$(shuf -i 1-9 -n 1) && mkdir -p /etc/app && echo $P > /etc/app/port",
    "etc/app/port",
    "random value",
  ],
  [
    "a variable under a condition",
    "RUN if [ $((RANDOM % 2)) = 0 ]; then V=a; else V=b; fi; echo $V > /ab.txt",
    "ab.txt",
    "random value",
  ],
  ["a variable that holds the path", "RUN out=/etc/demo.conf; h=$(date +%k); echo $h > $out", "etc/demo.conf", "time"],
  [
    "a name that a loop fills in",
    'RUN openssl rand -hex 4 > /key; for i in 1 2; do echo "$i $(date +%N)" > /srv/part-$i.log; done',
    "srv/part-2.log",
    "time",
  ],
  [
    "another name that a loop fills in",
    "RUN for i in 1 2; do date +%N > /srv/part-$i.log; shuf -n 1 words > /srv/word-$i.log; done",
    "srv/word-2.log",
    "random value",
  ],
  ["a function", "RUN a() { echo $RANDOM; }; b() { date; }; a > /a.txt; b > /b.txt", "a.txt", "random value"],
  ["another function", "RUN a() { echo $RANDOM; }; b() { date; }; a > /a.txt; b > /b.txt", "b.txt", "time"],
  [
    "a block",
    "RUN { echo begin; shuf -n1 /words; echo end; } > /srv/users.sql; date > /x",
    "srv/users.sql",
    "random value",
  ],
  ["a loop", "RUN for i in 1 2; do uuidgen; done | sort > /srv/ids; date > /x", "srv/ids", "random value"],
  [
    "a file on the way",
    "RUN shuf -n1 /words > /tmp/o; date > /tmp/p; cp /tmp/o /srv/copy.txt",
    "srv/copy.txt",
    "random value",
  ],
  [
    "another file on the way",
    "RUN shuf -n1 /words > /tmp/o; date > /tmp/p; mv /tmp/p /srv/copy.txt",
    "srv/copy.txt",
    "time",
  ],
  ["tee", "RUN uuidgen | cut -c1 | tee /srv/a.txt /srv/b.txt; date > /x", "srv/b.txt", "random value"],
  [
    "a server",
    "RUN mysqld_safe & sleep 5; mysql -e 'select rand()'; date > /x; mysqldump d > /d.sql",
    "d.sql",
    "random value",
  ],
  [
    "a heredoc of the shell",
    "RUN <<E\npin=$((RANDOM % 9))\ndate > /built\necho $pin > /pin.txt\nE",
    "pin.txt",
    "random value",
  ],
  [
    "a heredoc of a program",
    "RUN python3 - <<'E'\nimport random\nx = random.choice(a)\nopen('/q.txt', 'w').write(x)\nE",
    "q.txt",
    "random value",
  ],
  [
    "a program in a heredoc",
    "RUN cat > g.py <<'E' && python3 g.py > /q.txt\nimport random\nprint(random.choice(a))\nE",
    "q.txt",
    "random value",
  ],
  [
    "the only command",
    "RUN mkdir -p /srv && ./tool --seed $RANDOM && chmod 600 /srv/key-less.txt",
    "srv/key-less.txt",
    "random value",
  ],
  [
    "a folder of its own",
    "RUN date > /built; python3 -c 'random.seed()' --to /srv/fixtures",
    "srv/fixtures/a.txt",
    "random value",
  ],
  ["a script that calls another", "RUN sh setup.sh", "etc/app.conf", "random value"],
  ["a clock beside it", "RUN sh setup.sh", "etc/installed", "time"],
  ["what is compiled first", "RUN cc -o /tmp/g gen.c && /tmp/g > /n.txt && echo $RANDOM > /x", "n.txt", "time"],
  ["what is imported", "RUN python3 main.py; date > /x", "srv/people.json", "random value"],
  ["a program of Java", "RUN javac Pick.java && java -cp . Pick > /n.txt", "n.txt", "random value"],
  [
    "SQL in a file",
    "RUN sqlite3 /tmp/t.db < init.sql && sqlite3 /tmp/t.db .dump > /srv/d.txt",
    "srv/d.txt",
    "random value",
  ],
  ["a Makefile", "RUN make -C /opt/app", "opt/app/config.json", "random value"],
  ["a template", "RUN gomplate -f page.tpl -o /srv/page.txt", "srv/page.txt", "time"],
  ["a program of .NET", "RUN cd /src && dotnet run > /srv/n.txt", "srv/n.txt", "random value"],
  [
    "a heredoc in the middle",
    "RUN cat > g.py <<'E' && python3 g.py && rm g.py\nopen('/q.txt', 'w').write(random.choice(a))\nE",
    "q.txt",
    "random value",
  ],
  ["a script without an ending", "RUN shard > /srv/shards.txt", "srv/shards.txt", "random value"],
  ["nothing of another command", "RUN date > /built && make-page --out /srv/page", "srv/page", "unknown"],
  [
    "nothing of a file that it does not read",
    "RUN echo $RANDOM > /tmp/x; make-page /in > /srv/page",
    "srv/page",
    "unknown",
  ],
  ["nothing of a name with a date in it", "RUN tool --skip-dump-date > /build-date.txt", "build-date.txt", "unknown"],
  ["nothing of a temporary folder", "RUN D=$(mktemp -d) && cd $D && tool > /srv/page", "srv/page", "unknown"],
])("%s", (_what, instruction, path, cause) => {
  const files = [SETUP, LIB, GEN, MAIN, PEOPLE, PICK, SQL, MAKE, PAGE, NET, HASH];
  expect(hinted("unknown", instruction, path, { files })).toBe(cause);
});

test("thousands of paths of a long instruction cost little", () => {
  const run = `RUN ${Array.from({ length: 300 }, (_, n) => `v${n}=$(date) && tool $v${n} > /srv/f${n}.txt`).join(" && ")}`;
  const started = performance.now();
  for (let n = 0; n < 1000; n += 1) hinted("number", run, `srv/f${n % 300}.txt`);
  expect(performance.now() - started).toBeLessThan(5000);
});

test("a long text without an end costs little", () => {
  const started = performance.now();
  for (const word of ["(stat ", "sort ", "{{ ", "a-", "$("])
    hinted("number", `RUN t=$(date); tool ${word.repeat(100_000)} > /x.txt`, "x.txt");
  expect(performance.now() - started).toBeLessThan(5000);
});

test("what is copied out of another stage is told by the RUN there, and the scripts of the repository that it calls", async () => {
  const dockerfile =
    "FROM base AS gen\nCOPY tools /tools\nRUN python3 /tools/pick.py > /out/word.txt\nFROM base\nCOPY --from=gen /out /srv\n";
  const asked: string[] = [];
  const scripts = await calledScripts(dockerfile, [3], (path) => {
    asked.push(path);
    const text = "import random\nprint(random.choice(['a', 'b']))";
    return Promise.resolve(path === "tools/pick.py" ? { file: "/ctx/tools/pick.py", text } : undefined);
  });
  expect([asked.includes("tools/pick.py"), scripts.map(({ name }) => name)]).toEqual([true, ["pick.py"]]);
  const maker = makersBehind(dockerfile, 5, scripts);
  expect(maker("srv/word.txt")).toMatchObject({
    instruction: expect.stringMatching(/^RUN python3/),
    path: "out/word.txt",
  });
  const difference = { path: "srv/word.txt", kinds: ["content" as const], values: {}, directory: false };
  const evidence = { cause: "unknown" as const, seen: ["text"], where: "line 1", first: "a", second: "b" };
  const rules = (step: object) =>
    causesOf([{ difference, evidence }], 1, { instruction: "COPY --from=gen /out /srv", ...step }, undefined, {
      now: 0,
    }).map(({ rule }) => rule);
  expect([rules({}), rules({ maker })]).toEqual([["unknown"], ["general/random"]]);
});
