/** The packages of an image as the databases of dpkg, apk and rpm list them, and what changed from one image to another.
 *  Which layer holds a database is the business of root.ts; which advisories a change closes that of advisories.ts. */

export type Manager = "dpkg" | "apk" | "rpm";

/** An installed package. Versions are written as the manager itself writes them: `1:2.36-9+deb12u4`, `3.0.12-r4`. */
export interface Package {
  manager: Manager;
  name: string;
  version: string;
  /** What it was built from, by which advisories for Debian and Alpine go; its own name where there is nothing else. */
  source: string;
  sourceVersion: string;
  /** Newest first, where the database itself keeps one (rpm): seconds since 1970, and the text. */
  changelog?: { time: number; text: string }[];
}

/** A package that is not what it was: `from` is missing for one that is new, `to` for one that is gone. */
export interface PackageChange {
  manager: Manager;
  name: string;
  /** Several versions of one package stand in their order, with commas. */
  from?: string;
  to?: string;
  source: string;
  sourceFrom?: string;
  sourceTo?: string;
}

/** What a database says is shown to people: control characters have no place in a name or a version. */
function plain(words: string): string {
  // eslint-disable-next-line no-control-regex -- these are what must go
  return words.replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, "").slice(0, 200);
}

/** Databases have some hundred packages, a whole desktop some thousand. */
const PACKAGES = 100_000;

/** Installed packages of `var/lib/dpkg/status`, and of the files of `status.d/` that images without dpkg itself have (there
 *  without a line of status). Source: dpkg(1), deb-status; distroless, "Package metadata". */
export function dpkgPackages(text: string): Package[] {
  return paragraphs(text).flatMap((paragraph) => {
    const fields = controlFields(paragraph);
    const { Package: name, Version: version, Status: status = "install ok installed" } = fields;
    if (name === undefined || version === undefined || !status.endsWith(" installed")) return [];
    // Source: NAME, or NAME (VERSION) where it differs from the package's.
    const [, source = name, sourceVersion = version] = /^(\S+)(?: \((.+)\))?$/.exec(fields["Source"] ?? "") ?? [];
    return [packageOf("dpkg", { name, version, source, sourceVersion })];
  });
}

/** Packages of `lib/apk/db/installed`. Source: Alpine wiki, "Apk spec", installed database. */
export function apkPackages(text: string): Package[] {
  return paragraphs(text).flatMap((paragraph) => {
    const field = (letter: string) => new RegExp(`^${letter}:(.+)$`, "m").exec(paragraph)?.[1]?.trim();
    const [name, version] = [field("P"), field("V")];
    if (name === undefined || version === undefined) return [];
    return [packageOf("apk", { name, version, source: field("o") ?? name, sourceVersion: version })];
  });
}

export function packageOf(
  manager: Manager,
  { name, version, source, sourceVersion }: Omit<Package, "manager" | "changelog">,
): Package {
  return {
    manager,
    name: plain(name),
    version: plain(version),
    source: plain(source),
    sourceVersion: plain(sourceVersion),
  };
}

/** What changed, by manager and name. Two architectures of a package are one line when they have one version. */
export function packageChanges(before: readonly Package[], after: readonly Package[]): PackageChange[] {
  const [old, now] = [byName(before), byName(after)];
  return [...new Set([...old.keys(), ...now.keys()])].sort().flatMap((key) => {
    const [was, is] = [old.get(key) ?? [], now.get(key) ?? []];
    const [from, to] = [versions(was, "version"), versions(is, "version")];
    const known = is[0] ?? was[0];
    if (from === to || !known) return [];
    const { manager, name, source } = known;
    return [
      {
        manager,
        name,
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
        source,
        ...defined({ sourceFrom: versions(was, "sourceVersion"), sourceTo: versions(is, "sourceVersion") }),
      },
    ];
  });
}

/** `3 packages changed, 1 new, 2 gone`. */
export function changesInWords(changes: readonly PackageChange[]): string {
  const gone = changes.filter(({ to }) => to === undefined).length;
  const added = changes.filter(({ from }) => from === undefined).length;
  const changed = changes.length - gone - added;
  const parts = [
    ...(changed > 0 ? [`${changed} ${changed === 1 ? "package" : "packages"} changed`] : []),
    ...(added > 0 ? [`${added} new`] : []),
    ...(gone > 0 ? [`${gone} gone`] : []),
  ];
  return parts.length === 0 ? "no package changed" : parts.join(", ");
}

function byName(packages: readonly Package[]): Map<string, Package[]> {
  const found = new Map<string, Package[]>();
  for (const one of packages) {
    const key = `${one.manager} ${one.name}`;
    found.set(key, [...(found.get(key) ?? []), one]);
  }
  return found;
}

function versions(packages: readonly Package[], which: "version" | "sourceVersion"): string | undefined {
  const all = [...new Set(packages.map((one) => one[which]))].sort();
  return all.length === 0 ? undefined : all.join(", ");
}

function paragraphs(text: string): string[] {
  return text.split(/\n\n+/, PACKAGES).filter((paragraph) => paragraph.trim() !== "");
}

/** The one-line fields of a paragraph; the lines that go on begin with a space and are not needed here. */
function controlFields(paragraph: string): Record<string, string | undefined> {
  return Object.fromEntries(
    paragraph.split("\n").flatMap((line) => {
      const [, name, value] = /^([A-Za-z][A-Za-z-]*):[ \t]*(.*?)[ \t\r]*$/.exec(line) ?? [];
      return name === undefined || value === undefined ? [] : [[name, value]];
    }),
  );
}

function defined<Value>(record: Record<string, Value | undefined>): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(record).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}
