import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import sirv from "sirv";

/** Security headers that a meta element cannot set. */
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

export const maxPort = 65_535;

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

/** Serves a folder on localhost only, on the first free port from `port`; 0 takes any free port. */
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
  const actualPort = await listenOnFreePort(server, port);
  return {
    address: `http://127.0.0.1:${actualPort}/`,
    close: () =>
      new Promise(resolve => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
