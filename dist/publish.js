import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  runAction
} from "./chunk-RSJY3KUE.js";
import {
  stepNamed
} from "./chunk-ES3WT6EX.js";

// src/entry/publish.ts
await runAction(stepNamed("publish"));
