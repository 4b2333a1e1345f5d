import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  verifyStep
} from "./chunk-NYILS442.js";
import "./chunk-K7DMPUOC.js";
import "./chunk-2UPTMOZT.js";
import "./chunk-WARDFUAZ.js";
import "./chunk-SH3TGWAN.js";
import "./chunk-X6AOXW5E.js";
import "./chunk-GFZAGYH6.js";
import "./chunk-H6YDD3FZ.js";
import "./chunk-DOU62HSF.js";
import "./chunk-CFPCESQN.js";
import "./chunk-C6YQGZ7Z.js";
import "./chunk-FEJCPKDN.js";
export {
  verifyStep
};
