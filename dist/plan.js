import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  runAction
} from "./chunk-LS7ALK7D.js";
import {
  stepNamed
} from "./chunk-5NEPQMVP.js";

// src/entry/plan.ts
await runAction(stepNamed("plan"));
