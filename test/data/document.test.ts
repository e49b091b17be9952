import { describe, expect, it } from "vitest";
import { documentText, isDocumentHere, listsInDocument } from "./document.ts";
import { discrepancies, others, profiles, records } from "./files.ts";

const listed = (network: string): readonly string[] =>
  records.memberships.filter(row => row.network === network).map(row => row.listedAs);

describe("the rows entered by hand", () => {
  it("are 182: 53, 27, 27, 34, 22, 5, 4 and 10, and none for WACAP", () => {
    const counts = records.networks.map(({ id }) => [id, listed(id).length]);
    expect(Object.fromEntries(counts)).toEqual({
      cncp: 53,
      ejn: 27,
      eurojust: 27,
      oas: 34,
      iberred: 22,
      ioc: 5,
      sahel: 4,
      refco: 10,
      wacap: 0,
    });
    expect(records.memberships).toHaveLength(182);
  });

  it("name 108 jurisdictions in 109 spellings, articles apart: only Bolivia has two", () => {
    expect(new Set(records.memberships.map(row => row.jurisdiction)).size).toBe(108);
    expect(new Set(records.memberships.map(row => row.listedAs.replace(/^the /, ""))).size).toBe(109);
  });

  it("stand in the reading order of the networks, each jurisdiction once in a network", () => {
    const order = records.memberships.map(row => records.networks.findIndex(({ id }) => id === row.network));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(new Set(records.memberships.map(row => `${row.network} ${row.jurisdiction}`)).size).toBe(182);
  });

  it.skipIf(!isDocumentHere)("are what a parser of the document reads, to the letter and in its order", () => {
    const lists = listsInDocument(documentText);
    expect([...lists.values()].flat()).toHaveLength(182);
    for (const [network, names] of lists) expect(listed(network)).toEqual(names);
  });

  it.skipIf(!isDocumentHere)("carry the names of the networks as the document has them", () => {
    for (const { id, nameAsListed } of records.networks) expect(documentText, id).toContain(nameAsListed);
  });
});

const runOfWords = 7;

function runsOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(runOfWords - 1).map((_, i) => words.slice(i, i + runOfWords).join(" "));
}

describe("our own texts", () => {
  it.skipIf(!isDocumentHere)(`never repeat ${runOfWords} words in a row of the document`, () => {
    const theirs = new Set(runsOf(documentText));
    const networks = [...records.networks, ...others].flatMap(n => [
      n.about,
      n.membershipMeans,
      n.contact,
      n.runBy,
      n.note,
    ]);
    const told = profiles.flatMap(({ legalBasis, documents, meetings, partners, statements }) =>
      [legalBasis, documents, meetings, partners, statements].flatMap(list => list.map(({ about }) => about)),
    );
    const texts = [
      ...networks,
      ...told,
      ...discrepancies.flatMap(d => [d.text, d.where]),
      ...records.changes.map(c => c.text),
    ];
    expect(theirs.size).toBeGreaterThan(1000);
    expect(texts.flatMap(text => runsOf(text ?? "").filter(run => theirs.has(run)))).toEqual([]);
  });
});
