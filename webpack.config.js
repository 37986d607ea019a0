const cli = require("./webpack/cli");
const pane = require("./webpack/pane");

module.exports = [cli, pane];
