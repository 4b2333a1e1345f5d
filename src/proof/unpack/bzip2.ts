/** bzip2 files, unpacked in memory. Their checksums are not looked at: two files are compared, and damage is a difference.
 *  Source: Joe Tsai, "BZIP2: Format Specification" (2016). */
import { output, type Output, type Unpack } from "./output.ts";

const MOST_BITS = 20;
const GROUP = 50;
/** Blocks hold 100 kB and more, all but the last. */
const MOST_BLOCKS = 5000;

export const bunzip2: Unpack = (bytes, { maxOutputLength }) => {
  const out = output(maxOutputLength);
  const read = bitReader(bytes);
  let blocks = 0;
  do {
    if (read(24) !== 0x425a68) throw new Error("no bzip2");
    const level = read(8) - 0x30;
    if (level < 1 || level > 9) throw new Error("another size of blocks");
    let work: Uint32Array | undefined;
    for (;;) {
      const sign = read(24) * 2 ** 24 + read(24);
      // What stands before the checksum of all: the digits of the square root of pi; before a block those of pi.
      if (sign === 0x177245385090) break;
      if (sign !== 0x314159265359) throw new Error("a broken block");
      if ((blocks += 1) > MOST_BLOCKS) throw new Error("too many blocks");
      block(read, (work ??= new Uint32Array(level * 100_000)), out);
    }
    read(16);
    read(16);
    read.align();
  } while (read.left() >= 14);
  return out.all();
};

type Bits = ReturnType<typeof bitReader>;

function bitReader(bytes: Buffer) {
  let [at, held, value] = [0, 0, 0];
  const read = (count: number): number => {
    while (held < count) {
      if (at >= bytes.length) throw new Error("cut-off bzip2");
      value = ((value & 0xffffff) << 8) | (bytes[at++] ?? 0);
      held += 8;
    }
    held -= count;
    return (value >>> held) & (2 ** count - 1);
  };
  return Object.assign(read, { align: () => (held = 0), left: () => bytes.length - at });
}

function block(read: Bits, work: Uint32Array, out: Output): void {
  read(16);
  read(16);
  if (read(1) === 1) throw new Error("a randomised block");
  const origin = read(24);
  const symbols = usedSymbols(read);
  const counts = new Uint32Array(256);
  const length = entropy(read, symbols, work, counts);
  if (origin >= length) throw new Error("a beginning behind the end");
  sorted(work, length, counts);
  runs(work, length, origin, out);
}

function usedSymbols(read: Bits): Uint8Array {
  const used: number[] = [];
  const ranges = read(16);
  for (let range = 0; range < 16; range += 1) {
    if ((ranges & (0x8000 >> range)) === 0) continue;
    const within = read(16);
    for (let index = 0; index < 16; index += 1) if ((within & (0x8000 >> index)) !== 0) used.push(range * 16 + index);
  }
  return Uint8Array.from(used);
}

interface Code {
  shortest: number;
  /** The largest code of each length, what to take off it, and the symbols in the order of their codes. */
  limit: Int32Array;
  base: Int32Array;
  symbols: Uint16Array;
}

