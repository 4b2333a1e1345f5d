/** The advisories that changed packages close: from a feed in OSV's format, and from what the packages' changelogs name. */
import { CommandFailed, Failure, InputError } from "./errors.ts";
import type { Host } from "./host/host.ts";
import { namedInChangelogs } from "./image/changelogs.ts";
import { ecosystemOf, isAffected, osvRecords, type OsvRecord } from "./image/osv.ts";
import type { Package, PackageChange } from "./image/packages.ts";
import { oneLine } from "./proof/phrases.ts";

/** One that applied to the older version of a package and does not apply to the newer. */
export interface Advisory {
  id: string;
  /** Its other names, CVE ids among them. */
  aliases: string[];
  /** Sources of the packages that close it. */
  packages: string[];
  summary?: string;
  from: "feed" | "changelog";
}

/** OSV takes 1,000 queries at once, and says with `next_page_token` that an answer goes on. */
const QUERIES = 1000;
const PAGES = 20;
/** Their words are asked for one by one. */
const DETAILS = 40;
const TIMEOUT_MS = 20_000;

/** A package at one version, as a feed knows it. */
interface Query {
  name: string;
  version: string;
  ecosystem: string;
}

/** Advisories closed by the changes. A feed that does not answer warns, and the changelogs are all there is. `files`: of the
 *  newer image. */
export async function advisoriesClosed(
  host: Host,
  images: {
    feed: string | undefined;
    changes: readonly PackageChange[];
    before: readonly Package[];
    after: readonly Package[];
    files: ReadonlyMap<string, Buffer>;
  },
): Promise<Advisory[]> {
  const { feed, changes, files } = images;
  if (changes.length === 0) return [];
  const fed = feed === undefined ? [] : await asked(host, feed, { changes, files });
  const known = new Set(fed.flatMap(({ id, aliases }) => [id, ...aliases]));
  const named = [...namedInChangelogs(images)]
    .filter(([id]) => !known.has(id))
    .map(([id, packages]): Advisory => ({ id, aliases: [], packages: [...packages].sort(), from: "changelog" }));
  return [...fed, ...named].sort((a, b) => (a.id < b.id ? -1 : 1));
}

async function asked(
  host: Host,
  feed: string,
  { changes, files }: { changes: readonly PackageChange[]; files: ReadonlyMap<string, Buffer> },
): Promise<Advisory[]> {
  const release = (files.get("etc/os-release") ?? files.get("usr/lib/os-release"))?.toString("utf8") ?? "";
  const ecosystem = ecosystemOf(release);
  try {
    if (ecosystem === undefined) {
      throw new CommandFailed({
        code: "unknown-ecosystem",
        message: "The image's os-release names no distribution that advisories are known for here.",
        remedy: "Known: Debian, Ubuntu, Alpine, AlmaLinux, Rocky Linux, openSUSE Leap, Wolfi, Chainguard.",
      });
    }
    const pairs = changes.flatMap((change) => pairOf(change, ecosystem));
    return /^https?:/.test(feed) && !feed.endsWith(".json")
      ? await fromApi(host, feed.replace(/\/+$/, "").replace(/\/v1$/, ""), pairs)
      : fromRecords(await readRecords(host, feed), pairs);
  } catch (error) {
    if (!(error instanceof Failure) || host.signal.aborted) throw error;
    host.warning(`Which advisories are closed cannot be said. ${error.message} ${error.remedy}`);
    return [];
  }
}

interface Pair {
  change: PackageChange;
  old: Query;
  now: Query | undefined;
}

/** Debian, Ubuntu and Alpine count by source packages, the others by what is installed. */
function pairOf(change: PackageChange, ecosystem: string): Pair[] {
  const byName = change.manager === "rpm";
  const name = byName ? change.name : change.source;
  const [from, to] = byName ? [change.from, change.to] : [change.sourceFrom, change.sourceTo];
  if (from === undefined) return [];
  const query = (version: string): Query => ({ name, version, ecosystem });
  // Of several versions side by side the oldest counts before, and the oldest after.
  return [
    {
      change,
      old: query(from.split(", ")[0] ?? from),
      now: to === undefined ? undefined : query(to.split(", ")[0] ?? to),
    },
  ];
}

async function readRecords(host: Host, feed: string): Promise<OsvRecord[]> {
  const remote = /^https?:/.test(feed);
  const text = remote ? answered(await host.http({ url: feed, timeoutMs: TIMEOUT_MS }), feed) : await host.read(feed);
  if (text === undefined) {
    throw InputError.of({
      code: "advisories-missing",
      name: "advisories",
      seen: `${JSON.stringify(feed)} (no such file)`,
      accepted: "a file of the checkout with OSV records, or the URL of an OSV API",
      example: "https://api.osv.dev",
    });
  }
  const records = osvRecords(text);
  if (records) return records;
  throw InputError.of({
    code: "advisories-format",
    name: "advisories",
    seen: `${JSON.stringify(feed)} (not what OSV records look like)`,
    accepted: "a JSON list of OSV records, or one record a line",
    example: '[{"id": "DSA-1-1", "affected": […]}]',
  });
}

