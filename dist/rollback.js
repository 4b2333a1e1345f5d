import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  runAction
} from "./chunk-XZESWELW.js";
import {
  stepNamed
} from "./chunk-DLIZIMVC.js";

// src/entry/rollback.ts
await runAction(stepNamed("rollback"));
