/** Much of one kind, a portion at a time: all at once would only wait for the disk or the registry, and hold what it got. */

/** The answers, in the order of what was asked for. */
export async function inPortions<Item, Answer>(
  items: readonly Item[],
  size: number,
  act: (item: Item) => Promise<Answer>,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (let at = 0; at < items.length; at += size)
    for (const answer of await Promise.all(items.slice(at, at + size).map(act))) answers.push(answer);
  return answers;
}
