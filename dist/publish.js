import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  runAction
} from "./chunk-4NEMCA5R.js";
import {
  stepNamed
} from "./chunk-VN2WLR6L.js";

// src/entry/publish.ts
await runAction(stepNamed("publish"));
