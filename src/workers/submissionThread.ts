import { parentPort } from "node:worker_threads";
import { serveReadings } from "./serveReadings";
import { nodeZip } from "./nodeZip";

/* A worker thread of the command line. */
const port = parentPort!;
port.on(
  "message",
  serveReadings((message) => port.postMessage(message), { zip: nodeZip })
);
