import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  verifyStep
} from "./chunk-CJWCR3V5.js";
import "./chunk-PNLOHBRT.js";
import "./chunk-NHX3B62V.js";
import "./chunk-CUUOCS5O.js";
import "./chunk-IUT4XMRR.js";
import "./chunk-WM5KKJVE.js";
import "./chunk-VEP64MFY.js";
import "./chunk-UF3JOKZ7.js";
import "./chunk-DOR5VCAV.js";
import "./chunk-3PMP3VVU.js";
import "./chunk-KSUXEWX3.js";
import "./chunk-YRX6XDAZ.js";
import "./chunk-MLWYURLA.js";
import "./chunk-G5ZT72F7.js";
import "./chunk-NVA3BBXT.js";
import "./chunk-VYPESJBY.js";
import "./chunk-26PBJSGD.js";
import "./chunk-VBO5IZG7.js";
import "./chunk-XCTBXWIX.js";
import "./chunk-G254VJ6N.js";
import "./chunk-FEJCPKDN.js";
export {
  verifyStep
};
