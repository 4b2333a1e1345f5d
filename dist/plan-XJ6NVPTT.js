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
} from "./chunk-URYMMGQZ.js";
import "./chunk-5EV7VPG7.js";
import "./chunk-7UX4VGTM.js";
import "./chunk-W4YC5ZKV.js";
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
