/** @type {import("jest").Config} */
module.exports = {
  // A limit against hanging, not a measure of speed: machines are noisy.
  testTimeout: 120_000,
  // Every core: jest would leave one idle, half of a small machine.
  maxWorkers: "100%",
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  transform: {
    "^.+\\.[jt]sx?$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          target: "es2022",
          transform: { react: { runtime: "automatic" } },
        },
        module: { type: "commonjs" },
      },
    ],
  },
  transformIgnorePatterns: ["/node_modules/"],
};
