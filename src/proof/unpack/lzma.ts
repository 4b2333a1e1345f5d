/** LZMA, as xz and .lzma files hold it. Source: Igor Pavlov, LZMA specification (2015); the xz file format's LZMA2. */
import { copyBack, type Output } from "./output.ts";

const STATES = 12;
const TOP = 2 ** 24;

/** lc, lp and pb: how many bits of the byte before and of the place choose among the models. */
export interface Properties {
  literalContext: number;
  literalPlace: number;
  place: number;
}

export function properties(byte: number): Properties {
  if (byte >= 9 * 5 * 5) throw new Error("impossible LZMA properties");
  return { literalContext: byte % 9, literalPlace: Math.floor(byte / 9) % 5, place: Math.floor(byte / 45) };
}

/** A decoder whose models and last distances live on from one piece to the next, until they are reset. */
export function lzmaDecoder(out: Output) {
  let models = modelsFor({ literalContext: 0, literalPlace: 0, place: 0 });
  let state = 0;
  let [rep0, rep1, rep2, rep3] = [0, 0, 0, 0];
  // What lies before it is of another block.
  let begin = 0;

  /** Decodes `count` bytes, or up to the end mark when there is one. Returns whether the mark was met. */
  function decode(input: Buffer, from: number, to: number, count: number): boolean {
    let [range, code, at] = [0xffffffff, 0, from + 1];
    if (to > input.length || from + 5 > to) throw new Error("cut-off LZMA");
    for (let index = 0; index < 4; index += 1) code = ((code << 8) | (input[at++] ?? 0)) >>> 0;

    const normalize = () => {
      if (range >= TOP) return;
      if (at >= to) throw new Error("cut-off LZMA");
      range = (range << 8) >>> 0;
      code = ((code << 8) | (input[at++] ?? 0)) >>> 0;
    };
    const bit = (probabilities: Uint16Array, index: number): number => {
      const probability = probabilities[index] ?? 0;
      const bound = (range >>> 11) * probability;
      if (code < bound) {
        range = bound;
        probabilities[index] = probability + ((2048 - probability) >> 5);
        normalize();
        return 0;
      }
      range -= bound;
      code -= bound;
      probabilities[index] = probability - (probability >> 5);
      normalize();
      return 1;
    };
    const tree = (probabilities: Uint16Array, start: number, bits: number): number => {
      let node = 1;
      for (let index = 0; index < bits; index += 1) node = (node << 1) | bit(probabilities, start + node);
      return node - (1 << bits);
    };
    const reversed = (probabilities: Uint16Array, start: number, bits: number): number => {
      let [node, value] = [1, 0];
      for (let index = 0; index < bits; index += 1) {
        const one = bit(probabilities, start + node);
        node = (node << 1) | one;
        value |= one << index;
      }
      return value;
    };
    const direct = (bits: number): number => {
      let value = 0;
      for (let index = 0; index < bits; index += 1) {
        range >>>= 1;
        const one = code >= range ? 1 : 0;
        if (one === 1) code -= range;
        value = (value << 1) | one;
        normalize();
      }
      return value >>> 0;
    };
    const length = (own: Uint16Array, place: number): number => {
      if (bit(own, 0) === 0) return 2 + tree(own, 2 + place * 8, 3);
      if (bit(own, 1) === 0) return 10 + tree(own, 130 + place * 8, 3);
      return 18 + tree(own, 258, 8);
    };
    const distance = (matched: number): number => {
      const slot = tree(models.slot, Math.min(matched - 2, 3) * 64, 6);
      if (slot < 4) return slot;
      const bits = (slot >> 1) - 1;
      const base = (2 | (slot & 1)) * 2 ** bits;
      if (slot < 14) return base + reversed(models.special, base - slot, bits);
      return base + direct(bits - 4) * 16 + reversed(models.align, 0, 4);
    };

    const { literalContext, literalPlace, place: placeBits } = models;
    let to_ = out.length();
    const end = to_ + count;
    const bytes = out.room(count);
    while (to_ < end) {
      const place = (to_ - begin) & ((1 << placeBits) - 1);
      if (bit(models.match, state * 16 + place) === 0) {
        const before = to_ > begin ? (bytes[to_ - 1] ?? 0) : 0;
        const chosen =
          (((to_ - begin) & ((1 << literalPlace) - 1)) << literalContext) + (before >> (8 - literalContext));
        const start = chosen * 0x300;
        let symbol = 1;
        if (state >= 7) {
          let matched = bytes[to_ - rep0 - 1] ?? 0;
          while (symbol < 0x100) {
            const expected = (matched >> 7) & 1;
            matched <<= 1;
            const one = bit(models.literal, start + ((1 + expected) << 8) + symbol);
            symbol = (symbol << 1) | one;
            if (one !== expected) break;
          }
        }
        while (symbol < 0x100) symbol = (symbol << 1) | bit(models.literal, start + symbol);
        bytes[to_++] = symbol & 0xff;
        state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6;
        continue;
      }
      let copied: number;
      if (bit(models.rep, state) === 0) {
        [rep3, rep2, rep1] = [rep2, rep1, rep0];
        copied = length(models.matchLength, place);
        state = state < 7 ? 7 : 10;
        rep0 = distance(copied);
        if (rep0 === 0xffffffff) {
          out.filled(to_);
          return true;
        }
      } else if (bit(models.rep, STATES + state) === 0) {
        if (bit(models.long, state * 16 + place) === 0) {
          state = state < 7 ? 9 : 11;
          copied = 1;
        } else {
          copied = length(models.repLength, place);
          state = state < 7 ? 8 : 11;
        }
      } else {
        if (bit(models.rep, 2 * STATES + state) === 0) [rep0, rep1] = [rep1, rep0];
        else if (bit(models.rep, 3 * STATES + state) === 0) [rep0, rep1, rep2] = [rep2, rep0, rep1];
        else [rep0, rep1, rep2, rep3] = [rep3, rep0, rep1, rep2];
        copied = length(models.repLength, place);
        state = state < 7 ? 8 : 11;
      }
      if (rep0 >= to_ - begin || copied > end - to_) throw new Error("LZMA that refers to nothing");
      to_ = copyBack(bytes, to_, rep0 + 1, copied);
    }
    out.filled(to_);
    return false;
  }

  return {
    decode,
    /** Forgets what was learnt; with other properties, where they are given. */
    reset(given: Properties = models): void {
      models = modelsFor(given);
      state = 0;
      [rep0, rep1, rep2, rep3] = [0, 0, 0, 0];
    },
    /** From here on nothing refers to what came before. */
    forget(): void {
      begin = out.length();
    },
  };
}

function modelsFor({ literalContext, literalPlace, place }: Properties) {
  const fresh = (count: number) => new Uint16Array(count).fill(1024);
  return {
    literalContext,
    literalPlace,
    place,
    literal: fresh(0x300 << (literalContext + literalPlace)),
    match: fresh(STATES * 16),
    rep: fresh(STATES * 4),
    long: fresh(STATES * 16),
    slot: fresh(4 * 64),
    special: fresh(128),
    align: fresh(16),
    // Two choices, 16 places of 8 short lengths, as many of 8 middle ones, 256 long ones.
    matchLength: fresh(2 + 128 + 128 + 256),
    repLength: fresh(2 + 128 + 128 + 256),
  };
}
