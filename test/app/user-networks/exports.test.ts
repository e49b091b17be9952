import { expect, it } from "vitest";
import { textsOf } from "../../export/pdf/pdf-reader.ts";
import { openAtlas, takeIn } from "../driver.ts";
import { saved } from "../saved.ts";

const table = "network,country,status\nOfficers,Côte d'Ivoire,member\nOfficers,Kenya,member\n=1+1,Kenya,member\n";

/** The atlas with the networks of a pasted table. */
async function atlasWith(pasted: string) {
  const atlas = await openAtlas({ hash: "#edition=published&networks=ejn&page=own" });
  await atlas.settled();
  await takeIn(atlas.page, pasted);
  await atlas.page.keyboard.press("Escape");
  return atlas;
}

it("puts a person's own networks into every file of the chart and of the map, and no link to this machine", async () => {
  const { page, complaints, close } = await atlasWith(table);
  for (const what of ["chart", "map"]) {
    await page.getByRole("button", { name: new RegExp(`Export.*${what}|${what}.*export`, "i") }).click();
    await page.getByRole("radio", { name: "As shapes" }).check();
    const svg = (await saved(page, "SVG")).bytes.toString("utf8");
    expect(svg).toContain("Officers");
    expect(svg).not.toMatch(/localhost|127\.0\.0\.1/);
    const png = await saved(page, "PNG");
    expect(png.bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
    const pdf = (await saved(page, "PDF")).bytes;
    expect(pdf.subarray(0, 5).toString("latin1")).toBe("%PDF-");
    expect(textsOf(pdf)).toEqual([]);
    await page.getByRole("radio", { name: "Editable" }).check();
    const said = textsOf((await saved(page, "PDF")).bytes).map(({ text }) => text);
    expect(said.join(" ")).toMatch(/Officers.*Networks added by the user: from the user’s own data/);
    const csv = (await saved(page, "CSV")).bytes.toString("utf8");
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    expect(csv).toContain("Officers");
    expect(csv).toContain("Côte d'Ivoire");
    expect(csv).not.toMatch(/(^|[,\n]"?)=1\+1/m);
    const json = JSON.parse((await saved(page, "JSON")).bytes.toString("utf8"));
    expect(JSON.stringify(json)).toContain("own-officers");
    expect(json.figure.about.join(" ")).toContain("Networks added by the user: from the user’s own data");
    await page.keyboard.press("Escape");
  }
  expect(complaints).toEqual([]);
  await close();
});

it("gives the names that a chart cuts whole below it, with a number where they begin alike", async () => {
  const name = "The network of the central authorities of the coast for";
  const { page, complaints, close } = await atlasWith(
    `network,country\n${name} extradition,Kenya\n${name} legal assistance,Spain\nShort,Kenya\n`,
  );
  const whole = page.getByText(`Networks: (1)\u00a0${name} extradition; (2)\u00a0${name} legal assistance.`);
  for (const chart of ["Pairs", "Linear", "UpSet"]) {
    await page.getByRole("tab", { name: chart }).click();
    await whole.waitFor();
  }
  expect(complaints).toEqual([]);
  await close();
});

it("makes a PDF of names in a script that the atlas has no letters of, in a font of the system", async () => {
  const { page, complaints, close } = await atlasWith("network,country\nनेटवर्क,Kenya\n");
  await page.getByRole("button", { name: "Export this chart" }).click();
  await page.getByRole("radio", { name: "PDF", exact: true }).check();
  const pdf = await saved(page, "PDF");
  expect(pdf.name).toMatch(/\.pdf$/);
  expect(pdf.bytes.toString("latin1")).toContain("/Subtype /Image");
  expect((await saved(page, "PNG")).name).toMatch(/\.png$/);
  expect(complaints).toEqual([]);
  await close();
});
