import { spawn } from "node:child_process";
import { mkdir, readFile, readdir, rm, rmdir, symlink, writeFile } from "node:fs/promises";
import { createServer as createHttp } from "node:http";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { machine } from "../../src/host/machine.ts";

let world: ReturnType<typeof machine>;
beforeEach(() => {
  world = machine();
});
afterEach(() => world.close());

const folder = () => world.temporaryFolder();

test("a folder in place of a file is told as one, and a file that is not there is none", async () => {
  const path = await folder();
  await expect(world.read(path)).rejects.toMatchObject({ code: "folder-for-file", message: `${path} is a folder.` });
  expect(await world.read(join(path, "none"))).toBeUndefined();
});

describe("a closed terminal", () => {
  const act = `import { machine } from "${join(import.meta.dirname, "../../src/host/machine.ts")}";
    const world = machine();
    console.log("ready");
    await world.run(["sleep", process.argv[1]]).then(() => console.log("slept"), ({ code }) => console.log(code));
    await world.close();`;
  const hangUp = (seconds: string) =>
    new Promise<string>((resolve) => {
      const argv = ["--input-type=module", "-e", act, seconds];
      const child = spawn(process.execPath, argv, { stdio: ["ignore", "pipe", "inherit"] });
      let said = "";
      child.stdout.setEncoding("utf8").on("data", (text: string) => {
        if (said === "") child.kill("SIGHUP");
        said += text;
      });
      child.on("close", () => {
        resolve(said);
      });
    });

  test("cancels what runs in it", async () => {
    expect(await hangUp("30")).toBe("ready\ncancelled\n");
  });
});

describe("programs", () => {
  test("get their arguments as they are, whatever a shell would make of them", async () => {
    const ran = await world.run(["node", "-p", "JSON.stringify(process.argv.slice(1))", "$(id)", "a b", "'"]);
    expect(JSON.parse(ran.stdout)).toEqual(["$(id)", "a b", "'"]);
  });

  test("get a secret on standard input", async () => {
    expect((await world.run(["cat"], { stdin: "s3cret" })).stdout).toBe("s3cret");
  });

  test("see variables that were set for the step", async () => {
    world.set("A_VARIABLE", "x");
    expect((await world.run(["sh", "-c", "echo $A_VARIABLE$B"], { env: { B: "y" } })).stdout).toBe("xy\n");
  });

  test("hand over their lines as they come", async () => {
    const lines: string[] = [];
    await world.run(["sh", "-c", "echo out; echo err >&2"], { onLine: (line) => lines.push(line) });
    expect(lines.toSorted()).toEqual(["err", "out"]);
  });

  test("that fail are told with argv, exit code and their last words", async () => {
    await expect(world.run(["sh", "-c", "echo why >&2; exit 3"])).rejects.toMatchObject({
      code: "command-failed",
      message: "sh ended with exit code 3: sh -c 'echo why >&2; exit 3'",
      remedy: "why",
    });
  });

  test("may answer by an exit code that was announced", async () => {
    expect((await world.run(["false"], { accept: [0, 1] })).code).toBe(1);
  });

  test("that are not there are named", async () => {
    await expect(world.run(["no-such-program"])).rejects.toMatchObject({ code: "program-missing" });
  });

  test("that take too long are ended", async () => {
    await expect(world.run(["sleep", "20"], { timeoutMs: 100 })).rejects.toMatchObject({ code: "command-timeout" });
  });

  test("that take too long are ended, also when what they began holds their output open", async () => {
    const began = Date.now();
    const argv = ["sh", "-c", "sleep 8 & sleep 8"];
    await expect(world.run(argv, { timeoutMs: 100 })).rejects.toMatchObject({ code: "command-timeout" });
    expect(Date.now() - began).toBeLessThan(7000);
  });

  test("are ended by whoever began them, and others are not", async () => {
    const stop = new AbortController();
    const began = Date.now();
    const [ended, other] = [world.run(["sleep", "20"], { signal: stop.signal }), world.run(["sleep", "0.3"])];
    setTimeout(() => {
      stop.abort(new Error("not needed"));
    }, 100);
    await expect(ended).rejects.toThrow("not needed");
    expect((await other).code).toBe(0);
    expect(Date.now() - began).toBeLessThan(10_000);
    await expect(world.run(["true"], { signal: stop.signal })).rejects.toThrow("not needed");
  });

  test("need not read what they are given", async () => {
    expect((await world.run(["true"], { stdin: "x".repeat(1024 * 1024) })).code).toBe(0);
  });

  test("that no argument can be given to are told of", async () => {
    await expect(world.run(["echo", "a\0b"])).rejects.toMatchObject({
      code: "command-failed",
      message: expect.stringContaining("could not be started"),
    });
  });

  test("give their output byte by byte, and their lines whole", async () => {
    const lines: string[] = [];
    const argv = ["sh", "-c", "printf 'a\\303'; sleep 0.2; printf '\\244b\\r\\nlast'"];
    expect(await world.run(argv, { onLine: (line) => lines.push(line) })).toMatchObject({ stdout: "aäb\r\nlast" });
    expect(lines).toEqual(["aäb", "last"]);
  });

  test("that run beside the step end with it", async () => {
    const log = join(await folder(), "log");
    const { pid } = await world.start(["sleep", "60"], { log });
    await world.close();
    expect(() => process.kill(pid, 0)).toThrow(/ESRCH/);
  });
});

