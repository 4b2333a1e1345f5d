/** Small forms that every report shares. */

/** "1 cause", "2 causes". */
export function plural(count: number, noun: string, nouns = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : nouns}`;
}

export function cut(text: string, length: number): string {
  const plain = oneLine(text);
  return plain.length > length ? `${plain.slice(0, length)}…` : plain;
}

/** Text without what would steer a terminal or begin another line. */
export function oneLine(text: string): string {
  // eslint-disable-next-line no-control-regex -- what an image holds must not steer a terminal
  return text.replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, " ");
}
