/** Fedora, RHEL, SUSE: rpm, dnf, zypper. */
import type { Rule } from "../rule.ts";

export const RPM: readonly Rule[] = [
  {
    name: "rpm/database",
    paths: ["{var,usr}/lib/{rpm,sysimage}/**", "var/lib/rpm/**", "usr/lib/sysimage/rpm/**"],
    title: "database of installed packages",
    why: "rpm notes the time of each installation, and the database keeps a journal whose bytes depend on how it was written.",
    fix: {
      args: ["SOURCE_DATE_EPOCH"],
      run: "rpm --rebuilddb && rm -f /usr/lib/sysimage/rpm/*-wal /usr/lib/sysimage/rpm/*-shm /var/lib/rpm/*-wal /var/lib/rpm/*-shm",
    },
    source: "https://github.com/microsoft/rpmoci/issues/82",
  },
  {
    name: "rpm/package",
    paths: ["**/*.rpm"],
    title: "rpm package made in the build",
    why: "The package holds when and on which machine it was built, and the times of its files.",
    fix: {
      args: ["SOURCE_DATE_EPOCH"],
      options: {
        rpmbuild:
          "-D 'use_source_date_epoch_as_buildtime 1' -D 'clamp_mtime_to_source_date_epoch 1' -D '_buildhost localhost'",
      },
      text: "# or as lines of /etc/rpm/macros: %use_source_date_epoch_as_buildtime 1 …",
    },
    source: "https://rpm-software-management.github.io/rpm/manual/buildprocess.html",
  },
  {
    name: "rpm/dnf-history",
    paths: ["var/lib/dnf/**", "usr/lib/sysimage/libdnf5/**", "var/lib/{yum,zypp,PackageKit}/**"],
    title: "history of the package manager",
    why: "dnf records each transaction with its time, user and order, and counts its own weeks.",
    fix: { run: "rm -rf /var/lib/dnf/history* /var/lib/dnf/repos /usr/lib/sysimage/libdnf5/*.sqlite*" },
    source: "https://github.com/rpm-software-management/dnf5/issues/2326",
  },
  {
    name: "rpm/logs",
    paths: ["var/log/{dnf,dnf5,yum,hawkey,zypper}*", "var/log/zypp/**"],
    title: "log of the package manager",
    why: "dnf and zypper write down when they did what.",
    fix: { run: "rm -rf /var/log/dnf* /var/log/yum* /var/log/hawkey* /var/log/zypp*" },
    source: "https://github.com/rpm-software-management/dnf5/issues/2584",
  },
  {
    name: "rpm/cache",
    paths: ["var/cache/{dnf,yum,libdnf5,zypp}/**"],
    title: "index of the package manager",
    why: "dnf stored what the mirror offered at that minute.",
    fix: { run: "dnf clean all && rm -rf /var/cache/dnf /var/cache/libdnf5" },
    source: "https://dnf.readthedocs.io/",
  },
];
