/** What the instruction itself says about a cause, for bytes that say too little: a port from $RANDOM is a number like any
 *  other, and seven letters from /dev/urandom are a word. */
import type { GeneralCause } from "./evidence.ts";

const THROWS_DICE = new RegExp(
  [
    /\/dev\/u?random|\/random\/(?:uuid|boot_id)|\bS?RANDOM\b|\buuidgen\b|\bmcookie\b|\bpwgen\b|\bmkpasswd\b|\bmktemp\b/,
    /\bopenssl (?:rand|gen\w+|req|ecparam|dhparam|passwd|enc)\b|\bssh-keygen\b|\bgpg\b|\bhtpasswd\b|\bkeytool\b/,
    /\bsort\b[^|;&]* (?:-R\b|--random-sort)|\bshuf\b/,
    /\b(?:gen_random_\w+|uuid_generate_\w+|randomblob|random|rand|srand|mt_rand|random_int|random_bytes|uniqid|uuid[147]?|newid)\(/i,
    /\b(?:secrets|random|Random|SecureRandom|Math\.random|randomUUID|randomBytes|getrandbits|os\.urandom|nanoid|UUID)\b/,
  ]
    .map(({ source }) => source)
    .join("|"),
);
const READS_THE_CLOCK = new RegExp(
  [
    /\bdate\b|\bEPOCH(?:SECONDS|REALTIME)\b|\/proc\/uptime|\buptime\b|__(?:DATE|TIME|TIMESTAMP)__|\bSECONDS\b/,
    /\b(?:local|gm|micro|hr|mk|clock_get)?time\(|\bstrftime\b|\b(?:local|gm)time\b|\bperf_counter\b|\bmonotonic\b/,
    /\b(?:Date|Time|DateTime|Instant|LocalDateTime|datetime|time)(?:::|\.)(?:now|utcnow|today|time|UtcNow)\b|\bnew Date\b/,
    /\bCURRENT_(?:TIME|DATE|TIMESTAMP)\b|\bnow\(\)|'now'/i,
  ]
    .map(({ source }) => source)
    .join("|"),
);

/** A general cause made sharper by the instruction; the given one where it says nothing, or too much. */
export function hinted(cause: GeneralCause, instruction: string): GeneralCause {
  if (cause !== "number" && cause !== "unknown") return cause;
  const [dice, clock] = [THROWS_DICE.test(instruction), READS_THE_CLOCK.test(instruction)];
  if (dice === clock) return cause;
  return dice ? "random value" : "time";
}
