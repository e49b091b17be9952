import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type RunningServer, serve } from "../../src/cli/server.ts";
import type { EngineWindow } from "./engine.ts";

/**
 * Runs in the page before anything of its own: keeps each error on the window, also of what the policy or the network
 * refuses. A hint to load early is none: Firefox calls it failed for a module that it has, and the import itself would tell.
 */
const script = `
const told = [];
Object.defineProperty(window, "toldErrors", { value: told });
const { error } = console;
console.error = (...words) => { told.push(words.join(" ")); error.apply(console, words); };
addEventListener("error", ({ message, target }) => {
  if (target.rel !== "modulepreload") told.push(message ?? "not loaded: " + (target.src ?? target.href));
}, true);
addEventListener("unhandledrejection", event => told.push(String(event.reason)));
addEventListener("securitypolicyviolation", event => told.push(event.violatedDirective + " refuses " + event.blockedURI));
`;

/**
 * Serves the built atlas with one script before its own. WebKitGTK has no other way to hear of errors: its WebDriver tells
 * nothing of the console and runs no script before a page's own, and a session of automation is private, in which the browser
 * writes no console messages to its output either.
 */
export async function serveListening(built: string): Promise<RunningServer> {
  const folder = mkdtempSync(join(tmpdir(), "cooperation-atlas-listening-"));
  cpSync(built, folder, { recursive: true });
  writeFileSync(join(folder, "listen.js"), script);
  const page = readFileSync(join(folder, "index.html"), "utf8");
  const [head = "", ...rest] = page.split("<script");
  writeFileSync(join(folder, "index.html"), [`${head}<script src="listen.js"></script>`, ...rest].join("<script"));
  const { address, close } = await serve(folder, 0);
  return {
    address,
    close: async () => {
      await close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What a page of that server has complained of since it was loaded; null where it comes from another. */
export const complaints = (window: EngineWindow): Promise<readonly string[] | null> =>
  window.evaluate(() => (Reflect.get(globalThis, "toldErrors") as readonly string[] | undefined) ?? null);
