import { parentPort } from "node:worker_threads";
import { serveReadings } from "./serveReadings";
import { zlibInflate } from "./zlibInflate";

/* A worker thread of the command line. */
const port = parentPort!;
port.on(
  "message",
  serveReadings((reading) => port.postMessage(reading), { inflate: zlibInflate })
);
