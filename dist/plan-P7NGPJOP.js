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
} from "./chunk-BXMKMPPV.js";
import "./chunk-ZWCJJIY6.js";
import "./chunk-TNIVPNOA.js";
import "./chunk-POXNROOM.js";
import "./chunk-AMOEYZ2J.js";
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
