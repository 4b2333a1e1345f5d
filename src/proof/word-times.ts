/** Words that are times in digits of their own: other bases, other eras, other orders of year, month and day. Each is one only when
 *  it is about when the builds ran, on both sides. */
import type { Moment } from "./evidence.ts";

/** Days around the builds in which a number counts as one of their times. */
const NEAR_SECONDS = 400 * 86_400;
/** And where the form has fewer values, or no sign of its own. */
const FRESH_SECONDS = 3 * 86_400;
/** And for a clock without a day. */
const CLOCK_SECONDS = 5400;

/** Is this number of seconds since 1970 about when the builds ran? */
export function near(seconds: number, { now }: Moment): boolean {
  return seconds > now - NEAR_SECONDS && seconds < now + 2 * 86_400;
}

/** Are two differing words times of the builds? */
export function clocksInWords(first: string, second: string, moment: Moment): boolean {
  if (countedTimes(first, second, moment) || reckonedTimes(first, second, moment) || ticking(first, second))
    return true;
  // The name of a file can stand around them.
  const [[before, one, behind] = [], [itsBefore, other, itsBehind] = []] = [first, second].map((word) =>
    DIGITS_WITHIN.exec(word)?.slice(1),
  );
  if (one === undefined || other === undefined || before !== itsBefore || behind !== itsBehind) return false;
  const fresh = (seconds: number) => Math.abs(seconds - moment.now) < FRESH_SECONDS;
  return [...ERAS, ...LAYOUTS].some((read) => fresh(read(one, moment)) && fresh(read(other, moment)));
}

/** What may be a date or a number, of five signs and more: `backup-241126.0910.sql`. */
const DIGITS_WITHIN = /^([^\d]{0,40})(\d[\d._:T/-]{3,20}\d(?:e\+?\d+)?)(|\D.*)$/i;

/** Seconds since 1970; NaN for what is no time of the form. */
type Read = (word: string, moment: Moment) => number;

function number(pattern: RegExp, seconds: (value: number) => number): Read {
  return (word) => (pattern.test(word) ? seconds(Number(word)) : NaN);
}

/** What counts from another day, or in other units. Ids of Twitter, Discord, Instagram and Mastodon, of Sony and of Hypersistence are
 *  times with a few bits behind them; UUID_SHORT of MariaDB has some in front as well. */
const ERAS: readonly Read[] = [
  // Windows, browsers, and .NET.
  number(/^1\d{17}$/, (value) => value / 1e7 - 11_644_473_600),
  number(/^1\d{16}$/, (value) => value / 1e6 - 11_644_473_600),
  number(/^6\d{17}$/, (value) => value / 1e7 - 62_135_596_800),
  // Apple, and satellites.
  number(/^\d{9}(?:\.\d+)?$/, (value) => value + 978_307_200),
  number(/^\d{18}$/, (value) => value / 1e9 + 978_307_200),
  number(/^1\d{9}(?:\.\d+)?$/, (value) => value + 315_964_782),
  // Days: of spreadsheets, of astronomers, those without their first digits, and of Unix.
  number(/^\d{5}(?:\.\d{4,})?$/, (days) => (days - 25_569) * 86_400),
  number(/^\d{5}(?:\.\d{4,})?$/, (days) => (days - 40_587) * 86_400),
  number(/^\d{7}(?:\.\d{4,})?$/, (days) => (days - 2_440_587.5) * 86_400),
  number(/^\d{5}(?:\.\d{4,})?$/, (days) => days * 86_400),
  number(/^[1-9]\.\d{5,}e\+?(?:0?9|1[258])$/i, (value) => value / 10 ** (Math.floor(Math.log10(value) / 3) * 3 - 9)),
  // Minutes since 1970.
  number(/^[23]\d{7}$/, (minutes) => minutes * 60),
  ...[1_288_834_974.657, 1_420_070_400, 1_577_836_800].map((from) =>
    number(/^\d{18,20}$/, (id) => id / 2 ** 22 / 1e3 + from),
  ),
  number(/^\d{18,20}$/, (id) => id / 2 ** 23 / 1e3 + 1_314_220_021.721),
  number(/^\d{17,19}$/, (id) => id / 2 ** 16 / 1e3),
  number(/^\d{17,19}$/, (id) => id / 2 ** 24 / 100 + 1_409_529_600),
  number(/^\d{16,20}$/, (id) => (id % 2 ** 56) / 2 ** 24),
  assembly,
];

