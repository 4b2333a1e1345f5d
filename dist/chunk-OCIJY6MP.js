import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  machine,
  nonEmpty
} from "./chunk-PGMZGC72.js";
import {
  error,
  getInput,
  group,
  info,
  setOutput,
  setSecret,
  summary,
  warning
} from "./chunk-L2ZRXILX.js";
import {
  asFailure
} from "./chunk-G254VJ6N.js";
import {
  __name
} from "./chunk-FEJCPKDN.js";

// src/host/github.ts
var SUMMARY_LIMIT_BYTES = 1024 * 1024;
async function runAction(step) {
  const { close, ...world } = machine();
  try {
    await step.run({ ...world, ...words(step.defaults), cache: runnerCache() });
  } catch (error2) {
    const failure = asFailure(error2);
    if (!failure) throw error2;
    const title = `${failure.name} (${failure.code})`;
    error(`${failure.message}
${failure.remedy}`, { title, ...place(failure.at) });
    process.exitCode = 1;
  } finally {
    await close();
  }
}
__name(runAction, "runAction");
function runnerCache() {
  const { ACTIONS_RUNTIME_TOKEN: token, ACTIONS_CACHE_URL: first, ACTIONS_RESULTS_URL: second } = process.env;
  if (token === void 0 || (first ?? second) === void 0) return void 0;
  return {
    restore: /* @__PURE__ */ __name(async (folders, key, prefixes) => (await import("./cache-DVMXFVQN.js")).restoreCache(folders, key, prefixes), "restore"),
    // It warns by itself, and gives no id.
    save: /* @__PURE__ */ __name(async (folders, key) => await (await import("./cache-DVMXFVQN.js")).saveCache(folders, key) > 0, "save")
  };
}
__name(runnerCache, "runnerCache");
function words(defaults) {
  return {
    input: /* @__PURE__ */ __name((name) => nonEmpty(getInput(name)) ?? defaults[name], "input"),
    output: setOutput,
    secret: /* @__PURE__ */ __name((value) => {
      for (const line of value.split("\n")) if (line.trim() !== "") setSecret(line.trim());
    }, "secret"),
    info,
    warning: /* @__PURE__ */ __name((message, at) => {
      warning(message, place(at));
    }, "warning"),
    error: /* @__PURE__ */ __name((message, at) => {
      error(message, place(at));
    }, "error"),
    group,
    summary: /* @__PURE__ */ __name(async (markdown) => {
      if (process.env["GITHUB_STEP_SUMMARY"] === void 0) return;
      const text = Buffer.byteLength(markdown) > SUMMARY_LIMIT_BYTES ? "The summary is too long to be shown; see the log." : markdown;
      await summary.addRaw(text, true).write();
    }, "summary")
  };
}
__name(words, "words");
function place(at) {
  if (!at) return {};
  return {
    file: at.file,
    ...at.line === void 0 ? {} : { startLine: at.line },
    ...at.column === void 0 ? {} : { startColumn: at.column }
  };
}
__name(place, "place");

export {
  runAction
};
