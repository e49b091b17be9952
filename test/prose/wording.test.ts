import { describe, expect, it } from "vitest";
import { en } from "../../src/i18n/en/index.ts";
import { nameInSentence, networkWithShortName } from "../../src/i18n/en/names.ts";
import type { JurisdictionCode } from "../../src/model/jurisdiction.ts";
import { editionIds } from "../../src/model/network.ts";
import type { QueryScope } from "../../src/model/routes/connections.ts";
import { reachFrom } from "../../src/model/routes/reach.ts";
import { routeBetween } from "../../src/model/routes/route.ts";
import { otherListing } from "../../src/prose/answer.ts";
import { reachSentence } from "../../src/prose/reach-sentences.ts";
import { routeSentence } from "../../src/prose/route-sentences.ts";
import { sheetText } from "../../src/prose/sheet-text.ts";
import { contextIn } from "../charts/contexts.ts";
import { atlas, code, documentNetworks } from "../model/data.ts";
import { answerIn, wordingIn } from "./answers.ts";

const jurisdictions = [...atlas.jurisdictions.values()];
const contextsShown = editionIds.map(edition => ({ ...contextIn(atlas, edition), networks: documentNetworks }));
const scopeOf = ({ edition }: (typeof contextsShown)[number]): QueryScope => ({
  ...{ atlas, edition: edition.id, networks: documentNetworks, territories: "apart", purpose: null },
});

/** Every fifth pair of jurisdictions with the rest of them, so that each is both start and end. */
const pairs = jurisdictions.flatMap(({ code: from }, i) =>
  jurisdictions.flatMap(({ code: to }, k): (readonly [JurisdictionCode, JurisdictionCode])[] =>
    from !== to && (i * 7 + k) % 23 === 0 ? [[from, to]] : [],
  ),
);

const answers = contextsShown.flatMap(context =>
  pairs.map(([from, to]) => routeSentence(routeBetween(scopeOf(context), from, to), wordingIn(context))),
);

const sheets = contextsShown.flatMap(context =>
  jurisdictions.map(jurisdiction => {
    const reach = reachFrom(scopeOf(context), jurisdiction.code);
    const { title: _, ...text } = sheetText(
      {
        ...{ ...wordingIn(context), atlas, edition: context.edition, networks: documentNetworks },
        ...{ code: jurisdiction.code, reach, sourceOf: () => undefined },
      },
      jurisdiction,
    );
    const lines = text.parts.flatMap(part => [
      part.title,
      ...part.lines.flatMap(({ lead, text: own }) => [lead ?? "", own]),
    ]);
    return { code: jurisdiction.code, lines: [...text.head, ...lines, ...text.foot] };
  }),
);

describe("names that need an article", () => {
  const needing = jurisdictions
    .map(({ name }) => name)
    .filter(name => nameInSentence(name) !== name)
    .concat("United Kingdom", "United States");
  const pattern = (names: readonly string[]): RegExp =>
    new RegExp(
      `\\b(?:of|in|with|from|to|between|through|and|for) (?:${names.map(name => name.replace(/[()]/g, "\\$&")).join("|")})(?!\\w)`,
    );
  const bare = pattern(needing);

  it("have it in every answer", () => {
    expect(answers.length).toBeGreaterThan(5000);
    expect(answers.filter(text => bare.test(text))).toEqual([]);
  });

  it("have it in every sheet, in its head, its titles and its sentences", () => {
    const faults = sheets.flatMap(({ lines }) => lines.filter(line => bare.test(line)));
    expect([...new Set(faults)]).toEqual([]);
    expect(sheets.find(sheet => sheet.code === "PRI")?.lines[0]).toBe(
      "PRI · Territory of the United States of America · Caribbean",
    );
  });

  it("have it in the sentence above the map", () => {
    const said = contextsShown.flatMap(context =>
      jurisdictions.flatMap(({ code: jurisdiction }) => [
        answerIn(context, { jurisdiction }),
        reachSentence(reachFrom(scopeOf(context), jurisdiction), wordingIn(context)),
      ]),
    );
    expect(said.filter(text => bare.test(text))).toEqual([]);
  });
});

