/** Debian and Ubuntu: apt, dpkg and what packages leave when they are installed. */
import type { Rule } from "../rule.ts";

const CATALOGUE = "https://manpages.debian.org/mmdebstrap";

/** Of a store in Java's own form the time of each certificate becomes zero, and the digest at its end is made anew. Perl is in every
 *  Debian, and p11-kit's `trust` is not. */
const WITHOUT_TIMES = [
  String.raw`/^\xfe\xed\xfe\xed/ and ($store = $_, $at = 12,`,
  String.raw`map(($at += 6 + unpack("x$at x4n", $store), substr($store, $at, 8) = "\0" x 8,`,
  '$at += 10 + unpack("x$at x8n", $store), $at += 4 + unpack("x$at N", $store)), 1 .. unpack("x8N", $_)),',
  '$store = substr($store, 0, $at), open(SUM, ">", "$ARGV~"),',
  String.raw`print(SUM join("", map("\0$_", split(//, "changeit"))), "Mighty Aphrodite", $store), close(SUM),`,
  '$_ = $store . pack("H40", qx(sha1sum "$ARGV~")), unlink("$ARGV~"))',
].join(" ");

export const DEBIAN: readonly Rule[] = [
  {
    name: "debian/apt-log",
    paths: [
      "var/log/apt/**",
      "var/log/dpkg.log*",
      "var/log/alternatives.log*",
      "var/log/bootstrap.log",
      "var/log/unattended-upgrades/**",
    ],
    title: "log of the package manager",
    why: "apt and dpkg write down when they installed each package. The clock is another one in each build.",
    fix: { run: "rm -rf /var/log/apt /var/log/dpkg.log /var/log/alternatives.log" },
    source: "https://github.com/containers/buildah/issues/5259",
  },
  {
    name: "debian/apt-cache",
    paths: ["var/cache/apt/**"],
    title: "index of the package manager",
    why: "apt keeps an index in a binary form that holds times and addresses of the machine it was made on. The server never needs it.",
    fix: { run: "rm -rf /var/cache/apt/*" },
    source: CATALOGUE,
  },
  {
    name: "debian/apt-lists",
    paths: ["var/lib/apt/lists/**"],
    title: "list of packages that the mirror offered",
    why: "`apt-get update` stores what the mirror offers at that minute, and mirrors change several times a day.",
    fix: {
      run: "rm -rf /var/lib/apt/lists/*",
      text: "# and, so that both builds install the same versions, a dated archive: snapshot.debian.org",
    },
    source: "https://github.com/reproducible-containers/repro-sources-list.sh",
  },
  {
    name: "debian/apt-state",
    paths: [
      "var/lib/apt/{extended_states,periodic/**,listchanges*}",
      "var/lib/apt/periodic/**",
      "var/lib/ubuntu-advantage/**",
      "var/lib/update-notifier/**",
    ],
    title: "state of the package manager",
    why: "apt notes what it did and when.",
    fix: { run: "rm -rf /var/lib/apt/periodic /var/lib/update-notifier" },
    source: CATALOGUE,
  },
  {
    name: "debian/package-versions",
    paths: ["var/lib/dpkg/{status,available,diversions,statoverride}", "var/lib/dpkg/info/*.{list,md5sums}"],
    title: "other versions of packages",
    why: "The two builds installed different packages: the mirror moved between them, or a mirror was behind.",
    fix: "# install from a dated archive, e.g. in the same RUN before apt-get update:\necho 'deb [check-valid-until=no] http://snapshot.debian.org/archive/debian/20240101T000000Z bookworm main' > /etc/apt/sources.list",
    source: "https://github.com/reproducible-containers/repro-sources-list.sh",
  },
  {
    name: "debian/debconf",
    paths: ["var/cache/debconf/{config,templates,passwords}.dat"],
    title: "answers to the questions of packages",
    why: "debconf keeps how each package was set up. An answer came from the machine, was random, or the packages asked in another order.",
    fix: "# give the answer that differs before the package is installed, in the same RUN:\necho 'PACKAGE QUESTION TYPE VALUE' | debconf-set-selections",
    source: "https://manpages.debian.org/debconf-set-selections",
  },
  {
    name: "debian/old-copies",
    paths: [
      "var/lib/dpkg/*-old",
      "var/cache/debconf/*",
      "var/backups/{dpkg,apt,alternatives}.*",
      "var/backups/{passwd,group,shadow,gshadow}.bak",
    ],
    title: "old copy that the package manager keeps",
    why: "dpkg and debconf keep the state before the last change, which depends on the order and the minute of the changes.",
    fix: {
      run: "rm -rf /var/lib/dpkg/*-old /var/cache/debconf/*-old /var/backups/dpkg.* /var/backups/apt.* /var/backups/alternatives.* /var/backups/*.bak",
    },
    source: CATALOGUE,
  },
  {
    name: "debian/ldconfig-aux-cache",
    paths: ["var/cache/ldconfig/aux-cache"],
    title: "cache of ldconfig",
    why: "ldconfig remembers inode numbers and change times of every library, to be faster the next time. Both are new in each build; programs do not read this file.",
    fix: { run: "rm -f /var/cache/ldconfig/aux-cache" },
    source: "https://github.com/SUSE/BCI-dockerfile-generator/issues/2759",
  },
  {
    name: "debian/snakeoil",
    paths: [
      "etc/ssl/certs/ssl-cert-snakeoil.pem",
      "etc/ssl/private/ssl-cert-snakeoil.key",
      "etc/ssl/certs/????????.[0-9]",
      "etc/ssl/certs/????????.?",
    ],
    title: "certificate made when ssl-cert was installed",
    why: "The package ssl-cert makes a self-signed certificate with a fresh key when it is installed, and a link named after its hash. A key in an image is also known to everybody who has the image.",
    fix: {
      run: "rm -f /etc/ssl/certs/ssl-cert-snakeoil.pem /etc/ssl/private/ssl-cert-snakeoil.key && find /etc/ssl/certs -xtype l -delete",
    },
    source: "https://salsa.debian.org/live-team/live-build (hook 8090)",
  },
  {
    name: "debian/man-index",
    paths: [
      "var/cache/man/**",
      "usr/share/mime/mime.cache",
      "usr/share/icons/**/icon-theme.cache",
      "usr/share/applications/mimeinfo.cache",
      "usr/share/info/dir*",
    ],
    title: "index of manuals, icons or file types",
    why: "The index is built from a database with times in it, in the order in which packages happened to be set up.",
    fix: { run: "rm -rf /var/cache/man /usr/share/info/dir*" },
    source: "https://salsa.debian.org/live-team/live-build (hooks 9000, 9020)",
  },
  {
    name: "debian/ca-java-keystore",
    paths: ["etc/ssl/certs/java/cacerts", "**/lib/security/cacerts"],
    title: "Java's store of certificates, filled at install",
    why: "The store notes when each certificate was put in.",
    fix: {
      run: `perl -0777 -pi -e '${WITHOUT_TIMES}' {paths}`,
    },
    source: "https://reproducible-builds.org/docs/archives/",
  },
];
