const cli = require("./webpack/cli");

module.exports = [cli];
