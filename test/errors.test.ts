import { readdir } from "node:fs/promises";
import { expect, test } from "@jest/globals";
import { asFailure, CheckFailed, CommandFailed, InputError } from "../src/errors.ts";

const full = Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC", syscall: "write" });

test("what the operating system refuses is a failure with a remedy", async () => {
  const error: unknown = await readdir("/no/such/folder").catch((cause: unknown) => cause);
  expect(asFailure(error)).toMatchObject({ code: "system", message: expect.stringContaining("/no/such/folder") });
  expect(asFailure(error)).toBeInstanceOf(CommandFailed);
  expect(asFailure(full)).toMatchObject({ code: "disk-full", remedy: expect.stringContaining("TMPDIR") });
});

test("an input that is not there is missing, rather than not accepted", () => {
  const input = { code: "c", name: "input stage", accepted: "base, app-base, final", example: "final" };
  expect(InputError.of({ ...input, seen: "nothing" }).message).toBe("input stage is missing.");
  expect(InputError.of({ ...input, seen: '"finale"' }).message).toBe('input stage: "finale" is not accepted.');
});

test("a failure stays what it is, and a mistake of ours stays a mistake", () => {
  const failure = new CheckFailed({ code: "different", message: "m", remedy: "r" });
  expect(asFailure(failure)).toBe(failure);
  expect(asFailure(new TypeError("x is not a function"))).toBeUndefined();
  expect(asFailure("text")).toBeUndefined();
});
