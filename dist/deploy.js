import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  runAction
} from "./chunk-LS7ALK7D.js";
import {
  stepNamed
} from "./chunk-5NEPQMVP.js";

// src/entry/deploy.ts
await runAction(stepNamed("deploy"));
