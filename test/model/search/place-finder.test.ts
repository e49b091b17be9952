import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { at } from "../../../src/model/at.ts";
import { meaningsOf } from "../../../src/model/search/ambiguous.ts";
import { placeKey } from "../../../src/model/search/place-key.ts";
import { allNames, found, places } from "./places.ts";

const pairsIn = (list: string): readonly (readonly [string, string])[] =>
  list.split("; ").map(pair => {
    const [text = "", code = ""] = pair.split(" = ");
    return [text, code] as const;
  });

const suggested = (text: string): string => places.suggestions(text, 3).join(" ");

describe("a name in a stranger's table", () => {
  it.each([
    [
      "official",
      "Federal Republic of Germany = DEU; Kingdom of Norway = NOR; Swiss Confederation = CHE; French Republic = FRA; " +
        "Hellenic Republic = GRC; Italian Republic = ITA; République française = FRA; la República de Chile = CHL; " +
        "République du Mali = MLI; República Portuguesa = PRT; República de Moçambique = MOZ; المملكة المغربية = MAR; " +
        "Республика Казахстан = KAZ; 中华人民共和国 = CHN; Democratic Republic of Congo = COD; Republic of Congo = COG",
    ],
    [
      "the World Bank's",
      "Egypt, Arab Rep. = EGY; Congo, Dem. Rep. = COD; Congo, Rep. = COG; Yemen, Rep. = YEM; Venezuela, RB = VEN; " +
        "Korea, Rep. = KOR; Korea, Dem. People's Rep. = PRK; Hong Kong SAR, China = HKG; Micronesia, Fed. Sts. = FSM; " +
        "West Bank and Gaza = PSE; Bahamas, The = BHS; Lao PDR = LAO; Somalia, Fed. Rep. = SOM",
    ],
    [
      "the United Nations'",
      "Iran (Islamic Republic of) = IRN; Iran, Islamic Rep. of = IRN; Korea (Republic of) = KOR; Niger (the) = NER; " +
        "Congo (the Democratic Republic of the) = COD; China, Hong Kong Special Administrative Region = HKG; " +
        "Virgin Islands (British) = VGB; Palestine, State of = PSE; Taiwan, Province of China = TWN",
    ],
    [
      "former",
      "Upper Volta = BFA; Burma (Myanmar) = MMR; Burma/Myanmar = MMR; Swaziland = SWZ; Zaïre = COD; Western Samoa = WSM; " +
        "Dahomey = BEN; The former Yugoslav Republic of Macedonia = MKD; Belau = PLW; Libyan Arab Jamahiriya = LBY",
    ],
    [
      "short",
      "KSA = SAU; UAE = ARE; DRC = COD; RDC = COD; CAR = CAF; Bosnia = BIH; Trinidad = TTO; Czech Rep. = CZE; BiH = BIH; " +
        "Solomon Is. = SLB; S. Sudan = SSD; St. Lucia = LCA; N. Mariana Is. = MNP; Eq. Guinea = GNQ; U.S.A. = USA; " +
        "usa = USA; Macedonia = MKD; Micronesia = FSM; Guinea = GIN; Samoa = WSM; Chinese Taipei = TWN",
    ],
    ["a code", "FR = FRA; FRA = FRA; 250 = FRA; 004 = AFG; EL = GRC; UK = GBR; GR = GRC; GB = GBR; TP = TLS"],
    [
      "with a footnote, a number or its code",
      "France[1] = FRA; Spain (b) = ESP; Kosovo* = XKX; Italy ² = ITA; Chile 1/ = CHL; Norway ¹ ² = NOR; 1. Chile = CHL; " +
        "Spain [note 2] = ESP; Kenya (KEN) = KEN; KE: Kenya = KEN; KEN - Kenya = KEN; 🇰🇪 Kenya = KEN; 🇰🇪 = KEN; Kenya. = KEN; Timor-Leste (East Timor) = TLS; Ireland, Republic of = IRL; Rep. Dominicana = DOM",
    ],
    ["with an accent apart", "Co\u0302te d'Ivoire = CIV; Re\u0301union = REU; Curac\u0327ao = CUW"],
  ])("is found where it is %s", (_, list) => {
    const pairs = pairsIn(list);
    expect(pairs.map(([text]) => [text, found(text)])).toEqual(pairs);
  });

  it.each([
    ["KOR PRK", "Korea, Corée, Corea, Coreia, Корея, كوريا"],
    ["COG COD", "Congo, The Congo, Конго, الكونغو, 刚果"],
    ["GUF GUY SUR", "Guiana, Guayana, Гвиана"],
    ["MAF SXM", "Saint Martin, St. Martin, San Martín, Сен-Мартен"],
    ["VGB VIR", "Virgin Islands, Îles Vierges, Виргинские острова"],
    ["WSM ASM", "Samoa Islands"],
    ["TWN CHN", "Republic of China"],
  ])("that may mean one of %s is asked, in any language: %s", (codes, list) => {
    for (const name of list.split(", ")) expect(found(name), name).toBe(codes);
    if (codes === "TWN CHN") expect(found("Taiwan, China")).toBe(codes);
  });

  it("is none if it is a people, a former State, a part of one, or more than one", () => {
    const none =
      "French; German; Spanish; Kenyan; Dutch; British; American; Swiss; Czechoslovakia; Yugoslavia; USSR; Serbia and Montenegro; " +
      "Netherlands Antilles; East Germany; Northern Cyprus; Scotland; EU; World; Africa; America; Total; Kenya and Ghana; Peru, Chile; Tanganyika";
    for (const text of none.split("; ")) expect(found(text), text).toBe("");
  });

  it("is none where letters or words are a code by accident", () => {
    const none =
      "id.; do.; i.e.; e.g.; N.A.; n.a.; n/a; No.; No; no; Sí; si; S.A.; P.S.; Ste.; com; S/R; de; in; is; it; to; me; x; EU; " +
      "AD, CH; LI, MA; PE RU; ES FR; AND, POL; 4; 8; 36";
    for (const text of none.split("; ")) expect(found(text), text).toBe("");
  });

  it("is none if it is in doubt, or next to the code of another", () => {
    expect(found("Côte d?Ivoire")).toBe("CIV");
    for (const text of ["Mali?", "Mali (?)", "Kenya (GHA)", "AU: Austria", "Kenya1"])
      expect(found(text), text).toBe("");
  });
});

