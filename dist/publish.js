import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  runAction
} from "./chunk-GR3YBNRL.js";
import {
  stepNamed
} from "./chunk-I6CIPLAY.js";

// src/entry/publish.ts
await runAction(stepNamed("publish"));
