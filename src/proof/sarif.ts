/** The verdict for code scanning. Source: OASIS SARIF 2.1.0; GitHub docs, "SARIF support for code scanning". */
import { createHash } from "node:crypto";
import type { Cause } from "./explain.ts";
import { sentence, type Verdict } from "./report.ts";
import type { AllowedReport } from "./policy.ts";
import { cut, plural } from "./phrases.ts";

const HOME = "https://github.com/immutable-servers/immutable-servers";
/** GitHub shows 1,000 characters of a message. */
const MESSAGE_CHARACTERS = 1000;

/** One run with a rule for each cause, and a result for each place that made a difference. */
export function sarif(verdict: Verdict): string {
  const rules = new Map<string, object>(verdict.causes.map((cause) => [cause.rule, ruleOf(cause)]));
  const allowed = verdict.policy.allowed;
  const fingerprints = fingerprinter(verdict.stage);
  if (allowed.length > 0) rules.set("allowed", ALLOWED);
  return JSON.stringify({
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "immutable-servers verify", informationUri: HOME, rules: [...rules.values()] } },
        automationDetails: { id: `immutable-servers/${verdict.stage}/` },
        results: [
          ...verdict.causes.map((cause) => causeResult(verdict, cause, fingerprints)),
          ...allowed.map((each) => allowedResult(verdict, each, fingerprints)),
        ],
      },
    ],
  });
}

const ALLOWED = {
  id: "allowed",
  shortDescription: { text: "a difference that verify.allow names" },
  fullDescription: { text: "Two builds differ here, and the configuration gives a reason why they may." },
  defaultConfiguration: { level: "note" },
};

function ruleOf({ rule, title, why, fix, source }: Cause) {
  const markdown = [why, "", "```shell", fix.replaceAll("```", "'''"), "```", "", `[More](${source})`].join("\n");
  return {
    id: rule,
    name: rule,
    shortDescription: { text: title },
    fullDescription: { text: why },
    ...(/^https:\/\/\S+$/.test(source) && { helpUri: source }),
    help: { text: `${why}\n\n${fix}`, markdown },
    defaultConfiguration: { level: "error" },
    properties: { tags: ["reproducible-builds"] },
  };
}

type Fingerprints = ReturnType<typeof fingerprinter>;

function causeResult({ dockerfile }: Verdict, cause: Cause, fingerprints: Fingerprints) {
  const paths = cause.paths.slice(0, 5).map(({ path, kinds }) => `${path} (${kinds.join(", ")})`);
  return {
    ruleId: cause.rule,
    level: "error",
    message: {
      text: cut(`${sentence(cause)} ${cause.why} Paths: ${paths.join("; ")}`, MESSAGE_CHARACTERS),
    },
    locations: [location(cause.at?.file ?? dockerfile, cause.at?.line, cause.paths)],
    partialFingerprints: fingerprints(cause.rule, cause.instruction ?? ""),
  };
}

/** Shown as closed, with its reason. */
function allowedResult({ dockerfile }: Verdict, allowed: AllowedReport, fingerprints: Fingerprints) {
  const { of, paths, count, reason, owner, until } = allowed;
  return {
    ruleId: "allowed",
    level: "note",
    message: { text: cut(`${plural(count, "difference")} in ${of}, allowed until ${until}`, MESSAGE_CHARACTERS) },
    locations: [location(dockerfile, undefined, paths)],
    partialFingerprints: fingerprints("allowed", of),
    suppressions: [{ kind: "external", status: "accepted", justification: `${reason} (${owner}, until ${until})` }],
  };
}

/** Code scanning refuses a file with a result that lies nowhere: of two images without a Dockerfile it is the path in them. */
function location(file: string | undefined, line: number | undefined, paths: readonly { path: string }[]) {
  const path = paths[0]?.path.replace(/^\/+/, "") ?? "";
  const name = file ?? (path === "" ? "image" : path);
  const uri = name.split("/").map(encodeURIComponent).join("/");
  const artifactLocation = { uri, ...(file !== undefined && { uriBaseId: "%SRCROOT%" }) };
  return { physicalLocation: { artifactLocation, region: { startLine: line ?? 1 } } };
}

/** The same cause in the same instruction is the same alert, wherever the instruction moves; equal instructions are counted. The
 *  name is the one that GitHub asks for. */
function fingerprinter(stage: string) {
  const times = new Map<string, number>();
  return (...parts: string[]) => {
    const hex = createHash("sha256")
      .update([stage, ...parts].join("\0"))
      .digest("hex")
      .slice(0, 32);
    const time = (times.get(hex) ?? 0) + 1;
    times.set(hex, time);
    return { primaryLocationLineHash: `${hex}:${time}` };
  };
}
