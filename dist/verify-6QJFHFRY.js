import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  verifyStep
} from "./chunk-OPPPZFFY.js";
import "./chunk-FQLCDRNB.js";
import "./chunk-2SLPID7Q.js";
import "./chunk-LEILH2IC.js";
import "./chunk-ZHW7TFTP.js";
import "./chunk-X6AOXW5E.js";
import "./chunk-D4USCV2H.js";
import "./chunk-M2RA3WML.js";
import "./chunk-4TMDBJMA.js";
import "./chunk-CNL6BUMG.js";
import "./chunk-MHTURLIY.js";
import "./chunk-VUG4GSZD.js";
import "./chunk-HLNLIDEG.js";
import "./chunk-NVA3BBXT.js";
import "./chunk-FYW6JLIV.js";
import "./chunk-26PBJSGD.js";
import "./chunk-5IPTQGCM.js";
import "./chunk-NB63HO5T.js";
import "./chunk-OLUNT7VV.js";
import "./chunk-FEJCPKDN.js";
export {
  verifyStep
};
