/** Python's marshal, the form of profiles (`cProfile -o`) and of caches that programs write: as text, a value a line.
 *  Source: cpython, Python/marshal.c, version 4. */

/** An entry of a container opens one more level. */
const DEPTH = 64;

/** The values in the order of the file, each on a line; or undefined where the bytes are something else, hold code, or go on after
 *  the value. */
export function marshalText(bytes: Buffer): string | undefined {
  const lines: string[] = [];
  const shared: string[] = [];
  let at = 0;
  const take = (length: number): number => {
    if (length < 0 || at + length > bytes.length) throw new RangeError("cut off");
    at += length;
    return at - length;
  };
  const count = (): number => bytes.readInt32LE(take(4));
  const text = (length: number, encoding: BufferEncoding): string => {
    const start = take(length);
    return bytes.toString(encoding, start, start + length);
  };
  /** False for the mark that ends a dict. */
  const value = (depth: number): boolean => {
    if (depth > DEPTH) throw new RangeError("too deep");
    const several = (length: number, what: string): void => {
      say(what);
      if (length < 0 || length > bytes.length) throw new RangeError("cut off");
      for (let done = 0; done < length; done++) value(depth + 1);
    };
    const sign = bytes[take(1)] ?? 0;
    const type = String.fromCharCode(sign & 0x7f);
    // What is met again is written once; that depends on how many hold it, so it is said anew.
    const known = sign & 0x80 ? shared.push("the same") - 1 : -1;
    const say = (what: string) => {
      lines.push(`${" ".repeat(depth)}${what}`);
      if (known >= 0) shared[known] = what;
    };
    if (type === "0") return false;
    else if ("NFTS.".includes(type)) say({ N: "None", F: "False", T: "True" }[type] ?? type);
    else if (type === "i") say(String(count()));
    else if (type === "r") say(shared[count()] ?? "the same");
    else if (type === "I") say(String(bytes.readBigInt64LE(take(8))));
    else if (type === "g") say(bytes.readDoubleLE(take(8)).toExponential(5));
    else if (type === "l") say(`0x${text(2 * Math.abs(count()), "hex")}`);
    else if (type === "s") say(`b${JSON.stringify(text(count(), "latin1"))}`);
    else if ("tu".includes(type)) say(JSON.stringify(text(count(), "utf8")));
    else if ("aA".includes(type)) say(JSON.stringify(text(count(), "latin1")));
    else if ("zZ".includes(type)) say(JSON.stringify(text(bytes[take(1)] ?? 0, "latin1")));
    else if (type === ")") several(bytes[take(1)] ?? 0, "tuple");
    else if ("([<>".includes(type)) several(count(), { "(": "tuple", "[": "list" }[type] ?? "set");
    else if (type === "{") {
      say("dict");
      // By the addresses of functions, as a profile has them: no order that tells anything.
      const from = lines.length;
      const pairs: string[] = [];
      while (value(depth + 1)) {
        value(depth + 1);
        pairs.push(lines.splice(from).join("\n"));
      }
      lines.push(...pairs.sort());
    } else throw new RangeError("not marshal");
    return true;
  };
  try {
    value(0);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
  return at === bytes.length ? lines.join("\n") : undefined;
}
