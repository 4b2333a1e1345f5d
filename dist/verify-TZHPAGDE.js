import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  verifyStep
} from "./chunk-RAH6RK6G.js";
import "./chunk-PT3MJP6V.js";
import "./chunk-54MZHOGW.js";
import "./chunk-E2LMQVQJ.js";
import "./chunk-X6AOXW5E.js";
import "./chunk-RGFXNBC3.js";
import "./chunk-H6YDD3FZ.js";
import "./chunk-W4JUOZAY.js";
import "./chunk-JU4SYBRJ.js";
import "./chunk-C6YQGZ7Z.js";
import "./chunk-FEJCPKDN.js";
export {
  verifyStep
};