describe("files", () => {
  test("that are missing are undefined", async () => {
    expect(await world.read("/no/such/file")).toBeUndefined();
  });

  test("are written whole, with their folders, and leave nothing beside them", async () => {
    const path = join(await folder(), "a/b");
    await world.write(path, "one");
    await world.write(path, "two");
    expect(await readFile(path, "utf8")).toBe("two");
    expect(await readdir(join(path, ".."))).toEqual(["b"]);
  });

  test("in a temporary folder are gone when the step ends", async () => {
    const path = await world.temporaryFolder();
    await writeFile(join(path, "x"), "");
    await world.close();
    await expect(readdir(path)).rejects.toThrow(/ENOENT/);
  });

  test("in a temporary folder are gone although something writes there for a moment more", async () => {
    const path = await world.temporaryFolder();
    const act = `cd "${path}" && for at in $(seq 1000); do : > $at; done`;
    const writer = spawn("sh", ["-c", act]);
    const written = new Promise((resolve) => writer.on("close", resolve));
    while ((await readdir(path)).length === 0) await sleep(5);
    await world.close();
    await expect(readdir(path)).rejects.toThrow(/ENOENT/);
    await written;
  });
});

describe("a temporary folder for few bytes", () => {
  const placeOf = async (bytes?: number) =>
    (await world.temporaryFolder(bytes)).replace(/\/immutable-servers-run-.*/, "");
  const { TMPDIR: before } = process.env;
  afterEach(() => {
    if (before === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = before;
  });

  test("lies in memory, one for more does not", async () => {
    delete process.env["TMPDIR"];
    expect(await placeOf(1000)).toBe("/dev/shm");
    expect(await placeOf(2 ** 30)).toBe(tmpdir());
    expect(await placeOf()).toBe(tmpdir());
  });

  test("does not where the environment says where temporary files lie", async () => {
    process.env["TMPDIR"] = tmpdir();
    expect(await placeOf(1000)).toBe(tmpdir());
  });
});

test("what a killed run has left is removed by the next one, what a running one has is not", async () => {
  const ended = await world.run(["sh", "-c", "echo $$"]);
  const leftIn = (place: string) => join(place, `immutable-servers-run-${ended.stdout.trim()}-left`);
  const left = [tmpdir(), "/dev/shm"].map(leftIn);
  const kept = join(tmpdir(), `immutable-servers-run-${process.pid}-kept`);
  await Promise.all([...left, kept].map((path) => mkdir(path)));
  await world.temporaryFolder();
  for (const path of left) await expect(readdir(path)).rejects.toThrow(/ENOENT/);
  expect(await readdir(kept)).toEqual([]);
  await rmdir(kept);
});

test("what cannot be removed of a killed run ends no other", async () => {
  const ended = await world.run(["sh", "-c", "echo $$"]);
  // As when a BuildKit that was killed with it, or another run, is at work there: what was seen is not there any more.
  const left = join(tmpdir(), `immutable-servers-run-${ended.stdout.trim()}-left`);
  await symlink("/no/such/folder", left);
  await expect(world.temporaryFolder()).resolves.toContain(tmpdir());
  await rm(left);
});

describe("unix sockets", () => {
  test("are asked a line and answer until they close", async () => {
    const path = join(await folder(), "sock");
    const server = createServer({ allowHalfOpen: true }, (socket) => {
      socket.on("data", (line) => socket.write(`you said ${String(line)}`));
      socket.on("end", () => socket.end());
    }).listen(path);
    expect(await world.ask(path, "show stat")).toBe("you said show stat\n");
    server.close();
  });

  test("that nobody listens at are an error", async () => {
    await expect(world.ask("/no/such/socket", "x")).rejects.toMatchObject({ code: "socket" });
  });

  test("carry http", async () => {
    const path = join(await folder(), "sock");
    const server = createHttp((request, answer) => {
      answer.writeHead(418, { "x-release-id": "r1" }).end(request.url);
    }).listen(path);
    const answer = await world.get({ socketPath: path, path: "/up", headers: {}, timeoutMs: 1000 });
    expect(answer).toMatchObject({ status: 418, body: "/up", headers: { "x-release-id": "r1" } });
    server.close();
  });

  test("that do not answer in time are an error", async () => {
    const path = join(await folder(), "sock");
    const server = createHttp(() => undefined).listen(path);
    await expect(world.get({ socketPath: path, path: "/", headers: {}, timeoutMs: 50 })).rejects.toMatchObject({
      code: "no-answer",
    });
    server.closeAllConnections();
    server.close();
  });
});
