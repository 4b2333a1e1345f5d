/** Headers of packages as rpm keeps them in its database and in front of a package: which of their tags differ. */
import { rpmIndex } from "../image/rpm-header.ts";
import { evidence, type Evidence, type GeneralCause, type Moment } from "./evidence.ts";
import { date, inside, told } from "./reader.ts";
import { recordsEvidence } from "./records.ts";

const NAME = 1000;
/** Tags that are of the build or of the installation. Source: rpm, include/rpm/rpmtag.h. */
const TAGS: ReadonlyMap<number, [name: string, cause: GeneralCause]> = new Map([
  [1006, ["BUILDTIME", "time"]],
  [1007, ["BUILDHOST", "host name"]],
  [1008, ["INSTALLTIME", "time"]],
  [1096, ["FILEINODES", "number"]],
  [1094, ["COOKIE", "host name"]],
  [1127, ["INSTALLCOLOR", "number"]],
  [1128, ["INSTALLTID", "time"]],
]);

/** What one header says of each tag, by its number. Values reach to the next one. */
function tagsOf(bytes: Buffer): Map<number, Buffer> {
  const { data, index } = rpmIndex(bytes);
  const offsets = [...new Set([...index.values()].map(({ offset }) => offset)), data.length].sort((a, b) => a - b);
  const next = new Map(offsets.map((offset, at) => [offset, offsets[at + 1] ?? data.length]));
  return new Map([...index].map(([tag, { offset }]) => [tag, data.subarray(offset, next.get(offset))]));
}

/** A header without its magic. Undefined when it is none. */
export function rpmHeaderEvidence(first: Buffer, second: Buffer, moment: Moment): Evidence | undefined {
  const [one, other] = [tagsOf(first), tagsOf(second)];
  const differing = [...one].filter(([tag, value]) => other.get(tag)?.equals(value) === false).map(([tag]) => tag);
  const tag = differing.find((each) => TAGS.has(each)) ?? differing[0];
  const values = [one, other].map((tags) => tags.get(tag ?? -1));
  if (tag === undefined || values[0] === undefined || values[1] === undefined) return undefined;
  const [name, cause] = TAGS.get(tag) ?? [`tag ${tag}`, undefined];
  if (cause === "time" && Math.min(values[0].length, values[1].length) >= 4) {
    const [left, right] = [values[0], values[1]].map((value) => date(value.readUInt32BE(0)));
    return told("time", name, name, left, right);
  }
  const found = evidence(values[0], values[1], moment);
  return inside(name, cause === undefined ? found : { ...found, cause }, name);
}

/** The name of the package that a header is of. */
function packageName(bytes: Buffer): string {
  const value = tagsOf(bytes).get(NAME);
  return value === undefined ? "a key" : value.toString("utf8", 0, Math.max(0, value.indexOf(0)));
}

/** Two databases as lists of headers in the order of their installation. */
export function rpmDatabaseEvidence(
  first: readonly Buffer[],
  second: readonly Buffer[],
  moment: Moment,
): Evidence | undefined {
  const [one, other] = [byPackage(first), byPackage(second)];
  const seen = recordsEvidence("package", one, other, moment, (_name, left, right) => {
    return rpmHeaderEvidence(left, right, moment) ?? evidence(left, right, moment);
  });
  return seen.where === "beside the records" ? undefined : seen;
}

function byPackage(headers: readonly Buffer[]): Map<string, Buffer> {
  const packages = new Map<string, Buffer>();
  for (const header of headers) {
    const name = packageName(header);
    packages.set(packages.has(name) ? `${name}#${packages.size}` : name, header);
  }
  return packages;
}
