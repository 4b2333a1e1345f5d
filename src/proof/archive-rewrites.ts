/** Archives and file systems, made so that they do not differ; from the text of the RUN that makes them. */
import { TAR_TO_DIGEST } from "./hints.ts";
import { FIXED_ID, FIXED_SECONDS, TAR_OPTIONS, type Edits } from "./remedy.ts";
import { at, commands, EPOCH, SORTED, words } from "./shell-text.ts";

/** `zip -r a.zip dir` takes names in the order of the folder, with the times of the files: both are given to it. */
export function zips(source: string): Edits {
  const replace: { from: string; to: string }[] = [];
  for (const { from, text } of commands(source, /zip/)) {
    const [, ...rest] = words(text);
    const options = rest.filter((word) => word.startsWith("-"));
    const [archive, ...inputs] = rest.filter((word) => !word.startsWith("-"));
    if (archive === undefined || inputs.length === 0 || options.includes("-@")) continue;
    const recursive = options.some((word) => /^-\w*r|^--recurse/.test(word));
    const kept = options
      .map((word) => (word.startsWith("--") ? word : word.replace("r", "")))
      .filter((word) => !/^-$|^--recurse/.test(word));
    const list = `find ${inputs.join(" ")}${recursive ? "" : " -maxdepth 0"}`;
    const to = `${list} -exec touch -h -d @315532800 {} + && ${list} ${SORTED} | TZ=UTC zip ${["-X", ...kept].join(" ")} ${archive} -@`;
    replace.push(at(source, from, text, to));
  }
  return { replace };
}

/** makeself writes the day on which it packed, and lets gzip write the time of a temporary file, which the `n` forbids; checksums
 *  of both look thrown. Source: makeself(1), `--packaging-date`, `--complevel`. */
export function selfExtracting(source: string): Edits {
  const replace = commands(source, /makeself(?:\.sh)?/)
    .filter(({ text }) => !text.includes("--packaging-date"))
    .map(({ from, text }) => {
      const gzip = !/\s--(?:complevel|pigz|zstd|bzip2|pbzip2|xz|lzo|lz4|compress|nocomp)\b/.test(text);
      const options = `--packaging-date "@$${EPOCH}"${gzip ? " --complevel 9n" : ""}`;
      return at(
        source,
        from,
        text,
        text.replace(/^\S+/, (name) => `${name} ${options}`),
      );
    });
  return replace.length > 0 ? { args: [EPOCH], replace } : {};
}

/** Of every entry of a zip, in the directory at its end, in front of the entry and in the extra fields of both (21589: Unix
 *  times, 10: those of NTFS): 2020-01-01. Order and packing stay as they are, as a jar with jars in it needs it. Perl is in every
 *  Debian. Source: APPNOTE.TXT 4.3 and 4.5. */
const ZIP_TIMES = [
  String.raw`$e=rindex($_,"PK\5\6"),($n,$o)=unpack("x10vx4V",substr($_,$e));`,
  String.raw`for$i(1..$n){($f,$x,$c,$l)=unpack("x28v3x8V",substr($_,$o,46));($g,$y)=unpack("vv",substr($_,$l+26,4));`,
  String.raw`substr($_,$o+12,4)=substr($_,$l+10,4)="\0\0!P";for$p([$o+46+$f,$x],[$l+30+$g,$y]){($q,$z)=@$p;$z+=$q;`,
  String.raw`while($q+4<$z){($t,$s)=unpack("vv",substr($_,$q,4));substr($_,$q+5,$s-1)="\0\xe1\x0b\x5e"x(($s-1)/4)if$t==21589;`,
  String.raw`substr($_,$q+12,$s-8)="\0"x($s-8)if$t==10;$q+=4+$s}}$o+=46+$f+$x+$c}`,
].join("");

/** Tools that take no date, and zip where its names come from elsewhere, leave it to what is written after them. */
export function zipTimes(source: string): Edits {
  return (zips(source).replace ?? []).length > 0 ? {} : { run: `perl -0777 -pi -e '${ZIP_TIMES}' {paths}` };
}

