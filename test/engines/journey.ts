import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { type RunningServer, serve } from "../../src/cli/server.ts";
import type { EngineWindow } from "./engine.ts";
import { complaints, serveListening } from "./listening.ts";
import { becomes, colouredShapes, countryOnMap, opened, press, saved, settles, textOf, visibleMarks } from "./page.ts";

/** Each with networks of which it can be drawn: an Euler diagram of all would not be true. */
const charts = ["upset", "pairs", "grid", "linear", "euler&networks=cncp,ejn,iberred", "multiples"];

/** What a file of each format begins with, a byte a letter. */
const beginnings: readonly (readonly [string, readonly string[]])[] = [
  ["SVG", ["<svg", "<?xml"]],
  ["PNG", ["\x89PNG\r\n\x1a\n"]],
  ["PDF", ["%PDF-"]],
  ["CSV", ["\xef\xbb\xbf"]],
  ["JSON", ["{"]],
];

const openSheet = ".shell[data-sheet=open] .shell-sheet h2";

/** What a person does first, in an engine that is there; left out where `open` is null. A file for each engine, so that two run side by side. */
export function journeysIn(name: string, open: (() => Promise<EngineWindow>) | null): void {
  describe.skipIf(open === null)(`in ${name}`, () => {
    let window: EngineWindow;
    let listening: RunningServer;

    beforeAll(async () => {
      if (open) window = await open();
      listening = await serveListening(inject("built"));
    });

    afterAll(async () => {
      await listening?.close();
      await window?.close();
    });

    it("shows the map in its colours and asks no other host for anything", async () => {
      await opened(window, inject("address"));
      expect(await colouredShapes(window)).toBeGreaterThan(10);
      const own = new URL(inject("address")).origin;
      const requests = await window.requests();
      expect(requests.length).toBeGreaterThan(10);
      expect(requests.filter(url => !/^(data|blob):/.test(url) && new URL(url).origin !== own)).toEqual([]);
    });

    it("complains of nothing, though an error would be heard", async () => {
      await opened(window, listening.address);
      expect(await complaints(window)).toEqual([]);
      await window.evaluate(() => {
        console.error("told by the page");
        setTimeout(() => {
          throw new Error("caught by nobody");
        });
      });
      const heard = async (words: string) => (await complaints(window))?.some(complaint => complaint.includes(words));
      for (const words of ["told by the page", "caught by nobody"]) await becomes(words, () => heard(words), true);
    });

    it("opens the sheet of a country that is clicked on the map", async () => {
      await opened(window, inject("address"));
      await window.click(await countryOnMap(window, "BRA"));
      await becomes("the sheet", () => textOf(window, openSheet), "Brazil");
    });

    it("answers from Spain to Kenya in a sentence", async () => {
      await opened(window, inject("address"));
      await press(window, "button", "From Spain to Kenya");
      await expect
        .poll(() => textOf(window, ".answer-sentence"), { timeout: 30_000 })
        .toContain("Spain and Kenya share no listed network");
    });

    it("draws every chart from its link", async () => {
      await opened(window, inject("address"));
      for (const chart of charts) {
        await window.evaluate(hash => location.assign(hash), `#edition=published&chart=${chart}`);
        const marks = () => visibleMarks(window, `.chart-${chart.split("&")[0]}`);
        await becomes(`marks of ${chart} can be seen`, async () => (await marks()) >= 3, true);
      }
    });

    it("saves a chart in each format, and complains of nothing", async () => {
      await opened(window, `${listening.address}#edition=published&chart=pairs`);
      await press(window, ".overlaps-bar button", "Export");
      for (const [format, mayBegin] of beginnings) {
        const head = (await saved(window, format)).toString("latin1", 0, 16);
        expect(
          mayBegin.some(beginning => head.startsWith(beginning)),
          `${format} begins with ${head}`,
        ).toBe(true);
      }
      expect(await complaints(window)).toEqual([]);
    });

    it("shows the map, its colours and the search when the server is gone after a first visit", async () => {
      const server = await serve(inject("built"), 0);
      await opened(window, server.address);
      await becomes(
        "the worker takes over",
        () => window.evaluate(() => navigator.serviceWorker.controller?.state === "activated"),
        true,
      );
      await server.close();
      await expect(fetch(server.address)).rejects.toThrow();
      await window.reload();
      await settles(window);
      expect(await colouredShapes(window)).toBeGreaterThan(10);
      await press(window, "input[placeholder^=Search]");
      await window.type("Swaziland");
      await press(window, "[role=option]", "Eswatini");
      await becomes("the sheet", () => textOf(window, openSheet), "Eswatini");
    });
  });
}
