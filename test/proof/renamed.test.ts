import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { expect, test } from "@jest/globals";
import { compareLayers } from "../../src/proof/differences.ts";
import { causesOf, examiner, type Looked } from "../../src/proof/explain.ts";
import { readLayer } from "../../src/image/layers.ts";
import { tar } from "../fixtures/tar.ts";

const moment = { now: Date.parse("2026-11-24T10:00:00Z") / 1000 };

function entries(files: Record<string, string | Buffer>) {
  return readLayer(Readable.from([tar(...Object.entries(files).map(([name, text]) => ({ name, text })))]));
}

async function explainedCauses(first: Record<string, string | Buffer>, second: Record<string, string | Buffer>) {
  const examine = examiner(moment);
  const found: Looked[] = [];
  await compareLayers(entries(first), entries(second), (pair) => found.push(examine(pair)));
  return causesOf(found, 1, { instruction: "RUN build" }, undefined, moment);
}

async function causes(first: Record<string, string | Buffer>, second: Record<string, string | Buffer>) {
  const found = await explainedCauses(first, second);
  return found.map(({ rule, paths }) => [rule, ...paths.map(({ path }) => path)]);
}

const built = (hash: string, time: string) => ({
  "srv/dist/index.html": `<script src="/assets/main.${hash}.js"></script>`,
  [`srv/dist/assets/main.${hash}.js`]: `console.log("built ${time}") //# sourceMappingURL=main.${hash}.js.map`,
  [`srv/dist/assets/main.${hash}.js.map`]: `{"file":"main.${hash}.js","sources":["${time}"]}`,
});
const [ONE, OTHER] = [built("4f2a1b9c", "2026-11-24T09:00:01Z"), built("9c0d3e77", "2026-11-24T09:12:44Z")];

test("a name with a hash of the content differs because the content does, and pages that mention it follow", async () => {
  const found = await causes(ONE, OTHER);
  expect(found.map(([rule]) => rule)).toEqual(["node/build-time"]);
  expect(found[0]?.slice(1).sort()).toEqual(
    Object.keys({ ...ONE, ...OTHER })
      .map((path) => `/${path}`)
      .sort(),
  );
});

test("the name of a key of DNSSEC is a sum over the key", async () => {
  const key = (tag: string, body: string) => ({ [`keys/Kshop.example.+013+${tag}.private`]: `PrivateKey: ${body}=` });
  const [one, other] = [key("61737", "c0u5v7Hq0b2mT1x9Zk3L"), key("01528", "Qm4Xw8Jr6n1pV7s2Ya5E")];
  expect((await causes(one, other)).map(([rule]) => rule)).toEqual(["general/random"]);
});

test("a page that differs in more than names has a cause of its own", async () => {
  const page = (hash: string, id: string) => ({
    ...built(hash, "2020"),
    "srv/dist/index.html": `main.${hash}.js ${id}`,
  });
  const found = await causes(
    { ...ONE, "srv/dist/index.html": "main.4f2a1b9c.js 3f1c0a9e5b0f4a598a4d5f0d8f0c7e21" },
    { ...OTHER, "srv/dist/index.html": "main.9c0d3e77.js aa7c1b2e1b6f4c599a4d0f0d8f0c7e99" },
  );
  expect(found.map(([rule]) => rule).sort()).toEqual(["general/random", "node/build-time"]);
  expect(await causes(page("4f2a1b9c", "a"), page("9c0d3e77", "a"))).toHaveLength(1);
});

test("a random name of an equal file is a random name", async () => {
  const found = await causes({ "srv/app/run-4f2a1b9c.lock": "a" }, { "srv/app/run-9c0d3e77.lock": "a" });
  expect(found.map(([rule]) => rule)).toEqual(["general/random"]);
});

const sum = (text: string, form: "hex" | "base64" = "hex", by = "sha256") => createHash(by).update(text).digest(form);

test("a list of digests follows the files that it is of, through a list of lists", async () => {
  const files = (time: string) => {
    const page = `built ${time}`;
    const sums = `${sum(page)}  page.html\n${sum("same")}  same\n`;
    const assets = JSON.stringify({ "page.html": { integrity: `sha384-${sum(page, "base64", "sha384")}` } });
    return {
      "srv/page.html": page,
      "srv/SHA256SUMS": sums,
      "srv/assets.json": assets,
      "srv/Release": sum(sums, "hex", "md5"),
    };
  };
  const [one, other] = [files("2026-11-24T09:00:01Z"), files("2026-11-24T09:12:44Z")];
  const found = await causes(one, other);
  expect(found.map(([rule, ...paths]) => [rule, paths.length])).toEqual([["general/time", 4]]);
  // A digest of something else is random as ever.
  const more = await causes(one, { ...other, "srv/SHA256SUMS": `${sum("x")}  page.html\n${sum("same")}  same\n` });
  expect(more.map(([rule]) => rule)).toContain("general/random");
});

