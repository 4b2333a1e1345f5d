/** Times of a form as sed and regular expressions find them. */

/** A command of sed that gives every time of the form the same value. */
export function timed(form: string, time: string): string {
  return `s/${form}/${time.replaceAll(/[\\/]/g, "\\$&")}/g`;
}

/** `12:04:59` → `[0-9]+:[0-9]+:[0-9]+`: digits stand for digits and words for words, so that it speaks for every time of this
 *  form. */
export function formOf(time: string): string {
  const literally = time.replaceAll(/[^A-Za-z0-9]/g, (sign) => (/[-:, @_]/.test(sign) ? sign : `[${sign}]`));
  return literally.replaceAll(/\d+|[A-Za-z]{3,}/g, (part) =>
    /\d/.test(part) ? (part.length === 4 || part.length >= 8 ? `[0-9]{${part.length}}` : "[0-9]+") : "[A-Za-z]+",
  );
}
