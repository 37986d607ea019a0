import { readFile } from "node:fs/promises";
import { createServer } from "node:https";
import type { Server } from "node:https";
import { extname } from "node:path";
import type { Certificate } from "./certificate";
import { filesAt } from "./siteFiles";
import type { Mount } from "./siteFiles";

/** A running server. */
export interface WorkbenchServer {
  /** `https://localhost:3000`. */
  readonly origin: string;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".xml": "application/xml; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".gif": "image/gif",
  ".wasm": "application/wasm",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

const PAGE = "/workbench.html";
const LAST_PORT = 65_535;

/** Serves the mounts over https, to this machine only, on the first free port from `port` on; 0 for any. */
export async function serveWorkbench(
  certificate: Pick<Certificate, "key" | "cert">,
  mounts: readonly Mount[],
  port: number
): Promise<WorkbenchServer> {
  const server = createServer({ key: certificate.key, cert: certificate.cert });
  server.on("request", (request, response) => {
    const [path = "/"] = (request.url ?? "/").split("?", 1);
    void content(mounts, path === "/" ? PAGE : path).then((found) => {
      if (!found || (request.method !== "GET" && request.method !== "HEAD")) {
        response.writeHead(found ? 405 : 404, { "Content-Type": "text/plain" }).end();
        return;
      }
      response.writeHead(200, {
        "Content-Type": found.type,
        "Content-Length": found.bytes.length,
        "Cache-Control": "no-cache",
        "X-Content-Type-Options": "nosniff",
      });
      response.end(request.method === "HEAD" ? undefined : found.bytes);
    });
  });
  const taken = await listen(server, port);
  return {
    origin: `https://localhost:${taken}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function content(
  mounts: readonly Mount[],
  address: string
): Promise<{ bytes: Buffer; type: string } | null> {
  for (const file of await filesAt(mounts, address)) {
    const bytes = await readFile(file).catch(() => null);
    const type = TYPES[extname(file).toLowerCase()] ?? "application/octet-stream";
    if (bytes) return { bytes, type };
  }
  return null;
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE" && port < LAST_PORT) resolve(listen(server, port + 1));
      else reject(error);
    });
    server.listen(port, "localhost", () => {
      server.removeAllListeners("error");
      const address = server.address();
      resolve(address && typeof address === "object" ? address.port : port);
    });
  });
}
