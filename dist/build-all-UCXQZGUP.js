import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  buildAll,
  chainInputs,
  refuseFailed
} from "./chunk-372G7PEY.js";
import "./chunk-XNVTNK6C.js";
import "./chunk-L4FVZPZW.js";
import "./chunk-NVA3BBXT.js";
import "./chunk-UK3ZJYM4.js";
import "./chunk-ZEXSL2PF.js";
import "./chunk-2ZOQDCI4.js";
import "./chunk-G254VJ6N.js";
import "./chunk-FEJCPKDN.js";
export {
  buildAll,
  chainInputs,
  refuseFailed
};