test("a list of digests is mended with the file that it is of", async () => {
  const files = (time: string) => {
    const feed = `<at>${time}</at>\n<a>1</a>\n`;
    const md5 = createHash("md5").update(feed).digest("hex");
    const lists = {
      "srv/SHA256SUMS": `${sum(feed)}  feed.xml\n${sum("same")}  same\n`,
      "srv/feed.xml.md5": `${md5}\n`,
      "srv/feed.changes": `Sums: ${sum(feed)} 40\nFiles: ${md5} 40\n`,
    };
    return { "srv/feed.xml": feed, ...lists };
  };
  const [cause] = await explainedCauses(files("2026-11-24T09:00:01Z"), files("2026-11-24T09:12:44Z"));
  expect(cause?.paths.map(({ path, sums }) => [path, sums])).toEqual([
    ["/srv/feed.xml", undefined],
    ["/srv/SHA256SUMS", ["sha256sum"]],
    ["/srv/feed.xml.md5", ["md5sum"]],
    ["/srv/feed.changes", ["sha256sum", "md5sum"]],
  ]);
  expect(cause?.edits?.run).toMatch(
    /^\(for file in \/srv\/feed\.xml; do for sums in sha256sum md5sum; .* && sed -i -E .* \/srv\/feed\.xml && while .* \/srv\/SHA256SUMS \/srv\/feed\.xml\.md5 \/srv\/feed\.changes; done/,
  );
});

test("an index that tells sizes beside digests follows the files that it is of", async () => {
  const files = (time: string, size: number) => {
    const page = `built ${time}`;
    return {
      "srv/page.html": page,
      "srv/Packages": `Package: page\nSize: ${size}\nMD5sum: ${sum(page, "hex", "md5")}\nSHA256: ${sum(page)}\n`,
    };
  };
  const [one, other] = [files("2026-11-24T09:00:01Z", 691), files("2026-11-24T09:12:44Z", 694)];
  const found = await explainedCauses(one, other);
  expect(found.map(({ rule, count }) => [rule, count])).toEqual([["general/time", 2]]);
  expect(found[0]?.paths.map(({ sums }) => sums)).toEqual([undefined, undefined]);
  const more = { ...other, "srv/Packages": other["srv/Packages"].replace("page", "shop") };
  expect((await causes(one, more)).map(([rule]) => rule)).toContain("general/random");
});

test("blobs that are named by their digests are laid beside those of the same content", async () => {
  const layout = (time: string) => {
    const config = `{"created":"${time}","config":{"Cmd":["/bin/up"]},"rootfs":{"type":"layers"}}`;
    const manifest = `{"schemaVersion":2,"config":{"digest":"sha256:${sum(config)}","size":80},"layers":[]}`;
    const blob = (text: string) => ({ [`srv/blobs/sha256/${sum(text)}`]: text });
    return { ...blob(config), ...blob(manifest), "srv/index.json": `{"manifests":["sha256:${sum(manifest)}"]}` };
  };
  for (const [one, other] of [
    ["2026-11-24T09:00:01Z", "2026-11-24T09:12:44Z"],
    ["2026-11-24T09:00:02Z", "2026-11-24T09:00:03Z"],
    ["2026-11-24T09:00:04Z", "2026-11-24T09:07:05Z"],
  ] as const)
    expect((await causes(layout(one), layout(other))).map(([rule]) => rule)).toEqual(["general/time"]);
});

test("the further parts of a divided archive follow the first, and other files of such names do not", async () => {
  const parts = (time: number) => {
    const text = Array.from({ length: 4000 }, (_, at) => `${at * 7919}`).join("\n");
    const packed = gzipSync(tar({ name: "a", text: "a", time }, { name: "b", text: `${text}${time}`, time }));
    const cut = [packed.subarray(0, 9000), packed.subarray(9000)].map((each) => each.toString("latin1"));
    return { "srv/backup.tgz.aa": cut[0] ?? "", "srv/backup.tgz.ab": cut[1] ?? "" };
  };
  const latin1 = (files: Record<string, string>) =>
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, Buffer.from(text, "latin1")]));
  const [one, other] = [latin1(parts(1_795_510_801)), latin1(parts(1_795_510_999))];
  expect(await causes(one, other)).toEqual([["format/tar-times", "/srv/backup.tgz.aa", "/srv/backup.tgz.ab"]]);
  const texts = await causes(
    { "srv/x.aa": "5f3a01bc97", "srv/x.de": "c0ffee1234" },
    { "srv/x.aa": "b1c94e7722", "srv/x.de": "0d1ce5a8f7" },
  );
  expect(texts).toEqual([["general/random", "/srv/x.aa", "/srv/x.de"]]);
});

