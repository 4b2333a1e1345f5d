/** A build that begins before it is decided that there must be one: the registry's answers then come while BuildKit works. Nothing of
 *  it is told or used before somebody takes it, and of one that nobody takes nothing is left but what BuildKit has in its store. */
import { build, type BuildOptions, type BuiltImage } from "./build.ts";
import { PROCESS } from "./builder.ts";
import { CommandFailed } from "./errors.ts";
import type { Host } from "./host/host.ts";
import type { Digest } from "./image/reference.ts";
import { FEW_FILES } from "./placed.ts";
import { completed, type Ahead } from "./plan.ts";
import type { Settings } from "./settings.ts";

/** What a build is told that begins early. */
export interface Undecided {
  /** Aborted when it is not to be. */
  signal: AbortSignal;
  /** Ends when it is to be, and throws when it is not. */
  taken: Promise<unknown>;
}

/** What a build is of. */
interface Subject {
  name: string;
  parent: Digest | undefined;
}

export interface Early {
  /** Begins a build, the only one that does, unless another was made before. `host`: who is told of it, once it is taken. */
  begin(host: Host, of: Subject, act: (host: Host, undecided: Undecided) => Promise<BuiltImage | undefined>): void;
  /** What has begun, where it is of this; else undefined when that has ended, and then none begins any more. */
  take(of: Subject): Promise<{ building: Promise<BuiltImage | undefined> } | undefined>;
  /** Ends what has begun, of `name` where one is given, of which none begins any more; ends when nothing of it runs. */
  drop(name?: string): Promise<void>;
}

export function openEarly(): Early {
  let open = true;
  const decided = new Set<string>();
  let begun: { of: Subject; building: Promise<BuiltImage | undefined>; take(): void; drop(): void } | undefined;
  const drop = async () => {
    open = false;
    const before = begun;
    before?.drop();
    await before?.building.catch(() => undefined);
    begun = undefined;
  };
  return {
    begin: (host, of, act) => {
      if (!open || begun !== undefined || decided.has(of.name)) return;
      const stop = new AbortController();
      const { promise: taken, resolve, reject } = Promise.withResolvers<undefined>();
      taken.catch(() => undefined);
      const { silent, release } = silenced(host);
      const building = act(silent, { signal: stop.signal, taken });
      // Told to whoever takes it.
      building.catch(() => undefined);
      begun = {
        of,
        building,
        take: () => {
          release();
          resolve(undefined);
        },
        drop: () => {
          const reason = unneeded(of);
          reject(reason);
          stop.abort(reason);
        },
      };
    },
    take: async ({ name, parent }) => {
      if (begun?.of.name !== name || begun.of.parent !== parent) {
        await drop();
        return undefined;
      }
      const { building, take } = begun;
      [open, begun] = [false, undefined];
      take();
      return { building };
    },
    drop: async (name) => {
      if (name !== undefined) decided.add(name);
      if (name === undefined || begun?.of.name === name) await drop();
    },
  };
}

/** A stage that a run has yet to decide. */
export interface Candidate extends Pick<Ahead, "reading" | "guess">, Pick<BuildOptions, "placing" | "secrets"> {
  host: Host;
  settings: Settings;
  /** What people read of it. */
  name: string;
}

/** Begins the build of the one stage that is not what its newest image was made of, as if it stood on what that one stands on. Only
 *  on the caller's builder, which needs no start, and only with few files, which are put in their place for nothing else. */
export async function beginEarly(early: Early, candidates: readonly Candidate[]): Promise<void> {
  const guesses = await Promise.all(candidates.map(({ guess }) => guess));
  const [only, another] = candidates.filter((_one, index) => guesses[index]?.changed !== false);
  if (only === undefined || another !== undefined) return;
  const { host, settings, name, placing, secrets } = only;
  const [guess, prepared] = await Promise.all([only.guess, only.reading]);
  if (guess === undefined || settings.builder === undefined || settings.builder === PROCESS) return;
  if (prepared.parent !== undefined && guess.parent === undefined) return;
  // With triggers it may well be what its newest image was made of: that counts them.
  const { triggers = {}, entries } = await completed(host, settings, prepared);
  if (Object.keys(triggers).length > 0 || entries.length > FEW_FILES) return;
  const { parent } = guess;
  const { stage } = prepared.settings;
  early.begin(host, { name, parent }, (silent, undecided) => {
    const of = { stage, parent, prepared, placing, secrets, checking: false, dryRun: false, undecided };
    return build(silent, settings, of);
  });
}

/** A host whose words wait until they are released. */
function silenced(host: Host): { silent: Host; release: () => void } {
  let words: (() => void)[] | undefined = [];
  const say = (word: () => void) => {
    if (words === undefined) word();
    else words.push(word);
  };
  const silent: Host = {
    ...host,
    info: (message) => {
      say(() => {
        host.info(message);
      });
    },
    warning: (message, at) => {
      say(() => {
        host.warning(message, at);
      });
    },
    error: (message, at) => {
      say(() => {
        host.error(message, at);
      });
    },
    group: async (title, act) => {
      const { promise: ended, resolve } = Promise.withResolvers<undefined>();
      say(() => void host.group(title, () => ended));
      try {
        return await act();
      } finally {
        resolve(undefined);
      }
    },
  };
  const release = () => {
    const all = words ?? [];
    words = undefined;
    for (const word of all) word();
  };
  return { silent, release };
}

function unneeded({ name }: Subject): CommandFailed {
  return new CommandFailed({
    code: "cancelled",
    message: `The build of ${name} is not needed.`,
    remedy: "Nothing is to be done.",
  });
}
