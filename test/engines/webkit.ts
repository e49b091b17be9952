import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { Builder, Capabilities, type WebDriver } from "selenium-webdriver";
import { vi } from "vitest";
import type { WebKitPrograms } from "../tools/engines.ts";
import type { EngineWindow } from "./engine.ts";

/** A home of its own for the browser, with the folder in which it saves files. */
function createHome() {
  const home = mkdtempSync(join(tmpdir(), "cooperation-atlas-webkit-"));
  const downloads = join(home, "saved");
  mkdirSync(downloads);
  writeFileSync(join(home, "user-dirs.dirs"), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
  return { home, downloads };
}

/** A display that nobody sees, which names itself once it can be used. */
async function startDisplay(xvfb: string, started: ChildProcess[]): Promise<string> {
  const display = spawn(xvfb, ["-displayfd", "3", "-screen", "0", "1600x1000x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  started.push(display);
  return new Promise((resolve, reject) => {
    display.once("exit", code => reject(new Error(`${xvfb} ended with ${code} before it had a display.`)));
    (display.stdio[3] as Readable).once("data", number => resolve(`:${String(number).trim()}`));
  });
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });

async function startDriver(driver: string, env: NodeJS.ProcessEnv, started: ChildProcess[]): Promise<string> {
  const port = await freePort();
  started.push(spawn(driver, [`--port=${port}`, "--host=127.0.0.1"], { stdio: "ignore", env }));
  const address = `http://127.0.0.1:${port}`;
  const answers = () =>
    fetch(`${address}/status`).then(
      response => response.ok,
      () => false,
    );
  await vi.waitUntil(answers, { timeout: 20_000 });
  return address;
}

async function openSession(address: string, binary: string): Promise<WebDriver> {
  const options = { binary, args: ["--automation"] };
  const wanted = new Capabilities({ browserName: "MiniBrowser", "webkitgtk:browserOptions": options });
  const session = await new Builder().usingServer(address).withCapabilities(wanted).build();
  await session.manage().window().setRect({ width: 1440, height: 900 });
  return session;
}

/** Ends a program and waits for that; one that has ended, or never began, gets no signal. */
async function end(child: ChildProcess): Promise<void> {
  const exit = once(child, "exit");
  if (child.kill()) await exit;
}

/**
 * The browser's own helpers end after it and may still write into its home. A home that can't be removed is no fault of
 * the atlas: the reader is told of it.
 */
async function remove(home: string): Promise<void> {
  try {
    await rm(home, { recursive: true, force: true, maxRetries: 10 });
  } catch (error) {
    console.warn(`${home} was left behind: ${String(error)}`);
  }
}

/** WebKitGTK's own small browser, driven through its WebDriver. */
export async function openWebKit({ driver, browser, xvfb }: WebKitPrograms): Promise<EngineWindow> {
  const { home, downloads } = createHome();
  const started: ChildProcess[] = [];
  const stop = async (): Promise<void> => {
    for (const child of started.reverse()) await end(child);
    await remove(home);
  };
  try {
    const display = xvfb === null ? {} : { DISPLAY: await startDisplay(xvfb, started) };
    const own = { XDG_CONFIG_HOME: home, XDG_CACHE_HOME: home, XDG_DATA_HOME: home, MESA_SHADER_CACHE_DISABLE: "true" };
    const address = await startDriver(driver, { ...process.env, ...display, ...own }, started);
    return windowOf(await openSession(address, browser), downloads, stop);
  } catch (error) {
    await stop();
    throw error;
  }
}

function windowOf(session: WebDriver, downloads: string, stop: () => Promise<void>): EngineWindow {
  const pointer = ({ x, y }: { readonly x: number; readonly y: number }) =>
    session.actions().move({ x: Math.round(x), y: Math.round(y), duration: 0 });
  return {
    goTo: async address => {
      await session.get("about:blank");
      await session.get(address);
    },
    reload: () => session.navigate().refresh(),
    evaluate: (run, ...args) => session.executeScript(run as never, ...args),
    pointAt: point => pointer(point).perform(),
    click: point => pointer(point).click().perform(),
    type: text => session.actions().sendKeys(text).perform(),
    requests: () => session.executeScript(() => performance.getEntriesByType("resource").map(({ name }) => name)),
    downloads,
    close: async () => {
      await session.quit().finally(stop);
    },
  };
}
