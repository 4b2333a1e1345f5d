import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  __name
} from "./chunk-FEJCPKDN.js";

// src/proof/phrases.ts
function plural(count, noun, nouns = `${noun}s`) {
  return `${count} ${count === 1 ? noun : nouns}`;
}
__name(plural, "plural");
function cut(text2, length) {
  const plain = oneLine(text2);
  return plain.length > length ? `${plain.slice(0, length)}\u2026` : plain;
}
__name(cut, "cut");
function oneLine(text2) {
  return text2.replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, " ");
}
__name(oneLine, "oneLine");

// src/markdown.ts
function text(words) {
  return oneLine(words).trim().replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll(/[\\`*_{}[\]|~#@]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
__name(text, "text");
function prose(words) {
  return words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
__name(prose, "prose");
function code(words) {
  return `\`${oneLine(words).trim().replaceAll("`", "'")}\``;
}
__name(code, "code");
function codeCell(words) {
  return code(words).replaceAll("|", "\\|");
}
__name(codeCell, "codeCell");
function fence(language, lines) {
  return [`\`\`\`\`${language}`, ...lines.map((line) => line.replaceAll("````", "'''")), "````", ""];
}
__name(fence, "fence");
function label(words, length = 80) {
  const plain = oneLine(words).trim();
  const short = plain.length > length ? `${plain.slice(0, length)}\u2026` : plain;
  return short.replaceAll(/[^\w .,:/=+…–-]/gu, (sign) => `#${sign.codePointAt(0)};`);
}
__name(label, "label");

export {
  plural,
  cut,
  oneLine,
  text,
  prose,
  code,
  codeCell,
  fence,
  label
};
