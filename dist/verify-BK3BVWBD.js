import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  verifyStep
} from "./chunk-KEJL72BC.js";
import "./chunk-ULJKBGMP.js";
import "./chunk-4OSPYNFZ.js";
import "./chunk-RFRCSUAE.js";
import "./chunk-FNIVPOPE.js";
import "./chunk-7LCV7BVU.js";
import "./chunk-HVOXJTDV.js";
import "./chunk-4BWPCEX5.js";
import "./chunk-ANGXBCCF.js";
import "./chunk-GR2S5QXF.js";
import "./chunk-CF7QJTES.js";
import "./chunk-LVSAW6ZK.js";
import "./chunk-UGRGTEUB.js";
import "./chunk-NVA3BBXT.js";
import "./chunk-UXGINT7Y.js";
import "./chunk-26PBJSGD.js";
import "./chunk-PINR2MUZ.js";
import "./chunk-FDNQMWZM.js";
import "./chunk-P4UWJVVG.js";
import "./chunk-FEJCPKDN.js";
export {
  verifyStep
};
