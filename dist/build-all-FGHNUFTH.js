import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  buildAll,
  chainInputs,
  refuseFailed
} from "./chunk-EYUAQ6LL.js";
import "./chunk-XNVTNK6C.js";
import "./chunk-DSOUA225.js";
import "./chunk-NVA3BBXT.js";
import "./chunk-7UX4VGTM.js";
import "./chunk-TVUT4B2P.js";
import "./chunk-W4YC5ZKV.js";
import "./chunk-AMOEYZ2J.js";
import "./chunk-FEJCPKDN.js";
export {
  buildAll,
  chainInputs,
  refuseFailed
};
