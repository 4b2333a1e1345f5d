/** What a plan asks of the registry, each question once, and as soon as it can be guessed: a registry far away takes a good part of
 *  a second for an answer, and stage after stage would wait for the digest below it. */
import type { Host } from "./host/host.ts";
import type { InputsRecord } from "./image/inputs-record.ts";
import type { Digest } from "./image/reference.ts";
import type { Standing } from "./image/standing.ts";
import { readRecord, readStanding } from "./records.ts";
import { confirmed, manifest, type Manifest } from "./registry.ts";

export interface Lookup {
  /** An image by a tag of ours. Nothing may come of it before `checked` has ended. */
  image(tag: string): Promise<Manifest | undefined>;
  /** What the newest image of a stage was made of; undefined when nothing is kept. */
  newest(stage: string): Promise<InputsRecord | undefined>;
  /** What independent builds say of an image; undefined when nothing is kept. */
  standing(digest: Digest): Promise<Standing | undefined>;
  /** Asks now what is likely to be needed, and says whether something is there. Whether it fails is told to whoever needs it. */
  ahead(question: { tag: string } | { newest: string }): Promise<boolean | undefined>;
  /** Ends when it is sure that the registry has made up none of the images that were needed, or throws CommandFailed. */
  checked(): Promise<void>;
}

export function openLookup(host: Host, repository: string): Lookup {
  const image = once((tag: string) => manifest(host, `${repository}:${tag}`));
  const newest = once((stage: string) => readRecord(host, repository, { stage }));
  const standing = once((digest: Digest) => readStanding(host, repository, digest));
  const needed = new Set<Promise<void>>();
  // What builds of a digest came out as is kept when it is published: a registry has nothing of the kind for what it makes up.
  const check = once(async (name: string) => {
    const found = await image(name);
    if (found && !(await standing(found.digest))) await confirmed(host, repository, { name, found });
  });
  return {
    image: (tag) => {
      const checking = check(tag);
      checking.catch(() => undefined);
      needed.add(checking);
      return image(tag);
    },
    newest,
    standing,
    ahead: async (question) => {
      try {
        if ("newest" in question) return (await newest(question.newest)) !== undefined;
        // What is there is reused, and then this is asked of it.
        check(question.tag).catch(() => undefined);
        return (await image(question.tag)) !== undefined;
      } catch {
        return undefined;
      }
    },
    checked: async () => {
      await Promise.all(needed);
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
