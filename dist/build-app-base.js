import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  runAction
} from "./chunk-C36QXC3F.js";
import {
  stepNamed
} from "./chunk-OARMVURY.js";

// src/entry/build-app-base.ts
await runAction(stepNamed("build-app-base"));
