import { describe, expect, it } from "vitest";
import { en } from "../../src/i18n/en/index.ts";
import { nameInSentence, networkInSentence } from "../../src/i18n/en/names.ts";
import { reviewed as reviewedInWords } from "../../src/i18n/en/words.ts";
import { atlasOf, atlasOn } from "../../src/model/atlas.ts";
import type { JurisdictionCode, Language } from "../../src/model/jurisdiction.ts";
import type { EditionId } from "../../src/model/network.ts";
import type { QueryScope } from "../../src/model/routes/connections.ts";
import { reachFrom } from "../../src/model/routes/reach.ts";
import { networksOn, routeBetween } from "../../src/model/routes/route.ts";
import { listDateSentences } from "../../src/prose/list-dates.ts";
import { reachSentence } from "../../src/prose/reach-sentences.ts";
import { routeSentence } from "../../src/prose/route-sentences.ts";
import type { Wording } from "../../src/prose/sentences.ts";
import { atlas, code, documentNetworks, id } from "../model/data.ts";
import { otherNetwork } from "../model/random.ts";

const ground = (edition: EditionId): QueryScope => ({
  atlas,
  edition,
  networks: documentNetworks,
  territories: "apart",
  purpose: null,
});

const wording: Wording = {
  messages: en,
  editionOf: id => ({ id, day: null }),
  basisOf: id => en.editions.short[id],
  language: "en",
  nameOf: own => atlas.jurisdictions.get(own)?.name ?? own,
  networkName: own => atlas.editions.published.network.get(own)?.shortName ?? own,
  jurisdictions: atlas.jurisdictions,
};

it("names the month of the review as the records have it", () => {
  expect(en.editions.short.current).toContain(reviewedInWords);
});

it("joins networks by the words of its own language, whatever language names are in", () => {
  const said = routeSentence(routeBetween(ground("published"), code("ESP"), code("FRA")), {
    ...wording,
    language: "ar",
  });
  expect(said).toMatch(/EJN and Eurojust/);
});

const answer = (from: string, to: string, patch: Partial<QueryScope> = {}): string =>
  routeSentence(routeBetween({ ...ground("published"), ...patch }, code(from), code(to)), wording);

describe("an answer among hundreds of networks", () => {
  it("names a dozen of those that both are in, and says how many more there are", () => {
    const others = Array.from({ length: 40 }, (_, i) => otherNetwork(`own-${i}`, ["ESP", "KEN"]));
    const crowded = atlasOf({ ...atlas.records, others });
    const networks = crowded.editions.published.networks.map(network => network.id);
    const text = answer("ESP", "KEN", { atlas: crowded, networks });
    expect(text).toContain("own-11 and 28 more.");
    expect(text).not.toContain("own-12");
  });
});

describe("names inside a sentence", () => {
  it("have the article that the name asks for, and lose the order of lists", () => {
    expect(nameInSentence("Gambia")).toBe("the Gambia");
    expect(nameInSentence("Bolivia (Plurinational State of)")).toBe("the Plurinational State of Bolivia");
    expect(nameInSentence("Netherlands (Kingdom of the)")).toBe("the Kingdom of the Netherlands");
    for (const name of ["Kenya", "Solomon Islands", "Saint Martin (French Part)", "Bolivie (État plurinational de)"])
      expect(nameInSentence(name)).toBe(name);
  });

  const everyday = (
    code: string,
    language: Language = "en",
    name = atlas.jurisdictions.get(code as never)?.name ?? "",
  ) => en.names.inSentence({ code: code as JurisdictionCode, name, language });

  it("are those of everyday where the UN name adds a form of government", () => {
    expect(everyday("GBR")).toBe("the United Kingdom");
    expect(everyday("BOL")).toBe("Bolivia");
    expect(everyday("GBR", "fr", "Royaume-Uni")).toBe("Royaume-Uni");
  });

  it("are of CLDR where they are not the UN's, and of no disputed name", () => {
    const cldr = new Intl.DisplayNames(["en"], { type: "region" });
    const shortened = [...atlas.jurisdictions.values()].filter(
      ({ code, name }) => en.names.everyday({ code, name, language: "en" }) !== name,
    );
    for (const { code, name, alpha2, kind, disputed, note } of shortened) {
      expect(en.names.everyday({ code, name, language: "en" })).toBe(cldr.of(alpha2 ?? ""));
      expect({ kind, disputed, note }).toEqual({ kind: "state", disputed: false, note: null });
    }
    const kept = ["PRK", "KOR", "COD", "COG", "PSE", "FSM", "NLD", "FLK", "TWN", "XKX"];
    expect(shortened.filter(({ code }) => kept.includes(code))).toEqual([]);
    expect(shortened.length).toBe(10);
  });

  it("miss no name that needs one", () => {
    const needing =
      /^(United|Central African|Dominican|Democratic|Lao|Syrian|Russian|Republic|State of)\b|\b(Islands|Territory|Territories|Triangle)\b/;
    const bare = [...atlas.jurisdictions.values()]
      .map(({ name }) => name)
      .filter(name => needing.test(name) && nameInSentence(name) === name);
    // The United Nations writes "Solomon Islands" without one, and neither do names that begin with an island's own.
    expect(bare).toEqual([
      "Heard Island and McDonald Islands",
      "South Georgia and the South Sandwich Islands",
      "Solomon Islands",
    ]);
  });

  it("are no invention: each belongs to a jurisdiction or network of the atlas", () => {
    const networks = atlas.editions.published.networks.map(({ shortName }) => networkInSentence(shortName));
    expect(networks.filter(name => name.startsWith("the ")).length).toBe(20);
    expect(networks.filter(name => /(network|platform)$/i.test(name) && !name.startsWith("the "))).toEqual([]);
  });
});

