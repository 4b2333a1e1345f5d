import { spawnSync } from "node:child_process";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import type { DifferenceKind } from "../../src/proof/differences.ts";
import { explanations } from "../../src/proof/explain.ts";
import { look } from "../../src/proof/readers.ts";
import { editsOf, fixText } from "../../src/proof/remedy.ts";
import { matches } from "../../src/proof/rule.ts";
import { RULES } from "../../src/proof/rules/index.ts";
import { specimen } from "../fixtures/specimens.ts";
import { elf } from "../fixtures/elf.ts";
import { berkeley, cpio, sevenZip, squashfs } from "../fixtures/stores.ts";
import { tar } from "../fixtures/tar.ts";
import { zip } from "../fixtures/zip.ts";

const moment = { now: Date.parse("2026-11-24T10:00:00Z") / 1000 };
const T1 = "2026-11-24 09:00:01";
const T2 = "2026-11-24 09:12:44";
const ID1 = "3f1c0a9e5b0f4a598a4d5f0d8f0c7e21";
const ID2 = "aa7c1b2e1b6f4c599a4d0f0d8f0c7e99";

/** What a rule says about two contents of a path. */
function ruleOf(
  path: string,
  first: Buffer | string,
  second: Buffer | string,
  kinds: DifferenceKind[] = ["content", "time"],
) {
  const evidence = look(path, Buffer.from(first), Buffer.from(second), moment);
  const difference = { path, kinds, values: {}, directory: false };
  return explanations({ difference, evidence }).map(({ explanation }) => explanation.rule);
}

function pyc(time: number, code = "code"): Buffer {
  const bytes = Buffer.concat([
    Buffer.from("a70d0d0a", "hex"),
    Buffer.alloc(12),
    Buffer.from(`\xe3\0\0\0${code}`, "latin1"),
  ]);
  bytes.writeUInt32LE(time, 8);
  return bytes;
}

function gzip(text: string, time: number): Buffer {
  const bytes = gzipSync(text);
  bytes.writeUInt32LE(time, 4);
  return bytes;
}

const ar = (time: string) =>
  `!<arch>\n${"a.o/".padEnd(16)}${time.padEnd(12)}${"0".padEnd(6)}${"0".padEnd(6)}${"100644".padEnd(8)}${"2".padEnd(10)}\`\nxx`;

/** Text as Go's linker frames it. */
const goNotes = (text: string) =>
  [Buffer.from("3077af0c9274080241e1c107e6d618e6", "hex"), text, Buffer.from("f932433186182072008242104116d8f2", "hex")]
    .map((part) => part.toString("latin1"))
    .join("");
const rust = (text: string) => elf(".rodata", `library/std/src/io/mod.rs\0${text}`);

const shadow = (hash: string, day: number) => `root:*:19675:0:99999:7:::\napp:${hash}:${day}:0:99999:7:::\n`;
const key = (id: string) => `-----BEGIN PRIVATE KEY-----\n${id}\n-----END PRIVATE KEY-----\n`;
const sqlite = (text: string) =>
  Buffer.concat([Buffer.from("SQLite format 3\0"), Buffer.alloc(120), Buffer.from(text)]);

