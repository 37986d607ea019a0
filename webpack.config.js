const cli = require("./webpack/cli");
const pane = require("./webpack/pane");
const workbench = require("./webpack/workbench");

module.exports = [cli, pane, workbench];
