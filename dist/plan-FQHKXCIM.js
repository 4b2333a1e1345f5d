import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  askOn,
  changesSince,
  completed,
  decide,
  epochOf,
  keyOn,
  plan,
  planAll,
  planChain,
  prepareAhead,
  prepareStage,
  recordOf,
  withCurrent
} from "./chunk-44A3ADTE.js";
import "./chunk-UGRGTEUB.js";
import "./chunk-TS5CTVZ4.js";
import "./chunk-YVNFNUPE.js";
import "./chunk-P4UWJVVG.js";
import "./chunk-FEJCPKDN.js";
export {
  askOn,
  changesSince,
  completed,
  decide,
  epochOf,
  keyOn,
  plan,
  planAll,
  planChain,
  prepareAhead,
  prepareStage,
  recordOf,
  withCurrent
};