/** Of every file in a 7z archive: 1970-01-01. Its list of files, which can be packed itself (by LZMA or LZMA2), is written anew
 *  without packing, with its sums. Source: 7zFormat.txt. */
const SEVEN_ZIP_TIMES = [
  String.raw`sub c{my$c=0xffffffff;for(unpack"C*",$_[0]){$c^=$_;$c=$c&1?($c&0xffffffff)>>1^0xedb88320:$c>>1 for 1..8}pack"V",~$c}`,
  String.raw`sub n{my($f,$n,$v)=(ord substr($h,$a++,1),0,0);for(7,6,5,4,3){last if!($f>>$_&1);$v|=ord(substr($h,$a++,1))<<8*$n++}`,
  String.raw`$v|($f&(127>>$n))<<8*$n}`,
  String.raw`($o,$n)=unpack"Q<Q<",substr($_,12,16);$h=substr($_,32+$o,$n);if(ord$h==23){$a=2;$o=n;$a+=2;$n=n;$d=substr($_,32+$o,$n);`,
  String.raw`if(($a=5+index$h,"\x23\3\1\1\5")>4){$p=substr($h,$a,5);$a+=6;$d=$p.pack("Q<",n).$d;$k="lzma"}else{$k="raw --lzma2=dict=64MiB"}`,
  String.raw`open F,">/tmp/files.7z";binmode F;print F $d;close F;$h=qx(xz -dc --format=$k < /tmp/files.7z);unlink"/tmp/files.7z"}`,
  String.raw`$h=~s/([\x12-\x14].{1,3}?\x01\0)((?:.{6}[\x9d-\xff]\x01)+)/$1.("\0\x80>\xd5\xde\xb1\x9d\1"x(length($2)\/8))/gse;`,
  String.raw`$_=substr($_,0,32+$o).$h;substr($_,12,20)=pack("Q<Q<",$o,length$h).c$h;substr($_,8,4)=c substr($_,12,20)`,
].join("");

/** Libraries pack without 7z, which has an option for it. */
export function sevenZipTimes(source: string): Edits {
  return commands(source, /7z[zar]?/).length > 0 ? {} : { run: `perl -0777 -pi -e '${SEVEN_ZIP_TIMES}' {paths}` };
}

/** jarsigner writes down when it signed, and can be told no other time: what is built stays without a signature until it is
 *  published. */
export function jarSigners(source: string): Edits {
  const replace = commands(source, /jarsigner/)
    .filter(({ text }) => !/\s-verify\b/.test(text))
    .map(({ from, text }) => at(source, from, text, `: unsigned-until-published ${text}`));
  return replace.length > 0 ? { replace } : {};
}

/** Beside what it packs gzip writes the time of the file, unless it is told not to. */
export function gzipNames(source: string): Edits {
  const replace = commands(source, /gzip/)
    .filter(({ text }) => !/\s(?:-\w*[ndtl]|--no-name|--decompress|--test|--list)/.test(text))
    .map(({ from, text }) => at(source, from, text, text.replace(/gzip/, "gzip -n")));
  return replace.length > 0 ? { replace } : {};
}

/** What a program packed by itself is packed once more. */
export function gzipAgain(source: string): Edits {
  if (commands(source, /gzip/).length > 0) return {};
  const again = `gzip -dc "$file" | gzip -n > "$file~" && cat "$file~" > "$file" && rm "$file~"`;
  return { run: `for file in {paths}; do (${again}); done` };
}

/** Makers of jars and of Python's packages that take a date from an option or from the environment. */
const DATED =
  /(?<![\w./-])(?:jar|jmod|mvn|pip[\d.]*|flit|hatch|poetry|pdm|uv|pyproject-build|shiv|pex|maturin)(?=\s)|\bbdist_wheel\b|\s-m\s+(?:build|pip|zipapp|flit\w*|hatch\w*|poetry)\b/;

/** kotlinc, Gradle, sbt, setuptools' eggs, and scripts that call or are such do not. */
export function packageTimes(source: string): Edits {
  return DATED.test(source) ? {} : zipTimes("");
}

