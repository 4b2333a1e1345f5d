import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  build,
  buildCommand,
  buildOrReuse,
  placedAhead
} from "./chunk-XUPNDSHM.js";
import "./chunk-UHPUWFWP.js";
import "./chunk-RK6SVCZ4.js";
import "./chunk-ZJHA4VV6.js";
import "./chunk-JNHWHXVD.js";
import "./chunk-WUTDNUDO.js";
import "./chunk-UCFLNXJC.js";
import "./chunk-UK3ZJYM4.js";
import "./chunk-26PBJSGD.js";
import "./chunk-2ZOQDCI4.js";
import "./chunk-G254VJ6N.js";
import "./chunk-FEJCPKDN.js";
export {
  build,
  buildCommand,
  buildOrReuse,
  placedAhead
};
