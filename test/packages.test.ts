/** The report of a rebuilt stage: real layers as files, a registry that is imagined, a feed that answers as OSV does. */
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync, existsSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { machine } from "../src/host/machine.ts";
import type { Digest } from "../src/image/reference.ts";
import { packageLines, packagesJson, packageSummary } from "../src/packages-report.ts";
import { packageReport } from "../src/packages.ts";
import { fakeHost, type FakeHost } from "./fakes/host.ts";
import { tar, type TarFile } from "./fixtures/tar.ts";

const REPOSITORY = "registry.example.test/shop";
const folder = mkdtempSync(join(tmpdir(), "packages-"));
const world = machine();

afterAll(async () => {
  await world.close();
  rmSync(folder, { recursive: true });
});

const sha = (bytes: Buffer | string): Digest => `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
const blobs = new Map<string, Buffer>();

/** An image of these layers, bottom first. */
function image(...layers: TarFile[][]): Digest {
  const packed = layers.map((files) => gzipSync(tar(...files)));
  for (const layer of packed) blobs.set(sha(layer), layer);
  const manifest = Buffer.from(
    JSON.stringify({
      mediaType: "application/vnd.oci.image.manifest.v1+json",
      layers: packed.map((layer) => ({
        digest: sha(layer),
        size: layer.length,
        mediaType: "application/vnd.oci.image.layer.v1.tar+gzip",
      })),
    }),
  );
  blobs.set(sha(manifest), manifest);
  return sha(manifest);
}

/** A host whose skopeo knows the images above; `fetched` collects the layers that were asked for. */
function host(files: Record<string, string> = {}): FakeHost & { fetched: string[] } {
  const fetched: string[] = [];
  const fake = fakeHost({
    files,
    run: (argv) => {
      const digest = /@(sha256:[0-9a-f]{64})$/.exec(argv.find((word) => word.includes("@")) ?? "")?.[1] ?? "";
      const found = blobs.get(digest)?.toString() ?? "";
      if (argv[1] !== "copy") return found;
      const shared = argv.find((word) => word.startsWith("--dest-shared-blob-dir="))?.split("=")[1] ?? "";
      for (const layer of (JSON.parse(found) as { layers: { digest: Digest }[] }).layers) {
        const path = join(shared, layer.digest.replace(":", "/"));
        if (existsSync(path)) continue;
        fetched.push(layer.digest);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, blobs.get(layer.digest) ?? "");
      }
      return "";
    },
  });
  const read: FakeHost["read"] = (path) => Promise.resolve(files[path]);
  const { temporaryFolder, write, http } = world;
  return Object.assign(fake, { fetched, read, temporaryFolder, write, http });
}

const status = (versions: Record<string, string>, source?: string) =>
  Object.entries(versions)
    .map(
      ([name, version]) =>
        `Package: ${name}\nStatus: install ok installed\nVersion: ${version}\n${source === undefined ? "" : `Source: ${source}\n`}`,
    )
    .join("\n");
const dpkg = (versions: Record<string, string>, source?: string): TarFile => ({
  name: "var/lib/dpkg/status",
  text: status(versions, source),
});
const report = (on: FakeHost, before: Digest, after: Digest, feed?: string) =>
  packageReport(on, { stage: "base", repository: REPOSITORY, before, after, feed });

const system: TarFile[] = [
  { name: "etc/os-release", type: "2", link: "../usr/lib/os-release" },
  { name: "usr/lib/os-release", text: 'ID=debian\nVERSION_ID="12"\nVERSION="12 (bookworm)"\n' },
  dpkg({ libc6: "1", bash: "1" }),
];

describe("the packages of a rebuilt stage", () => {
  test("are told from and to, read from the layers that differ alone", async () => {
    const before = image(system, [dpkg({ libc6: "1", bash: "1", curl: "7" })]);
    const after = image(system, [dpkg({ libc6: "2", bash: "1", jq: "1.6" })]);
    const on = host();
    const found = await report(on, before, after);
    expect(found?.changes.map(({ name, from, to }) => [name, from, to])).toEqual([
      ["curl", "7", undefined],
      ["jq", undefined, "1.6"],
      ["libc6", "1", "2"],
    ]);
    expect(on.fetched).toHaveLength(2);
    expect(found && packageLines(found)).toEqual([
      "base: 1 package changed, 1 new, 1 gone",
      "  curl 7 is gone",
      "  jq 1.6 is new",
      "  libc6 1 → 2",
    ]);
    expect(found && packageSummary(found)).toContain("| `libc6` | `1` | `2` | dpkg |");
    expect(JSON.parse(found ? packagesJson(found) : "")).toMatchObject({ version: 1, stage: "base", before, after });
  });

  test("are looked for below where only one of the images has a database of its own", async () => {
    const before = image(system, [{ name: "srv/a", text: "1" }]);
    const after = image(system, [dpkg({ libc6: "2", bash: "1" })]);
    const on = host();
    expect((await report(on, before, after))?.changes).toMatchObject([{ name: "libc6", from: "1", to: "2" }]);
    expect(on.fetched).toHaveLength(3);
  });

  test("are no news where only files changed, and nothing below is fetched", async () => {
    const on = host();
    const found = await report(
      on,
      image(system, [{ name: "srv/a", text: "1" }]),
      image(system, [{ name: "srv/a", text: "2" }]),
    );
    expect(found?.changes).toEqual([]);
    expect(on.fetched).toHaveLength(2);
  });

  test("of images without a package manager come from status.d, over all layers", async () => {
    const one = (name: string, version: string): TarFile => ({
      name: `var/lib/dpkg/status.d/${name}`,
      text: `Package: ${name}\nVersion: ${version}\n`,
    });
    const before = image([one("tzdata", "1")], [one("libssl3", "1")]);
    const after = image(
      [one("tzdata", "2"), { name: "var/lib/dpkg/status.d/tzdata.md5sums", text: "0 x" }],
      [one("libssl3", "1")],
    );
    expect((await report(host(), before, after))?.changes).toMatchObject([{ name: "tzdata", from: "1", to: "2" }]);
  });

  test("of rpm come from its database, with what its changelogs name", async () => {
    const database = (name: string): TarFile => ({
      name: "usr/lib/sysimage/rpm/rpmdb.sqlite",
      text: gunzipSync(readFileSync(join(import.meta.dirname, `fixtures/packages/rpmdb-${name}.sqlite.gz`))),
    });
    const found = await report(host(), image([database("before")]), image([database("after")]));
    expect(found && packageLines(found)).toEqual([
      "base: 1 package changed, 1 new, 1 gone",
      "  bash 5.1.8-9 is gone",
      "  openssl-libs 1:3.2.2-6 → 1:3.2.2-7, closes CVE-2026-1111, CVE-2026-2222",
      "  tzdata 2026b-1 is new",
    ]);
  });

  test("of a kind that is not read are said to be missing", async () => {
    const on = host();
    const packages = (text: string) => image([{ name: "var/lib/rpm/Packages", text }]);
    expect((await report(on, packages("1"), packages("2")))?.changes).toEqual([]);
    expect(on.warnings.join()).toContain("/var/lib/rpm/Packages is an rpm database of a kind that is not read here");
  });

  test("that cannot be read are a warning, and no failure", async () => {
    const on = host();
    const broken = image([{ name: "var/lib/rpm/rpmdb.sqlite", text: "nothing".repeat(400) }]);
    expect(await report(on, image(system), broken)).toBeUndefined();
    expect(on.warnings).toEqual([expect.stringContaining("Which packages changed in base cannot be said")]);
  });
});

describe("advisories that a change closes", () => {
  const before = image(system, [dpkg({ libssl3: "3.0.18-1~deb12u1", openssl: "3.0.18-1~deb12u1" }, "openssl")]);
  const after = image(system, [dpkg({ libssl3: "3.0.19-1~deb12u2", openssl: "3.0.19-1~deb12u2" }, "openssl")]);
  const record = (id: string, fixed: string, cve: string) => ({
    id,
    upstream: [cve],
    summary: `About ${cve} <script>`,
    affected: [
      {
        package: { ecosystem: "Debian:12", name: "openssl" },
        ranges: [{ type: "ECOSYSTEM", events: [{ introduced: "0" }, { fixed }] }],
      },
    ],
  });
  const records = [
    record("DEBIAN-CVE-2025-15467", "3.0.18-1~deb12u2", "CVE-2025-15467"),
    record("DEBIAN-CVE-2026-31790", "3.0.19-1~deb12u2", "CVE-2026-31790"),
    record("DEBIAN-CVE-2027-1", "3.0.20-1", "CVE-2027-0001"),
    record("DEBIAN-CVE-2020-1", "3.0.1-1", "CVE-2020-0001"),
  ];
  const closed = ["DEBIAN-CVE-2025-15467", "DEBIAN-CVE-2026-31790"];
  let server: Server;
  let url: string;
  let asked: unknown[] = [];

  /** Answers as OSV's documentation says: two ids a page, then a token for the rest. */
  beforeAll(async () => {
    const page = ({ version, page_token: token }: { version: string; page_token?: string }) => {
      const hits = records.filter(({ id }) =>
        version.startsWith("3.0.18") ? !id.endsWith("2020-1") : id.endsWith("2027-1"),
      );
      const from = Number(token ?? 0);
      const vulns = hits.slice(from, from + 2).map(({ id }) => ({ id, modified: "2026-11-01T00:00:00Z" }));
      return { vulns, ...(hits.length > from + 2 ? { next_page_token: String(from + 2) } : {}) };
    };
    server = createServer((request, response) => {
      void (async () => {
        let body = "";
        for await (const part of request) body += String(part);
        asked.push(body === "" ? request.url : JSON.parse(body));
        if (request.url === "/broken/v1/querybatch") response.end("<html>");
        else if (request.url?.startsWith("/down/")) response.writeHead(503).end("busy");
        else if (request.url === "/feed.json") response.end(JSON.stringify(records));
        else if (request.url === "/v1/querybatch")
          response.end(
            JSON.stringify({
              results: (JSON.parse(body) as { queries: Parameters<typeof page>[0][] }).queries.map(page),
            }),
          );
        else response.end(JSON.stringify(records.find(({ id }) => request.url === `/v1/vulns/${id}`)));
      })();
    }).listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.close();
  });

  test("are asked for by an OSV API, source package and both versions, page by page", async () => {
    asked = [];
    const on = host();
    const found = await report(on, before, after, url);
    expect(found?.advisories.map(({ id }) => id)).toEqual(closed);
    expect(asked[0]).toEqual({
      queries: [
        { package: { name: "openssl", ecosystem: "Debian:12" }, version: "3.0.18-1~deb12u1" },
        { package: { name: "openssl", ecosystem: "Debian:12" }, version: "3.0.19-1~deb12u2" },
      ],
    });
    expect(found && packageLines(found)[1]).toBe(
      "  libssl3 3.0.18-1~deb12u1 → 3.0.19-1~deb12u2, closes DEBIAN-CVE-2025-15467 (CVE-2025-15467), DEBIAN-CVE-2026-31790 (CVE-2026-31790)",
    );
    expect(found && packageSummary(found)).toContain("About CVE-2025-15467 &lt;script&gt;");
    expect(on.warnings).toEqual([]);
  });

  test.each([
    ["a file of the checkout", "security/osv.json", JSON.stringify(records)],
    ["a file with a record a line", "security/osv.ndjson", records.map((one) => JSON.stringify(one)).join("\n")],
  ])("are found in %s", async (_what, path, text) => {
    const found = await report(host({ [path]: text }), before, after, path);
    expect(found?.advisories.map(({ id }) => id)).toEqual(closed);
  });

  test("are found in records behind a URL", async () => {
    expect((await report(host(), before, after, `${url}/feed.json`))?.advisories.map(({ id }) => id)).toEqual(closed);
  });

  test.each([
    ["does not answer", () => "http://127.0.0.1:9", /127\.0\.0\.1:9 gives no answer/],
    ["answers with an error", () => `${url}/down`, /answers 503/],
    ["is none", () => `${url}/broken`, /does not answer as an OSV API does/],
    ["is a file that is not there", () => "nowhere.json", /"nowhere\.json" \(no such file\)/],
    ["is a file of something else", () => "other.json", /not what OSV records look like/],
  ])("of a feed that %s are a warning; the packages are told all the same", async (_what, feed, words) => {
    const on = host({ "other.json": "[1, 2]" });
    const found = await report(on, before, after, feed());
    expect(found?.changes).toHaveLength(2);
    expect(found?.advisories).toEqual([]);
    expect(on.warnings.join()).toMatch(words);
  });

  test("that changelogs of the new image name are told without any feed", async () => {
    const log = gzipSync(readFileSync(join(import.meta.dirname, "fixtures/packages/openssl-changelog")));
    const documented = image(system, [
      dpkg({ libssl3: "3.0.19-1~deb12u2", openssl: "3.0.19-1~deb12u2" }, "openssl"),
      { name: "usr/share/doc/openssl/changelog.Debian.gz", text: log },
    ]);
    const found = await report(host(), before, documented);
    expect(found?.advisories).toHaveLength(13);
    expect(found?.advisories[0]).toEqual({
      id: "CVE-2025-15467",
      aliases: [],
      packages: ["openssl"],
      from: "changelog",
    });
  });
});
