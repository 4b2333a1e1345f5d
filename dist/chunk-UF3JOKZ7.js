import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  digestInput
} from "./chunk-VBO5IZG7.js";
import {
  login,
  readSettings,
  stageNamed,
  unknownPlatform
} from "./chunk-XCTBXWIX.js";
import {
  __name
} from "./chunk-FEJCPKDN.js";

// src/steps/stage.ts
var STAGE_INPUTS = ["config", "repository", "stage", "platform"];
var STAGE_SETTINGS = ["context", "dockerfile", "target", "args", "contexts", "epoch"];
async function openSettings(host, input = "stage") {
  const name = host.input(input);
  const settings = await readSettings(host, name);
  const stage = name === void 0 ? void 0 : stageNamed(settings, name, input);
  await login(host, settings.repository);
  return { settings, stage };
}
__name(openSettings, "openSettings");
async function openStage(host) {
  const { settings, stage } = await openSettings(host);
  return { settings, stage: stage ?? stageNamed(settings, void 0) };
}
__name(openStage, "openStage");
function onePlatform(host, { platforms }) {
  if (platforms.length > 1 && host.input("platform") === void 0) throw unknownPlatform(void 0, platforms);
}
__name(onePlatform, "onePlatform");
async function parentDigest(host, settings, stage) {
  const given = digestInput(host, "parent");
  const { parent } = stageNamed(settings, stage);
  if (given !== void 0 || parent === void 0) return given;
  const { plan } = await import("./plan-7ACXKFDP.js");
  const last = (await plan(host, settings, { upTo: parent })).at(-1);
  return last?.decision === "reuse" ? last.digest : void 0;
}
__name(parentDigest, "parentDigest");

export {
  STAGE_INPUTS,
  STAGE_SETTINGS,
  openSettings,
  openStage,
  onePlatform,
  parentDigest
};
