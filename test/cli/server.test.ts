import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { get, type IncomingMessage, type OutgoingHttpHeaders, request } from "node:http";
import { connect } from "node:net";
import { networkInterfaces, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type RunningServer, serve } from "../../src/cli/server.ts";
import { serveProcess } from "./terminal.ts";

const letters = "abcdefghijklmnopqrstuvwxyz";

let above = "";
let folder = "";
const running: RunningServer[] = [];

beforeAll(() => {
  above = mkdtempSync(join(tmpdir(), "atlas-server-"));
  folder = join(above, "dist");
  mkdirSync(join(folder, "assets"), { recursive: true });
  writeFileSync(join(above, "secret.txt"), "not to be served");
  writeFileSync(join(folder, "index.html"), "<!doctype html><title>Atlas</title>");
  writeFileSync(join(folder, "assets", "app.js"), "export {};");
  writeFileSync(join(folder, "service-worker.js"), "self;");
  writeFileSync(join(folder, "letters.txt"), letters);
  writeFileSync(join(folder, "assets", "large.bin"), new Uint8Array(32_000_000));
});
afterAll(() => rmSync(above, { recursive: true, force: true }));
afterEach(async () => {
  await Promise.all(running.splice(0).map(served => served.close()));
});

async function served(port = 0): Promise<RunningServer> {
  const started = await serve(folder, port);
  running.push(started);
  return started;
}

const portOf = ({ address }: RunningServer): number => Number(new URL(address).port);

interface Asking {
  readonly method?: string;
  readonly headers?: OutgoingHttpHeaders;
}

/** Asks for a path as it stands, which `fetch` would tidy up first. */
function asked(
  server: RunningServer,
  path: string,
  asking: Asking = {},
): Promise<{ readonly response: IncomingMessage; readonly text: string }> {
  return new Promise((resolve, reject) => {
    request({ host: "127.0.0.1", port: portOf(server), path, ...asking }, response => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", part => {
        text += part;
      });
      response.on("end", () => resolve({ response, text }));
      response.on("error", reject);
    })
      .on("error", reject)
      .end();
  });
}

/** Asks for a file and hangs up after its first bytes. */
const brokenOff = (server: RunningServer, path: string): Promise<void> =>
  new Promise((resolve, reject) => {
    get({ host: "127.0.0.1", port: portOf(server), path, agent: false }, response => {
      response.once("data", () => response.destroy());
      response.once("close", resolve);
    }).on("error", reject);
  });

const answers = (host: string, port: number): Promise<boolean> =>
  new Promise(resolve => {
    const socket = connect({ host, port, timeout: 2000 });
    const end = (open: boolean): void => {
      socket.destroy();
      resolve(open);
    };
    socket.once("connect", () => end(true));
    socket.once("error", () => end(false));
    socket.once("timeout", () => end(false));
  });

