import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  verifyStep
} from "./chunk-LIWEUZ2N.js";
import "./chunk-PNLOHBRT.js";
import "./chunk-KAXY5PAL.js";
import "./chunk-CUUOCS5O.js";
import "./chunk-F6EHMRNT.js";
import "./chunk-XUPNDSHM.js";
import "./chunk-UHPUWFWP.js";
import "./chunk-L4FVZPZW.js";
import "./chunk-DOR5VCAV.js";
import "./chunk-RK6SVCZ4.js";
import "./chunk-ZJHA4VV6.js";
import "./chunk-JNHWHXVD.js";
import "./chunk-WUTDNUDO.js";
import "./chunk-UCFLNXJC.js";
import "./chunk-NVA3BBXT.js";
import "./chunk-UK3ZJYM4.js";
import {
  runAction
} from "./chunk-H5S5FVBQ.js";
import "./chunk-67ITRYTY.js";
import "./chunk-L2ZRXILX.js";
import "./chunk-26PBJSGD.js";
import "./chunk-ZEXSL2PF.js";
import "./chunk-2ZOQDCI4.js";
import "./chunk-G254VJ6N.js";
import "./chunk-FEJCPKDN.js";

// src/entry/verify.ts
await runAction(verifyStep);