describe("an answer for a memo", () => {
  it("names the edition, and what the other one says where that differs", () => {
    expect(answer("ESP", "KEN")).toBe(
      `Spain and Kenya share no listed network. Cyprus, Malta and the United Kingdom share a network with each of them and could introduce them; an introduction is not a legal basis. (Published edition, about 2013.) In the current edition, reviewed ${reviewedInWords}: no shared network; Cyprus and Malta share a network with each of them and could introduce them.`,
    );
    expect(answer("BLZ", "MEX")).toBe(
      "Belize and Mexico are both listed in two networks: the OAS network and REFCO. (Published edition, about 2013.)",
    );
  });

  it("names a relation first, as what a source calls it, and nothing that contradicts it", () => {
    const now = answer("GBR", "FRA", { edition: "current" });
    expect(now).toMatch(
      /^The United Kingdom is not a listed member of Eurojust, but a source names it there: Liaison Prosecutor of a third country\. France is a member\./,
    );
    expect(answer("GNQ", "ESP", { edition: "current" })).toContain(
      "named by the Ministry of Justice of Brazil only. Spain is a member.",
    );
    expect(answer("GNQ", "ESP", { edition: "current" })).toContain(
      "No other route between Equatorial Guinea and Spain is listed.",
    );
  });

  it("says of the other edition where a list on which the answer rests is not of its time", () => {
    const asked = { edition: "current", networks: [id("arinsa")] } as const;
    expect(answer("ZWE", "ZAF", asked)).toMatch(
      /In the published edition, about 2013: the list of ARINSA dates from a later time, so its earlier members are not known\.$/,
    );
    expect(answer("USA", "NOR", { edition: "current", networks: [id("genocide")] })).toMatch(
      /both named by the Genocide Network \(observer\), but neither is a listed member/,
    );
  });

  it("never says that a disputed territory belongs to a State, and never leaves out its note", () => {
    for (const edition of ["published", "current"] as const)
      for (const own of ["FLK", "SGS", "MYT"])
        for (const other of ["GBR", "FRA", "ARG", "COM", "FLK", "REU"]) {
          if (own === other) continue;
          const said = answer(own, other, { edition });
          expect(said, `${own} ${other}`).not.toMatch(
            /Malvinas\) is a territory|Sandwich Islands is a territory|belong to one State|Mayotte is part of/,
          );
          expect(said, `${own} ${other}`).toMatch(/administered by/);
          expect(said, `${own} ${other}`).toMatch(/dispute exists|claimed by the Comoros/);
        }
  });

  it("says nothing of the other edition where only what is not said differs", () => {
    const isEmpty = /: \.|: other routes/;
    for (const [from, to] of [
      ["ESH", "MAR"],
      ["SAU", "QAT"],
      ["MRT", "BEN"],
    ] as const)
      expect(answer(from, to, { edition: "current" }), `${from} ${to}`).not.toMatch(isEmpty);
  });

  it("says what differs in the other edition behind the same words", () => {
    expect(answer("FRA", "MUS")).toContain(
      `In the current edition, reviewed ${reviewedInWords}: not through the United Kingdom.`,
    );
  });

  it("always says what is listed for the State of a territory, near or far", () => {
    expect(answer("BMU", "ARG")).toContain(
      "The United Kingdom and Argentina share no listed network. Antigua and Barbuda, the Bahamas, Barbados, Belize, Canada and 10 more",
    );
    for (const territory of [...atlas.jurisdictions.values()].filter(({ parent }) => parent !== null)) {
      if (territory.parent === "DEU") continue;
      const sentence = answer(territory.code, "DEU");
      expect(sentence).toMatch(/ is (part of|a territory of|administered by) /);
      expect(sentence.match(/Germany/g)?.length).toBeGreaterThan(1);
    }
  });

  it("shows the status and the flags of the memberships that it rests on", () => {
    expect(answer("DNK", "DEU", { edition: "current" })).toContain("Denmark in Eurojust: participant by agreement.");
    expect(answer("DNK", "DEU")).toContain("Eurojust; Denmark in Eurojust: participant by agreement.");
  });

  it("says which networks were asked where they are not those of the document", () => {
    expect(answer("ESP", "KEN", { networks: [id("ejn"), id("eurojust")] })).toContain(
      "Only the EJN and Eurojust were considered.",
    );
    expect(answer("ESP", "KEN", { networks: documentNetworks.filter(own => own !== "refco") })).toContain(
      "REFCO was left out.",
    );
    expect(answer("ESP", "KEN", { networks: [] })).toContain("No network is chosen.");
    expect(answer("ESP", "KEN", { networks: [...documentNetworks, id("carin")] })).toContain("Also considered: CARIN.");
    expect(answer("ESP", "KEN", { purpose: "civil-matters" })).toMatch(/^.*Only networks with the stated purpose/);
  });

  it("tells of the State of a territory in the other edition, too, where it leads there otherwise", () => {
    const both = "the United Kingdom and Ireland";
    expect(answer("IMN", "IRL")).toMatch(
      /In the current edition.*: no route is listed; the United Kingdom.* Liaison Prosecutor.* Ireland is a member.*share no listed network/,
    );
    expect(answer("IMN", "IRL", { edition: "current" })).toContain(
      `no route is listed; ${both} are both listed in two networks`,
    );
    expect(answer("FLK", "ARG")).toMatch(/In the current edition, [^:]*: not through Portugal and Spain;/);
  });

  it("gives the note of a disputed name that stands between the two, too", () => {
    const mine = otherNetwork("mine", ["XKX", "JPN"]);
    const own = atlasOf({ ...atlas.records, others: [...atlas.records.others, mine] });
    const text = answer("JPN", "MCO", { atlas: own, networks: [id("carin"), mine.id], edition: "current" });
    expect(text).toMatch(/Kosovo \(UNSCR 1244\) shares a network with each of them.*resolution 1244 \(1999\)\./);
  });

  it("never repeats itself", () => {
    const codes = ["ESP", "KEN", "FRA", "REU", "BMU", "PRI", "MLI", "JPN", "GBR", "BRA", "MDG", "DNK"];
    for (const from of codes) {
      for (const to of codes) {
        const sentences = answer(from, to).split(/(?<=[.)]) /);
        expect(new Set(sentences).size, `${from} ${to}`).toBe(sentences.length);
      }
    }
  });
});

