import { readXlsx } from "hucre";
import { expect, it } from "vitest";
import { faultsOf, partsOf } from "../export/ooxml/parts.ts";
import { openAtlas, openedAtlas, until } from "./driver.ts";
import { openChartExport, saved, savedBy } from "./saved.ts";

const twelve = "cncp,ejn,eurojust,oas,iberred,ioc,sahel,refco,carin,arinsa,arin-ea,rrag";

it("says before a figure is saved that its letters would be too small, and which size has larger ones", async () => {
  const { page, settled, complaints, close } = await openAtlas({
    hash: `#edition=published&networks=${twelve}&chart=upset`,
  });
  await settled();
  await page.getByRole("button", { name: "Export this chart" }).click();
  const warning = page.getByText(/^At this size the smallest letters are \d\.\d pt/);
  const size = page.getByRole("combobox", { name: "Size" });
  await size.selectOption("Half an A4 page");
  await warning.waitFor();
  expect(await warning.textContent()).toMatch(/Choose “A4 page”, which is larger, or fewer networks\.$/);
  await size.selectOption("A4 page");
  await warning.waitFor({ state: "hidden" });
  await size.selectOption("Half an A4 page");
  await warning.waitFor();
  await page.getByRole("radio", { name: "CSV" }).check();
  await warning.waitFor({ state: "hidden" });
  expect(complaints).toEqual([]);
  await close();
});

it("shows a figure before it is saved as each choice makes it, with its size, and the first rows of a table", async () => {
  const { page, complaints, close } = await openedAtlas({ hash: "#edition=published&chart=upset" });
  await openChartExport(page);
  const preview = page.getByRole("figure", { name: "Preview" });
  const picture = preview.getByRole("img");
  const says = (text: string) => until(text, async () => ((await preview.textContent()) ?? "").includes(text));
  const changed = async (change: () => Promise<unknown>): Promise<void> => {
    const before = await picture.getAttribute("src");
    await change();
    await until("another picture", async () => (await picture.getAttribute("src")) !== before);
  };
  await picture.waitFor();
  await changed(() => page.getByRole("combobox", { name: "Size" }).selectOption("A4 page"));
  await says("210 × 297 mm");
  await changed(() => page.getByRole("radio", { name: "Greyscale" }).check());
  await page.getByRole("radio", { name: "PNG" }).check();
  await says("1588 × 2246 px");
  await page.getByRole("radio", { name: "CSV" }).check();
  await preview
    .getByRole("cell", { name: /Antigua and Barbuda/ })
    .first()
    .waitFor();
  await says("13 rows, 9 columns");
  const copies = page.locator("dialog.export-menu footer").getByRole("button", { name: /^Copy/ });
  expect(await copies.allTextContents()).toEqual(["Copy table"]);
  await page.getByRole("radio", { name: "JSON" }).check();
  await preview.locator("pre").waitFor();
  expect(await copies.allTextContents()).toEqual(["Copy JSON"]);
  expect(complaints).toEqual([]);
  await close();
});

it("shows the preview in the whole window, fitted or in its own size, until Esc, × or Back returns to the choices", async () => {
  const { page, complaints, close } = await openedAtlas({ hash: "#edition=published&chart=upset" });
  await openChartExport(page);
  const dialog = page.locator("dialog.export-menu[open]");
  await dialog.getByRole("figure", { name: "Preview" }).getByRole("img").waitFor();
  const enlarge = dialog.getByRole("button", { name: "Enlarge the preview" });
  // Escape closes it at once, and the page takes it away a moment later.
  const large = page.locator("dialog.export-large");
  const widthOfPicture = async () => (await large.getByRole("img").boundingBox())?.width ?? 0;
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  await enlarge.press("Enter");
  expect(await large.boundingBox()).toEqual({ x: 0, y: 0, width, height });
  const fitted = await widthOfPicture();
  await large.getByRole("radio", { name: "100 %" }).check();
  await until("its own size", async () => (await widthOfPicture()) !== fitted);
  await page.keyboard.press("Escape");
  await large.waitFor({ state: "detached" });
  expect(await enlarge.evaluate(button => button === document.activeElement)).toBe(true);
  // The picture itself is as good as the button.
  await dialog.locator(".export-sheet").click({ force: true });
  await large.getByRole("button", { name: "Close" }).click();
  await large.waitFor({ state: "detached" });
  await enlarge.click();
  await large.waitFor();
  await page.goBack();
  await large.waitFor({ state: "detached" });
  expect(await dialog.count()).toBe(1);
  expect(complaints).toEqual([]);
  await close();
});

it("puts a title, a subtitle and a note of one's own into the preview and the file, beside what must stay", async () => {
  const { page, complaints, close } = await openedAtlas({ hash: "#edition=published&chart=upset" });
  await openChartExport(page);
  await page.getByRole("figure", { name: "Preview" }).getByRole("img").waitFor();
  await page.getByText("Title, subtitle and note").click();
  await page.getByRole("textbox", { name: "Title", exact: true }).fill("Who meets <whom>");
  await page.getByRole("textbox", { name: "Subtitle" }).fill("A draft");
  await page.getByRole("textbox", { name: "Note" }).fill("For the working group.");
  await page.getByRole("radio", { name: "Editable" }).check();
  const svg = (await savedBy(page, /^Save /)).bytes.toString();
  for (const text of ["Who meets &lt;whom&gt;", "A draft", "Note: For the working group."]) expect(svg).toContain(text);
  for (const text of [/Published edition/, /Source: UNODC/, /not a legal basis/, /official endorsement/])
    expect(svg).toMatch(text);
  expect(complaints).toEqual([]);
  await close();
});