/** A specimen for each rule: a path, and what two builds left there. */
const SPECIMENS: Record<string, [path: string, first: Buffer | string, second: Buffer | string]> = {
  "debian/apt-log": ["var/log/apt/history.log", `Start-Date: ${T1}`, `Start-Date: ${T2}`],
  "debian/apt-cache": ["var/cache/apt/pkgcache.bin", "\0\x01", "\0\x02"],
  "debian/apt-lists": ["var/lib/apt/lists/deb.debian.org_debian_dists_bookworm_InRelease", T1, T2],
  "debian/apt-state": ["var/lib/apt/extended_states", "Package: a", "Package: b"],
  "debian/package-versions": ["var/lib/dpkg/status", "Version: 1.2-3", "Version: 1.2-4"],
  "debian/debconf": ["var/cache/debconf/config.dat", "Value: high", "Value: low"],
  "debian/old-copies": ["var/cache/debconf/templates.dat-old", "a", "b"],
  "debian/ldconfig-aux-cache": ["var/cache/ldconfig/aux-cache", "glibc-ld.so.cache\0\x01", "glibc-ld.so.cache\0\x02"],
  "debian/snakeoil": ["etc/ssl/certs/ssl-cert-snakeoil.pem", key(ID1), key(ID2)],
  "system/locate-database": ["var/lib/plocate/plocate.db", "\0plocate\x01", "\0plocate\x02"],
  "c/build-log": ["src/build/.ninja_log", `1\t44\t${T1}\ttwo.o`, `1\t48\t${T2}\ttwo.o`],
  "node/tool-cache": ["app/.nyc_output/processinfo/index.json", `{"uuid":"${ID1}"}`, `{"uuid":"${ID2}"}`],
  "debian/man-index": ["var/cache/man/index.db", "\0\x01", "\0\x02"],
  "debian/ca-java-keystore": ["etc/ssl/certs/java/cacerts", "\xfe\xed\0\x01", "\xfe\xed\0\x02"],
  "alpine/scripts-tar": ["lib/apk/db/scripts.tar", tar({ name: "a", time: 1 }), tar({ name: "a", time: 2 })],
  "alpine/virtual-package": ["etc/apk/world", ".build-deps=20261124.090001\n", ".build-deps=20261124.091244\n"],
  "alpine/database": ["lib/apk/db/installed", "V:1.2-r0\n", "V:1.2-r1a\n"],
  "alpine/cache": ["var/cache/apk/APKINDEX.0123.tar.gz", "a", "b"],
  "rpm/database": ["usr/lib/sysimage/rpm/rpmdb.sqlite", sqlite(T1), sqlite(T2)],
  "rpm/package": ["srv/shop-1-1.noarch.rpm", T1, T2],
  "rpm/dnf-history": ["var/lib/dnf/history.sqlite", sqlite(T1), sqlite(T2)],
  "rpm/logs": ["var/log/dnf5.log", T1, T2],
  "rpm/cache": ["var/cache/libdnf5/fedora-1/repomd.xml", T1, T2],
  "python/pyc-time": ["usr/lib/python3/a/__pycache__/b.cpython-311.pyc", pyc(moment.now - 9), pyc(moment.now)],
  "python/pyc-path": ["srv/a.pyc", pyc(1, "/tmp/pip-build-ab12cd34/a.py"), pyc(1, "/tmp/pip-build-zz98yy76/a.py")],
  "python/pyc": ["srv/__pycache__/a.pyc", pyc(1, "\x01\x02"), pyc(1, "\x02\x01\x03")],
  "python/record": ["usr/lib/python3/a-1.dist-info/RECORD", "a,sha256=x,1", "a,sha256=y,1"],
  "python/installer-metadata": ["opt/venv/lib/a-1.dist-info/uv_cache.json", `{"t":"${T1}"}`, `{"t":"${T2}"}`],
  "python/cache": ["root/.cache/pip/http/a", T1, T2],
  "python/conda": ["opt/conda/conda-meta/history", T1, T2],
  "python/egg-info": ["usr/lib/a.egg-info/SOURCES.txt", "a\nb", "b\na"],
  "node/npm-cache": ["root/.npm/_cacache/index-v5/ab/cd", `{"time":1795514401123}`, `{"time":1795514402345}`],
  "node/gyp": ["app/node_modules/a/build/Makefile", "/tmp/a", "/tmp/b"],
  "node/gyp-order": ["app/build/Makefile", "Makefile: a.gypi b.gyp c.gypi", "Makefile: c.gypi b.gyp a.gypi"],
  "node/hidden-lockfile": ["app/node_modules/.package-lock.json", "{}", "{ }"],
  "node/next-build": ["app/.next/BUILD_ID", "kDx3hB9aQ", "p0QmZz71s"],
  "node/bundler-cache": ["app/node_modules/.cache/babel/a.json", "1", "2"],
  "system/machine-id": ["etc/machine-id", ID1, ID2],
  "system/random-seed": ["var/lib/systemd/random-seed", `\0${ID1}`, `\0${ID2}`],
  "system/journal-catalog": ["var/lib/systemd/catalog/database", "\0\x01", "\0\x02"],
  "system/journal": ["var/log/journal/a/system.journal", "\0\x01", "\0\x02"],
  "system/ssh-host-keys": ["etc/ssh/ssh_host_rsa_key", key(ID1), key(ID2)],
  "system/password-day": ["etc/shadow", shadow("!", 20781), shadow("!", 20782)],
  "system/password-salt": ["etc/shadow", shadow("$y$a$b", 20781), shadow("$y$c$d", 20781)],
  "system/account-numbers": ["etc/passwd", "u:x:2017:2017::/home/u:/bin/sh\n", "u:x:2033:2033::/home/u:/bin/sh\n"],
  "system/time-zone": ["etc/timezone", "Europe/Berlin\n", "Etc/UTC\n"],
  "system/accounts": ["etc/passwd", "a:x:1:1::/:/bin/sh\n", "a:x:1:1::/:/bin/sh\nb:x:2:2::/:/bin/sh\n"],
  "system/account-backups": ["etc/shadow-", shadow("!", 20781), shadow("!", 20782)],
  "system/last-login": ["var/log/lastlog", "\0\x01", "\0\x02"],
  "system/fontconfig": ["var/cache/fontconfig/3830d5c3.cache-7", "\0\x01", "\0\x02"],
  "system/locale-archive": ["usr/lib/locale/locale-archive", "\0\x01", "\0\x02"],
  "system/initramfs": ["boot/initrd.img-6.1.0-18-amd64", gzip("a", 1), gzip("b", 2)],
  "system/run-files": ["run/nginx.pid", "17\n", "23\n"],
  "system/host-files": ["etc/resolv.conf", "nameserver 10.0.0.1", "nameserver 10.0.0.2"],
  "system/temporary-files": ["tmp/tmp.Xa81kdJ2", "a", "b"],
  "system/shell-history": ["root/.wget-hsts", "1795514401", "1795514402"],
  "system/gnupg": ["root/.gnupg/trustdb.gpg", "\0\x01", "\0\x02"],
  "database/lock": ["srv/cache/lock.mdb", "\0\x01", "\0\x02"],
  "database/installed": ["var/lib/mysql/ibdata1", "\0\x01", "\0\x02"],
  "system/ldap-and-dh": ["etc/ssl/dhparam.pem", key(ID1), key(ID2)],
  "system/key": ["srv/app/jwt.pem", key(ID1), key(ID2)],
  "php/composer-autoloader": [
    "app/vendor/composer/autoload_real.php",
    `ComposerAutoloaderInit${ID1}`,
    `ComposerAutoloaderInit${ID2}`,
  ],
  "php/composer-cache": ["root/.composer/cache/files/a.zip", "1", "2"],
  "php/symfony-order": [
    "app/var/cache/prod/App_KernelProdContainer.preload.php",
    "$classes[] = 'A';\n$classes[] = 'B';\n",
    "$classes[] = 'B';\n$classes[] = 'A';\n",
  ],
  "php/symfony-container": [
    "app/var/cache/prod/App_KernelProdContainer.php",
    "'container.build_time' => 1795514401",
    "'container.build_time' => 1795514402",
  ],
  "php/laravel": ["app/storage/logs/laravel.log", T1, T2],
  "php/pecl": ["usr/local/lib/php/.channels/pecl.php.net.reg", T1, T2],
  "java/jar-times": ["srv/app.jar", zip("a.class", "x", 0x4801), zip("a.class", "x", 0x4990)],
  "java/jar-manifest": [
    "srv/app.jar",
    zip("META-INF/MANIFEST.MF", `Build-Time: ${T1}`, 1),
    zip("META-INF/MANIFEST.MF", `Build-Time: ${T2}`, 1),
  ],
  "system/keystore": ["etc/app.p12", `\0${ID1}`, `\0${ID2}`],
  "java/cds-archive": ["opt/app.jsa", "\0\x01", "\0\x02"],
  "java/build-caches": ["root/.m2/repository/a/_remote.repositories", T1, T2],
  "go/build-id": [
    "usr/local/bin/app",
    elf(".go.buildinfo", "go1.19.8\0\0\x08"),
    elf(".go.buildinfo", "go1.20.1\0\0\x0f\x10"),
  ],
  "go/build-path": [
    "usr/local/bin/app",
    elf(".go.buildinfo", "path /tmp/build-ab12cd34/x"),
    elf(".go.buildinfo", "path /tmp/build-zz98yy76/x"),
  ],
  "go/vcs": [
    "usr/local/bin/app",
    elf(".go.buildinfo", goNotes(`build\tvcs.revision=${ID1}\nbuild\tvcs.time=${T1}\n`)),
    elf(".go.buildinfo", goNotes(`build\tvcs.revision=${ID2}\nbuild\tvcs.time=${T2}\n`)),
  ],
  "go/random": ["usr/local/bin/app", elf(".go.buildinfo", `id ${ID1}`), elf(".go.buildinfo", `id ${ID2}`)],
  "go/order": [
    "usr/local/bin/app",
    elf(".go.buildinfo", "alphabet\0betatest\0gammaray\0deltawing\0"),
    elf(".go.buildinfo", "deltawing\0alphabet\0gammaray\0betatest\0"),
  ],
  "rust/build-time": ["usr/local/bin/app", rust(`built ${T1}`), rust(`built ${T2}`)],
  "rust/build-path": [
    "usr/local/bin/app",
    rust("/tmp/tmp.Xa81kdJ2/src/main.rs"),
    rust("/tmp/tmp.pQ03mmZz/src/main.rs"),
  ],
  "rust/random": ["usr/local/bin/app", rust(`id ${ID1}`), rust(`id ${ID2}`)],
  "rust/order": ["usr/local/bin/app", rust("alphabet\0betatest\0gammaray\0"), rust("gammaray\0alphabet\0betatest\0")],
  "rust/program": ["usr/local/bin/app", rust("\x01\x02\x03\x04\x05\x05\x07"), rust("\x03\x02\x05\x02\x05\x05\x05")],
  "perl/build-folder": ["src/_build/magicnum", "812345", "98117"],
  "perl/storable": [
    "srv/index.sto",
    "pst0\x04\x0b\x01alphabet\x02betatest\x03gammaray\x04deltawing",
    "pst0\x04\x0b\x04deltawing\x03gammaray\x02betatest\x01alphabet",
  ],
  "ruby/gem-package": [
    "src/a-1.gem",
    tar({ name: "metadata.gz", time: 1, text: gzip("a", 1) }),
    tar({ name: "metadata.gz", time: 2, text: gzip("a", 2) }),
  ],
  "ruby/rdoc": [
    "var/lib/gems/3.1.0/doc/a-1/ri/created.rid",
    `Tue, 24 Nov 2026 09:00:01 +0000`,
    `Tue, 24 Nov 2026 09:12:44 +0000`,
  ],
  "ruby/bootsnap": ["srv/app/tmp/cache/bootsnap/load-path-cache", "\0\x01", "\0\x02"],
  "ruby/sprockets": ["srv/app/public/assets/.sprockets-manifest-0a.json", `{"mtime":"${T1}"}`, `{"mtime":"${T2}"}`],
  "framework/secret-file": ["srv/app/config/master.key", ID1, ID2],
  "framework/secret": ["srv/app/.env", `APP_ENV=prod\nAPP_KEY=base64:${ID1}`, `APP_ENV=prod\nAPP_KEY=base64:${ID2}`],
  "php/composer-reference": ["app/vendor/composer/installed.php", `'reference' => '${ID1}'`, `'reference' => '${ID2}'`],
  "php/opcache": ["var/cache/opcache/ab/srv/app.php.bin", "OPCACHE\0\x01", "OPCACHE\0\x02"],
  "php/session": ["var/lib/php/sessions/sess_a", "a", "b"],
  "php/phar": ["srv/app.phar", "<?php\0\x01", "<?php\0\x02"],
  "php/template-time": ["app/templates_c/ab_0.file.home.tpl.php", `/* created on ${T1} */`, `/* created on ${T2} */`],
  "php/tool-cache": ["app/.phpunit.result.cache", `{"times":{"a":0.001}}`, `{"times":{"a":0.003}}`],
  "java/properties": [
    "srv/app.properties",
    "#Tue Nov 24 09:00:01 UTC 2026\nport=1",
    "#Tue Nov 24 09:12:44 UTC 2026\nport=1",
  ],
  "java/log": ["var/log/gc.log", "[0.004s][info][gc] Using G1", "[0.007s][info][gc] Using G1"],
  "ruby/log": ["srv/app/log/production.log", `I, [${T1} #7]  INFO -- : boot`, `I, [${T2} #9]  INFO -- : boot`],
  "java/javadoc": [
    "srv/docs/index.html",
    "<!-- Generated by javadoc (17) on Tue Nov 24 09:00:01 UTC 2026 -->",
    "<!-- Generated by javadoc (17) on Tue Nov 24 09:12:44 UTC 2026 -->",
  ],
  "python/archive": ["dist/a-1-py3-none-any.whl", zip("a.py", "x", 0x4801), zip("a.py", "x", 0x4990)],
  "python/pickle": [
    "srv/words.pickle",
    "\x80\x04\x8f\x8c\x05alpha\x94\x8c\x04beta\x94\x8c\x05gamma\x94\x8c\x05delta\x94",
    "\x80\x04\x8f\x8c\x05gamma\x94\x8c\x05delta\x94\x8c\x04beta\x94\x8c\x05alpha\x94",
  ],
  "python/sphinx": ["docs/_build/.doctrees/environment.pickle", "\0\x01", "\0\x02"],
  "python/tool-cache": ["srv/.mypy_cache/3.11/a.meta.json", "1", "2"],
  "python/log": ["var/log/pip.log", `${T1} Created temporary directory`, `${T2} Created temporary directory`],
  "python/font-list": ["root/.cache/matplotlib/fontlist-v330.json", "1", "2"],
  "node/build-time": ["srv/app/dist/main.js", "console.log(1795514401123)", "console.log(1795514402345)"],
  "node/build-id": ["srv/app/dist/main.js", `console.log("${ID1}")`, `console.log("${ID2}")`],
  "node/temporary-path": [
    "srv/app/package.json",
    '{"a":"file:../tmp/tmp.Xa81kdJ2/a.tgz"}',
    '{"a":"file:../tmp/tmp.pQ03mmZz/a.tgz"}',
  ],
  "node/snapshot": ["srv/app/snapshot.blob", "\0\x01", "\0\x02"],
  "go/build-time": [
    "usr/local/bin/app",
    elf(".go.buildinfo", "main.date=2026-11-24T09:00:01Z"),
    elf(".go.buildinfo", "main.date=2026-11-24T09:12:44Z"),
  ],
  "go/cache": ["root/.cache/go-build/ab/abcd-a", T1, T2],
  "ruby/gem": ["usr/lib/ruby/gems/3.1.0/specifications/a-1.gemspec", `s.date = "2026-11-23"`, `s.date = "2026-11-24"`],
  "rust/cargo": ["root/.cargo/registry/index/a/.last-updated", T1, T2],
  "perl/packlist": ["usr/lib/x86_64-linux-gnu/perl/5.36/perllocal.pod", T1, T2],
  "c/compile-time": [
    "usr/local/bin/app",
    elf(".rodata", "built Nov 24 2026 09:00:01"),
    elf(".rodata", "built Nov 24 2026 09:12:44"),
  ],
  "c/build-path": [
    "usr/local/bin/app",
    elf(".rodata", "/tmp/tmp.Xa81kdJ2/a.c"),
    elf(".rodata", "/tmp/tmp.pQ03mmZz/a.c"),
  ],
  "c/autom4te-cache": ["src/autom4te.cache/requests", "'a' => 1,\n'b' => 1,", "'b' => 1,\n'a' => 1,"],
  "c/precompiled-header": ["src/all.h.gch", "gpch.013\0\x01", "gpch.013\0\x02\x02"],
  "c/conan-cache": ["root/.conan2/p/b/zlib0a1b/d/metadata/build.log", T1, T2],
  "c/coverage": ["src/a.gcno", "oncg*22BE\xdd\x2e\x0e", "oncg*22Bs\xe3\x2e\x0e"],
  "git/repository": ["app/.git/index", "\0\x01", "\0\x02"],
  "git/dates": ["srv/lib.git/refs/tags/v1.0.0", `${ID1}01234567\n`, `${ID2}76543210\n`],
  "builder/traceparent": ["etc/env", `TRACEPARENT=00-${ID1}-01`, `TRACEPARENT=00-${ID2}-01`],
  "format/gzip-header": ["srv/a.gz", gzip("a", moment.now - 9), gzip("a", moment.now)],
  "format/tar-times": ["srv/a.tar.gz", gzipSync(tar({ name: "a", time: 1 })), gzipSync(tar({ name: "a", time: 2 }))],
  "format/zip-times": ["srv/a.zip", zip("a", "x", 0x4801), zip("a", "x", 0x4990)],
  "format/debian-package": ["srv/a.deb", ar("1795514401"), ar("1795514402")],
  "format/7z-times": ["srv/a.7z", sevenZip("list 1"), sevenZip("list 22")],
  "format/ar-times": ["usr/lib/liba.a", ar("1795514401"), ar("1795514402")],
  "format/cpio-times": ["srv/a.cpio", cpio(1795514401), cpio(1795514402)],
  "format/compressed": ["srv/a.tar.xz", Buffer.from("fd377a585a0001", "hex"), Buffer.from("fd377a585a0002", "hex")],
  "format/file-system-image": ["srv/volume", squashfs(1), squashfs(2)],
  "database/data-folder": ["srv/pg/global/pg_control", "\0\x01", "\0\x02"],
  "database/redis-dump": ["srv/dump.rdb", "REDIS0011\0\x01", "REDIS0011\0\x02"],
  "database/key-value": ["srv/data.mdb", specimen("lmdb-1"), specimen("lmdb-2")],
  "format/xz-threads": ["srv/a.xz", specimen("xz-threads-1"), specimen("xz-threads-2")],
  "node/compile-cache": ["srv/.cache/29bc82a8", specimen("v8-cache-1"), specimen("v8-cache-2")],
  "database/berkeley-db": ["srv/users.db", berkeley(1), berkeley(2)],
  "database/journal": ["srv/app.db-wal", "\0\x01", "\0\x02"],
  "format/file-system": ["boot/rootfs.ext4", `\0${ID1}`, `\0${ID2}`],
  "format/sqlite": ["srv/app.db", sqlite(T1), sqlite(T2)],
};