/** Huffman codes, then the list from which the last used moves to the front, then runs. Returns how many bytes there are. */
function entropy(read: Bits, symbols: Uint8Array, work: Uint32Array, counts: Uint32Array): number {
  const groups = read(3);
  const selections = read(15);
  if (groups < 2 || groups > 6 || selections === 0 || symbols.length === 0) throw new Error("no codes");
  const recent = Array.from({ length: groups }, (_, index) => index);
  const selectors = new Uint8Array(selections);
  for (let index = 0; index < selections; index += 1) {
    let place = 0;
    while (read(1) === 1) if ((place += 1) >= groups) throw new Error("a code that is not there");
    const [group = 0] = recent.splice(place, 1);
    recent.unshift(group);
    selectors[index] = group;
  }
  const alphabet = symbols.length + 2;
  const codes = Array.from({ length: groups }, () => codeOf(read, alphabet));
  const list = Uint8Array.from(symbols);
  let [length, run, weight] = [0, 0, 1];
  for (let selection = 0, left = 0; ; left -= 1) {
    if (left === 0) {
      if (selection >= selections) throw new Error("no end of the block");
      left = GROUP;
      selection += 1;
    }
    const code = codes[selectors[selection - 1] ?? 0];
    const symbol = code === undefined ? 0 : next(read, code);
    if (symbol < 2) {
      run += weight << symbol;
      weight *= 2;
      if (run > work.length) throw new Error("a run that is too long");
      continue;
    }
    if (length + run >= work.length + (symbol === alphabet - 1 ? 1 : 0)) throw new Error("a block that is too long");
    if (run > 0) {
      const byte = list[0] ?? 0;
      work.fill(byte, length, length + run);
      counts[byte] = (counts[byte] ?? 0) + run;
      length += run;
      [run, weight] = [0, 1];
    }
    if (symbol === alphabet - 1) return length;
    const byte = list[symbol - 1] ?? 0;
    list.copyWithin(1, 0, symbol - 1);
    list[0] = byte;
    work[length] = byte;
    counts[byte] = (counts[byte] ?? 0) + 1;
    length += 1;
  }
}

function codeOf(read: Bits, alphabet: number): Code {
  const lengths = new Uint8Array(alphabet);
  let bits = read(5);
  for (let symbol = 0; symbol < alphabet; symbol += 1) {
    for (;;) {
      if (bits < 1 || bits > MOST_BITS) throw new Error("a code that is too long");
      if (read(1) === 0) break;
      bits += read(1) === 0 ? 1 : -1;
    }
    lengths[symbol] = bits;
  }
  const limit = new Int32Array(MOST_BITS + 2).fill(-1);
  const base = new Int32Array(MOST_BITS + 2);
  const symbols: number[] = [];
  let code = 0;
  for (let length = 1; length <= MOST_BITS; length += 1) {
    base[length] = code - symbols.length;
    for (let symbol = 0; symbol < alphabet; symbol += 1) if (lengths[symbol] === length) symbols.push(symbol);
    code = (base[length] ?? 0) + symbols.length;
    limit[length] = code - 1;
    code *= 2;
  }
  return { shortest: Math.min(...lengths), limit, base, symbols: Uint16Array.from(symbols) };
}

function next(read: Bits, { shortest, limit, base, symbols }: Code): number {
  let code = read(shortest);
  for (let length = shortest; length <= MOST_BITS; length += 1) {
    if (code <= (limit[length] ?? -1)) {
      const symbol = symbols[code - (base[length] ?? 0)];
      if (symbol !== undefined) return symbol;
    }
    code = code * 2 + read(1);
  }
  throw new Error("a code that is not there");
}

/** The way back from the sorted order: where each byte's follower is, in the upper bits. */
function sorted(work: Uint32Array, length: number, counts: Uint32Array): void {
  let sum = 0;
  const places = counts.map((count) => (sum += count) - count);
  for (let at = 0; at < length; at += 1) {
    const byte = (work[at] ?? 0) & 0xff;
    const place = places[byte] ?? 0;
    places[byte] = place + 1;
    work[place] = ((work[place] ?? 0) | (at << 8)) >>> 0;
  }
}

/** Four equal bytes are followed by how many more there are. */
function runs(work: Uint32Array, length: number, origin: number, out: Output): void {
  let place = (work[origin] ?? 0) >>> 8;
  let [last, equal] = [-1, 0];
  let at = out.length();
  let bytes = out.room(0);
  for (let index = 0; index < length; index += 1) {
    const entry = work[place] ?? 0;
    place = entry >>> 8;
    const byte = entry & 0xff;
    const count = equal === 4 ? byte : 1;
    if (at + count > bytes.length) {
      out.filled(at);
      bytes = out.room(count);
    }
    if (equal === 4) {
      bytes.fill(last, at, at + count);
      at += count;
      [last, equal] = [-1, 0];
      continue;
    }
    bytes[at] = byte;
    at += 1;
    equal = byte === last ? equal + 1 : 1;
    last = byte;
  }
  out.filled(at);
}
