import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  publishStep
} from "./chunk-NSNV5SFB.js";
import "./chunk-IP7IAMX5.js";
import "./chunk-CVCZGEVY.js";
import "./chunk-H6YDD3FZ.js";
import "./chunk-SUQZDZKG.js";
import "./chunk-HLEUWPZH.js";
import "./chunk-C6YQGZ7Z.js";
import "./chunk-FEJCPKDN.js";
export {
  publishStep
};
