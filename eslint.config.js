import js from "@eslint/js";
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["dist/", "coverage/", "examples/", "node_modules/", "tools/node/", "test/fixtures/"] },
  js.configs.recommended,
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Numbers read well in messages, and that is where templates are used.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // A Host and its like are records of closures: their functions have no `this` to lose.
      "@typescript-eslint/unbound-method": "off",
      // `const { secret: _, ...rest }` is how a key is left out.
      "@typescript-eslint/no-unused-vars": ["error", { varsIgnorePattern: "^_", argsIgnorePattern: "^_" }],
      // process.env["NAME"] shows that the name may be missing.
      "@typescript-eslint/dot-notation": "off",
    },
  },
  { files: ["**/*.js"], languageOptions: { globals: { process: "readonly", console: "readonly" } } },
);
