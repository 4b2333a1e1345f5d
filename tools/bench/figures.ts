/** The figures of the bench as people read them: a table with ratios, and a picture. */

export interface Spread {
  minimum: number;
  median: number;
  maximum: number;
}

/** Of one case: what each way took, in milliseconds, one figure a repetition. */
export interface Row {
  /** `final, linked copies`. */
  case: string;
  runner: "fresh" | "warm";
  /** `ours`, `jobs`, `buildx`, `bake`, and parts of them such as `ours: checking build`. */
  times: Record<string, number[]>;
}

export function spread(times: readonly number[]): Spread {
  const sorted = times.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const median =
    sorted.length % 2 === 1
      ? (sorted[Math.floor(middle)] ?? 0)
      : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
  return { minimum: sorted[0] ?? 0, median, maximum: sorted.at(-1) ?? 0 };
}

/** Seconds as median (minimum–maximum); ratios say how many times as long as ours the other takes, and how much longer ours takes than
 *  bake is the median of the turns. */
export function table(rows: readonly Row[]): string {
  const body = rows.map(({ case: name, runner, times }) => {
    const cells = ["ours", "jobs", "buildx", "bake"].map((way) => inSeconds(times[way]));
    const ratios = ["buildx", "bake"].map((way) => ratio(times[way], times["ours"]));
    return `| ${[name, runner, ...cells, ...ratios, above(times["ours"], times["bake"])].join(" | ")} |`;
  });
  return [
    "| case | runner | ours | ours, as jobs | buildx | bake | buildx / ours | bake / ours | ours − bake |",
    "|---|---|---|---|---|---|---|---|---|",
    ...body,
  ].join("\n");
}

/** What lies beside the work of the build in the jobs of the workflow, and the last stage alone by buildx. */
export function partsTable(rows: readonly Row[]): string {
  const parts = ["ours: publish", "ours: checking build, verify", "ours: all on one machine", "buildx: final alone"];
  const body = rows
    .filter(({ times }) => parts.some((part) => times[part] !== undefined))
    .map(({ case: name, runner, times }) => {
      const cells = parts.map((part) => inSeconds(times[part]));
      const more = above(times["ours"], times["buildx: final alone"]);
      return `| ${[name, runner, inSeconds(times["jobs"]), ...cells, more].join(" | ")} |`;
    });
  const head = ["case", "runner", "ours: plan and build", ...parts, "ours − final alone"];
  return [`| ${head.join(" | ")} |`, `|${head.map(() => "---").join("|")}|`, ...body].join("\n");
}

function inSeconds(times: readonly number[] | undefined): string {
  if (times === undefined || times.length === 0) return "";
  const { minimum, median, maximum } = spread(times);
  const seconds = (ms: number) => (ms / 1000).toFixed(2);
  return `${seconds(median)} s (${seconds(minimum)}–${seconds(maximum)})`;
}

function ratio(other: readonly number[] | undefined, ours: readonly number[] | undefined): string {
  if (!other?.length || !ours?.length) return "";
  return (spread(other).median / spread(ours).median).toFixed(1);
}

/** Seconds by which the first takes longer than the other, turn by turn. */
function above(ours: readonly number[] | undefined, other: readonly number[] | undefined): string {
  if (!other?.length || ours?.length !== other.length) return "";
  return `${(spread(ours.map((ms, turn) => ms - (other[turn] ?? ms))).median / 1000).toFixed(2)} s`;
}

const COLORS: Record<string, string> = { ours: "#1a7f37", jobs: "#4ac26b", buildx: "#0969da", bake: "#9a6700" };
const [WIDTH, LEFT, BAR, GAP] = [860, 270, 13, 14] as const;

/** Bars by case, the median, with a line from the fastest to the slowest. */
export function picture(rows: readonly Row[]): string {
  const ways = Object.keys(COLORS);
  const longest = Math.max(1, ...rows.flatMap(({ times }) => ways.flatMap((way) => times[way] ?? [])));
  const scale = (ms: number) => (ms / longest) * (WIDTH - LEFT - 70);
  let top = 40;
  const groups = rows.map(({ case: name, runner, times }) => {
    const shown = ways.filter((way) => (times[way] ?? []).length > 0);
    const title = `<text x="${LEFT - 10}" y="${top + (shown.length * BAR) / 2 + 4}" text-anchor="end">${escaped(name)}, ${runner}</text>`;
    const bars = shown.map((way, index) => {
      const { minimum, median, maximum } = spread(times[way] ?? []);
      const y = top + index * BAR;
      const middle = y + BAR / 2 - 1;
      return [
        `<rect x="${LEFT}" y="${y}" width="${scale(median).toFixed(1)}" height="${BAR - 2}" fill="${COLORS[way] ?? ""}"/>`,
        `<path d="M${(LEFT + scale(minimum)).toFixed(1)} ${middle}H${(LEFT + scale(maximum)).toFixed(1)}" stroke="#59636e"/>`,
        `<text x="${(LEFT + scale(maximum) + 5).toFixed(1)}" y="${y + BAR - 3}" class="small">${(median / 1000).toFixed(1)} s</text>`,
      ].join("");
    });
    top += shown.length * BAR + GAP;
    return [title, ...bars].join("\n");
  });
  const legend = ways.map(
    (way, index) =>
      `<rect x="${LEFT + index * 100}" y="12" width="11" height="11" fill="${COLORS[way] ?? ""}"/><text x="${LEFT + 17 + index * 100}" y="22">${way}</text>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${top}" font-family="system-ui, sans-serif" font-size="12" role="img" aria-label="Seconds by case: ours, ours as jobs, docker buildx build, docker buildx bake">`,
    `<style>.small{font-size:10px}text{fill:#59636e}</style>`,
    ...legend,
    ...groups,
    "</svg>",
    "",
  ].join("\n");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
