import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { parseSource } from "../../src/image/sources.ts";
import { verify, type Verdict } from "../../src/verify.ts";
import { fakeHost } from "../fakes/host.ts";
import { archived, dockerSaved, layoutFiles, writeFiles, type MadeImage, type MadeLayer } from "../fixtures/images.ts";

const root = mkdtempSync(join(tmpdir(), "immutable-servers-images-"));
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

let count = 0;
function placed(what: Buffer | ReadonlyMap<string, Buffer>, transport: string): string {
  const path = join(root, String((count += 1)));
  if (Buffer.isBuffer(what)) writeFileSync(path, what);
  else writeFiles(path, what);
  return `${transport}:${path}`;
}
const layout = (...layers: MadeLayer[]) => placed(layoutFiles([{ layers }]), "oci");

async function compared(first: string, second: string): Promise<Verdict> {
  return verify(fakeHost(), {
    repository: "",
    first: parseSource(first, "first"),
    second: parseSource(second, "second"),
  });
}

/** `rule path kinds` of every path, or the verdict. */
async function told(first: string, second: string): Promise<string[]> {
  const verdict = await compared(first, second);
  if (verdict.verdict === "identical") return ["identical"];
  return verdict.causes.flatMap(({ rule, paths, platform }) =>
    paths.map(({ path, kinds }) => [platform, rule, path, kinds.join("+")].filter(Boolean).join(" ")),
  );
}

const base: MadeLayer = { files: [{ name: "etc/os-release", text: "debian" }] };
const app = (text: string, more: Partial<MadeLayer> = {}): MadeLayer => ({ files: [{ name: "srv/x", text }], ...more });

describe("the same difference is found", () => {
  const images = (text: string): MadeImage => ({ layers: [base, app(text)] });
  test.each<[string, (image: MadeImage) => string]>([
    ["in layouts", (image) => placed(layoutFiles([image]), "oci")],
    ["in OCI archives", (image) => placed(archived(layoutFiles([image])), "oci-archive")],
    ["in what docker save writes", (image) => placed(dockerSaved(image), "docker-archive")],
  ])("%s", async (_where, made) => {
    const [first, second] = [made(images("the quick fox")), made(images("a lazy dog sleeps"))];
    expect(await told(first, second)).toEqual(["unknown /srv/x content"]);
    expect(await told(first, made(images("the quick fox")))).toEqual(["identical"]);
  });
});

describe("how layers are packed", () => {
  test("gzip on one side and zstd on the other is a compression alone, beside the media type", async () => {
    const found = await told(layout(base, app("1")), layout(base, app("1", { packed: "zstd" })));
    expect(found).toEqual([
      "metadata/compression / compression",
      "image/media-types manifest.layers.1.mediaType content",
    ]);
  });

  test("a content that differs is found between gzip, zstd and a plain tar", async () => {
    const packs = ["gzip", "zstd", "none"] as const;
    for (const [at, packed] of packs.entries()) {
      const other = packs[(at + 1) % 3] ?? "none";
      const found = await told(layout(app("x y", { packed })), layout(app("quick brown", { packed: other })));
      expect(found).toContain("unknown /srv/x content");
    }
  });

  test("a configuration that lies about its layers hides nothing", async () => {
    const lie = { rootfs: { type: "layers", diff_ids: [`sha256:${"1".repeat(64)}`] } };
    const made = (text: string) => placed(layoutFiles([{ layers: [app(text)], config: lie }]), "oci");
    expect(await told(made("x y"), made("quick brown"))).toEqual(["unknown /srv/x content"]);
  });
});

test("layers with equal digests are not read, even when they are not there", async () => {
  const [first, second] = [layout(base, app("1 2")), layout(base, app("a word"))];
  for (const image of [first, second]) {
    const folder = image.slice("oci:".length);
    const { layers } = manifestIn(folder);
    rmSync(join(folder, "blobs/sha256", layers[0]?.digest.slice(7) ?? "none"));
  }
  expect(await told(first, second)).toEqual(["unknown /srv/x content"]);
});

function manifestIn(folder: string): { layers: { digest: string }[] } {
  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), "utf8")) as never;
  const { manifests } = read("index.json") as { manifests: { digest: string }[] };
  return read(`blobs/sha256/${manifests[0]?.digest.slice(7) ?? ""}`);
}