describe("how old the lists of an answer are", () => {
  const dates = (from: string, to: string, patch: Partial<QueryScope> = {}): readonly string[] => {
    const scope = { ...ground("current"), ...patch };
    const route = routeBetween(scope, code(from), code(to));
    return listDateSentences(networksOn(route), scope.atlas.editions[scope.edition], wording);
  };

  it("is said for each list used today, beyond the document as well, with a word where no source has a date", () => {
    const networks = atlas.editions.current.networks.map(network => network.id);
    expect(dates("SEN", "MLI")).toEqual([
      "Last dated source for each list used: the Sahel platform, 30 October 2021; WACAP, October 2023.",
    ]);
    expect(dates("BRN", "THA", { networks })).toEqual(["Last dated source for each list used: SEAJust, 2020."]);
    expect(dates("ALB", "USA", { networks: [id("carin")] })).toEqual([
      "Last dated source for each list used: CARIN, none.",
    ]);
    expect(dates("COM", "MUS")).toEqual([
      "Last dated source for each list used: the Indian Ocean platform, none after the UNODC page.",
    ]);
  });

  it("is not said twice in the editions that say it themselves, nor where no list is used", () => {
    expect(dates("SEN", "MLI", { edition: "published" })).toEqual([]);
    expect(dates("SEN", "MLI", { atlas: atlasOn(atlas, "2020-01-01") })).toEqual([]);
    expect(dates("JPN", "CHN")).toEqual([]);
  });
});

describe("whom one reaches, in a sentence", () => {
  const reached = (from: string): string => reachSentence(reachFrom(ground("published"), code(from)), wording);

  it("counts no further than there is somebody", () => {
    expect(reached("MLI")).toBe(
      "Mali shares a listed network with 3 jurisdictions, and reaches no others. (Published edition, about 2013.)",
    );
    expect(reached("GBR")).toBe(
      "The United Kingdom shares a listed network with 76 jurisdictions. It could reach 27 more through one other jurisdiction. (Published edition, about 2013.)",
    );
  });

  it("goes on with the State of a territory", () => {
    expect(reached("MTQ")).toContain(
      "Martinique is part of France. France shares a listed network with 26 jurisdictions",
    );
  });
});
