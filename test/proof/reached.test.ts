import { expect, test } from "@jest/globals";
import type { Evidence } from "../../src/proof/evidence.ts";
import { dockerfileLines } from "../../src/image/dockerfile-lines.ts";
import { clears, shellNames } from "../../src/proof/path-words.ts";
import { editRun } from "../../src/proof/run-edits.ts";
import { RULES } from "../../src/proof/rules/index.ts";
import { rewritten } from "../../src/proof/rewrites.ts";
import { tailored, type Touched } from "../../src/proof/tailor.ts";

const side = (path: string): Touched => ({
  difference: { path, kinds: ["only in the first"], values: {}, directory: false },
  kinds: ["only in the first"],
});

test("a pattern of a shell reaches no name with a dot in front, and a removal names what it does not reach", () => {
  expect(clears("/tmp/*", "tmp/a/.b")).toBe(true);
  expect(clears("/tmp/*", "tmp/.tmpAb12")).toBe(false);
  expect(clears("~/.viminfo", "root/.viminfo")).toBe(true);
  expect(clears("logs/*", "srv/logs/a.log")).toBe(true);
  const own = (rule: string, path: string) => {
    const fix = RULES.find(({ name }) => name === rule)?.fix ?? "";
    return tailored(rule, fix, "RUN /srv/make", [side(path)]);
  };
  expect(own("system/temporary-files", "tmp/.tmpAb12")).toMatchObject({
    run: "rm -rf /tmp/* /var/tmp/* && rm -rf /tmp/.tmpAb12",
  });
  expect(own("system/temporary-files", "tmp/tmpAb12")).toMatchObject({ run: "rm -rf /tmp/* /var/tmp/*" });
  expect(own("system/shell-history", "root/.viminfo")).toMatchObject({
    run: "rm -f ~/.bash_history ~/.wget-hsts ~/.python_history && rm -rf /root/.viminfo",
  });
});

test("the order of hashes is no whole answer to what is drawn", () => {
  const evidence = { cause: "random value", seen: ["random value in text"], where: "", first: "aB3/x", second: "kQ9/z" };
  const touched = [
    { ...side("etc/users.txt"), kinds: ["content" as const], evidence: evidence as unknown as Evidence },
  ] satisfies Touched[];
  const fix = { text: "", run: "true" };
  expect(tailored("general/random", fix, "RUN perl /srv/user > /etc/users.txt", touched)).not.toHaveProperty("env");
  const walked = "RUN perl -e 'print md5_hex(join q(), keys %a)' > /etc/users.txt";
  expect(tailored("general/random", fix, walked, touched)).toHaveProperty("env");
});

test.each([
  ["find /a -name '*.css' -exec gzip -k -9 {} +", "find /a -name '*.css' -exec gzip -n -k -9 {} +"],
  ["find /a -print0 | xargs -0 -n 1 -P 4 gzip -9", "find /a -print0 | xargs -0 -n 1 -P 4 gzip -n -9"],
  ["find /a | xargs -I {} gzip {}", "find /a | xargs -I {} gzip -n {}"],
  ["for f in /a/*; do gzip $f; done", "for f in /a/*; do gzip -n $f; done"],
  ["nice -n 10 gzip /a", "nice -n 10 gzip -n /a"],
  ["sudo -u www /usr/bin/gzip /a", "sudo -u www /usr/bin/gzip -n /a"],
  ["env A=b gzip /a", "env A=b gzip -n /a"],
  ["time busybox gzip /a", "time busybox gzip -n /a"],
  ["timeout 60 gzip /a", "timeout 60 gzip -n /a"],
  ["parallel -j 2 gzip ::: /a /b", "parallel -j 2 gzip -n ::: /a /b"],
  ["if gzip /a; then true; fi", "if gzip -n /a; then true; fi"],
  [`find /a -exec sh -c 'gzip -9 "$1" && true' _ {} \\;`, `find /a -exec sh -c 'gzip -n -9 "$1" && true' _ {} \\;`],
  ["xargs -0 grep gzip", undefined],
  ["echo 'gzip it'", undefined],
])("options are put into what another command calls: %s", (command, wanted) => {
  const [, run] = dockerfileLines(`FROM a\nRUN ${command}\n`).instructions;
  if (run === undefined) throw new Error("no RUN");
  const edited = editRun(run, [`RUN ${command}`], { env: {}, options: { gzip: "-n" }, commands: [] });
  expect(edited).toMatchObject({ lines: [`RUN ${wanted ?? command}`], uncalled: wanted === undefined ? ["gzip"] : [] });
});

test("and their clocks are found", () => {
  const run = (command: string) => rewritten(["general/time"], `RUN ${command}`).replace?.map(({ to }) => to.trim());
  expect(run("find /a -exec date +%s {} +")).toEqual(["-exec date -u -d @$SOURCE_DATE_EPOCH +%s {} +"]);
  expect(run("sudo -u www date > /a")).toEqual(["www date -u -d @$SOURCE_DATE_EPOCH"]);
  expect(run("echo update date > /a")).toBeUndefined();
});

test("an address in a name is another one each time, and a process beside it", () => {
  expect(shellNames([side("app/isolate-0x55a0f75b3240-6-v8.log")])).toEqual(["/app/isolate-*-[0-9]*-v8.log"]);
});
