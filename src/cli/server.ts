import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join, resolve, sep } from "node:path";
import send from "send";

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

/** What the server says if it sends no file. It answers any other refusal of an address with 404. */
const refusals = {
  404: "There is no such file.\n",
  405: "This server only sends files. Use GET or HEAD.\n",
  412: "The file is not the version that was requested.\n",
  416: "The file has no such range.\n",
  500: "The file could not be read.\n",
} as const;

type RefusalStatus = keyof typeof refusals;

const isRefusal = (status: unknown): status is RefusalStatus => Object.hasOwn(refusals, String(status));

/** Breaks off an answer that has begun, so that nobody takes half a file for a whole one. */
function refuseWith(
  response: ServerResponse,
  status: RefusalStatus,
  headers: Readonly<Record<string, string>> = {},
): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  const ownHeaders = { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-cache" };
  response.writeHead(status, { ...securityHeaders, ...ownHeaders, ...headers }).end(refusals[status]);
}

/** The path of a request, as it was sent; a client may name the whole address. */
const pathOf = ({ url = "/" }: IncomingMessage): string =>
  url.replace(/^https?:\/\/[^/?#]*/i, "").replace(/[?#].*$/s, "") || "/";

/** The files in `assets` have a hash of their contents in their names; all others keep their names when they change. */
const cacheControl = (root: string, file: string): string =>
  file.startsWith(join(root, "assets") + sep) ? "public, max-age=31536000, immutable" : "no-cache";

/** `send` refuses to give the last bytes of a file that has fewer; RFC 9110 asks for the whole file then. */
function dropLongSuffix({ headers }: IncomingMessage, size: number): void {
  const [, suffix] = /^\s*bytes=\s*-(\d+)\s*$/.exec(headers.range ?? "") ?? [];
  if (suffix !== undefined && Number(suffix) >= size && size > 0) headers.range = undefined;
}

function answer(root: string, request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== "GET" && request.method !== "HEAD") {
    refuseWith(response, 405, { Allow: "GET, HEAD" });
    return;
  }
  // Each request looks for its file anew, so that a rebuild under a running server is served.
  send(request, pathOf(request), { root, cacheControl: false, dotfiles: "ignore" })
    .on("error", (error: { readonly status?: unknown; readonly headers?: Readonly<Record<string, string>> }) =>
      refuseWith(response, isRefusal(error.status) ? error.status : 404, error.headers),
    )
    .on("directory", () => refuseWith(response, 404))
    .on("file", (_: string, { size }: { readonly size: number }) => dropLongSuffix(request, size))
    .on("headers", (_: ServerResponse, file: string) => {
      for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
      response.setHeader("Cache-Control", cacheControl(root, file));
    })
    .pipe(response);
}

/** Serves a folder on localhost only, on the first free port from `port`; 0 takes any free port. */
export async function serve(folder: string, port: number): Promise<RunningServer> {
  const root = resolve(folder);
  const server = createServer((request, response) => answer(root, request, response));
  const actualPort = await listenOnFreePort(server, port);
  // A connection that cannot be taken, where too many are open, is lost; the server goes on.
  server.on("error", () => {});
  return {
    address: `http://127.0.0.1:${actualPort}/`,
    close: () =>
      new Promise(closed => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
