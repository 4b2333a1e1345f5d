/** What a command substitution throws or makes up in each build, taken from an argument of the build instead: the last way for
 *  what cannot be left out, a program above all. */
import { FIXED_ID, type Edits } from "./remedy.ts";

const NAME = "BUILD_ID";

/** A commit counts among them where the build makes the repository. */
const DICE =
  /\/dev\/u?random\b|\/proc\/sys\/kernel\/random\/|\bopenssl\s+rand\b|\buuid(?:gen)?\b|\bmcookie\b|\bpwgen\b|\bshuf\b|\bmktemp\s+-u|\bgit\s+(?:-\S+\s+)*(?:rev-parse|describe|log|show)\b|\bsecrets\.|\brandomBytes\b|\brandomUUID\b|\bSecureRandom\b|\b(?:bin2hex|random_bytes)\(/;
/** A secret of a known value were worse than one of another value in each build. */
export const SECRETS =
  "secret|token|salt|pepper|nonce|cookie|session|hmac|auth|jwt|csrf|otp|crypt|pass|priv|credential|key";
const SECRET = new RegExp(`(?:${SECRETS})[\\w.]*\\\\?["']?\\s*[=:]\\s*[\\\\"']*$`, "i");
const SECRET_FILE = new RegExp(`${SECRETS}|\\.pem$`, "i");

/** Every such substitution of the instruction by `$BUILD_ID`, with a fixed value as the argument's default; and what a command
 *  writes into a file, which a program may embed. */
export function arguedValues(source: string): Edits {
  const defaults = new Map<string, string>();
  const variable = (command: string) => {
    const value = likeness(command);
    const name = defaults.get(value) ?? (defaults.size === 0 ? NAME : `${NAME}_${defaults.size + 1}`);
    defaults.set(value, name);
    return `\${${name}}`;
  };
  const replace: { from: string; to: string }[] = [];
  for (const { piece, before } of substitutions(source))
    if (DICE.test(piece) && !SECRET.test(before)) replace.push({ from: piece, to: variable(piece) });
  for (const { command, sign, file } of written(source))
    if (DICE.test(command) && !SECRET_FILE.test(file))
      replace.push({ from: `${command} ${sign} ${file}`, to: `echo "${variable(command)}" ${sign} ${file}` });
  if (replace.length === 0) return {};
  return { args: [...defaults].map(([value, name]) => `${name}=${value}`), replace };
}

/** Code that writes more than an id: what belongs to a name, or a clock. */
const RECORD = /\bjson\b|\bJSON\.|to_json|to_yaml|json_encode|json\.dump|\w+["']?\s*(?:=>|:)\s*\S.*,|\bnow\b|\btime\b/i;

/** `COMMAND > FILE`, where the shell does nothing else with the command, and the command writes nothing beside its dice. */
function written(source: string): { command: string; sign: string; file: string }[] {
  const body = source.replace(/^\s*RUN\s+(?:--\S+\s+)*/, "");
  return body.split(/&&|\|\||;|\n|\\\n/).flatMap((part) => {
    const [, command = "", sign = "", file = ""] =
      /^\s*(?:(?:[({!]|then|do|else|elif|if)\s+|\()*(\S[^>$`]*?)\s*(>>?)\s*([\w./-]+)[\s)]*$/.exec(part) ?? [];
    const open = (quote: string) => command.split(quote).length % 2 === 0;
    return command === "" || open('"') || open("'") || RECORD.test(command) ? [] : [{ command, sign, file }];
  });
}

/** `$(…)` and backticks, the outer ones, with what stands before them. */
function substitutions(source: string): { piece: string; before: string }[] {
  const found: { piece: string; before: string }[] = [];
  for (let at = 0; at < source.length; at += 1) {
    const end = source.startsWith("$(", at) && source[at + 2] !== "(" ? closing(source, at + 2) : backtick(source, at);
    if (end === undefined) continue;
    found.push({ piece: source.slice(at, end), before: source.slice(Math.max(0, at - 60), at) });
    at = end - 1;
  }
  return found;
}

function closing(source: string, from: number): number | undefined {
  let depth = 1;
  for (let at = from; at < source.length; at += 1) {
    if (source[at] === "\\") at += 1;
    else if (source[at] === "(") depth += 1;
    else if (source[at] === ")" && (depth -= 1) === 0) return at + 1;
  }
  return undefined;
}

function backtick(source: string, at: number): number | undefined {
  const end = source[at] === "`" ? source.indexOf("`", at + 1) : -1;
  return end < 0 ? undefined : end + 1;
}

/** Zeros, as many as the command writes signs: they are a number, hexadecimal and base64 as well. */
function likeness(command: string): string {
  if (/\buuid/.test(command) || /random\/uuid|randomUUID/.test(command)) return FIXED_ID;
  const number = (pattern: RegExp) => Number(pattern.exec(command)?.[1] ?? NaN);
  const cut = number(/\|\s*(?:cut\s+-c\s*1?-|head\s+-c\s*)(\d+)\D*$/);
  if (cut > 0) return zeros(cut);
  if (/\bgit\s/.test(command))
    return zeros(number(/--short=(\d+)/) || (/--short|%h\b|describe/.test(command) ? 7 : 40));
  const bytes = number(
    /(?:-N\s*|-n\s*|-c\s*|--bytes[= ]|\bbs=|rand\s+(?:-\w+\s+)*|randomBytes\(|random_bytes\(|_hex\()(\d+)/,
  );
  return zeros((bytes > 0 ? bytes : 8) * 2);
}

function zeros(count: number): string {
  return "0".repeat(Math.min(count, 128));
}
