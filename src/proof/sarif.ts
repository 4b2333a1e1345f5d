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
  if (allowed.length > 0) rules.set("allowed", ALLOWED);
  return JSON.stringify({
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "immutable-servers verify", informationUri: HOME, rules: [...rules.values()] } },
        automationDetails: { id: `immutable-servers/${verdict.stage}/` },
        results: [
          ...verdict.causes.map((cause) => causeResult(verdict, cause)),
          ...allowed.map((each) => allowedResult(verdict, each)),
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

function causeResult({ dockerfile, stage }: Verdict, cause: Cause) {
  const paths = cause.paths.slice(0, 5).map(({ path, kinds }) => `${path} (${kinds.join(", ")})`);
  const file = cause.at?.file ?? dockerfile;
  return {
    ruleId: cause.rule,
    level: "error",
    message: {
      text: cut(`${sentence(cause)} ${cause.why} Paths: ${paths.join("; ")}`, MESSAGE_CHARACTERS),
    },
    ...(file !== undefined && { locations: [location(file, cause.at?.line)] }),
    partialFingerprints: { cause: fingerprint(stage, cause.rule, cause.instruction ?? "") },
  };
}

/** Shown as closed, with its reason. */
function allowedResult({ dockerfile, stage }: Verdict, allowed: AllowedReport) {
  const { of, count, reason, owner, until } = allowed;
  return {
    ruleId: "allowed",
    level: "note",
    message: { text: cut(`${plural(count, "difference")} in ${of}, allowed until ${until}`, MESSAGE_CHARACTERS) },
    ...(dockerfile !== undefined && { locations: [location(dockerfile)] }),
    partialFingerprints: { cause: fingerprint(stage, "allowed", of) },
    suppressions: [{ kind: "external", status: "accepted", justification: `${reason} (${owner}, until ${until})` }],
  };
}

function location(file: string, line = 1) {
  const uri = file.split("/").map(encodeURIComponent).join("/");
  return { physicalLocation: { artifactLocation: { uri, uriBaseId: "%SRCROOT%" }, region: { startLine: line } } };
}

/** The same cause in the same instruction is the same alert, wherever the instruction moves. */
function fingerprint(...parts: string[]): string {
  return createHash("sha256").update(parts.join("\0")).digest("hex").slice(0, 32);
}
