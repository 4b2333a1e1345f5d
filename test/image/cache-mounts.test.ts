import { describe, expect, test } from "@jest/globals";
import { emptyDockerfile, fillDockerfile, mountsKey } from "../../src/image/cache-mounts.ts";
import { readDockerfile } from "../../src/image/dockerfile.ts";

const DOCKERFILE = `FROM debian:bookworm AS tools
RUN --mount=type=cache,target=/root/.cache/pip,uid=1000,mode=0700 pip install x
FROM tools AS assets
RUN --mount=type=cache,id=npm,target=/npm --mount=type=secret,id=T npm ci
FROM base
RUN --mount=type=cache,target=/unused x
FROM scratch
COPY --from=assets / /
`;

describe("the folders that a Dockerfile keeps", () => {
  test("are those of its target, each with the image at its bottom", () => {
    expect(readDockerfile(DOCKERFILE, {}).cacheMounts).toEqual([
      { id: "/root/.cache/pip", options: ["uid=1000", "mode=0700"], image: "debian:bookworm" },
      { id: "npm", options: [], image: "debian:bookworm" },
    ]);
    expect(readDockerfile("FROM scratch\nRUN --mount=type=cache,target=/x y\n", {}).cacheMounts).toEqual([
      { id: "/x", options: [], image: undefined },
    ]);
  });

  test.each(["type=secret,id=x", "type=cache,target=$HOME/x", "type=cache,target=x", "type=cache,target=/x,from=y"])(
    "leave out %s",
    (mount) => {
      expect(readDockerfile(`FROM debian\nRUN --mount=${mount} x\n`, {}).cacheMounts).toEqual([]);
    },
  );
});

describe("their key", () => {
  const file = (path: string, content: string) => ({ path, content, kind: "file", executable: false }) as const;
  const of = { stage: "final", platform: "linux/amd64" };
  const mounts = [{ id: "/x", options: [], image: "debian" }];
  const first = mountsKey(of, mounts, [file("composer.lock", "1"), file("src/a.php", "1")]);

  test("follows lock files and nothing else of the context", () => {
    expect(mountsKey(of, mounts, [file("composer.lock", "1"), file("src/a.php", "2")])).toEqual(first);
    const other = mountsKey(of, mounts, [file("composer.lock", "2")]);
    expect(other.key).not.toBe(first.key);
    expect(other.prefix).toBe(first.prefix);
  });

  test("has another beginning for other folders, stages and platforms", () => {
    const others = [
      mountsKey(of, [{ id: "/y", options: [], image: "debian" }], []),
      mountsKey({ ...of, stage: "app-base" }, mounts, []),
      mountsKey({ ...of, platform: "linux/arm64" }, mounts, []),
    ];
    expect(new Set([first, ...others].map(({ prefix }) => prefix)).size).toBe(4);
  });
});

test("two Dockerfiles put them in and take them out, as root, without the network", () => {
  const mounts = [{ id: "/x", options: ["uid=7"], image: "debian" }];
  expect(fillDockerfile("debian", mounts)).toBe(
    'FROM debian\nUSER 0\nARG ROUND\nRUN --network=none --mount=type=bind,target=/in --mount=type=cache,id=/x,target=/kept/0,uid=7 ["sh","-ec","if [ -f /in/0.tar ]; then tar -xpf /in/0.tar -C /kept/0; fi"]\n',
  );
  expect(emptyDockerfile("debian", mounts, 2048)).toContain(
    '-le 2 ]; then tar -cf /out/0.tar -C /kept/0 .; fi"]\nFROM scratch',
  );
});
