import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  verifyStep
} from "./chunk-VQRDIU7Q.js";
import "./chunk-PNLOHBRT.js";
import "./chunk-OMLYJ7OH.js";
import "./chunk-CUUOCS5O.js";
import "./chunk-AHKLJQNK.js";
import "./chunk-QH2SV6US.js";
import "./chunk-25ANRAVE.js";
import "./chunk-L4FVZPZW.js";
import "./chunk-DOR5VCAV.js";
import "./chunk-RK6SVCZ4.js";
import "./chunk-ZJHA4VV6.js";
import "./chunk-JNHWHXVD.js";
import "./chunk-WUTDNUDO.js";
import "./chunk-UCFLNXJC.js";
import "./chunk-NVA3BBXT.js";
import "./chunk-UK3ZJYM4.js";
import "./chunk-26PBJSGD.js";
import "./chunk-ZEXSL2PF.js";
import "./chunk-2ZOQDCI4.js";
import "./chunk-G254VJ6N.js";
import "./chunk-FEJCPKDN.js";
export {
  verifyStep
};
