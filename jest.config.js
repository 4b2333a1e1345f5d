// Two projects: `unit` needs nothing but node, `e2e` the services that tools/test.ts starts.
const common = {
  testEnvironment: "node",
  extensionsToTreatAsEsm: [".ts"],
  modulePathIgnorePatterns: ["<rootDir>/examples/", "<rootDir>/dist/"],
  transform: {
    "^.+\\.ts$": [
      "@swc/jest",
      { jsc: { parser: { syntax: "typescript" }, target: "es2024" }, module: { type: "es6" }, sourceMaps: "inline" },
    ],
  },
};

export default {
  projects: [
    {
      ...common,
      displayName: "unit",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["<rootDir>/test/e2e/"],
    },
    {
      ...common,
      displayName: "e2e",
      testEnvironment: "<rootDir>/test/e2e/environment.ts",
      testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
    },
  ],
};
