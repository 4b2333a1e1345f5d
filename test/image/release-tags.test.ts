import { describe, expect, test } from "@jest/globals";
import { releaseTags } from "../../src/image/release-tags.ts";

describe("release tags", () => {
  const templates = { tags: ["{version}", "fixed"], moving: ["{branch}", "sha-{short-sha}"] };
  const named = (env: Record<string, string>) => releaseTags(templates, (name) => env[name]).map(({ name }) => name);

  test("are those whose values are known", () => {
    expect(named({})).toEqual(["fixed"]);
    expect(named({ GITHUB_REF_TYPE: "tag", GITHUB_REF_NAME: "v1.2.3" })).toEqual(["1.2.3", "fixed"]);
    expect(named({ GITHUB_REF_TYPE: "branch", GITHUB_REF_NAME: "feature/x", GITHUB_SHA: "a".repeat(40) })).toEqual([
      "fixed",
      "feature-x",
      `sha-${"a".repeat(12)}`,
    ]);
  });

  test("that no registry would take are refused", () => {
    expect(() => releaseTags({ tags: ["{nothing}"], moving: [] }, () => undefined)).toThrow(/\{nothing\}/);
  });
});
