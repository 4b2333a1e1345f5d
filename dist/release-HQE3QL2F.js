import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  UNVERIFIED,
  releaseChain,
  releaseImages,
  releaseSummary,
  unverified
} from "./chunk-NOH5KWHE.js";
import "./chunk-UHK4SG4J.js";
import "./chunk-X6AOXW5E.js";
import "./chunk-XNVTNK6C.js";
import "./chunk-5CLVKCAB.js";
import "./chunk-7BRPCNLI.js";
import "./chunk-M2RA3WML.js";
import "./chunk-4TMDBJMA.js";
import "./chunk-CNL6BUMG.js";
import "./chunk-U4RTJCZV.js";
import "./chunk-7VZQZY67.js";
import "./chunk-HLNLIDEG.js";
import "./chunk-NVA3BBXT.js";
import "./chunk-FYW6JLIV.js";
import "./chunk-26PBJSGD.js";
import "./chunk-NB63HO5T.js";
import "./chunk-OLUNT7VV.js";
import "./chunk-FEJCPKDN.js";
export {
  UNVERIFIED,
  releaseChain,
  releaseImages,
  releaseSummary,
  unverified
};
