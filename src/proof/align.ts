/** Which layer of one image stands for which of the other: a layer more in one of them must not make all that follow
 *  differ. */

/** A layer as the alignment sees it. */
export interface Layer {
  /** Of the packed layer. */
  digest: string;
  /** Of the unpacked one; unknown where the configuration does not list it. */
  diffId: string | undefined;
  /** The instruction that made it, as the history tells it. */
  createdBy: string;
}

/** Places in both images, bottom first, from 0; undefined where one image has no such layer. */
export type LayerPair = [first: number | undefined, second: number | undefined];

/** Beyond so many only equal beginnings and ends are looked for: no real image has more than 127 layers. */
const LAYERS = 1000;

/** Equal layers are found first, then those that one instruction made, then what lies at the same place between them. */
export function alignedLayers(first: readonly Layer[], second: readonly Layer[]): LayerPair[] {
  const equal = ({ digest, diffId }: Layer, other: Layer) =>
    digest === other.digest || (diffId !== undefined && diffId === other.diffId);
  const sameStep = ({ createdBy }: Layer, other: Layer) => createdBy !== "" && createdBy === other.createdBy;
  return aligned(first, second, [equal, sameStep], [0, 0]);
}

type Same = (one: Layer, other: Layer) => boolean;

function aligned(
  first: readonly Layer[],
  second: readonly Layer[],
  [same, ...weaker]: readonly Same[],
  [from, otherFrom]: [number, number],
): LayerPair[] {
  if (same === undefined) {
    return Array.from({ length: Math.max(first.length, second.length) }, (_, at): LayerPair => [
      at < first.length ? from + at : undefined,
      at < second.length ? otherFrom + at : undefined,
    ]);
  }
  const pairs: LayerPair[] = [];
  let [at, other] = [0, 0];
  for (const [left, right] of [...matches(first, second, same), [first.length, second.length] as const]) {
    pairs.push(...aligned(first.slice(at, left), second.slice(other, right), weaker, [from + at, otherFrom + other]));
    if (left < first.length) pairs.push([from + left, otherFrom + right]);
    [at, other] = [left + 1, right + 1];
  }
  return pairs;
}

/** The longest row of equal layers in both images. */
function matches(first: readonly Layer[], second: readonly Layer[], same: Same): (readonly [number, number])[] {
  const is = (at: number, other: number) => {
    const [one, two] = [first[at], second[other]];
    return one !== undefined && two !== undefined && same(one, two);
  };
  let head = 0;
  while (is(head, head)) head += 1;
  let tail = 0;
  const rest = () => Math.min(first.length, second.length) - head - tail;
  while (rest() > 0 && is(first.length - 1 - tail, second.length - 1 - tail)) tail += 1;
  const [rows, columns] = [first.length - tail, second.length - tail];
  const middle: (readonly [number, number])[] = [];
  if (rows - head <= LAYERS && columns - head <= LAYERS) {
    const width = columns - head + 1;
    const longest = new Uint16Array((rows - head + 1) * width);
    const lengthAt = (at: number, other: number) => longest[(at - head) * width + other - head] ?? 0;
    for (let at = rows - 1; at >= head; at -= 1)
      for (let other = columns - 1; other >= head; other -= 1)
        longest[(at - head) * width + other - head] = is(at, other)
          ? lengthAt(at + 1, other + 1) + 1
          : Math.max(lengthAt(at + 1, other), lengthAt(at, other + 1));
    for (let [at, other] = [head, head]; at < rows && other < columns;) {
      if (is(at, other)) middle.push([at++, other++]);
      else if (lengthAt(at + 1, other) >= lengthAt(at, other + 1)) at += 1;
      else other += 1;
    }
  }
  const along = (count: number, place: (at: number) => readonly [number, number]) =>
    Array.from({ length: count }, (_, at) => place(at));
  return [
    ...along(head, (at) => [at, at]),
    ...middle,
    ...along(tail, (at) => [first.length - tail + at, second.length - tail + at]),
  ];
}
