import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  runAction
} from "./chunk-4NEMCA5R.js";
import {
  stepNamed
} from "./chunk-VN2WLR6L.js";

// src/entry/deploy.ts
await runAction(stepNamed("deploy"));
