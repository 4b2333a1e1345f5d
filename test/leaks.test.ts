import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, test } from "@jest/globals";
import { keptIn } from "../src/caches.ts";
import { needles, refuseLeaks, warnSecretArgs } from "../src/leaks.ts";
import { fakeHost } from "./fakes/host.ts";
import { tar, type TarFile } from "./fixtures/tar.ts";

const VALUE = 's3cret/"of" the shop+5d1f';
const KEY = ["-----BEGIN KEY-----", "QyNTUxOQAAACB".repeat(5), "AAAAC3NzaC1lZ".repeat(5), "-----END KEY-----"].join(
  "\n",
);
const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const sha = (bytes: Buffer | string) => `sha256:${createHash("sha256").update(bytes).digest("hex")}` as const;

/** Runs the check on an image of two layers: one that came with the parent, and one with these files. */
async function search(
  files: TarFile[],
  {
    secrets = { TOKEN: VALUE },
    config = {},
    annotations = {},
    cache,
  }: { cache?: string | undefined; secrets?: Record<string, string>; config?: object; annotations?: object } = {},
) {
  const folder = mkdtempSync(join(tmpdir(), "leaks-"));
  folders.push(folder);
  const layer = gzipSync(tar(...files));
  const inherited = sha("inherited");
  const layers = [
    { digest: inherited, size: 1, mediaType: "application/vnd.oci.image.layer.v1.tar+gzip" },
    { digest: sha(layer), size: 1, mediaType: "application/vnd.oci.image.layer.v1.tar+gzip" },
  ];
  const manifest = JSON.stringify({ mediaType: "m", config: { digest: sha("c") }, layers, annotations });
  const history = [{ created_by: "COPY x / # buildkit" }, { created_by: "RUN /bin/sh -c it # buildkit" }];
  const host = fakeHost({
    files: { Dockerfile: "FROM base\n\nRUN it\n" },
    run: (argv) => {
      if (argv.includes("--config")) {
        return JSON.stringify({ rootfs: { diff_ids: [] }, history, ...config });
      }
      if (argv[1] === "inspect") return manifest;
      mkdirSync(join(folder, "blobs/sha256"), { recursive: true });
      writeFileSync(join(folder, "blobs", sha(layer).replace(":", "/")), layer);
      return "";
    },
  });
  host.temporaryFolder = () => Promise.resolve(folder);
  const image = { repository: "ghcr.io/acme/shop", digest: sha(manifest) };
  const built = { image, inherited: new Set([inherited]), secrets, stage: "final", dockerfile: "Dockerfile", cache };
  const error = await refuseLeaks(host, built).then(
    () => undefined,
    (failure: unknown) => failure as { code: string; message: string; remedy: string; at: unknown },
  );
  return { host, error };
}

