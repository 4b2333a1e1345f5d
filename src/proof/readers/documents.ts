/** Documents: what their programs note beside what people wrote. */
import { inflateSync } from "node:zlib";
import { evidence, type Moment } from "../evidence.ts";
import { both, magic, told, type Reader } from "../reader.ts";
import { onlyTimesDiffer, placed, type Placed } from "../stamps.ts";

const LOOKED_AT = 32 * 1024 * 1024;

/** Ids of the document and sums of its content, which follow from the rest as a rule: `/ID [<…> <…>]`, XMP's, LibreOffice's. */
const IDS =
  /\/ID\s*\[\s*(?:<[0-9A-Fa-f\s]*>|\((?:\\[\s\S]|[^\\)])*\))\s*(?:<[0-9A-Fa-f\s]*>|\((?:\\[\s\S]|[^\\)])*\))\s*\]|\/DocChecksum\s*\/[0-9A-F]+|(?<=(?:Document|Instance)ID(?:=["']|>))[\w:-]+/g;
/** Where objects lie: it follows from how long those in front are. */
const PLACES = /(?<=\n)\d{10} \d{5} [nf]\s*\n|(?<=\bstartxref\s{1,2})\d+|(?<=\/Length[12]?\s)\d+(?! \d+ R)/g;

export const DOCUMENTS: readonly Reader[] = [
  {
    // Source: ISO 32000-1, 7.5.5 (trailer), 14.4 (file identifiers: a hash of the time, the path and the size).
    name: "PDF",
    reads: (_path, bytes) => magic(bytes, "%PDF-") && bytes.length <= LOOKED_AT,
    look: (_path, first, second, { moment, budget }) => {
      const [one, other] = both(first, second, (bytes) => opened(bytes, budget));
      const [plain, others] = [one, other].map((text) => Buffer.from(text.replaceAll(IDS, ""), "latin1")) as [
        Buffer,
        Buffer,
      ];
      const stamps = stampsOf(first, second, moment);
      if (plain.equals(others))
        return one === other
          ? undefined
          : { ...told("random value", "id of the document", "trailer"), ...(stamps && { stamps }) };
      const found = { ...evidence(plain, others, moment), times: undefined, drawn: undefined, stamps };
      const [id, itsId] = [one, other].map((text) => text.match(IDS)?.join("\n"));
      return id === itsId ? found : { ...found, seen: [...found.seen, "and an id of the document"] };
    },
  },
];

/** Dates that are not packed, and ids: what is written in their place is as long, so that everything stays where it is. */
function stampsOf(first: Buffer, second: Buffer, moment: Moment): Placed[] | undefined {
  if (first.length !== second.length) return undefined;
  const [one, other] = both(first, second, (bytes) =>
    Buffer.from(
      bytes
        .toString("latin1")
        .replaceAll(IDS, (id) => id.replaceAll(/<[0-9A-Fa-f]+>/g, (digits) => `<${"0".repeat(digits.length - 2)}>`)),
      "latin1",
    ),
  );
  const ids = [...first.toString("latin1").matchAll(IDS)].flatMap(({ 0: id, index }): [number, number][] => {
    const [from, to] = [id.indexOf("<") + 1, id.lastIndexOf(">")];
    return from > 0 && to > from ? [[index + from, index + to]] : [];
  });
  const times = one.equals(other) ? [] : onlyTimesDiffer(one, other, moment)?.spans;
  return (
    times &&
    placed(
      one,
      [...times, ...ids].toSorted(([from], [later]) => from - later),
    )
  );
}

/** With its packed streams unpacked, and without what only says where things lie. */
function opened(bytes: Buffer, budget: { bytes: number }): string {
  const text = bytes.toString("latin1");
  const parts: string[] = [];
  let from = 0;
  for (const { 0: start, index } of text.matchAll(/(?<!end)stream\r?\n/g)) {
    const begin = index + start.length;
    const end = text.indexOf("endstream", begin);
    if (begin < from || end < 0) continue;
    const object = text.slice(Math.max(from, text.lastIndexOf(" obj", begin)), begin);
    parts.push(
      text.slice(from, begin),
      /\/Type\s*\/XRef\b/.test(object) ? "" : streamText(bytes, begin, end, object, budget),
    );
    from = end;
  }
  return [...parts, text.slice(from)].join("").replaceAll(PLACES, "");
}

function streamText(bytes: Buffer, begin: number, end: number, object: string, budget: { bytes: number }): string {
  const packed = bytes.subarray(begin, end);
  // ReportLab writes letters.
  const filter = /\/Filter\s*\[?\s*(\/ASCII85Decode\s*)?\/FlateDecode\b(?!\s*\/\w+Decode\b)/.exec(object);
  if (filter) {
    try {
      const content = inflateSync(filter[1] === undefined ? packed : ascii85(packed), {
        maxOutputLength: Math.max(1, Math.floor(budget.bytes / 4)),
      });
      budget.bytes -= content.length;
      return content.toString("latin1");
    } catch {
      // Behind another filter, or a bomb: it is compared as it is.
    }
  }
  return packed.toString("latin1");
}

/** Five letters are four bytes, and a z four nulls. Source: ISO 32000-1, 7.4.3. */
function ascii85(text: Buffer): Buffer {
  const [letters = ""] = text.toString("latin1").replaceAll(/\s+/g, "").replaceAll("z", "!!!!!").split("~");
  const groups = letters.match(/.{1,5}/g) ?? [];
  return Buffer.concat(
    groups.map((group) => {
      const value = Array.from(group.padEnd(5, "u")).reduce((all, letter) => all * 85 + letter.charCodeAt(0) - 33, 0);
      const bytes = Buffer.alloc(4);
      bytes.writeUInt32BE(value);
      return bytes.subarray(0, group.length - 1);
    }),
  );
}