/** Source: .NET, AssemblyVersion("1.0.*"): days since 2000, and half the seconds of the day. */
function assembly(word: string): number {
  const [, days, halves] = /^\d+\.\d+\.(\d{4,5})\.(\d{1,5})$/.exec(word) ?? [];
  return Number(days) * 86_400 + Number(halves) * 2 + 946_684_800;
}

/** Digits of year, month, day and clock, as `date +FORMAT` puts them: `2611241945`, `241126-194512`, `26328_1945` (a day of the
 *  year), `1124-1945`. The layout says which digits are which. */
const LAYOUTS: readonly Read[] = [
  ...[
    "yyMMddhhmm",
    "ddMMyyhhmm",
    "MMddyyhhmm",
    "ddMMyyyyhhmm",
    "MMddyyyyhhmm",
    "yyDDDhhmm",
    "yyyyDDDhhmm",
    "yyyyMMddhhmm",
  ].flatMap((layout) => [layoutOf(layout), layoutOf(`${layout}ss`)]),
  ...["MMddhhmm", "MMddhhmmss", "yyyyDDD", "yyDDD", "yyMMdd", "ddMMyy", "MMddyy"].map(layoutOf),
  // A clock alone has few values: within the hours around the builds.
  clock(/^([01]\d|2[0-3]):([0-5]\d)$/),
  clock(/^([01]\d|2[0-3])[-.]?([0-5]\d)[-.]?([0-5]\d)$/),
];

function layoutOf(layout: string): Read {
  const names = layout.match(/(.)\1*/g) ?? [];
  const pattern = new RegExp(`^${names.map((name) => `(\\d{${name.length}})`).join("[-_.T/]?")}$`, "i");
  return (word, { now }) => {
    if (word.length < layout.length) return NaN;
    const [found, ...digits] = pattern.exec(word) ?? [];
    if (found === undefined) return NaN;
    const part = (letter: string) => digits[names.findIndex((name) => name.startsWith(letter))];
    const value = (letter: string, otherwise: number) => Number(part(letter) ?? otherwise);
    const year = value("y", new Date(now * 1000).getUTCFullYear());
    const [month, day] = part("D") === undefined ? [value("M", 0), value("d", 0)] : [1, value("D", 0)];
    if (month < 1 || month > 12 || day < 1 || value("h", 0) > 23 || value("m", 0) > 59 || value("s", 0) > 60)
      return NaN;
    return (
      Date.UTC(year < 100 ? 2000 + year : year, month - 1, day, value("h", 0), value("m", 0), value("s", 0)) / 1000
    );
  };
}

/** In UTC, as builds have it. */
function clock(pattern: RegExp): Read {
  return (word, { now }) => {
    const [, hours, minutes, seconds = 0] = pattern.exec(word) ?? [];
    const at = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
    const ago = sinceClock(at, { now });
    return Math.abs(ago) < CLOCK_SECONDS ? now - ago : NaN;
  };
}

/** How long ago this second of a day was; less than nothing for one to come. */
export function sinceClock(at: number, { now }: Moment): number {
  return ((now - at + 1.5 * 86_400) % 86_400) - 86_400 / 2;
}

/** A time of the next thirty years is one that the build reckoned with. */
function reckonedTimes(first: string, second: string, { now }: Moment): boolean {
  const [one, other] = [first, second].map((word) =>
    /^\d{10}$|^\d{10}\.\d+$|^\d{13}$/.test(word)
      ? Number(word) / (word.length === 13 && !word.includes(".") ? 1000 : 1)
      : NaN,
  ) as [number, number];
  const later = [one, other].every((at) => at > now && at < now + 30 * 31_557_600);
  const between = Math.abs(one - other);
  return later && between <= 7200 && between % 512 !== 0;
}

/** Nanoseconds since the machine started: a number of so many digits that grew by what lies between two builds. PHP and JavaScript
 *  write it in base 36 or 16, too, where drawn words have as many signs: such lie within these hardly ever. */
