import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  runAction
} from "./chunk-XZESWELW.js";
import {
  stepNamed
} from "./chunk-DLIZIMVC.js";

// src/entry/build-app-base.ts
await runAction(stepNamed("build-app-base"));