describe("layers of all kinds", () => {
  test("files that one image divides into more layers are told once, at the layer", async () => {
    const one = { name: "srv/x", text: "1" };
    const other = { name: "srv/y", text: "2" };
    const first = layout(base, { files: [one, other] });
    const found = await told(first, layout(base, { files: [one] }, { files: [other], createdBy: "RUN y" }));
    expect(found.filter((line) => line.includes("srv"))).toEqual(["metadata/layers /srv/y only in the second"]);
    expect(found.filter((line) => !line.startsWith("metadata/layers"))).toEqual([]);
  });

  test("a file in one image that is a link in the other is another kind, and no content that nobody knows", async () => {
    const linked: MadeLayer = { files: [{ name: "srv/x", type: "2", link: "y" }] };
    expect(await told(layout(base, app("1")), layout(base, linked))).toEqual([
      expect.stringMatching(/^metadata\/kind \/srv\/x kind\+content\+link/),
    ]);
  });

  test("where a path is twice in a layer its entries are not compared as if they were once", async () => {
    const twice: MadeLayer = { files: ["0", "1"].map((text) => ({ name: "srv/x", text })) };
    const found = await told(layout(base, app("1")), layout(base, twice));
    expect(found.map((line) => line.split(" ")[0])).toEqual(["metadata/duplicate", "metadata/duplicate"]);
  });

  test("a link to a name with the time in it differs because of the time", async () => {
    const link = (to: string): MadeLayer => ({ files: [{ name: "srv/current", type: "2", link: to }] });
    const [one, other] = ["20261124090001", "20261124091244"].map((name) => layout(base, link(`releases/${name}`)));
    expect(await told(one ?? "", other ?? "")).toEqual(["general/time /srv/current link"]);
  });

  test("a layer more in one image does not make what follows differ", async () => {
    const extra: MadeLayer = { files: [{ name: "srv/extra", text: "1" }], createdBy: "RUN extra" };
    const found = await told(layout(base, app("1")), layout(base, extra, app("1")));
    expect(found.filter((line) => !line.startsWith("image/history"))).toEqual([
      "metadata/layers /srv/extra only in the second",
    ]);
  });

  test("layers that lie on each other in another order are told as that", async () => {
    const [one, other] = ["one", "other"].map((name) => ({
      files: [{ name: `opt/${name}`, text: name }],
      createdBy: `RUN ${name}`,
    })) as [MadeLayer, MadeLayer];
    const found = await told(layout(base, one, other), layout(base, other, one));
    expect(found.filter((line) => line.startsWith("metadata"))).toEqual([
      expect.stringMatching(/^metadata\/order-of-layers \/opt\/\w+ only in the/),
      expect.stringMatching(/^metadata\/order-of-layers \/opt\/\w+ only in the/),
    ]);
  });

  test("a file that a higher layer copies from a differing one is told once", async () => {
    const made = (text: string) =>
      layout(
        {
          files: [
            { name: "srv/x", text },
            { name: "srv/only", text },
          ],
        },
        {
          files: [
            { name: "srv/x", text, mode: 0o600 },
            { name: "srv/y", text: "1" },
          ],
        },
      );
    const verdict = await compared(made("quick fox"), made("lazy dog"));
    expect(verdict).toMatchObject({
      causes: [{ layer: 1, count: 2 }],
      layers: [
        { layer: 1, differences: 2 },
        { layer: 2, differences: 1 },
      ],
    });
  });

  test("another content of it in the higher layer is told again", async () => {
    const made = (text: string, later: string) => layout(app(text), app(later));
    expect(await told(made("quick fox", "a b"), made("lazy dog", "c d e"))).toHaveLength(2);
  });

  test("lines that a lower layer is blamed for are not told again, further lines are", async () => {
    const lines = (own: string, later: string): MadeLayer[] => [
      { files: [{ name: "var/x", text: `head\n${own}\n` }] },
      { files: [{ name: "var/x", text: `head\n${own}\n${later}\n` }] },
    ];
    const same = await compared(layout(...lines("one fox", "more")), layout(...lines("two dogs bark", "more")));
    expect(same).toMatchObject({ causes: [{ layer: 1 }] });
    const more = await told(layout(...lines("one fox", "this")), layout(...lines("two dogs bark", "that is else")));
    expect(more).toHaveLength(2);
  });

  test("what a higher layer replaces or removes is said to be out of sight, and still differs", async () => {
    const made = (text: string) =>
      layout(
        {
          files: [
            { name: "a/x", text },
            { name: "b/x", text },
            { name: "c", text },
            { name: "d", text },
          ],
        },
        {
          files: [
            { name: ".wh.a", text: "" },
            { name: "b/.wh..wh..opq", text: "" },
            { name: "c", text: "same" },
            { name: "e", text },
          ],
        },
      );
    const verdict = await compared(made("quick fox"), made("lazy dog sleeps"));
    expect(verdict).toMatchObject({
      causes: [
        { layer: 1, count: 4, hidden: 3 },
        { layer: 2, count: 1 },
      ],
    });
  });
});

