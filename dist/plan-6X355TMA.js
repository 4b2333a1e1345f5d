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
} from "./chunk-VR3A6F27.js";
import "./chunk-UGRGTEUB.js";
import "./chunk-4FKOFKV7.js";
import "./chunk-OAOIG5DA.js";
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