describe("a secret is found", () => {
  const base64 = (before: string) => Buffer.from(`${before}${VALUE} and more`).toString("base64");
  const large = Buffer.alloc(17 * 1024 * 1024);
  large.write(VALUE, 16 * 1024 * 1024 + 5);

  test.each<[string, TarFile, string]>([
    ["in a file", { name: "etc/npmrc", text: `token=${VALUE}\n` }, "TOKEN in /etc/npmrc of layer 2"],
    ["in base64", { name: "a", text: base64("") }, "TOKEN (as base64) in /a"],
    ["in base64 that begins one byte earlier", { name: "a", text: base64("x") }, "TOKEN (as base64) in /a"],
    ["in base64 that begins two bytes earlier", { name: "a", text: base64("xx") }, "TOKEN (as base64) in /a"],
    ["URL-encoded", { name: "a", text: `?x=${encodeURIComponent(VALUE)}` }, "TOKEN (as URL) in /a"],
    ["in JSON", { name: "a", text: JSON.stringify({ VALUE }) }, "TOKEN (as JSON) in /a"],
    ["inside of a gzip file", { name: "a.gz", text: gzipSync(`x${VALUE}`) }, "TOKEN in /a.gz (unpacked)"],
    ["in a large file", { name: "large", text: large }, "TOKEN in /large of layer 2"],
    ["in a path", { name: `tmp/${VALUE.replace("/", "_")}`, text: "" }, ""],
  ])("%s", async (_how, file, told) => {
    const secrets = file.name.startsWith("tmp/") ? { TOKEN: VALUE.replace("/", "_") } : { TOKEN: VALUE };
    const { error } = await search([{ name: "bin/true", text: "elf" }, file], { secrets });
    expect(error).toMatchObject({ code: "secret-in-image", at: { file: "Dockerfile", line: 3 } });
    expect(error?.message).toContain(told);
    expect(`${error?.message ?? ""}${error?.remedy ?? ""}`).not.toContain(Object.values(secrets)[0]);
  });

  test.each<[string, object, string]>([
    ["in a label", { config: { Labels: { "org.x": `a ${VALUE}` } } }, "TOKEN in the label org.x"],
    ["in the environment", { config: { Env: [`A=${VALUE}`] } }, "TOKEN in the environment"],
    ["in the history", { history: [{ created_by: `RUN |1 T=${VALUE} it` }] }, "TOKEN in the history"],
  ])("%s", async (_how, config, told) => {
    expect((await search([], { config })).error?.message).toContain(told);
  });

  test("and where the steps were kept is told, with the way to be rid of it", async () => {
    const cache = keptIn("registry", "ghcr.io/acme/shop:cache-final_linux-amd64");
    const { error } = await search([{ name: "a", text: VALUE }], { cache });
    expect(error?.remedy).toContain("skopeo delete docker://ghcr.io/acme/shop:cache-final_linux-amd64");
    expect(keptIn("gha", "ghcr.io/acme/shop:cache-final_linux-amd64")).toContain("scope cache-final_linux-amd64");
    expect(keptIn("none", "")).toBeUndefined();
  });

  test("in an annotation", async () => {
    expect((await search([], { annotations: { x: VALUE } })).error?.message).toContain("an annotation of the manifest");
  });

  test("of which only one line was written, with other line ends", async () => {
    const content = `  ${KEY.split("\n")[1] ?? ""}\r\n`;
    expect((await search([{ name: "id", text: content }], { secrets: { KEY } })).error?.message).toContain(
      "KEY in /id",
    );
  });

  test("that encoders have broken into lines", async () => {
    const content = (
      Buffer.from(KEY)
        .toString("base64")
        .match(/.{1,76}/g) ?? []
    ).join("\n");
    expect((await search([{ name: "id", text: content }], { secrets: { KEY } })).error?.message).toContain(
      "KEY (as base64)",
    );
  });
});

test("an image without it passes, whatever else it holds", async () => {
  const { error, host } = await search([
    { name: "a", text: "s3cret" },
    { name: "b.gz", text: Buffer.from([0x1f, 0x8b, 1]) },
  ]);
  expect([error, host.warnings]).toEqual([undefined, []]);
});

test("a value that is too short to be told from other words is not looked for, and that is said", async () => {
  const { error, host } = await search([{ name: "a", text: "prod" }], { secrets: { STAGE: "prod" } });
  expect(error).toBeUndefined();
  expect(host.warnings).toEqual([expect.stringContaining("STAGE: too short")]);
  expect(host.ran).toEqual([]);
});

test("nothing is asked or read where there are no secrets", async () => {
  expect((await search([], { secrets: {} })).host.ran).toEqual([]);
});

test("layers that came with the parent are not fetched: they stand there empty for skopeo", async () => {
  const { host } = await search([]);
  expect(Object.entries(host.files).find(([path]) => path.endsWith(sha("inherited").slice(7)))?.[1]).toBe("");
});

test("no form is shorter than what is looked for at all", () => {
  const all = needles({ A: "12345678", B: KEY }).needles;
  expect(Math.min(...all.map(({ bytes }) => bytes.length))).toBeGreaterThanOrEqual(8);
});

test.each(["NPM_TOKEN", "DB_PASSWORD", "api_key", "AUTH"])("a build argument called %s is warned of", (name) => {
  const host = fakeHost();
  warnSecretArgs(host, "final", { [name]: "x", PHP_VERSION: "8", TOKENIZER: "y" }, "Dockerfile");
  expect(host.warnings).toEqual([expect.stringContaining(name)]);
});
