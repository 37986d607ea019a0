import type { ToWorker } from "./protocol";
import { serveReadings } from "./serveReadings";

/* A web worker of the task pane. */
const receive = serveReadings((message) => self.postMessage(message));
self.addEventListener("message", ({ data }: MessageEvent<ToWorker>) => receive(data));
