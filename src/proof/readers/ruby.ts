/** What Ruby's Marshal writes, as lines of text: each value behind the names that lead to it. Source: Ruby, doc/marshal.rdoc, and
 *  time.c for the eight bytes of a time. */
import { isText } from "../evidence.ts";
import { magic, type Reader } from "../reader.ts";

const MOST = { values: 200_000, depth: 200, characters: 32 * 1024 * 1024 } as const;
/** Parts of a time in finer grain, which are there only when they are not null. */
const FINER = new Set(["nano_num", "nano_den", "submicro"]);

export const RUBY_DUMPS: readonly Reader[] = [
  {
    name: "Ruby Marshal",
    reads: (_path, bytes) => magic(bytes, "\x04\x08") && bytes.length > 4,
    look: (path, first, second, { into }) => {
      const [one, other] = [marshalLines(first), marshalLines(second)];
      return one === other ? undefined : into(`${path}.txt`, Buffer.from(one), Buffer.from(other));
    },
  },
];

/** Throws for what is no dump, or is cut off. */
function marshalLines(bytes: Buffer): string {
  const lines: string[] = [];
  let at = 0;
  let values = 0;
  let symbols: string[] = [];

  const byte = () => bytes.readUInt8(at++);
  const number = (): number => {
    const head = bytes.readInt8(at++);
    if (head === 0) return 0;
    if (head > 4) return head - 5;
    if (head < -4) return head + 5;
    const width = Math.abs(head);
    const value = bytes.readUIntLE(at, width);
    at += width;
    return head > 0 ? value : value - 2 ** (8 * width);
  };
  const piece = (length = number()): Buffer => {
    if (length < 0 || at + length > bytes.length) throw new Error("a length beyond the end");
    at += length;
    return bytes.subarray(at - length, at);
  };
  const symbol = (): string => {
    const kind = String.fromCharCode(byte());
    if (kind === ";") return symbols[number()] ?? "";
    // A symbol can have an encoding, which comes behind it.
    if (kind === "I") {
      const name = symbol();
      pairs(number(), "", 0, () => false);
      return name;
    }
    if (kind !== ":") throw new Error("no symbol");
    const name = piece().toString("utf8");
    symbols.push(name);
    return name;
  };
  let characters = 0;
  const say = (name: string, value: string) => {
    characters += name.length + value.length;
    if (characters > MOST.characters) throw new Error("too much");
    lines.push(`${name}: ${value}`);
  };
  const several = (count: number, each: (index: number) => void) => {
    for (let index = 0; index < count; index += 1) each(index);
  };
  const pairs = (count: number, name: string, depth: number, told: (own: string) => boolean = () => true) => {
    several(count, () => {
      const own = symbol();
      const before = lines.length;
      value(`${name}.${own}`, depth + 1);
      if (!told(own)) lines.length = before;
    });
  };

  /** Gives its own text, where a hash can have it as a key. */
  const value = (name: string, depth: number): string | undefined => {
    if ((values += 1) > MOST.values || depth > MOST.depth) throw new Error("too much");
    const before = lines.length;
    const kind = String.fromCharCode(byte());
    const scalar = (text: string) => {
      say(name, text);
      return text;
    };
    switch (kind) {
      case "0":
        return scalar("nil");
      case "T":
        return scalar("true");
      case "F":
        return scalar("false");
      case "i":
        return scalar(String(number()));
      case "f":
        return scalar(piece().toString("latin1"));
      case '"':
        return scalar(textOf(piece()));
      case "/": {
        const text = textOf(piece());
        byte();
        return scalar(text);
      }
      case "l": {
        const sign = String.fromCharCode(byte());
        const digits = Buffer.from(piece(number() * 2))
          .reverse()
          .toString("hex");
        return scalar(`${sign}${BigInt(`0x${digits || "0"}`)}`);
      }
      case ":":
      case ";":
        at -= 1;
        return scalar(symbol());
      case "@":
        number();
        return scalar("(as above)");
      case "c":
      case "m":
        return scalar(textOf(piece()));
      case "I": {
        const text = value(name, depth + 1);
        const time = lines.length > before && lines.at(-1)?.endsWith(TIME) === true;
        pairs(number(), name, depth, (own) => own !== "E" && own !== "encoding" && !(time && FINER.has(own)));
        return text;
      }
      case "e":
      case "C":
        symbol();
        return value(name, depth + 1);
      case "[":
        several(number(), (index) => value(`${name}[${index}]`, depth + 1));
        return undefined;
      case "{":
      case "}":
        several(number(), () => {
          const start = lines.length;
          const key = value(name, depth + 1);
          if (key !== undefined) lines.length = start;
          value(`${name}.${key ?? "?"}`, depth + 1);
        });
        if (kind === "}") value(`${name}.default`, depth + 1);
        return undefined;
      case "o":
      case "S": {
        const type = symbol();
        pairs(number(), `${name}<${type}>`, depth);
        return undefined;
      }
      case "u": {
        const type = symbol();
        const own = piece();
        return scalar((type === "Time" ? timeText(own) : undefined) ?? `${type} ${textOf(own)}`);
      }
      case "U": {
        const type = symbol();
        return value(`${name}<${type}>`, depth + 1);
      }
      default:
        throw new Error("no dump");
    }
  };

  while (at < bytes.length) {
    if (!magic(bytes, "\x04\x08", at)) throw new Error("no dump");
    at += 2;
    symbols = [];
    value("", 0);
  }
  return lines.join("\n");
}

/** Bytes that are no text are digits; a text is a line of its own. */
function textOf(bytes: Buffer): string {
  return isText(bytes) ? bytes.toString("utf8").replaceAll("\n", "\\n") : bytes.toString("hex");
}

/** At the end of a time's text. */
const TIME = " (Time)";

function timeText(bytes: Buffer): string | undefined {
  if (bytes.length !== 8) return undefined;
  const [day, clock] = [bytes.readUInt32LE(0), bytes.readUInt32LE(4)];
  if (day < 2 ** 31) return undefined;
  const [year, month, date, hour] = [1900 + ((day >>> 14) & 0xffff), (day >>> 10) & 15, (day >>> 5) & 31, day & 31];
  const ms = Date.UTC(year, month, date, hour, clock >>> 26, (clock >>> 20) & 63);
  return `${new Date(ms).toISOString().slice(0, 19)}.${String(clock & 0xfffff).padStart(6, "0")}Z${TIME}`;
}
