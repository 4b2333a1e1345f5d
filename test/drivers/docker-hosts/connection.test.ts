import { connect, masterCommand, parseAddress } from "../../../src/drivers/docker-hosts/connection.ts";
import { pasteable } from "../../../src/argv.ts";
import { fakeHost } from "../../fakes/host.ts";

test.each([
  ["unix:///run/user/1000/docker.sock", "unix", "", undefined, "/run/user/1000/docker.sock"],
  ["ssh://deploy@web1.example", "ssh", "deploy@web1.example", undefined, "/var/run/docker.sock"],
  ["ssh://web1.example:2222", "ssh", "web1.example", "2222", "/var/run/docker.sock"],
  ["ssh://deploy@web1.example:22/srv/docker.sock", "ssh", "deploy@web1.example", "22", "/srv/docker.sock"],
])("reads %s", (text, scheme, destination, port, enginePath) => {
  expect(parseAddress(text)).toEqual({ scheme, destination, port, enginePath });
});

test("one master forwards the engine, asks nothing, and trusts known hosts alone", () => {
  const local = { control: "/t/ctl", engine: "/t/docker", config: "/t/config" };
  expect(pasteable(masterCommand(parseAddress("ssh://deploy@web1.example:2222"), local))).toBe(
    "ssh -F /t/config -o BatchMode=yes -o StrictHostKeyChecking=yes -o ConnectTimeout=15 -o ServerAliveInterval=5 " +
      "-o ServerAliveCountMax=3 -o ControlMaster=yes -o ControlPersist=60 -o ExitOnForwardFailure=yes " +
      "-o StreamLocalBindMask=0177 -S /t/ctl -p 2222 -L /t/docker:/var/run/docker.sock -- deploy@web1.example true",
  );
});

test("a local engine needs no connection", async () => {
  const host = fakeHost();
  const connection = await connect(host, "unix:///var/run/docker.sock");
  expect(await connection.reach("/run/x.sock")).toBe("/run/x.sock");
  await connection.close();
  expect(host.ran).toEqual([]);
});

test("a socket of the target is forwarded once, and the master is ended", async () => {
  const host = fakeHost();
  const connection = await connect(host, "ssh://web1.example");
  const [first, again] = [await connection.reach("/run/a.sock"), await connection.reach("/run/a.sock")];
  await connection.close();
  expect(again).toBe(first);
  expect(host.ran.slice(1)).toEqual([
    "ssh -S /temporary/ctl -O forward -L /temporary/s0:/run/a.sock -- web1.example",
    "ssh -S /temporary/ctl -O exit -- web1.example",
  ]);
});

test.each([
  ["Host key verification failed.", "known_hosts"],
  ["deploy@web1.example: Permission denied (publickey).", "key that the host accepts"],
  ["ssh: connect to host web1.example port 22: Connection refused", "ssh -v"],
])("says what to do about: %s", async (stderr, remedy) => {
  const host = fakeHost({ run: () => ({ code: 255, stderr }) });
  await expect(connect(host, "ssh://web1.example")).rejects.toMatchObject({
    code: "ssh-failed",
    remedy: expect.stringContaining(remedy) as string,
  });
});
