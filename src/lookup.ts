/** What a plan asks of the registry, each question once, and as soon as it can be guessed: a registry far away takes a good part of
 *  a second for an answer, and stage after stage would wait for the digest below it. */
import type { Host } from "./host/host.ts";
import type { InputsRecord } from "./image/inputs-record.ts";
import { readRecord } from "./records.ts";
import { tagged, type Manifest } from "./registry.ts";

export interface Lookup {
  repository: string;
  /** An image by a tag of ours. Nothing may come of it before `checked` has ended. */
  image(tag: string): Promise<Manifest | undefined>;
  /** What the newest image of a stage was made of; undefined when nothing is kept. */
  newest(stage: string): Promise<InputsRecord | undefined>;
  /** Asks now what is likely to be needed. Whether it fails is told to whoever needs it. */
  ahead(question: { tag: string } | { newest: string }): void;
  /** Ends when the registry has given every image that was needed by its digest as well, or throws CommandFailed. */
  checked(): Promise<void>;
}

export function openLookup(host: Host, repository: string): Lookup {
  const images = new Map<string, { answer: Promise<Manifest | undefined>; checks: Promise<void>[] }>();
  const records = new Map<string, Promise<InputsRecord | undefined>>();
  const needed: { answer: Promise<Manifest | undefined>; checks: Promise<void>[] }[] = [];

  const image = (tag: string) => {
    const checks: Promise<void>[] = [];
    const asked = images.get(tag) ?? { answer: tagged(host, repository, tag, checks), checks };
    images.set(tag, asked);
    return asked;
  };
  const newest = (stage: string) => {
    const asked = records.get(stage) ?? readRecord(host, repository, { stage });
    records.set(stage, asked);
    return asked;
  };
  return {
    repository,
    image: (tag) => {
      const asked = image(tag);
      needed.push(asked);
      return asked.answer;
    },
    newest,
    ahead: (question) => {
      const asked = "tag" in question ? image(question.tag).answer : newest(question.newest);
      asked.catch(() => undefined);
    },
    checked: async () => {
      await Promise.all(needed.map(({ answer }) => answer));
      await Promise.all(needed.flatMap(({ checks }) => checks));
    },
  };
}
