/** Where things lay in the memory of the process that wrote a text, which is thrown: programs, heaps and libraries begin somewhere
 *  else in each process, and what is in one of them moves together. */

/** Of programs, libraries and stacks on machines of 64 bits, and of Go's heap. */
const PLACE = /^0x0{0,4}(?:(?:5[5-9a-f]|7[0-9a-f])[0-9a-f]{10}|(?:aaaa|ffff)[0-9a-f]{8}|c000[0-9a-f]{6})$/i;
const [LOWEST, HIGHEST] = [0x5500_0000_0000, 2 ** 48];

/** `0x7f1c2a5c84d0`, or `140234567890112`, as Python tells threads apart. */
export function isPlace(word: string): boolean {
  const value = Number(word);
  return PLACE.test(word) || (/^\d{14,15}$/.test(word) && value >= LOWEST && value < HIGHEST && value % 8 === 0);
}

/** `0x55af02a0`, `0x559412a0`: programs and heaps are moved by whole pages, so that the last digits stay. */
export function inOtherPage(first: string, second: string): boolean {
  const [within, its] = [first, second].map((word) => /^0x0*[1-9a-f][0-9a-f]{3,12}([0-9a-f]{2}[08])$/i.exec(word)?.[1]);
  return within !== undefined && within === its && within !== "000";
}

/** Numbers that can be places. */
export const PLACES = /(?<![\w.])(?:0x[0-9a-f]{6,16}|\d{7,15})(?![\w.])/gi;
/** Pairs that are needed, and the least that they move by: a page. */
const [PAIRS, PAGE] = [3, 4096];

/** Are these the places of the same things in two processes? Most have moved by the same, and all lie where the machine likes it;
 *  sectors and members of archives lie at larger steps, and what is counted at each. */
export function moved(pairs: readonly (readonly [string, string])[]): boolean {
  const values = pairs.map((pair) => pair.map(Number) as [number, number]);
  const all = values.flat();
  if (values.length < PAIRS || !all.every((value) => value % 8 === 0 && value > 2 ** 20)) return false;
  const counts = Map.groupBy(values, ([one, other]) => other - one);
  const [by, most] = [...counts].reduce((best, each) => (each[1].length > best[1].length ? each : best));
  return most.length * 2 >= values.length && Math.abs(by) >= PAGE && all.some((value) => value % 512 !== 0);
}
