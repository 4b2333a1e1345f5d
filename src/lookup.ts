/** What a plan asks of the registry, each question once, and as soon as it can be guessed: a registry far away takes a good part of
 *  a second for an answer, and stage after stage would wait for the digest below it. */
import type { Host } from "./host/host.ts";
import type { InputsRecord } from "./image/inputs-record.ts";
import type { Digest } from "./image/reference.ts";
import type { Standing } from "./image/standing.ts";
import { readRecord, readStanding } from "./records.ts";
import { tagged, type Manifest } from "./registry.ts";

export interface Lookup {
  /** An image by a tag of ours. Nothing may come of it before `checked` has ended. */
  image(tag: string): Promise<Manifest | undefined>;
  /** What the newest image of a stage was made of; undefined when nothing is kept. */
  newest(stage: string): Promise<InputsRecord | undefined>;
  /** What independent builds say of an image; undefined when nothing is kept. */
  standing(digest: Digest): Promise<Standing | undefined>;
  /** Asks now what is likely to be needed, and says whether something is there. Whether it fails is told to whoever needs it. */
  ahead(question: { tag: string } | { newest: string } | { standing: Digest }): Promise<boolean | undefined>;
  /** Ends when the registry has given every image that was needed by its digest as well, or throws CommandFailed. */
  checked(): Promise<void>;
}

export function openLookup(host: Host, repository: string): Lookup {
  const image = once((tag: string) => {
    const checks: Promise<void>[] = [];
    return { answer: tagged(host, repository, tag, checks), checks };
  });
  const newest = once((stage: string) => readRecord(host, repository, { stage }));
  const standing = once((digest: Digest) => readStanding(host, repository, digest));
  const needed: ReturnType<typeof image>[] = [];
  return {
    image: (tag) => {
      const asked = image(tag);
      needed.push(asked);
      return asked.answer;
    },
    newest,
    standing,
    ahead: (question) => {
      const asked =
        "tag" in question
          ? image(question.tag).answer
          : "newest" in question
            ? newest(question.newest)
            : standing(question.standing);
      return asked.then(
        (answer) => answer !== undefined,
        () => undefined,
      );
    },
    checked: async () => {
      await Promise.all(needed.map(({ answer }) => answer));
      await Promise.all(needed.flatMap(({ checks }) => checks));
    },
  };
}

function once<Name, Answer>(ask: (name: Name) => Answer): (name: Name) => Answer {
  const asked = new Map<Name, Answer>();
  return (name) => {
    const answer = asked.get(name) ?? ask(name);
    asked.set(name, answer);
    return answer;
  };
}
