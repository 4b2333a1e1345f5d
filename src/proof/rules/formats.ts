/** Whatever made them: archives, compressed files and file systems that lie in the image. */
import type { Rule } from "../rule.ts";

export const FORMATS: readonly Rule[] = [
  {
    name: "builder/traceparent",
    paths: ["**"],
    text: /TRACEPARENT/,
    title: "environment of the build, written to a file",
    why: "BuildKit sets the variable TRACEPARENT to a fresh value in every RUN, so whoever writes all variables down writes a random value.",
    fix: { env: { TRACEPARENT: "" }, text: "# or write only the variables that are meant" },
    source: "https://github.com/moby/buildkit/blob/master/docs/opentelemetry.md",
  },
  {
    name: "format/gzip-header",
    paths: ["**"],
    seen: /^gzip > (?:time|name) in the header/,
    title: "time or name in the header of a gzip file",
    why: "gzip notes when the file it packed was last changed, and its name. The content is equal.",
    fix: { options: { gzip: "-n" }, text: "# the same for tar: tar -c … | gzip -n > FILE.tar.gz" },
    source: "https://reproducible-builds.org/docs/archives/",
  },
  {
    name: "format/tar-times",
    paths: ["**"],
    seen: /^(?:gzip > |zstd > )?tar > (?:times of the members|order of the members|attributes of a member)/,
    title: "times, order or owners in a tar file",
    why: "tar notes the time and owner of each file, in the order in which the file system lists them.",
    fix: {
      env: {
        TAR_OPTIONS:
          "--sort=name --mtime=@0 --owner=0 --group=0 --numeric-owner --pax-option=delete=atime,delete=ctime",
      },
      text: "# GNU tar reads these options from the variable; or write them out:\ntar --sort=name --mtime=@0 --owner=0 --group=0 --numeric-owner --pax-option=delete=atime,delete=ctime -c … | gzip -n > FILE.tar.gz",
    },
    source: "https://reproducible-builds.org/docs/archives/",
  },
  {
    name: "format/zip-times",
    paths: ["**"],
    seen: /^zip > (?:times|order) of the members/,
    title: "times or order of the entries in a zip file",
    why: "zip gives each entry the time of its file, in the order in which the file system lists them.",
    fix: "find . -exec touch -h -d @315532800 {} + && find . -type f | LC_ALL=C sort | TZ=UTC zip -X FILE.zip -@",
    source: "https://reproducible-builds.org/docs/archives/",
  },
  {
    name: "format/ar-times",
    paths: ["**"],
    seen: /^ar > times of the members/,
    title: "times in a static library",
    why: "ar notes the time of each object file when it was built without its deterministic mode.",
    fix: "ar -D … && ranlib -D FILE.a",
    source: "https://reproducible-builds.org/docs/archives/",
  },
  {
    name: "format/file-system",
    paths: ["**/*.{ext2,ext3,ext4,squashfs,sqsh,iso,img,raw,qcow2,vfat,erofs,xfs}"],
    title: "file system image made in the build",
    why: "A new file system gets a random id and the time at which it was made.",
    fix: "mkfs.ext4 -U 00000000-0000-0000-0000-000000000001 -E hash_seed=00000000-0000-0000-0000-000000000001 …   # with E2FSPROGS_FAKE_TIME=1577836800\nmksquashfs … -mkfs-time 0 -all-time 0   # xorriso, mkfs.vfat: SOURCE_DATE_EPOCH and -i ID",
    source: "https://reproducible-builds.org/docs/system-images/",
  },
  {
    name: "format/sqlite",
    paths: ["**/*.{sqlite,sqlite3,db}"],
    seen: /^SQLite/,
    title: "SQLite database filled in the build",
    why: "The rows hold times or random ids, or the number of changes in the header differs.",
    fix: "# fill it with fixed values, then: sqlite3 FILE 'PRAGMA journal_mode=DELETE; VACUUM'; or make it at the first start",
    source: "https://www.sqlite.org/fileformat2.html",
  },
];