function ticking(first: string, second: string): boolean {
  const digits = [first, second].every((word) => /^\d{13,16}$/.test(word));
  const signs = digits ? SIGNS.slice(0, 10) : first.length > 10 ? BASE_16 : SIGNS;
  // Where something lies in the memory of a process is no time, near as it is.
  const other = [first, second].every((word) =>
    /^(?!0x|(?:7f|5[5-7])[\da-f]{10}$)(?=.*[a-z])(?:[a-f\d]{11,12}|[a-z\d]{9,10})$/.test(word),
  );
  if (!digits && (!other || first.length !== second.length)) return false;
  const [one, later] = [first, second].map((word) => digitsIn(word, signs)) as [number, number];
  const grown = later - one;
  return grown > 1e8 && grown < Math.min(6e11, one / 50);
}

/** The signs of digits; of 62 there are two orders. */
const SIGNS = "0123456789abcdefghijklmnopqrstuvwxyz";
const LETTERS = SIGNS.slice(10);
export const BASE_62 = `0123456789${LETTERS.toUpperCase()}${LETTERS}`;
const [BASE_8, BASE_16, BASE_32] = [SIGNS.slice(0, 8), SIGNS.slice(0, 16), SIGNS.slice(0, 32)];

/** Digits in which programs write the clock, with the length of each unit: tar's octal ones, and PHP's uniqid,
 *  which adds five digits to the seconds. */
const DIGITS: readonly { signs: string; unit: number; length: number; digits: RegExp; before?: number }[] = [
  within(BASE_8, 1, 11),
  within(BASE_16, 1, 8),
  // Minutes, as at(1) names its jobs.
  within(BASE_16, 1 / 60, 8),
  within(BASE_16, 1e3, 11),
  within(BASE_16, 2 ** 20, 13),
  within(BASE_16, 1e6, 13),
  within(BASE_16, 1e9, 16),
  { ...within(BASE_16, 1e7, 15), before: 11_644_473_600 },
  ...[BASE_32, SIGNS, BASE_62, `${SIGNS}${LETTERS.toUpperCase()}`].flatMap((signs) =>
    [1, 1e3, 1e6, 1e9].map((unit) => alone(signs, unit)),
  ),
];

/** Also in the middle of other digits. */
function within(signs: string, unit: number, length: number) {
  return { signs, unit, length, digits: new RegExp(`[${signs}]{${length}}`, "iy") };
}

/** A word of its own, as long as a number of these days is. Digits alone are of another base. */
function alone(signs: string, unit: number) {
  const length = Math.ceil(Math.log(1.8e9 * unit) / Math.log(signs.length));
  return {
    signs,
    unit,
    length,
    digits: new RegExp(`(?<![a-z0-9])(?=\\d*[a-z])[${signs}]{${length}}(?![a-z0-9])`, "iy"),
  };
}

/** Two words that differ in a number alone, which is about when the builds ran, in the digits of another base. Chance does not
 *  give two such numbers within days of each other. */
function countedTimes(first: string, second: string, moment: Moment): boolean {
  if (first.length !== second.length) return false;
  return DIGITS.some(({ signs, unit, length, digits, before = 0 }) =>
    starts(first, digits).some((from) => {
      if (first.slice(0, from) !== second.slice(0, from) || first.slice(from + length) !== second.slice(from + length))
        return false;
      const [one, other] = [first, second].map(
        (word) => digitsIn(word.slice(from, from + length), signs) / unit - before,
      ) as [number, number];
      // Few letters are a word of a language.
      const spoken = length <= 6 && /^[a-z]+$/i.test(first.slice(from, from + length));
      const days = spoken ? FRESH_SECONDS : NEAR_SECONDS;
      const about = near(one, moment) && near(other, moment) && Math.abs(one - moment.now) < days;
      return about && Math.abs(one - other) < 2 * 86_400;
    }),
  );
}

/** Every place where the pattern fits, those within each other too. */
function starts(word: string, sticky: RegExp): number[] {
  return Array.from(word.slice(0, 64), (_sign, at) => at).filter((at) => {
    sticky.lastIndex = at;
    return sticky.test(word);
  });
}

/** The number that digits of these signs are, as near as a fraction can be; NaN for others. */
export function digitsIn(digits: string, signs: string): number {
  const plain = signs === signs.toLowerCase() ? digits.toLowerCase() : digits;
  return Array.from(plain).reduce((value, sign) => {
    const digit = signs.indexOf(sign);
    return digit < 0 ? NaN : value * signs.length + digit;
  }, 0);
}