test("a file that has the clock in its name gets one name, and one time in it", async () => {
  const files = (clock: string, more = "") => ({
    [`srv/reply/index-2026-11-24T${clock.replaceAll(":", "-")}-0923.json`]: `{"at": "2026-11-24 ${clock}",\n"of": 1}${more}`,
  });
  const [first, second] = ["09:00:01", "09:12:44"];
  const [cause] = await explainedCauses(files(first), files(second));
  const run = cause?.edits?.run ?? "";
  const folder = mkdtempSync(join(tmpdir(), "renamed-"));
  for (const clock of [first, second]) {
    mkdirSync(join(folder, "reply"));
    for (const [path, text] of Object.entries({ ...files(clock), "srv/reply/index-2.json": "other" }))
      writeFileSync(path.replace("srv", folder), text);
    execFileSync("sh", ["-c", run.replaceAll("/srv", folder)]);
    expect(readdirSync(join(folder, "reply"))).toEqual(["index-2.json", "index-2026-11-24T09-00-01-0923.json"]);
    const [text] = Object.values(files(first));
    expect(readFileSync(join(folder, "reply/index-2026-11-24T09-00-01-0923.json"), "utf8")).toBe(text);
    rmSync(join(folder, "reply"), { recursive: true });
  }
  const [other] = await explainedCauses(files(first), files(second, "\n"));
  expect(other?.edits?.run).toBe("rm -rf /srv/reply/index-[0-9]*.json");
  const [log] = await explainedCauses(
    { "srv/log/2026-11-24T09-00-01.txt": "a" },
    { "srv/log/2026-11-24T09-12-44.txt": "a" },
  );
  expect(log?.edits?.run).toContain("rm -rf /srv/log/");
});

test("a name of nanoid's letters has dashes at other places in the next build", async () => {
  const [cause] = await explainedCauses({ "srv/app-uD-2kQlrlQ_8.js": "a" }, { "srv/app-Rx2zUtNV-Sv1.js": "a" });
  expect(cause?.edits?.run).toContain("for file in /srv/app-????????????.js; do");
  const [dated] = await explainedCauses({ "srv/a-8f3a21bc-19d4e07a.js": "a" }, { "srv/a-0b77cc1e-a21d66f0.js": "a" });
  expect(dated?.edits?.run).toContain("for file in /srv/a-????????-????????.js; do");
});

test("where one build has more files than the other, names of one form on both sides were drawn", async () => {
  const digest = (of: string) => createHash("sha256").update(of).digest("hex");
  const files = (...of: string[]) => Object.fromEntries(of.map((each) => [`srv/corpus/${digest(each)}`, each]));
  const rules = async (...sides: Parameters<typeof explainedCauses>) =>
    (await explainedCauses(...sides)).map(({ rule, count }) => [rule, count]);
  expect(await rules(files("a", "b", "c"), files("a", "d"))).toEqual([["general/random", 3]]);
  expect(await rules(files("a", "b"), files("a"))).toEqual([["general/one-sided", 1]]);
  expect(await rules({ ...files("a"), "srv/corpus/b": "b" }, { "srv/corpus/c": "c" })).not.toContainEqual([
    "general/random",
    3,
  ]);
});

