import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import sirv from "sirv";

/** What the page's own policy cannot say from inside the page, and what keeps other sites out of it. */
const securityHeaders: Readonly<Record<string, string>> = {
  "Content-Security-Policy": "frame-ancestors 'none'",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

export interface RunningServer {
  readonly address: string;
  close(): Promise<void>;
}

const maxPort = 65_535;

function listenOn(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.removeListener("error", reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

const isTaken = (error: unknown): boolean => error instanceof Error && "code" in error && error.code === "EADDRINUSE";

async function listenOnFreePort(server: Server, port: number): Promise<number> {
  for (let next = port; next <= maxPort; next++) {
    try {
      return await listenOn(server, next);
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
  }
  throw new Error(`No port from ${port} to ${maxPort} is free.`);
}

/** Serves a folder of static files to this machine only; a taken port gives way to the next one, 0 is any free one. */
export async function serve(folder: string, port: number): Promise<RunningServer> {
  const files = sirv(folder, {
    etag: true,
    setHeaders(response) {
      for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    },
  });
  const server = createServer((request, response) => {
    files(request, response, () => {
      response
        .writeHead(404, { ...securityHeaders, "Content-Type": "text/plain; charset=utf-8" })
        .end("There is no such file.\n");
    });
  });
  const taken = await listenOnFreePort(server, port);
  return {
    address: `http://127.0.0.1:${taken}/`,
    close: () =>
      new Promise(resolve => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
