/** Times of a form as sed and regular expressions find them. */

import { isDuration, unspent } from "./durations.ts";
import { timesOf } from "./time-text.ts";

/** Is this a time, or a duration, and nothing else? */
export function isTime(text: string): boolean {
  return isDuration(text) || timesOf(text).join() === text;
}

/** A command of sed that gives every time of the form the same value. */
export function timed(form: string, time: string): string {
  return isDuration(time) ? unspent(time) : `s/${form}/${time.replaceAll(/[\\/]/g, "\\$&")}/g`;
}

/** `12:04:59` → `[0-9]+:[0-9]+:[0-9]+`: digits stand for digits and words for words, so that it speaks for every time of this
 *  form. */
export function formOf(time: string): string {
  if (isDuration(time)) return time;
  const literally = time.replaceAll(/[^A-Za-z0-9]/g, (sign) => (/[-:, @_]/.test(sign) ? sign : `[${sign}]`));
  // A fraction has no zeros at its end.
  return literally.replaceAll(/\d+|[A-Za-z]{3,}/g, (part, at: number) => {
    if (!/\d/.test(part)) return "[A-Za-z]+";
    const fraction = part.length >= 8 && /\[[.,]\]$/.test(literally.slice(0, at));
    return !fraction && (part.length === 4 || part.length >= 8) ? `[0-9]{${part.length}}` : "[0-9]+";
  });
}
