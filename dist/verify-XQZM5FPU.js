import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  verifyStep
} from "./chunk-DBSQ5HPO.js";
import "./chunk-ULJKBGMP.js";
import "./chunk-CB3ZTSQB.js";
import "./chunk-XHUCK4Q2.js";
import "./chunk-FA43YUYV.js";
import "./chunk-7LCV7BVU.js";
import "./chunk-5MCAMPMH.js";
import "./chunk-4BWPCEX5.js";
import "./chunk-NHAUU5BG.js";
import "./chunk-RLCWMATW.js";
import "./chunk-N4SZOMLK.js";
import "./chunk-VR3A6F27.js";
import "./chunk-UGRGTEUB.js";
import "./chunk-NVA3BBXT.js";
import "./chunk-4FKOFKV7.js";
import "./chunk-26PBJSGD.js";
import "./chunk-CQNJK5O7.js";
import "./chunk-OAOIG5DA.js";
import "./chunk-P4UWJVVG.js";
import "./chunk-FEJCPKDN.js";
export {
  verifyStep
};
