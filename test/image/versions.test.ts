import { expect, test } from "@jest/globals";
import type { Manager } from "../../src/image/packages.ts";
import { compareVersions } from "../../src/image/versions.ts";

/** Answers of dpkg 1.21 (`--compare-versions`), rpm 4.18 (`rpm.vercmp`), and facts of apk-tools' own test data. */
test.each<[Manager, string, string, number]>([
  ["dpkg", "1.0", "1.0", 0],
  ["dpkg", "1.0~rc1", "1.0", -1],
  ["dpkg", "1:0.9", "1.0", 1],
  ["dpkg", "0:1", "1", 0],
  ["dpkg", "1.0-1", "1.0-1+deb12u1", -1],
  ["dpkg", "2.36-9+deb12u4", "2.36-9+deb12u10", -1],
  ["dpkg", "1.0a", "1.0+", -1],
  ["dpkg", "3.0.11-1~deb12u2", "3.0.11-1", -1],
  ["dpkg", "09", "9", 0],
  ["dpkg", "1.2.3", "1.2.3-0", 0],
  ["rpm", "1.0", "1.0", 0],
  ["rpm", "1.0~rc1", "1.0", -1],
  ["rpm", "1.0^git1", "1.0", 1],
  ["rpm", "1.0^git1", "1.0.1", -1],
  ["rpm", "1.0^", "1.0^git1", -1],
  ["rpm", "1.0a", "1.0.1", -1],
  ["rpm", "1.0a", "1.0", 1],
  ["rpm", "2.50", "2.5", 1],
  ["rpm", "fc4", "fc.4", 0],
  ["rpm", "10xyz", "10.1xyz", -1],
  ["rpm", "1.0010", "1.9", 1],
  ["rpm", "1b.fc17", "1.fc17", -1],
  ["rpm", "1.0", "1_0", 0],
  ["rpm", "0:1.0-1", "1.0-1", 0],
  ["rpm", "1:1.0-1", "2.0-1", 1],
  ["apk", "1.2.3-r3", "1.2.3-r4", -1],
  ["apk", "1.3_alpha2", "1.3", -1],
  ["apk", "1.8.5", "1.8.5_p2", -1],
  ["apk", "3.1_p16", "3.1_p17", -1],
  ["apk", "0.10.1_rc1", "0.9.11", 1],
  ["apk", "1.02.07", "1.02.10-r1", -1],
  ["apk", "1.7b", "1.7", 1],
  ["apk", "0.1.0_alpha_pre2", "0.1.0_alpha", -1],
  ["apk", "20060720", "3.0.20060720", 1],
])("%s: %s and %s", (manager, one, other, order) => {
  expect(compareVersions(manager, one, other)).toBe(order);
  // Not `-order`, which is -0 for equal ones.
  expect(compareVersions(manager, other, one)).toBe(0 - order);
});
