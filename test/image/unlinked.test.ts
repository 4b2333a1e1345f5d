import { expect, test } from "@jest/globals";
import { readDockerfile } from "../../src/image/dockerfile.ts";

test.each<[string, number | undefined]>([
  ["FROM app-base\nCOPY app /srv\n", 2],
  ["FROM app-base\nCOPY --link app /srv\nUSER 1\nADD more /srv\nCMD serve\n", 4],
  ["FROM app-base\nCOPY --chown=10001:10001 app /srv\n", 2],
  ["FROM app-base\nCOPY --link app /srv\n", undefined],
  ["FROM app-base\nCOPY app /srv\nRUN make\n", undefined],
  ["FROM app-base\nWORKDIR /srv\nCOPY app .\n", undefined],
  ["FROM app-base\nCOPY --chown=www-data app /srv\n", undefined],
  ["FROM app-base AS build\nRUN make\n\nFROM app-base\nCOPY --from=build /out /srv\n", undefined],
  ["FROM app-base AS unused\nRUN make\n\nFROM app-base\nCOPY app /srv\n", 5],
])("%j", (text, line) => {
  expect(readDockerfile(text, {}).unlinked).toBe(line);
});