describe("the server of `npm start`", () => {
  it("gives the page at its address and its files below", async () => {
    const server = await served();
    expect((await asked(server, "/")).text).toContain("<title>Atlas</title>");
    const script = await asked(server, "/assets/app.js");
    expect(script.response.headers["content-type"]).toMatch(/javascript/);
  });

  it("takes the next free port where the one asked for is taken", async () => {
    const first = await served();
    const second = await served(portOf(first));
    expect(portOf(second)).toBeGreaterThan(portOf(first));
    expect((await asked(second, "/")).response.statusCode).toBe(200);
    expect((await asked(first, "/")).response.statusCode).toBe(200);
  });

  it("keeps other sites from framing it and the page from asking for the person's camera or place", async () => {
    const server = await served();
    for (const path of ["/", "/none"]) {
      const { headers } = (await asked(server, path)).response;
      expect(headers["content-security-policy"]).toBe("frame-ancestors 'none'");
      expect(headers["x-content-type-options"]).toBe("nosniff");
      expect(headers["referrer-policy"]).toBe("no-referrer");
      expect(headers["permissions-policy"]).toContain("geolocation=()");
    }
  });

  it("says in words that a file is not there, and never gives the page in its place", async () => {
    const { response, text } = await asked(await served(), "/assets/none.js");
    expect(response.statusCode).toBe(404);
    expect(response.headers["content-type"]).toContain("text/plain");
    expect(text).toBe("There is no such file.\n");
  });

  it("lets a browser keep what has a hash in its name, and has it ask again for the rest", async () => {
    const server = await served();
    const kept = async (path: string) => (await asked(server, path)).response.headers["cache-control"];
    expect(await kept("/assets/app.js")).toBe("public, max-age=31536000, immutable");
    for (const path of ["/", "/index.html", "/service-worker.js", "/assets/none.js"])
      expect(await kept(path), path).toBe("no-cache");
    const { etag } = (await asked(server, "/")).response.headers;
    const again = await asked(server, "/", { headers: { "If-None-Match": etag } });
    expect([again.response.statusCode, again.text]).toEqual([304, ""]);
  });

  it.each(["POST", "PUT", "DELETE", "TRACE", "PATCH", "OPTIONS"])(
    "refuses %s, and names what it takes",
    async method => {
      const server = await served();
      const { response } = await asked(server, "/", { method });
      expect([response.statusCode, response.headers.allow]).toEqual([405, "GET, HEAD"]);
      expect((await asked(server, "/", { method: "HEAD" })).response.statusCode).toBe(200);
    },
  );

  it.each([
    ["bytes=2-4", 206, "cde"],
    ["bytes=20-", 206, "uvwxyz"],
    ["bytes=-10", 206, "qrstuvwxyz"],
    ["bytes=0-99999999999999999999", 206, letters],
    ["bytes=9-5", 416, null],
    ["bytes=26-", 416, null],
    ["bytes=99999999999999999999-", 416, null],
    ["bytes=-0", 416, null],
    ["bytes=-1000", 200, letters],
    ["bytes=a-b", 200, letters],
    ["bytes=", 200, letters],
    ["lines=1-2", 200, letters],
    ["bytes=0-1,4-5", 200, letters],
  ])("answers the range %s as RFC 9110 asks, and goes on", async (range, status, part) => {
    const server = await served();
    const headers = { Range: range };
    const { response, text } = await asked(server, "/letters.txt", { headers });
    expect(response.statusCode).toBe(status);
    if (part === null) expect(response.headers["content-range"]).toBe("bytes */26");
    else expect(text).toBe(part);
    expect((await asked(server, "/letters.txt", { headers, method: "HEAD" })).response.statusCode).toBe(status);
    expect((await asked(server, "/")).response.statusCode).toBe(200);
  });

  it.skipIf(process.platform === "win32")("closes the file of a download that is broken off", async () => {
    const server = await served();
    const openFiles = (): number => readdirSync("/dev/fd").length;
    await asked(server, "/");
    const before = openFiles();
    for (let i = 0; i < 40; i++) await brokenOff(server, "/assets/large.bin");
    await expect.poll(openFiles, { timeout: 10_000 }).toBeLessThan(before + 10);
    expect((await asked(server, "/")).response.statusCode).toBe(200);
  });

  it("serves a rebuild while it runs: what is gone is missing, what is new is found", async () => {
    const server = await served();
    const old = join(folder, "assets", "old.js");
    writeFileSync(old, "old");
    expect((await asked(server, "/assets/old.js")).text).toBe("old");
    rmSync(old);
    expect((await asked(server, "/assets/old.js")).response.statusCode).toBe(404);
    writeFileSync(join(folder, "assets", "new.js"), "new");
    expect((await asked(server, "/assets/new.js")).text).toBe("new");
    writeFileSync(join(folder, "assets", "new.js"), "newer, and longer");
    expect((await asked(server, "/assets/new.js")).text).toBe("newer, and longer");
  });

  it("misses a file that was there when it started and is gone", async () => {
    const old = join(folder, "assets", "gone.js");
    writeFileSync(old, "old");
    const server = await served();
    rmSync(old);
    expect((await asked(server, "/assets/gone.js")).response.statusCode).toBe(404);
    expect((await asked(server, "/")).response.statusCode).toBe(200);
  });

  it("takes the whole address in place of the path, as a proxy sends it", async () => {
    const server = await served();
    expect((await asked(server, `${server.address}assets/app.js`)).text).toBe("export {};");
    expect((await asked(server, "/?a=..%2f#b")).response.statusCode).toBe(200);
  });

  it("gives nothing from outside its folder", async () => {
    const server = await served();
    const paths = [
      "/../secret.txt",
      "/%2e%2e/secret.txt",
      "/..%2fsecret.txt",
      "/assets/../../secret.txt",
      "/%2e%2e%5csecret.txt",
      "/%00",
      "/index.html%00",
      "/%",
      "/%E0%A4%A",
      "//127.0.0.1/index.html",
      "/assets",
      "/assets/",
      "/index.html/",
      `/${"x".repeat(5000)}`,
      "*",
    ];
    for (const path of paths) {
      const { response, text } = await asked(server, path);
      expect(`${path} ${text}`).not.toContain("not to be served");
      expect(`${path} ${response.statusCode}`).toBe(`${path} 404`);
    }
    expect((await asked(server, "/")).response.statusCode).toBe(200);
  });

  it("answers this machine only, not those beside it", async () => {
    const server = await served();
    const outer = Object.values(networkInterfaces())
      .flatMap(addresses => addresses ?? [])
      .find(({ internal, family }) => !internal && family === "IPv4");
    expect(new URL(server.address).hostname).toBe("127.0.0.1");
    expect(await answers("127.0.0.1", portOf(server))).toBe(true);
    expect(await answers(outer?.address ?? "127.0.0.2", portOf(server))).toBe(false);
  });
});

describe("its words", () => {
  it("are told when somebody asks for them", () => {
    const { out, exit } = serveProcess("--help");
    expect(exit).toBe(0);
    expect(out).toContain("--port N");
  });

  it.each([
    [["--prot", "80"], "--prot"],
    [["--port", "eighty"], "not “eighty”"],
    [["--port"], "--port"],
    [["80"], "80"],
  ])("answer the wrong call %j with a sentence and exit 2", (words, sentence) => {
    const { out, stderr, exit } = serveProcess(...words);
    expect({ out, exit }).toEqual({ out: "", exit: 2 });
    expect(stderr).toContain(sentence);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});
