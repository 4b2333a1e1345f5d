import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  __name
} from "./chunk-FEJCPKDN.js";

// src/argv.ts
function pasteable(argv) {
  return argv.map(shellWord).join(" ");
}
__name(pasteable, "pasteable");
function shellWord(word) {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
__name(shellWord, "shellWord");

export {
  pasteable,
  shellWord
};
