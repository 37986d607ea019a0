const { createRequire } = require("node:module");

// webpack's own plugin, found where webpack finds it; its usual minimizer takes three times as long for as many bytes.
const MinimizerPlugin = createRequire(require.resolve("webpack"))("minimizer-webpack-plugin");

/** Small scripts, by the compiler that reads our TypeScript. */
module.exports = { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })] };
