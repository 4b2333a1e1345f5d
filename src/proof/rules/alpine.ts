/** Alpine: apk. */
import type { Rule } from "../rule.ts";

export const ALPINE: readonly Rule[] = [
  {
    name: "alpine/scripts-tar",
    paths: ["lib/apk/db/scripts.tar*", "usr/lib/apk/db/scripts.tar*"],
    title: "apk's archive of package scripts",
    why: "apk keeps the scripts of packages in a tar file inside the image, with the time of each.",
    fix: "# remove apk's database when nothing is installed later: rm -rf /lib/apk/db /etc/apk\n# or write the archive again with fixed times",
    source: "https://github.com/reproducible-containers/diffoci",
  },
  {
    name: "alpine/virtual-package",
    paths: ["etc/apk/world", "lib/apk/db/installed", "usr/lib/apk/db/installed"],
    seen: /time|number/,
    title: "virtual package with the time as its version",
    why: "`apk add --virtual NAME` gives the group the time as its version.",
    fix: "apk add --virtual NAME=0 …   # a version of your own; and apk del NAME in the same RUN",
    source: "https://github.com/docker-library/golang/issues/532",
  },
  {
    name: "alpine/database",
    paths: ["etc/apk/world", "lib/apk/db/*", "usr/lib/apk/db/*"],
    title: "other versions of packages",
    why: "The two builds installed different packages: the mirror moved between them.",
    fix: "# name the versions: apk add nginx=1.26.2-r0; or use a mirror of your own that does not move",
    source: "https://wiki.alpinelinux.org/wiki/Alpine_Package_Keeper",
  },
  {
    name: "alpine/cache",
    paths: ["var/cache/apk/**", "etc/apk/cache/**", "var/log/apk.log"],
    title: "index or log of apk",
    why: "apk stored what the mirror offered, or noted when it ran.",
    fix: { options: { "apk add": "--no-cache" }, run: "rm -rf /var/cache/apk/* /var/log/apk.log" },
    source: "https://wiki.alpinelinux.org/wiki/Alpine_Package_Keeper",
  },
];
