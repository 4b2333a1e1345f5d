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
} from "./chunk-LVSAW6ZK.js";
import "./chunk-UGRGTEUB.js";
import "./chunk-UXGINT7Y.js";
import "./chunk-FDNQMWZM.js";
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
