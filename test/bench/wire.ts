import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { brotliCompressSync } from "node:zlib";

export interface Answer {
  /** From the root of the server, with a slash. */
  readonly path: string;
  /** When it was asked for, in ms since 1970. */
  readonly atMs: number;
  readonly bytes: number;
}

/** A server that compresses as well as it can, as a good host does, and counts what it sends. */
export interface Wire {
  readonly address: string;
  /** What was sent since the last call. */
  sent(): readonly Answer[];
  close(): void;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".geojson": "application/json",
};

export async function wireTo(folder: string): Promise<Wire> {
  const packed = new Map<string, Buffer>();
  let answers: Answer[] = [];
  const packedFile = (path: string): Buffer => {
    const known = packed.get(path) ?? brotliCompressSync(readFileSync(join(folder, path)));
    packed.set(path, known);
    return known;
  };
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const path = normalize(pathname === "/" ? "/index.html" : pathname);
    try {
      const body = packedFile(path);
      answers.push({ path: pathname, atMs: Date.now(), bytes: body.length });
      response.writeHead(200, {
        "Content-Type": types[extname(path)] ?? "application/octet-stream",
        "Content-Encoding": "br",
        "Content-Length": body.length,
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>(resolve => server.listen(0, "127.0.0.1", () => resolve()));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    sent() {
      const since = answers;
      answers = [];
      return since;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