test.each(Object.entries(SPECIMENS))("%s explains its specimen", (rule, [path, first, second]) => {
  expect(ruleOf(path, first, second)).toEqual([rule]);
});

test("a package in an installer's cache is the cache, whatever its files are", () => {
  const package_ = "root/.cache/uv/archive-v0/6tLVOnHydcc43QVzjKu34/click-8.1.7.dist-info/RECORD";
  expect(ruleOf(package_, "a,sha256=1,2", "b,sha256=1,2")).toEqual(["python/cache"]);
});

test("a cache of the system is not Symfony's", () => {
  expect(ruleOf("var/cache/app/x", `id ${ID1}`, `id ${ID2}`)).toEqual(["general/random"]);
});

test("node/times explains times in node_modules, and metadata/time all others", () => {
  expect(ruleOf("app/node_modules/a/index.js", "a", "a", ["time"])).toEqual(["node/times"]);
  expect(ruleOf("srv/a", "a", "a", ["time"])).toEqual(["metadata/time"]);
});

test("every rule has a specimen, a name of its own, and all that a reader needs", () => {
  expect(RULES.map(({ name }) => name).sort()).toEqual([...Object.keys(SPECIMENS), "node/times"].sort());
  for (const { name, why, fix, source, title } of RULES) {
    expect([name, why.endsWith("."), title.endsWith(".")]).toEqual([name, true, false]);
    expect(fixText(fix).length).toBeGreaterThan(5);
    expect(source).toMatch(/^https:\/\//);
  }
});

test("what a rule writes at the end of a RUN is shell, and needs no hand", () => {
  for (const { name, fix } of RULES) {
    const { run } = editsOf(fix) ?? {};
    if (run === undefined) continue;
    expect([name, run]).toEqual([name, expect.not.stringMatching(/…|\bFILE\b|\bNAME\b|\n|(?:^|\s)#|;/)]);
    const checked = spawnSync("sh", ["-n"], { input: run.replaceAll("{paths}", "/a") });
    expect([name, checked.status, String(checked.stderr)]).toEqual([name, 0, ""]);
  }
});

describe("a rule for times", () => {
  test("never speaks for a content that differs too", () => {
    expect(ruleOf("app/node_modules/a/index.js", `id ${ID1}`, `id ${ID2}`, ["content", "time"])).toEqual([
      "general/random",
    ]);
    for (const rule of RULES.filter(({ kinds }) => kinds?.includes("time")))
      expect([rule.name, rule.kinds?.some((kind) => kind !== "time")]).toEqual([rule.name, false]);
  });

  test("does not hide a change of permissions beside it", () => {
    expect(ruleOf("var/log/apt/history.log", T1, T2, ["content", "mode", "time"])).toEqual([
      "debian/apt-log",
      "metadata/mode",
    ]);
  });

  test("in an archive does not hide content in the archive", () => {
    const [one, other] = [`key ${ID1}`, `key ${ID2}`].map((text, at) => gzip(text, moment.now - at)) as [
      Buffer,
      Buffer,
    ];
    expect(ruleOf("srv/a.gz", one, other)).toEqual(["general/random"]);
  });
});

test.each([
  ["var/log/apt/**", "var/log/apt/a/b", true],
  ["var/log/apt/**", "var/log/apt", false],
  ["**/*.pyc", "a.pyc", true],
  ["**/*.pyc", "x/y/a.pyc", true],
  ["etc/{passwd,shadow}-", "etc/shadow-", true],
  ["etc/*", "etc/a/b", false],
  ["etc/a.b", "etc/axb", false],
])("%s and %s: %s", (glob, path, expected) => {
  expect(matches(glob, path)).toBe(expected);
});

test.each(["JM\x01\0", "#!/usr/bin/env python3\n"])("a mark before a zip does not hide its times: %j", (mark) => {
  const [one, other] = [0x4801, 0x4990].map((time) => Buffer.concat([Buffer.from(mark), zip("a.class", "x", time)]));
  expect(ruleOf("srv/shop.jmod", one ?? "", other ?? "")).toEqual(["java/jar-times"]);
});

test("texts for debuggers are a set: a folder of another name moves its neighbours", () => {
  const [one, other] = [
    ["/tmp/tmp.QJsf00pvoR", "app.c", "/usr/include"],
    ["app.c", "/tmp/tmp.Kmr5u8mgzG", "/usr/include"],
  ].map((texts) => elf(".debug_line_str", `${texts.join("\0")}\0`)) as [Buffer, Buffer];
  expect(ruleOf("usr/local/bin/app", one, other)).toEqual(["c/build-path"]);
});

test("a build id is asked last: it differs whatever the reason is", () => {
  const debug = (path: string, id: string) => elf(".debug_str", `${path}/main.c`, { ".note.gnu.build-id": id });
  const [one, other] = [debug("/tmp/tmp.Xa81kdJ2", `\x04\0\0\0${ID1}`), debug("/tmp/tmp.pQ03mmZz", `\x04\0\0\0${ID2}`)];
  expect(ruleOf("usr/local/bin/app", one, other)).toEqual(["c/build-path"]);
});

test("a number in the code of a Go program is no build id", () => {
  const [one, other] = ["\x02\x11", "\x0b\x7c"].map((number) =>
    elf(".text", `\xe8\0\0\x01\xb8${number}\0\0\xc3\0\0`, { ".go.buildinfo": "go1.20.1\0\0" }),
  ) as [Buffer, Buffer];
  expect(look("usr/local/bin/app", one, other, moment).seen).toEqual(["ELF", "Go", ".text", "a number"]);
  expect(ruleOf("usr/local/bin/app", one, other)).toEqual(["general/number"]);
});

test("nor does one in a Rust program speak of its macros", () => {
  const [one, other] = ["\x02\x11", "\x0b\x7c"].map((number) =>
    elf(".text", `\xe8\0\0\x01\xb8${number}\0\0\xc3\0\0`, { ".rodata": "library/std/src/io/mod.rs\0" }),
  ) as [Buffer, Buffer];
  expect(ruleOf("usr/local/bin/app", one, other)).toEqual(["general/number"]);
});