/** What packed a file is known by its first bytes, whatever it is called: `$z` packs it again, and is empty where nothing did. */
const packer = (file: string) =>
  [
    `case $(head -c 3 ${file} | od -An -tx1 | tr -d " \\n") in (1f8b*) z="gzip -n";; (fd377a) z="xz -T1";; (5d0000) z="xz --format=lzma";;`,
    '(425a68) z=bzip2;; (28b52f) z="zstd -q";; (04224d) z=lz4;; (4c5a49) z=lzip;; (*) z=;; esac',
  ].join(" ");
const unpacked = (file: string) => `\${z:-cat} \${z:+-dc} < ${file}`;

/** A program that packs by itself (CMake, ant, setuptools, CPack) takes the clock's time: what it packed is packed again, each member
 *  by its name. Not every tar can be told an owner. */
export function repacked(source: string): Edits {
  if (commands(source, /tar/).some(({ text }) => PACKING.test(text))) return {};
  const owner = "o=$(tar --version | grep -q GNU && echo --owner=0 --group=0 --numeric-owner)";
  const old = unpacked('"$0"');
  const anew = `find $d -exec touch -h -d @0 {} + && ${old} | tar -tf - | LC_ALL=C sort -u > $d.list`;
  const again = 'tar $o --no-recursion -cf - -C $d -T $d.list | ${z:-cat} > "$0" && rm -rf $d $d.list';
  const script = `${packer('"$0"')}; ${owner}; d=$(mktemp -d) && ${old} | tar -xf - -C $d && ${anew} && ${again}`;
  return { run: `printf '%s\\n' {paths} | xargs -I% sh -c '${script}' %` };
}

/** Of a package that equivs, fpm or checkinstall made, the day in its changelog, the sums of its files, and all times. Source:
 *  dpkg-deb(1), deb-changelog(5). */
const DEBIAN_AGAIN = [
  'd=$(mktemp -d) && dpkg-deb -R "$file" $d/p && cd $d/p && for log in $(find usr/share/doc -name "changelog*.gz" 2> /dev/null); do',
  'gzip -dc $log | sed -E "s/^( -- .*>  ).*/\\1Wed, 01 Jan 2020 00:00:00 +0000/" | gzip -9n > $d/log && cat $d/log > $log; done;',
  'find * -type f ! -path "DEBIAN/*" | LC_ALL=C sort | xargs -r -d "\\n" md5sum > DEBIAN/md5sums && find . -exec touch -h -d @0 {} + &&',
  'cd / && SOURCE_DATE_EPOCH=0 dpkg-deb --root-owner-group -b $d/p "$file" > /dev/null && rm -rf $d',
].join(" ");

/** dpkg's own tools take the date from the environment; others have a clock of their own. */
export function debianPackages(source: string): Edits {
  const dated = /\b(?:dpkg-(?:deb|buildpackage)|debuild|gbp|sbuild|pdebuild|debian\/rules|nfpm)\b/.test(source);
  return dated ? {} : { run: `for file in {paths}; do (${DEBIAN_AGAIN}); done` };
}

/** The label in front of a tar file has the time at which tar was called, which no option sets; in
 *  the form of POSIX the number of its process as well. Source: GNU tar, buffer.c, _write_volume_label. */
const LABEL_TIME = [
  String.raw`$k=substr($_,156,1);if($k eq"V"&&substr($_,100,36)eq"\0"x36||$k eq"g"&&substr($_,257,5)eq"ustar"){`,
  String.raw`substr($_,0,100)="label".("\0"x95)if$k eq"g";substr($_,136,12)=("0"x11)."\0";substr($_,148,8)=" "x8;`,
  String.raw`substr($_,148,8)=sprintf"%06o\0 ",unpack"%32C*",substr($_,0,512)}`,
].join("");

export function tarLabels(source: string): Edits {
  const labelled = commands(source, /tar/).some(({ text }) => PACKING.test(text) && /\s(?:-\w*V|--label\b)/.test(text));
  const anew = `${unpacked('"$file"')} | perl -0777 -pe '${LABEL_TIME}' | \${z:-cat} > "$file~"`;
  return labelled
    ? { run: `for file in {paths}; do (${packer('"$file"')}; ${anew} && cat "$file~" > "$file" && rm "$file~"); done` }
    : {};
}

