import { expect, test } from "@jest/globals";
import { code, codeCell, fence, label, prose, text } from "../src/markdown.ts";

test("words from outside stay words", () => {
  expect(text("@acme *x* <img>\n| a")).toBe("&#64;acme &#42;x&#42; &lt;img&gt; &#124; a");
  expect(label('a"]; click')).toBe("a#34;#93;#59; click");
  expect(code("a`b\nc | d")).toBe("`a'b c | d`");
});

test("a bar ends no cell, and is a bar elsewhere", () => {
  expect(codeCell("a | b")).toBe("`a \\| b`");
  expect(code("a | b")).toBe("`a | b`");
});

test("our own sentences keep their code, and nothing ends a block", () => {
  expect(prose("`apk add` gives <b>")).toBe("`apk add` gives &lt;b&gt;");
  expect(fence("text", ["````"])).toEqual(["````text", "'''", "````", ""]);
});