test.each([
  ["worker-8270", "worker-9478", "general/number"],
  ["state_of_pid17739.map", "state_of_pid24754.map", "general/number"],
  ["pid-742-2026_11_24_09_51_26.rec", "pid-841-2026_11_24_09_51_46.rec", "general/time"],
  ["part.8f3a21bc.bin", "part.19d4e07a.bin", "general/random"],
  ["1795510801.M419651P6.host", "1795511501.M8651P17.host", "general/time"],
  ["1795510801.V801I1b271cM229195.host:2,S", "1795511501.V801I51bbfM67596.host:2,S", "general/time"],
  ["09-40-01", "09-41-33", "general/time"],
  ["run-09.40.01", "run-09.41.33", "general/time"],
  ["12-40-01", "77-41-33", "general/number"],
  ["a0000101c8aa10", "a0000101c8aa1c", "general/time"],
])("what differs in names alone: %s", async (one, other, rule) => {
  const found = await explainedCauses({ [`srv/out/${one}`]: "a" }, { [`srv/out/${other}`]: "a" });
  expect(found.map((cause) => [cause.rule, cause.count])).toEqual([[rule, 2]]);
});

test("what only mentions the digest of another name, or of what the image has not, follows the times beside it", async () => {
  const digests = [sum("one"), sum("other")] as const;
  const files = (digest: string, second: number, name = `sha256_${digest}.mtree`) => ({
    [`srv/bundle/${name}`]: `# made at 2026-11-24T09:30:${second}Z\n.  mode=0755\n`,
    "srv/bundle/umoci.json": `{"version":"0.4.7","walk":[{"digest":"sha256:${digest}","size":422}]}\n`,
  });
  expect((await causes(files(digests[0], 11), files(digests[1], 37))).map(([rule]) => rule)).toEqual(["general/time"]);
  const [one, other] = [files(digests[0], 11, "made"), files(digests[1], 37, "made")];
  expect((await causes(one, other)).map(([rule]) => rule)).toEqual(["general/time"]);
  const token = (digest: string, second: number) => ({
    ...files(digest, second, "made"),
    "srv/bundle/umoci.json": `{"token":"sha256:${digest}"}\n`,
  });
  const found = await causes(token(digests[0], 11), token(digests[1], 37));
  expect(found.map(([rule]) => rule).sort()).toEqual(["general/random", "general/time"]);
});

test("a file whose name was thrown differs for its name, and one whose name is its digest for what it holds", async () => {
  const [page, job] = ["made 2026-11-24T09:00:01Z", "made 2026-11-24T09:12:44Z"];
  const rules = async (name: string, second: string) =>
    (await explainedCauses({ [`srv/${name}`]: page }, { [`srv/${second}`]: job })).map(({ rule }) => rule);
  expect(await rules("jobs/3b0b7f4e-52cf-4b60-9f0c-3a1f0f3c2d11", "jobs/9d1c7c1a-0f4a-4f7e-8c55-77f1e2a0b6c9")).toEqual(
    ["general/random"],
  );
  expect(await rules("s/sessionidq3x9m2k7w5z1c8v4", "s/sessionidb6n0p4h8j2d5f7g1")).toEqual(["general/random"]);
  expect(await rules("job-f3KXw9.state", "job-Qz81bL.state")).toEqual(["general/random"]);
  expect(await rules(`page-${sum(page).slice(0, 8)}.txt`, `page-${sum(job).slice(0, 8)}.txt`)).toEqual([
    "general/time",
  ]);
  const token = (value: string) => `made 2026-11-24T09:00:01Z\ntoken=${value}\n`;
  const [cause] = await explainedCauses(
    { "srv/s/sess-q3x9m2k7w5z1c8v4": token("3f1c0a9e5b0f4a598a4d5f0d8f0c7e21") },
    { "srv/s/sess-b6n0p4h8j2d5f7g1": token("aa7c1b2e1b6f4c599a4d0f0d8f0c7e99") },
  );
  // The next build's is called otherwise.
  expect(cause?.edits?.run).toMatch(/^rm -rf \/srv\/s\/sess-\?{16}$/);
});

test("the same names with the same numbers were given them in another order", async () => {
  const site = (name: string) => `ServerName ${name}.example.test\n`;
  const sites = (...names: string[]) =>
    Object.fromEntries(names.map((name, at) => [`etc/sites/0${at + 1}0-shop-${name}.conf`, site(name)]));
  const found = await explainedCauses(sites("at", "de", "nl", "fr"), sites("de", "fr", "nl", "at"));
  expect(found.map(({ rule, paths }) => [rule, paths.length])).toEqual([["general/order", 6]]);
  const other = await causes(sites("at", "de", "nl"), sites("de", "at", "it"));
  expect(other.map(([rule]) => rule)).not.toContain("general/order");
});