describe("a suggestion", () => {
  it("is offered for a slip, and for a name that is one but for its form of government", () => {
    const pairs = pairsIn(
      "Buglaria = BGR; Fance = FRA; Uzbekstan = UZB; Republic of Kenia = KEN; Kingdom of Kenya = KEN; Unted Kingdom = GBR; " +
        "Trinided and Tobago = TTO; Chda = TCD; Mali? = MLI; Kenya1 = KEN; UNK = XKX; Sahara = ESH",
    );
    expect(pairs.map(([text]) => [text, suggested(text)])).toEqual(pairs);
  });

  it("is not offered if none is likely", () => {
    const none =
      "Nine; Ten; x; EU; Dutch; Africa; Total; Observer; Yugoslavia; Czechoslovakia; AD, CH; PE RU; no; Islands; Republic; Ghost Islands";
    for (const text of none.split("; ")) expect(suggested(text), text).toBe("");
  });
});

describe("codes of a whole column", () => {
  const inTable = (...columns: readonly (readonly string[])[]) => {
    const { exactMatches } = places.inColumns(columns);
    return (text: string): string => exactMatches(text).join(" ");
  };

  it("are read in small letters, alone and in lists, where the column has nothing else", () => {
    expect(["fr", "no", "esp"].map(inTable(["fr", "es", "no", "de"]))).toEqual(["FRA", "NOR", "ESP"]);
    expect(inTable(["fr; es", "no, se", "dk"])("dk")).toBe("DNK");
    expect(inTable(["Fra", "Deu", "Swe"])("Swe")).toBe("SWE");
  });

  it("are words where the column has few of them, or another column has names", () => {
    expect(inTable(["no", "si", "no", "si"])("no")).toBe("");
    expect(inTable(["no", "partial", "full", "yes"])("no")).toBe("");
    expect(inTable(["France", "Spain", "Kenya"], ["fr", "es", "en"])("es")).toBe("");
  });

  it("are M49 codes without the zeros that a spreadsheet drops", () => {
    expect(["4", "36.0", "840"].map(inTable(["4", "8", "36", "76", "840"]))).toEqual(["AFG", "AUS", "USA"]);
  });

  it("are no M49 codes in an index, in marks, in years, or beside names", () => {
    const index = Array.from({ length: 30 }, (_, i) => String(i + 1));
    for (const cells of [index, ["4", "8"], ["1", "0", "1"], ["1996", "2004", "2008"]])
      expect(inTable(cells)("4"), cells.join()).toBe("");
    expect(inTable(["4", "8", "12"], ["Kenya", "Peru", "Chile"])("4")).toBe("");
  });
});

describe("the names of all sources", () => {
  const isAsked = (codes: readonly string[]): boolean => codes.length > 1;

  it("find their own jurisdiction, or are asked where two claim them", () => {
    const wrong = allNames.filter(([text, code]) => !places.exactMatches(text).includes(code));
    expect(wrong).toEqual([]);
  });

  it("are asked only if they are known to mean several", () => {
    const asked = allNames.filter(([text]) => isAsked(places.exactMatches(text)) && meaningsOf(text).length === 0);
    expect(asked).toEqual([]);
  });

  it("find it in capitals, in small letters unless they are a code, and behind a number", () => {
    for (const [text, code] of allNames) {
      if (text.length < 5) continue;
      for (const other of [text.toUpperCase(), text.toLowerCase(), `7. ${text}`, ` ${text} `])
        expect(places.exactMatches(other), other).toContain(code);
    }
  });

  it("make no third name, two of them side by side", () => {
    const shown = allNames.filter(([text, code]) => text !== code && text.length > 3);
    fc.assert(
      fc.property(fc.constantFrom(...shown), fc.constantFrom(...shown), ([one, a], [other, b]) => {
        const codes = places.exactMatches(`${one}, ${other}`);
        expect(codes.filter(code => code !== a && code !== b)).toEqual([]);
      }),
      { numRuns: 3000, seed: 1 },
    );
  });

  it("with a slip of one letter find no other, unless the slip makes its name", () => {
    const keys = new Map(allNames.map(([text, code]) => [placeKey(text), code] as const));
    const letters = [..."abcdefghijklmnopqrstuvwxyz"];
    const long = allNames.filter(([text]) => /^[A-Za-z ,.()'-]{5,}$/.test(text));
    fc.assert(
      fc.property(
        fc.constantFrom(...long),
        fc.nat(),
        fc.constantFrom(...letters, ""),
        fc.nat(2),
        ([text, code], n, letter, kind) => {
          const i = n % text.length;
          const slip =
            kind === 2 && i > 0
              ? text.slice(0, i - 1) + at(text, i) + at(text, i - 1) + text.slice(i + 1)
              : text.slice(0, i) + letter + text.slice(kind === 1 ? i : i + 1);
          const codes = places.exactMatches(slip);
          if (!isAsked(codes) && !keys.has(placeKey(slip))) expect(codes.filter(other => other !== code)).toEqual([]);
        },
      ),
      { numRuns: 5000, seed: 1 },
    );
  });
});
