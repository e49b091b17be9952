import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
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
async function startDisplay(xvfb: string): Promise<{ readonly process: ChildProcess; readonly name: string }> {
  const process = spawn(xvfb, ["-displayfd", "3", "-screen", "0", "1600x1000x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const name = await new Promise<string>((resolve, reject) => {
    process.once("exit", code => reject(new Error(`${xvfb} ended with ${code} before it had a display.`)));
    (process.stdio[3] as Readable).once("data", number => resolve(`:${String(number).trim()}`));
  });
  return { process, name };
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });

async function startDriver(driver: string, environment: NodeJS.ProcessEnv) {
  const port = await freePort();
  const process = spawn(driver, [`--port=${port}`, "--host=127.0.0.1"], { stdio: "ignore", env: environment });
  const address = `http://127.0.0.1:${port}`;
  const answers = () =>
    fetch(`${address}/status`).then(
      response => response.ok,
      () => false,
    );
  await vi.waitUntil(answers, { timeout: 20_000 });
  return { process, address };
}

async function openSession(address: string, binary: string): Promise<WebDriver> {
  const options = { binary, args: ["--automation"] };
  const wanted = new Capabilities({ browserName: "MiniBrowser", "webkitgtk:browserOptions": options });
  const session = await new Builder().usingServer(address).withCapabilities(wanted).build();
  await session.manage().window().setRect({ width: 1440, height: 900 });
  return session;
}

/** WebKitGTK's own small browser, driven through its WebDriver. */
export async function openWebKit({ driver, browser, xvfb }: WebKitPrograms): Promise<EngineWindow> {
  const { home, downloads } = createHome();
  const display = xvfb === null ? null : await startDisplay(xvfb);
  const started = await startDriver(driver, {
    ...process.env,
    ...(display && { DISPLAY: display.name }),
    XDG_CONFIG_HOME: home,
    XDG_CACHE_HOME: home,
    XDG_DATA_HOME: home,
  });
  const session = await openSession(started.address, browser);
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
      await session.quit();
      started.process.kill();
      display?.process.kill();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
