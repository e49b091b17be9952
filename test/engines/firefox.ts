import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer, { ProtocolError } from "puppeteer-core";
import type { EngineWindow } from "./engine.ts";

interface FirefoxOptions {
  readonly width?: number;
  readonly height?: number;
  readonly webgl?: boolean;
}

/** Firefox 140 ESR sets the size and doesn't know the orientation, which puppeteer sends along and no test needs. */
function refuseAllButOrientation(error: unknown): void {
  if (!(error instanceof ProtocolError && error.message.includes("setScreenOrientationOverride"))) throw error;
}

/** Firefox without a window on the screen, driven through WebDriver BiDi, which it speaks itself. */
export async function openFirefox(executablePath: string, options: FirefoxOptions = {}): Promise<EngineWindow> {
  const { width = 1440, height = 900, webgl = true } = options;
  const downloads = mkdtempSync(join(tmpdir(), "cooperation-atlas-firefox-"));
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath,
    headless: true,
    extraPrefsFirefox: {
      "browser.download.folderList": 2,
      "browser.download.dir": downloads,
      "webgl.disabled": !webgl,
    },
  });
  const page = await browser.newPage();
  await page.setViewport({ width, height }).catch(refuseAllButOrientation);
  const requests: string[] = [];
  page.on("request", request => requests.push(request.url()));
  return {
    goTo: async address => {
      await page.goto("about:blank");
      // A file that was saved has taken the focus.
      await page.bringToFront();
      requests.length = 0;
      await page.goto(address);
    },
    reload: async () => {
      await page.reload();
    },
    evaluate: (run, ...args) => page.evaluate(run as never, ...args),
    pointAt: ({ x, y }) => page.mouse.move(x, y),
    click: ({ x, y }) => page.mouse.click(x, y),
    type: text => page.keyboard.type(text),
    requests: async () => requests,
    downloads,
    close: async () => {
      await browser.close();
      rmSync(downloads, { recursive: true, force: true });
    },
  };
}
