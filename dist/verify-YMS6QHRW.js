import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  verifyStep
} from "./chunk-4EX4NAVM.js";
import "./chunk-G6QFAVDQ.js";
import "./chunk-VZQVHBYF.js";
import "./chunk-HN3QW4PY.js";
import "./chunk-X6AOXW5E.js";
import "./chunk-2XALSKZB.js";
import "./chunk-H6YDD3FZ.js";
import "./chunk-5MR43C24.js";
import "./chunk-6D7MYDHL.js";
import "./chunk-C6YQGZ7Z.js";
import "./chunk-FEJCPKDN.js";
export {
  verifyStep
};