describe("several platforms", () => {
  const image = (architecture: string, text: string): MadeImage => ({
    layers: [app(text)],
    platform: { os: "linux", architecture },
  });
  const index = (images: MadeImage[], more: object = {}) => placed(layoutFiles(images, more), "oci");

  test("are compared one by one", async () => {
    const found = await told(
      index([image("amd64", "1 2"), image("arm64", "fox")]),
      index([image("amd64", "1 2"), image("arm64", "a dog barks")]),
    );
    expect(found).toEqual(["linux/arm64 unknown /srv/x content"]);
  });

  test("attestations are no difference, annotations of the index are", async () => {
    const attested = (text: string): MadeImage => ({
      layers: [app(text)],
      platform: { os: "unknown", architecture: "unknown" },
    });
    const mark = (files: Map<string, Buffer>, annotations?: object) => {
      for (const [name, bytes] of files) {
        const text = bytes.toString();
        if (!text.includes('"unknown"') || !text.includes('"manifests"')) continue;
        const parsed = JSON.parse(text) as { manifests: { platform: { os: string }; annotations?: object }[] };
        for (const each of parsed.manifests)
          if (each.platform.os === "unknown")
            each.annotations = { "vnd.docker.reference.type": "attestation-manifest" };
        files.delete(name);
        const made = layoutFiles([], { ...parsed, annotations });
        for (const [other, content] of made) files.set(other, content);
        return files;
      }
      return files;
    };
    const made = (text: string, annotations?: object) =>
      placed(mark(layoutFiles([image("amd64", "1"), attested(text)], {}), annotations), "oci");
    expect(await told(made("t1"), made("t2"))).toEqual(["identical"]);
    expect(await told(made("t1"), made("t2", { created: "now" }))).not.toEqual(["identical"]);
  });

  test("an index around a single image, as attestations make it, is no difference", async () => {
    const [alone, inIndex] = [placed(layoutFiles([image("amd64", "1")]), "oci"), index([image("amd64", "1")])];
    expect(await told(alone, inIndex)).toEqual(["identical"]);
    expect(await told(alone, index([image("amd64", "2")]))).not.toEqual(["identical"]);
  });

  test("a platform of one side only, and an index beside a single image, are differences", async () => {
    const both = index([image("amd64", "1"), image("arm64", "1")]);
    expect(await told(both, index([image("amd64", "1")]))).toContain("image/fields index.platform linux/arm64 content");
    expect(await told(both, placed(layoutFiles([image("amd64", "1")]), "oci"))).not.toEqual(["identical"]);
  });
});

test("another form of the same JSON is still another digest", async () => {
  const made = (manifest: object) => placed(layoutFiles([{ layers: [app("1")], manifest }]), "oci");
  const found = await told(
    made({ schemaVersion: 2, mediaType: "m", annotations: { a: "1", b: "2" } }),
    made({ schemaVersion: 2, mediaType: "m", annotations: { b: "2", a: "1" } }),
  );
  expect(found).toEqual(["image/form manifest content"]);
});

describe("what cannot be read", () => {
  test.each<[string, () => string, RegExp]>([
    ["a folder that is not there", () => `oci:${root}/none`, /first: .*ENOENT/],
    [
      "an archive that is packed",
      () => placed(Buffer.concat([Buffer.from([0x1f, 0x8b]), Buffer.alloc(600)]), "docker-archive"),
      /packed as a whole/,
    ],
    ["a tag that no image has", () => `${placed(layoutFiles([{ layers: [] }]), "oci")}:v9`, /v9/],
    [
      "a digest that leads out",
      () =>
        placed(
          new Map([["index.json", Buffer.from('{"manifests":[{"digest":"sha256:../../../etc/passwd"}]}')]]),
          "oci",
        ),
      /the digest/,
    ],
    [
      "a blob with another content",
      () => {
        const files = layoutFiles([{ layers: [] }]);
        for (const [name, bytes] of files)
          if (name.startsWith("blobs")) files.set(name, Buffer.concat([bytes, Buffer.from(" ")]));
        return placed(files, "oci");
      },
      /another content/,
    ],
  ])("%s is an error", async (_what, first, message) => {
    await expect(compared(first(), layout(app("1")))).rejects.toThrow(message);
  });
});
