/** The loader rule for our TypeScript; `target` is the ECMAScript edition to compile to. */
module.exports = (target) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: "swc-loader",
    options: {
      swcrc: false,
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
        target,
      },
    },
  },
});
