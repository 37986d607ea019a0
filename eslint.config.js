const officeAddins = require("eslint-plugin-office-addins");
const tseslint = require("typescript-eslint");

/** The add-in rules name no .tsx files; our components owe them the same. */
const addinRules = officeAddins.configs.recommended.map((config) =>
  config.files ? { ...config, files: [...config.files, "**/*.tsx"] } : config
);

module.exports = [
  { ignores: ["dist/", "node_modules/", ".cache/", "coverage/"] },
  ...addinRules,
  {
    files: ["**/*.{ts,tsx}"],
    languageOptions: { parser: tseslint.parser, ecmaVersion: 2022 },
    rules: {
      // The compiler knows every name better than these two.
      "no-undef": "off",
      "no-redeclare": "off",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": "error",
    },
  },
  {
    files: ["**/*.js"],
    languageOptions: {
      ecmaVersion: 2022,
      sourceType: "commonjs",
      globals: {
        require: "readonly",
        module: "writable",
        process: "readonly",
        __dirname: "readonly",
      },
    },
  },
];
