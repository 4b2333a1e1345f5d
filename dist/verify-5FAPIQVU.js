import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  verifyStep
} from "./chunk-NLIZZ4L7.js";
import "./chunk-T6YJ5YH6.js";
import "./chunk-2UPTMOZT.js";
import "./chunk-V5FUS4GW.js";
import "./chunk-FJ7JWXZR.js";
import "./chunk-X6AOXW5E.js";
import "./chunk-6VHLT56V.js";
import "./chunk-H6YDD3FZ.js";
import "./chunk-JI5LPSPG.js";
import "./chunk-CSV5J43W.js";
import "./chunk-C6YQGZ7Z.js";
import "./chunk-FEJCPKDN.js";
export {
  verifyStep
};
