import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvRows } from "../../../../src/model/tables/csv.ts";
import { tableOfHtml } from "../../../../src/model/user-networks/sheets/html-table.ts";

const rows = (html: string): readonly (readonly string[])[] =>
  [...csvRows(tableOfHtml(html) ?? "")].map(({ cells }) => cells);

describe("a table on the clipboard", () => {
  it("of Excel gives its cells, with line breaks and merged cells filled down", () => {
    const html = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style><!--td{mso-ignore:padding}--></style></head><body><!--StartFragment-->
      <table border=0><col width=64><col width=64><tr height=20><td class=xl65>network</td><td>country</td></tr>
      <tr><td rowspan=2 style='height:30pt'>Nine</td><td>Spain<br>
      Côte d&#8217;Ivoire</td></tr><tr><td>Kenya<span style='mso-spacerun:yes'>&nbsp;</span></td></tr></table><!--EndFragment--></body></html>`;
    expect(rows(html)).toEqual([
      ["network", "country"],
      ["Nine", "Spain\nCôte d’Ivoire"],
      ["Nine", "Kenya"],
    ]);
  });

  it("of Google Sheets gives its cells, without what is hidden", () => {
    const html = `<meta charset='utf-8'><google-sheets-html-origin><style type="text/css"><!--td {border: 1px solid}--></style><table dir="ltr"><colgroup><col width="100"/></colgroup><tbody>
      <tr><td colspan="2" rowspan="1">My networks</td></tr><tr><td data-sheets-value='{"1":2,"2":"Nine"}'>Nine</td><td>Spain</td></tr>
      <tr style="display: none"><td>Old</td><td>Peru</td></tr><tr><td><span hidden>x</span>Ten</td><td>Kenya &amp; co</td></tr></tbody></table></google-sheets-html-origin>`;
    expect(rows(html)).toEqual([["My networks"], ["Nine", "Spain"], ["Ten", "Kenya & co"]]);
  });

  it("of Word gives its cells, one line for each paragraph; tables in cells belong to them, and others follow", () => {
    const html = `<p class=MsoNormal>Before</p><table class=MsoTable><tr><td><p class=MsoNormal>Nine<o:p></o:p></p></td><td><p class=MsoNormal>Spain</p><p class=MsoNormal>
      Kenya</p></td></tr><tr><td>Ten<td><table><tr><td>Peru</td><td>Chile</td></tr></table></td></tr></table><p>Between</p><table><tr><th>network</th></tr></table>`;
    expect(rows(html)).toEqual([["Nine", "Spain\nKenya"], ["Ten", "Peru\nChile"], ["network"]]);
  });

  it("keeps cells in their columns beside others that span rows and columns", () => {
    const html =
      "<table><tr><td rowspan=3>a<td colspan=2>b<td>c<tr><td>d<td rowspan=2>e<td>f<tr><td>g<td>h<tr><td>i</table>";
    expect(rows(html)).toEqual([["a", "b", "", "c"], ["a", "d", "e", "f"], ["a", "g", "e", "h"], ["i"]]);
  });

  it("runs and loads nothing, and takes no text from scripts", () => {
    const html =
      "<table><tr><td><script>alert(1)</script><img src=x onerror=alert(1)>Nine<style>td{}</style></td></tr></table>";
    expect(rows(html)).toEqual([["Nine"]]);
  });

  it("is none in other HTML, and spans as large as can be written do no harm", () => {
    expect(tableOfHtml("<p>Spain</p>")).toBeNull();
    expect(tableOfHtml("<table><tr><td></td></tr></table>")).toBeNull();
    expect(
      rows("<table><tr><td rowspan=99999999 colspan=99999999>a</td><td>b</td></tr></table>")[0]?.length,
    ).toBeLessThan(3000);
  });

  it("is read whatever it holds", () => {
    const parts = fc.constantFrom(
      "<table>",
      "</table>",
      "<tr>",
      "<td rowspan=2>",
      "<td colspan=3>",
      "</td>",
      "a",
      "<p>",
      "</p>",
      "<br>",
      "<td hidden>",
      "<!--",
      "-->",
      "&amp;",
      "<td",
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 40 }), found => {
        expect(() => tableOfHtml(found.join(""))).not.toThrow();
      }),
    );
  });
});
