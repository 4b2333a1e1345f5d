import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import { rpmHeaders } from "../../src/host/rpm-database.ts";
import { changelogName, namedInChangelogs } from "../../src/image/changelogs.ts";
import { apkPackages, changesInWords, dpkgPackages, packageChanges, type Package } from "../../src/image/packages.ts";
import { rpmPackage } from "../../src/image/rpm-header.ts";

const specimen = (name: string) => readFileSync(join(import.meta.dirname, "../fixtures/packages", name));

/** A database that rpm 4.18 wrote, with packages that rpmbuild made. */
async function rpmSpecimen(name: string): Promise<Uint8Array[]> {
  const folder = mkdtempSync(join(tmpdir(), "rpmdb-"));
  try {
    writeFileSync(join(folder, "rpmdb.sqlite"), gunzipSync(specimen(name)));
    return await rpmHeaders(join(folder, "rpmdb.sqlite"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const rpmPackages = async (name: string) => (await rpmSpecimen(name)).flatMap((header) => rpmPackage(header) ?? []);
const inShort = ({ name, version, source, sourceVersion }: Package) => [name, version, source, sourceVersion];

describe("the packages of an image are read from", () => {
  test("dpkg's status, without what was removed", () => {
    // As `dpkg-query -W -f '${Package} ${Version} ${source:Package} ${source:Version}'` shows this file.
    expect(dpkgPackages(specimen("dpkg-status").toString()).map(inShort)).toEqual([
      ["libc6", "2.36-9+deb12u14", "glibc", "2.36-9+deb12u14"],
      ["libssl3", "3.0.19-1~deb12u2", "openssl", "3.0.19-1~deb12u2"],
      ["openssl", "3.0.19-1~deb12u2", "openssl", "3.0.19-1~deb12u2"],
      ["tzdata", "2025b-0+deb12u2", "tzdata", "2025b-0+deb12u2"],
      ["perl-base", "5.36.0-7+deb12u4", "perl", "5.36.0-7+deb12u4"],
      ["util-linux", "2.38.1-5+deb12u3", "util-linux", "2.38.1-5+deb12u3"],
    ]);
  });

  test("a file of status.d, which says no status", () => {
    const text =
      "Package: libgcc-s1\nSource: gcc-12 (12.2.0-14+deb12u1)\nVersion: 12.2.0-14+deb12u1+b1\nArchitecture: amd64\n";
    expect(dpkgPackages(text).map(inShort)).toEqual([
      ["libgcc-s1", "12.2.0-14+deb12u1+b1", "gcc-12", "12.2.0-14+deb12u1"],
    ]);
  });

  test("apk's installed", () => {
    expect(apkPackages(specimen("apk-installed").toString()).map(inShort)).toEqual([
      ["musl", "1.2.2-r7", "musl", "1.2.2-r7"],
      ["musl-utils", "1.2.2-r7", "musl", "1.2.2-r7"],
    ]);
  });

  test("rpm's database", async () => {
    // As `rpm -qa --qf '%{NAME} %{EPOCHNUM}:%{VERSION}-%{RELEASE} %{SOURCERPM}'` shows it.
    const packages = await rpmPackages("rpmdb-before.sqlite.gz");
    expect(packages.map(inShort).sort()).toEqual([
      ["bash", "5.1.8-9", "bash", "5.1.8-9"],
      ["kept", "1.0-1", "kept", "1.0-1"],
      ["openssl-libs", "1:3.2.2-6", "openssl-libs", "3.2.2-6"],
    ]);
  });
});

describe("what changed", () => {
  test("is told from one rpm database to another", async () => {
    const [before, after] = await Promise.all(
      ["before", "after"].map((name) => rpmPackages(`rpmdb-${name}.sqlite.gz`)),
    );
    const changes = packageChanges(before ?? [], after ?? []);
    expect(changes.map(({ name, from, to }) => [name, from, to])).toEqual([
      ["bash", "5.1.8-9", undefined],
      ["openssl-libs", "1:3.2.2-6", "1:3.2.2-7"],
      ["tzdata", undefined, "2026b-1"],
    ]);
    expect(changesInWords(changes)).toBe("1 package changed, 1 new, 1 gone");
    const found = namedInChangelogs({ changes, before: before ?? [], after: after ?? [], files: new Map() });
    expect(Object.fromEntries(found)).toEqual({
      "CVE-2026-1111": new Set(["openssl-libs"]),
      "CVE-2026-2222": new Set(["openssl-libs"]),
    });
  });

  test("of two architectures with one version is one line", () => {
    const of = (version: string) =>
      `Package: libc6\nVersion: ${version}\nArchitecture: amd64\n\nPackage: libc6\nVersion: ${version}\nArchitecture: i386\n`;
    const changes = packageChanges(dpkgPackages(of("1")), dpkgPackages(of("2")));
    expect(changes).toEqual([
      { manager: "dpkg", name: "libc6", from: "1", to: "2", source: "libc6", sourceFrom: "1", sourceTo: "2" },
    ]);
  });

  test("is nothing for equal databases", () => {
    const packages = dpkgPackages(specimen("dpkg-status").toString());
    expect(packageChanges(packages, packages)).toEqual([]);
    expect(changesInWords([])).toBe("no package changed");
  });
});

describe("changelogs of Debian", () => {
  const log = gzipSync(specimen("openssl-changelog"));
  const change = (from: string) => ({
    manager: "dpkg" as const,
    name: "libssl3",
    from,
    to: "3.0.19-1~deb12u2",
    source: "openssl",
    sourceFrom: from,
    sourceTo: "3.0.19-1~deb12u2",
  });
  const ids = (from: string, path: string, content = log) => [
    ...namedInChangelogs({ changes: [change(from)], before: [], after: [], files: new Map([[path, content]]) }).keys(),
  ];

  test("name the CVE ids of the entries that are new", () => {
    const path = "usr/share/doc/libssl3/changelog.Debian.gz";
    expect(ids("3.0.19-1~deb12u1", path)).toEqual([
      "CVE-2026-28387",
      "CVE-2026-28389",
      "CVE-2026-28390",
      "CVE-2026-31789",
      "CVE-2026-31790",
    ]);
    expect(ids("3.0.18-1~deb12u1", path)).toHaveLength(13);
    expect(ids("3.0.19-1~deb12u2", path)).toEqual([]);
  });

  test("of other packages, and broken ones, say nothing", () => {
    expect(ids("3.0.18-1~deb12u1", "usr/share/doc/bash/changelog.Debian.gz")).toEqual([]);
    expect(ids("3.0.18-1~deb12u1", "usr/share/doc/libssl3/changelog.Debian.gz", log.subarray(0, 50))).toEqual([]);
  });

  test.each([
    ["usr/share/doc/bash/changelog.gz", "bash"],
    ["usr/share/doc/bash/changelog.Debian.amd64.gz", "bash"],
    ["usr/share/doc/bash/copyright", undefined],
    ["srv/usr/share/doc/bash/changelog.gz", undefined],
  ])("lie at their place: %s", (path, name) => {
    expect(changelogName(path)).toBe(name);
  });
});

describe("a database that means harm", () => {
  test("cannot write to a terminal by a package's name", () => {
    expect(dpkgPackages("Package: a\u001b[2Jb\nVersion: 1\n")[0]?.name).toBe("a[2Jb");
  });

  test("whose rpm header lies about its size is refused, wherever it is cut", async () => {
    const [header] = await rpmSpecimen("rpmdb-before.sqlite.gz");
    const bytes = Buffer.from(header ?? []);
    for (let length = 0; length < bytes.length; length += 61) {
      expect(() => rpmPackage(bytes.subarray(0, length))).toThrow(/rpm database of the image has/);
    }
    const absurd = Buffer.from(bytes);
    absurd.writeUInt32BE(0xffffffff, 0);
    expect(() => rpmPackage(absurd)).toThrow(/4294967295 entries/);
  });

  test("that is no SQLite is a failure with a name", async () => {
    const folder = mkdtempSync(join(tmpdir(), "rpmdb-"));
    writeFileSync(join(folder, "rpmdb.sqlite"), "no database".repeat(1000));
    await expect(rpmHeaders(join(folder, "rpmdb.sqlite"))).rejects.toMatchObject({ code: "rpm-database" });
    rmSync(folder, { recursive: true });
  });
});