/** Does tar pack here? */
const PACKING = /^\S+\s+-?[A-Za-z]*[cru]|\s-[A-Za-z]*[cru]|\s--(?:create|append|update)\b/;

/** Where the RUN does not call ar itself, the members' times are taken off what it made. */
export function archivers(source: string): Edits {
  const replace = commands(source, /(?:\w+-)*(?:gcc-)?(?:ar|ranlib)/).map(({ from, text }) => {
    const to = text.includes("ranlib")
      ? text.replace(/ranlib(?:\s+-U)?/, "ranlib -D")
      : text.replace(
          /(ar\s+)(-?)(\w+)/,
          (_all, name: string, dash: string, letters: string) => `${name}${dash}${letters.replaceAll(/[UD]/g, "")}D`,
        );
    return at(source, from, text, to);
  });
  return replace.length > 0 ? { replace } : { run: 'for file in {paths}; do objcopy -D "$file"; done' };
}

/** Makers of file systems that can be told what they would otherwise throw or read from the clock, and how. */
const MAKERS: readonly [RegExp, string][] = [
  [/mkfs\.ext[234]|mke2fs/, `-U ${FIXED_ID} -E hash_seed=${FIXED_ID}`],
  [/mkfs\.v?fat|mkdosfs/, "-i 00000001 --invariant"],
  [/mkfs\.erofs/, `-T ${FIXED_SECONDS} -U ${FIXED_ID}`],
  [/mkswap/, `-U ${FIXED_ID}`],
  [/ubinize/, "-Q 1"],
  [/debugfs\s+-w|tune2fs/, ""],
  [/mksquashfs/, ""],
  [/mformat/, "-N 1"],
  [/mcopy|mmd|mlabel/, ""],
  [/xorriso\s+-as\s+mkisofs|xorrisofs/, `--set_all_file_dates =${FIXED_SECONDS}`],
];

export function fileSystems(source: string): Edits {
  const replace: { from: string; to: string }[] = [];
  let known = false;
  // It refuses to be told a time twice.
  const told = commands(source, /mksquashfs/).some(({ text }) => /\s-(?:mkfs|all|inode|fs)-?time\s/.test(text));
  for (const [name, options] of MAKERS) {
    for (const { from, text } of commands(source, name)) {
      known = true;
      // Who gives all of them has chosen, and a second id would take its place.
      if ((options.match(/(?<!\S)--?\w+|hash_seed/g) ?? []).every((option) => text.includes(option))) continue;
      replace.push(at(source, from, text, text.replace(new RegExp(`^(\\S*(?:${name.source}))`), `$1 ${options}`)));
    }
  }
  // What takes the times of files along takes those of the clock, which it can be told, without being asked to.
  for (const { from, text } of commands(source, /mcopy|mlabel/)) {
    const to = /^\S*mcopy/.test(text)
      ? text.replace(/(\s-[A-Za-z]*?)m/, "$1")
      : text.replace(/\s-n(?=\s)/, " -N 00000001");
    if (to !== text) replace.push(at(source, from, text, to.replace(/\s-(?=\s)/, "")));
  }
  // Others write the clock or dice, and no option helps: genisoimage, cryptsetup, mkfs.btrfs, mkfs.xfs.
  const divided = commands(source, /sfdisk/).length > 0;
  if (!known && !divided) return { run: "rm -f {paths}" };
  const folder = commands(source, /mkfs\.ext[234]|mke2fs/).some(({ text }) => /\s-\w*d\s/.test(text));
  const run = [...(divided ? [DISK_IDS] : []), ...(folder ? [INODE_TIMES] : [])].join(" && ");
  const env = {
    ...(/mkfs\.ext|mke2fs|debugfs|tune2fs/.test(source) ? { E2FSPROGS_FAKE_TIME: FIXED_SECONDS } : {}),
    ...(/e2fsck|fsck\.ext/.test(source) ? { E2FSCK_TIME: FIXED_SECONDS } : {}),
  };
  return {
    ...(told ? {} : { args: [EPOCH] }),
    replace,
    ...(Object.keys(env).length > 0 ? { env } : {}),
    ...(run === "" ? {} : { run }),
  };
}

