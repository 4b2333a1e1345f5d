import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  verifyStep
} from "./chunk-MXCOBSN4.js";
import "./chunk-FQLCDRNB.js";
import "./chunk-O3KRUYBO.js";
import "./chunk-ENDSMJPB.js";
import "./chunk-VCI2P47Q.js";
import "./chunk-X6AOXW5E.js";
import "./chunk-SDE7NWKC.js";
import "./chunk-M2RA3WML.js";
import "./chunk-4TMDBJMA.js";
import "./chunk-CNL6BUMG.js";
import "./chunk-7GMUQC4H.js";
import "./chunk-JSBZNNEU.js";
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
