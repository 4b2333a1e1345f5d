import { gzipSync } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import { look } from "../../src/proof/readers.ts";
import { specimen } from "../fixtures/specimens.ts";

const moment = { now: Date.parse("2026-11-24T12:00:00Z") / 1000 };

/** Made twice by the real programs: cpio, git, fc-cache, ldconfig, xz, bzip2, lz4, dpkg-deb, javac, sqlite3, rpm, gdbmtool, mandb,
 *  cProfile, Storable, xxd, mdb_load, db5.3_load, initdb, localedef, iconvconfig, node, npm, composer, mkfs.ext4, mksquashfs. */
const SPECIMENS: [name: string, path: string, cause: string, seen: RegExp][] = [
  ["cpio", "boot/initrd.img", "time", /^cpio > times of the members$/],
  ["initrd", "boot/initrd.img", "time", /^cpio > gzip > cpio > .*time in text$/],
  ["git-index", "srv/.git/index", "time", /^git index > times and inodes of the checkout$/],
  ["fontconfig", "var/cache/fontconfig/x-le64.cache-8", "time", /^fontconfig cache > time of the font folder$/],
  ["aux-cache", "var/cache/ldconfig/aux-cache", "time", /^ldconfig aux-cache > inodes and times of the libraries$/],
  ["xz", "usr/share/x.xz", "number", /^xz > number in text$/],
  ["bzip2", "usr/share/x.bz2", "number", /^bzip2 > number in text$/],
  ["xz-threads", "usr/share/x.xz", "number", /^xz > number of blocks$/],
  ["tar-xz", "usr/share/x.tar.xz", "time", /^xz > tar > times of the members$/],
  ["tar-bz2", "usr/share/x.tar.bz2", "time", /^bzip2 > tar > times of the members$/],
  ["tar-lz4", "usr/share/x.tar.lz4", "time", /^LZ4 > tar > times of the members$/],
  ["tar-lz4-legacy", "usr/share/x.tar.lz4", "time", /^LZ4 > tar > times of the members$/],
  ["tar-lzma", "usr/share/x.tar.lzma", "time", /^LZMA > tar > times of the members$/],
  ["deb", "usr/share/x.deb", "time", /^ar > xz > tar > a time in text$/],
  ["sqlite-time", "srv/a.db", "time", /^SQLite > records > config\.made > a time in text$/],
  ["sqlite-order", "srv/a.db", "order", /^SQLite > records > the same rows in another order$/],
  ["rpm-sqlite", "var/lib/rpm/rpmdb.sqlite", "time", /^SQLite > records > packages > INSTALLTIME$/],
  ["rpm-bdb", "var/lib/rpm/Packages", "time", /^Berkeley DB > rpm database > packages > INSTALLTIME$/],
  ["rpm", "srv/x.rpm", "time", /^rpm > xz > cpio > a time in text$/],
  ["gdbm", "var/lib/x.db", "time", /^gdbm > records > a time in text$/],
  ["man-db", "var/cache/man/index.db", "time", /^gdbm > records > a time in a string$/],
  ["lmdb", "srv/data.mdb", "number", /^LMDB > count of transactions$/],
  ["pg-control", "srv/data/global/pg_control", "time", /^PostgreSQL control file > system identifier/],
  ["locale-archive", "usr/lib/locale/locale-archive", "order", /^locale archive > order of the locales$/],
  ["gconv-cache", "usr/lib/gconv/gconv-modules.cache", "order", /^gconv cache > the same names in another order$/],
  ["v8-cache", "srv/.cache/29bc82a8", "random value", /^compile cache of V8 > code that was compiled in another run$/],
  ["reflog", "srv/.git/logs/HEAD", "time", /^git reflog > time of an action$/],
  ["git-pack", "srv/.git/objects/pack/a.pack", "time", /^git pack > commits > a time in text$/],
  ["git-pack-index", "srv/.git/objects/pack/a.idx", "unknown", /^git pack index > other objects$/],
  ["profile", "srv/startup.prof", "number", /^marshal > number in text$/],
  ["storable", "var/cache/x", "order", /^Storable > the same keys in another order$/],
  ["carried", "usr/bin/x", "time", /^ELF > \.(?:ro)?data > gzip > tar > times of the members$/],
  ["composer", "srv/vendor/composer/autoload_real.php", "random value", /^Composer > suffix of the autoloader$/],
  ["npm-cache", "root/.npm/_cacache/index-v5/aa/bb/cc", "time", /^npm cache index > time of an entry$/],
  ["ext4", "srv/root.img", "time", /^file system > ext > time of mkfs$/],
  ["squashfs", "srv/root.squashfs", "time", /^file system > squashfs > time of mksquashfs$/],
  ["class", "srv/A.class", "time", /^Java class > constants > a time in text$/],
];

test.each(SPECIMENS)("%s is opened", (name, path, cause, seen) => {
  const found = look(path, specimen(`${name}-1`), specimen(`${name}-2`), moment);
  expect(found.seen.join(" > ")).toMatch(seen);
  expect(found.cause).toBe(cause);
});

describe("damaged", () => {
  test.each(SPECIMENS)("%s is looked at as bytes, in bounded time", (name, path) => {
    const bytes = specimen(`${name}-1`);
    let state = 7;
    const roll = (below: number) => (state = (Math.imul(state, 48_271) >>> 0) % 2_147_483_647) % below;
    for (let round = 0; round < 60; round += 1) {
      const copy = Buffer.from(round % 10 === 0 ? bytes.subarray(0, roll(bytes.length)) : bytes);
      for (let times = 0; times < 3 && copy.length > 0; times += 1) copy[roll(copy.length)] = roll(256);
      if (!copy.equals(bytes)) expect(look(path, bytes, copy, moment).cause).toBeDefined();
    }
  });
});

test("a content that differs in a git index is no time", () => {
  const [one, other] = [specimen("git-index-1"), specimen("git-index-1")];
  other[12 + 45] = 0xff;
  expect(look("srv/.git/index", one, other, moment).seen.join(" > ")).toMatch(/^git index > another content of a path/);
});

test("a bundle of git is a pack behind the names of its commits", () => {
  const [one, other] = ["1", "2"].map((build) =>
    Buffer.concat([
      Buffer.from(`# v2 git bundle\n${build.repeat(40)} refs/heads/main\n\n`),
      specimen(`git-pack-${build}`),
    ]),
  ) as [Buffer, Buffer];
  const found = look("srv/a.bundle", one, other, moment);
  expect([found.cause, found.seen.join(" > ")]).toEqual(["time", "git pack > commits > a time in text"]);
});

test("a difference behind the first megabytes of a text is found at its line", () => {
  const lines = "the same line\n".repeat(900_000);
  const found = look("a.txt", Buffer.from(`${lines}quick fox\n`), Buffer.from(`${lines}lazy dog sleeps\n`), moment);
  expect(found).toMatchObject({
    cause: "unknown",
    where: "line 900001",
    first: "quick fox",
    second: "lazy dog sleeps",
  });
  expect(look("a.gz", gzipSync(`${lines}x 1`), gzipSync(`${lines}x 2`), moment).seen[0]).toBe("gzip");
});

test("an xz bomb is not unpacked, and said not to be", () => {
  // 80 MB of zeros: xz -9, of which the block's content is 12 KB.
  const [one, other] = [specimen("xz-bomb"), Buffer.from(specimen("xz-bomb"))];
  other[other.length - 20] = 1;
  expect(look("a.xz", one, other, moment).seen).toEqual(["packed", "xz, which is not unpacked here"]);
});