function fromRecords(records: readonly OsvRecord[], pairs: readonly Pair[]): Advisory[] {
  return collected(
    pairs.flatMap(({ change, old, now }) =>
      records
        .filter((record) => isAffected(record, old) && !(now && isAffected(record, now)))
        .map((record) => ({ record, source: change.source })),
    ),
  );
}

/** Asks for both versions of each package: what only the older one has is closed. Source: OSV's "POST /v1/querybatch". */
async function fromApi(host: Host, url: string, pairs: readonly Pair[]): Promise<Advisory[]> {
  const queries = new Map(
    pairs.flatMap(({ old, now }) => [old, ...(now ? [now] : [])]).map((query) => [keyOf(query), query]),
  );
  const answers = await ids(host, url, [...queries.values()]);
  const closed = new Map<string, Set<string>>();
  for (const { change, old, now } of pairs) {
    const still = new Set(now ? answers.get(keyOf(now)) : []);
    for (const id of answers.get(keyOf(old)) ?? [])
      if (!still.has(id)) closed.set(id, (closed.get(id) ?? new Set<string>()).add(change.source));
  }
  const found = [...closed].map(async ([id, sources], at) => {
    const record = at < DETAILS ? await details(host, url, id) : { id };
    return [...sources].map((source) => ({ record, source }));
  });
  return collected((await Promise.all(found)).flat());
}

async function ids(host: Host, url: string, queries: readonly Query[]): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  for (let first = 0; first < queries.length; first += QUERIES) {
    let open: { query: Query; token?: string }[] = queries.slice(first, first + QUERIES).map((query) => ({ query }));
    for (let page = 0; open.length > 0 && page < PAGES; page += 1) {
      const body = JSON.stringify({
        queries: open.map(({ query: { name, version, ecosystem }, token }) => ({
          package: { name, ecosystem },
          version,
          ...(token === undefined ? {} : { page_token: token }),
        })),
      });
      const text = answered(await host.http({ url: `${url}/v1/querybatch`, body, timeoutMs: TIMEOUT_MS }), url);
      const results =
        (parsed(text, url) as { results?: { vulns?: { id: string }[]; next_page_token?: string }[] }).results ?? [];
      open = open.flatMap(({ query }, at) => {
        const key = keyOf(query);
        found.set(key, [...(found.get(key) ?? []), ...(results[at]?.vulns ?? []).map(({ id }) => id)]);
        const token = results[at]?.next_page_token;
        return token === undefined || token === "" ? [] : [{ query, token }];
      });
    }
  }
  return found;
}

async function details(host: Host, url: string, id: string): Promise<OsvRecord> {
  const answer = await host.http({ url: `${url}/v1/vulns/${encodeURIComponent(id)}`, timeoutMs: TIMEOUT_MS });
  // Its name is known; only its words are missing.
  return answer.status === 200 ? { ...(parsed(answer.body, url) as Partial<OsvRecord>), id } : { id };
}

function collected(found: readonly { record: OsvRecord; source: string }[]): Advisory[] {
  const byId = new Map<string, Advisory>();
  for (const { record, source } of found) {
    const { aliases = [], upstream = [], summary, details: text } = record;
    const id = oneLine(record.id);
    const words = oneLine((summary ?? text ?? "").split("\n")[0]?.slice(0, 200) ?? "");
    const one = byId.get(id) ?? {
      id,
      aliases: [...new Set([...aliases, ...upstream].map(oneLine))].filter((alias) => alias !== id).sort(),
      packages: [],
      ...(words === "" ? {} : { summary: words }),
      from: "feed" as const,
    };
    if (!one.packages.includes(source)) one.packages = [...one.packages, source].sort();
    byId.set(id, one);
  }
  return [...byId.values()];
}

function keyOf({ name, version, ecosystem }: Query): string {
  return JSON.stringify([ecosystem, name, version]);
}

function answered({ status, body }: { status: number; body: string }, url: string): string {
  if (status === 200) return body;
  throw new CommandFailed({
    code: "feed-refused",
    message: `${url} answers ${status}.`,
    remedy: `It said: ${body.trim().slice(0, 200) || "nothing"}`,
  });
}

function parsed(text: string, url: string): object {
  try {
    const value = JSON.parse(text) as unknown;
    if (typeof value === "object" && value !== null) return value;
  } catch {
    // Told below, together with what is JSON and no object.
  }
  throw new CommandFailed({
    code: "feed-garbled",
    message: `${url} does not answer as an OSV API does.`,
    remedy: "Is it the right address? https://api.osv.dev is OSV's own.",
  });
}
