import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  runAction
} from "./chunk-ELW7KJ22.js";
import {
  stepNamed
} from "./chunk-DHLDEXDP.js";

// src/entry/build-final.ts
await runAction(stepNamed("build-final"));
