import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  buildAll,
  chainInputs,
  refuseFailed
} from "./chunk-CHLB7E3J.js";
import "./chunk-XNVTNK6C.js";
import "./chunk-UF3JOKZ7.js";
import "./chunk-NVA3BBXT.js";
import "./chunk-VYPESJBY.js";
import "./chunk-VBO5IZG7.js";
import "./chunk-XCTBXWIX.js";
import "./chunk-G254VJ6N.js";
import "./chunk-FEJCPKDN.js";
export {
  buildAll,
  chainInputs,
  refuseFailed
};