describe("a disputed name", () => {
  const disputed = jurisdictions.filter(jurisdiction => jurisdiction.disputed);
  const faultsIn = (text: string): readonly string[] =>
    disputed
      .filter(({ name, note }) => text.includes(name) && !text.includes((note ?? "").replace(/\.$/, "")))
      .map(({ name }) => name);

  it("never goes without its note, in answers and on sheets", () => {
    expect(disputed.map(({ code: own }) => own)).toEqual(["ESH", "FLK", "IOT", "MYT", "SGS", "TWN", "XKX"]);
    expect([...new Set(answers.flatMap(faultsIn))]).toEqual([]);
    expect(sheets.flatMap(({ code: own, lines }) => faultsIn(lines.join("\n")).map(name => `${own}: ${name}`))).toEqual(
      [],
    );
  });
});

describe("clauses after a semicolon", () => {
  it("begin without the capital of an article in every answer", () => {
    expect(answers.filter(text => /; (?:The|A|An|No|Neither|Only)\b/.test(text))).toEqual([]);
    expect(answers.some(text => /; the [A-Z].* in .*:/.test(text))).toBe(true);
  });

  it("keep the capital of a name", () => {
    expect(en.names.clauseOf("The Gambia in the CNCP: suspended.")).toBe("the Gambia in the CNCP: suspended");
    expect(en.names.clauseOf("Norway in X: observer.")).toBe("Norway in X: observer");
    expect(en.names.clauseOf("Andorra in X: observer.")).toBe("Andorra in X: observer");
  });
});

describe("names of networks", () => {
  it("are never doubled, and none is without its short name", () => {
    for (const { name, shortName } of atlas.editions.published.networks) {
      const said = networkWithShortName(name, shortName);
      expect(said).not.toMatch(/\(([^()]+)\) \(\1\)/);
      expect(said).toContain(shortName);
    }
  });
});

describe("a territory that is listed separately", () => {
  const said = (from: string, to: string) => {
    const context = contextsShown[1];
    if (!context) throw new RangeError("no edition");
    return routeSentence(routeBetween(scopeOf(context), code(from), code(to)), wordingIn(context));
  };

  it("is a territory of its State, or a part of it", () => {
    expect(said("ESP", "USA")).toContain("Puerto Rico is a territory of the United States and is listed separately.");
    expect(said("COM", "FRA")).toContain("Réunion is part of France and is listed separately.");
  });
});

it("a sheet counts the jurisdictions out of reach, and says why", () => {
  const lines = sheets.find(sheet => sheet.code === "ZWE")?.lines ?? [];
  const why = "No route, because Zimbabwe is on no list of the chosen networks";
  expect(lines).toContain(
    `${why} (States): 196 jurisdictions. ${why} (territories and other areas): 52 jurisdictions.`,
  );
  expect(
    sheets.flatMap(sheet => sheet.lines).filter(line => /extends to here|jurisdiction that asks/.test(line)),
  ).toEqual([]);
});

it("a sheet names the network of each change, whose text may leave it open", () => {
  const lines = sheets.find(sheet => sheet.code === "TCD")?.lines ?? [];
  expect(lines.find(line => line.includes("Chad is a member: 17."))).toMatch(/^WACAP: /);
});

it("a network whose way is not known is followed by a sentence with a verb", () => {
  expect(en.question.nextContact("the Eurojust liaison", en.networks.contactNotKnown)).toBe(
    "The Eurojust liaison: the sources don’t say how to reach it.",
  );
});

it("a sheet of a part of a State counts nobody as out of reach whom its State reaches", () => {
  const lines = sheets.find(sheet => sheet.code === "MYT")?.lines ?? [];
  const numbers = lines.flatMap(
    line =>
      /No route, because Mayotte is on no list of the chosen networks \((?:States|territories and other areas)\): (\d+)/.exec(
        line,
      )?.[1] ?? [],
  );
  for (const n of numbers) expect(Number(n)).toBeLessThan(200);
  expect(numbers.length).toBeGreaterThan(0);
});

describe("a sheet", () => {
  it("says what the other edition has of the jurisdiction, or that it has the same", () => {
    const [published] = contextsShown;
    if (!published) throw new RangeError("no edition");
    const other = (own: string) => otherListing(published, wordingIn(published), code(own));
    expect(other("GBR")).toMatch(
      /^Current edition, reviewed .+: The United Kingdom is listed in the CNCP\. It left the EJN and Eurojust on 31 December 2020\./,
    );
    expect(other("KEN")).toMatch(/^The answer is the same in the current edition, reviewed .+\.$/);
  });
});