it("saves a chart as a slide and its rows as a workbook, and loads what writes them only then", async () => {
  const { page, complaints, requests, close } = await openedAtlas({ hash: "#edition=published&chart=upset" });
  const asked = (name: string) => requests.filter(url => url.includes(`on-request/${name}`));
  await openChartExport(page);
  const preview = page.getByRole("figure", { name: "Preview" });
  await preview.getByRole("img").waitFor();
  expect([asked("slide-document"), asked("ooxml-table-workbook")]).toEqual([[], []]);
  const slide = await saved(page, "PowerPoint");
  expect(slide.name).toBe("upset-published-2013.pptx");
  expect(faultsOf(partsOf(slide.bytes))).toEqual([]);
  expect(await preview.getByRole("img").count()).toBe(1);
  const book = await saved(page, "Excel");
  expect(book.name).toBe("upset-published-2013.xlsx");
  expect((await readXlsx(book.bytes)).sheets.map(({ name, rows }) => [name, rows[0]?.[0]])).toEqual([
    ["Data", "networks"],
    ["About", "Overlaps of judicial cooperation networks"],
  ]);
  await preview.getByRole("columnheader", { name: "networkIds" }).waitFor();
  expect(asked("slide-document")).toHaveLength(1);
  expect(complaints).toEqual([]);
  await close();
});

it("draws networks in the colours that a person chooses, in preview and file, until the atlas's are wanted again", async () => {
  const { page, complaints, close } = await openedAtlas({ hash: "#edition=published&chart=upset" });
  await openChartExport(page);
  const preview = page.getByRole("figure", { name: "Preview" });
  const picture = preview.getByRole("img");
  await picture.waitFor();
  const hasPixels = (colour: string): Promise<boolean> =>
    picture.evaluate(async (element, hex) => {
      const image = element as HTMLImageElement;
      await image.decode().catch(() => null);
      const brush = new OffscreenCanvas(image.naturalWidth || 1, image.naturalHeight || 1).getContext("2d");
      if (!brush) throw new Error("no canvas");
      brush.drawImage(image, 0, 0);
      const { data } = brush.getImageData(0, 0, brush.canvas.width, brush.canvas.height);
      const asked = Number.parseInt(hex.slice(1), 16);
      for (let i = 0; i < data.length; i += 4)
        if (((data[i] ?? 0) << 16) + ((data[i + 1] ?? 0) << 8) + (data[i + 2] ?? 0) === asked) return true;
      return false;
    }, colour);
  const shows = (colour: string, isShown: boolean) =>
    until(`${colour} in the preview: ${isShown}`, async () => (await hasPixels(colour)) === isShown);
  await shows("#88ccee", true);
  await page.getByText("Colours of networks").click();
  await page.getByLabel("CNCP", { exact: true }).fill("#332289");
  await shows("#332289", true);
  await shows("#88ccee", false);
  await page.getByText("The colours of CNCP and EJN look alike.").waitFor();
  expect((await savedBy(page, /^Save /)).bytes.toString()).toContain("#332289");
  await page.getByRole("button", { name: "Close", exact: true }).click();
  await page.locator("[data-export=map]").click();
  await shows("#332289", true);
  await page.getByText("Colours of networks").click();
  await page.getByRole("button", { name: "Reset to the atlas’s colours" }).click();
  await shows("#88ccee", true);
  expect((await savedBy(page, /^Save /)).bytes.toString()).not.toContain("#332289");
  expect(await page.evaluate(() => localStorage.getItem("cooperation-atlas.figure-colours"))).toBeNull();
  expect(complaints).toEqual([]);
  await close();
});

it("names networks in a figure by their short names or their whole ones, as a person chooses", async () => {
  const { page, complaints, close } = await openedAtlas({ hash: "#edition=published&chart=upset" });
  await page.locator("[data-export=map]").click();
  await page.getByRole("figure", { name: "Preview" }).getByRole("img").waitFor();
  await page.getByRole("radio", { name: "Editable" }).check();
  await page.getByRole("radio", { name: "Full", exact: true }).check();
  expect((await savedBy(page, /^Save /)).bytes.toString()).toContain(">Commonwealth Network of Contact Persons 53<");
  await page.getByRole("radio", { name: "Short", exact: true }).check();
  const svg = (await savedBy(page, /^Save /)).bytes.toString().replace(/<(title|desc)>.*?<\/\1>/gs, "");
  expect(svg).toContain(">CNCP 53<");
  expect(svg).not.toContain("Commonwealth Network");
  expect(complaints).toEqual([]);
  await close();
});

it("saves all data from the page of sources, as a workbook and as one table, and loads what writes them only then", async () => {
  const { page, complaints, requests, close } = await openedAtlas({ hash: "#edition=published&page=sources" });
  const dialog = page.getByRole("dialog", { name: "Sources" });
  await dialog.waitFor();
  expect(requests.filter(url => url.includes("on-request/data-file"))).toEqual([]);
  const book = await savedBy(page, "All data as Excel", dialog);
  expect(book.name).toBe("cooperation-atlas-data.xlsx");
  expect(faultsOf(partsOf(book.bytes))).toEqual([]);
  const table = await savedBy(page, "All data as CSV", dialog);
  expect(table.bytes.toString()).toMatch(/^current,CNCP,cncp,Antigua and Barbuda/m);
  expect(complaints).toEqual([]);
  await close();
});