/** A table of partitions is written once more with fixed ids, which sfdisk throws where its script has none. Source: sfdisk(8). */
const DISK_IDS = [
  `for file in {paths}; do sfdisk -d "$file" | awk '/^label-id: 0x/ {$2 = "0x00000001"} /^label-id: [^0]|^label-id: 0[^x]/ {$2 = "${FIXED_ID}"}`,
  `{n += sub(/uuid=[0-9A-F-]+/, sprintf("uuid=00000000-0000-4000-8001-%012d", n)); print}' | sfdisk -q --force "$file"; done`,
].join(" ");

/** What mke2fs takes out of a folder it takes with the times of its inodes, of which nobody can set that of the last change. Source:
 *  debugfs(8), `set_inode_field`. */
const INODE_TIMES = [
  `for file in {paths}; do for i in $(seq $(dumpe2fs -h "$file" 2> /dev/null | awk '/^Inode count/ {n += $3} /^Free inodes/ {n -= $3} END {print n}'));`,
  `do for at in atime ctime mtime; do echo "set_inode_field <$i> $at @${FIXED_SECONDS}"; echo "set_inode_field <$i> \${at}_extra 0"; done; done`,
  '| debugfs -w -f - "$file" > /dev/null 2>&1; done',
].join(" ");

/** A list of names, and the cpio that packs them. */
const LISTED = /(?:^|[;&(\n]|\bRUN\s)\s*((?!RUN\b)[^;&()\n<>\s][^;&()\n<>]*?)\s*\|\s*cpio\b([^;&|\n]*)/g;

/** The files get a fixed time before they are listed. */
export function cpios(source: string): Edits {
  const replace = commands(source, /cpio/)
    .filter(({ text }) => /\s-\w*o|--create/.test(text) && !text.includes("--reproducible"))
    .map(({ from, text }) => at(source, from, text, text.replace("cpio", "cpio --reproducible")));
  const finds = commands(source, /find/);
  // What lists the files tells which are to be touched, too.
  for (const { 1: list = "", 2: options = "", index } of finds.length > 0 ? [] : source.matchAll(LISTED)) {
    if (replace.length === 0) break;
    const touching = `xargs ${/\s(?:-\w*0|--null)/.test(options) ? "-0 " : ""}touch -h -d @0`;
    replace.push(at(source, source.indexOf(list, index), list, `${list} | ${touching} && ${list}`));
  }
  for (const { from, text } of finds) {
    const [, ...rest] = words(text);
    const folders = rest.slice(0, rest.findIndex((word) => word.startsWith("-")) >>> 0).join(" ");
    if (replace.length > 0)
      replace.push(at(source, from, text, `find ${folders} -exec touch -h -d @0 {} + && ${text}`));
  }
  return { replace };
}

/** Of every entry of a cpio archive: no time, and its inode by number. Source: cpio(5), "New ASCII Format". */
const CPIO_TIMES = [
  `%i=();$c=$p=0;while(substr($_,$p,5)eq"07070"){$s=hex substr($_,$p+54,8);$n=hex substr($_,$p+94,8);$i=substr($_,$p+6,8);`,
  `substr($_,$p+6,8)=sprintf"%08X",$i{$i}||=++$c;substr($_,$p+46,8)="0"x8;$p=($p+110+$n+3&~3)+$s+3&~3}`,
].join("");

/** What another program than cpio packed, in an order that is its own. */
export function cpioTimes(source: string): Edits {
  if (commands(source, /cpio/).length > 0) return {};
  const anew = `${unpacked('"$file"')} | perl -0777 -pe '${CPIO_TIMES}' | \${z:-cat} > "$file~"`;
  return {
    run: `for file in {paths}; do (${packer('"$file"')}; ${anew} && cat "$file~" > "$file" && rm "$file~"); done`,
  };
}

/** A digest of what tar packs follows from the times of the files. */
export function digestsOfTar(source: string): Edits {
  return TAR_TO_DIGEST.test(source) ? { env: { TAR_OPTIONS } } : {};
}
