import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  runAction
} from "./chunk-FZKYH4PN.js";
import {
  stepNamed
} from "./chunk-V42LYGN2.js";

// src/entry/publish.ts
await runAction(stepNamed("publish"));
