/** The three ways in which a step fails, one for each person who can act: whoever wrote the workflow (InputError),
 *  whoever runs the tools (CommandFailed), whoever owns the image (CheckFailed). */

/** A place in a file of the caller's; line and column start at 1. */
export interface Location {
  file: string;
  line?: number;
  column?: number;
}

interface Details {
  /** Stable, for programs and for searching: `unknown-key`. */
  code: string;
  /** One sentence: what was seen, with its value. */
  message: string;
  /** What to do now. */
  remedy: string;
  at?: Location | undefined;
  cause?: unknown;
}

export abstract class Failure extends Error {
  readonly code: string;
  readonly remedy: string;
  readonly at: Location | undefined;

  constructor(details: Details) {
    super(details.message, { cause: details.cause });
    this.name = new.target.name;
    this.code = details.code;
    this.remedy = details.remedy;
    this.at = details.at;
  }
}

/** What the caller wrote cannot be right, whatever the world looks like. */
export class InputError extends Failure {
  /** The message that bad input gets: its name, what was seen, what is accepted, an example. */
  static of(input: {
    code: string;
    name: string;
    seen: string;
    accepted: string;
    example: string;
    at?: Location | undefined;
    cause?: unknown;
  }): InputError {
    const { code, at, cause } = input;
    return new InputError({
      code,
      message: /^no(thing| value)$/.test(input.seen)
        ? `${input.name} is missing.`
        : `${input.name}: ${input.seen} is not accepted.`,
      remedy: `Accepted: ${input.accepted}. Example: ${input.example}`,
      at,
      cause,
    });
  }
}

/** A tool, a registry or a host did not do what was asked of it. */
export class CommandFailed extends Failure {}

/** Everything ran, and the answer is no: builds differ, a release is not healthy, a tag serves another digest. */
export class CheckFailed extends Failure {}

/** A failure of whatever kind as one of a place in a file; `hint` goes before its remedy. */
export function located(error: unknown, at: Location | undefined, hint = ""): unknown {
  if (!(error instanceof Failure)) return error;
  const { code, message, remedy, cause } = error;
  const Same = error.constructor as new (details: Details) => Failure;
  return new Same({ code, message, remedy: hint + remedy, at: error.at ?? at, cause });
}

/** The failure that an error is for people: itself, or what the operating system refused; undefined for a mistake of ours,
 *  whose stack is worth more than any words. */
export function asFailure(error: unknown): Failure | undefined {
  if (error instanceof Failure) return error;
  if (typeof error !== "object" || error === null || !("syscall" in error) || !("message" in error)) return undefined;
  const full = "code" in error && (error.code === "ENOSPC" || error.code === "EDQUOT");
  return new CommandFailed({
    code: full ? "disk-full" : "system",
    message: `This machine refuses: ${String(error.message)}.`,
    remedy: full
      ? "Free space here, or let TMPDIR name a folder on a larger disk."
      : "Check that the path is there and that this user may use it; temporary files lie in TMPDIR.",
    cause: error,
  });
}
