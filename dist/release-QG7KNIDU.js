import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  UNVERIFIED,
  releaseChain,
  releaseImages,
  releaseSummary,
  unverified
} from "./chunk-6Q6XTW2C.js";
import "./chunk-FA43YUYV.js";
import "./chunk-7LCV7BVU.js";
import "./chunk-XNVTNK6C.js";
import "./chunk-VHIZTVT6.js";
import "./chunk-HDLB66NC.js";
import "./chunk-4BWPCEX5.js";
import "./chunk-NHAUU5BG.js";
import "./chunk-RLCWMATW.js";
import "./chunk-N4SZOMLK.js";
import "./chunk-VR3A6F27.js";
import "./chunk-UGRGTEUB.js";
import "./chunk-NVA3BBXT.js";
import "./chunk-4FKOFKV7.js";
import "./chunk-26PBJSGD.js";
import "./chunk-OAOIG5DA.js";
import "./chunk-P4UWJVVG.js";
import "./chunk-FEJCPKDN.js";
export {
  UNVERIFIED,
  releaseChain,
  releaseImages,
  releaseSummary,
  unverified
};
