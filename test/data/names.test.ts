import { countryToAlpha3 } from "country-to-iso";
import { describe, expect, it } from "vitest";
import { staleFiles } from "../../data/generate.ts";
import { finderOf, jurisdictionEntries } from "../../src/model/search/finder.ts";
import { atlas, longNames, namesIn, otherNames, records } from "./files.ts";

/** Where the packages have everyday names: the forms of M49, and of UNTERM for Members. */
const namesOfTheUnitedNations = {
  fr: { CYM: "Îles Caïmanes", IRQ: "Iraq", NIU: "Nioué", TKL: "Tokélaou", VCT: "Saint-Vincent-et-les Grenadines" },
  es: {
    BTN: "Bhután",
    CXR: "Isla Christmas",
    ESH: "Sáhara Occidental",
    MNP: "Islas Marianas Septentrionales",
    TTO: "Trinidad y Tabago",
    UMI: "Islas menores alejadas de Estados Unidos",
    VNM: "Viet Nam",
  },
  ar: {
    BRB: "بربادوس",
    BEN: "بنن",
    DNK: "الدانمرك",
    GAB: "غابون",
    GNB: "غينيا - بيساو",
    KIR: "كيريباس",
    LBR: "ليبريا",
    LUX: "لكسمبرغ",
    MWI: "ملاوي",
    MLT: "مالطة",
    MOZ: "موزامبيق",
    STP: "سان تومي وبرينسيبي",
    SYC: "سيشيل",
    LKA: "سري لانكا",
    THA: "تايلند",
    UMI: "الجزر الصغيرة النائية التابعة للولايات المتحدة",
    URY: "أوروغواي",
    ZWE: "زمبابوي",
  },
  ru: { BES: "Бонайре, Синт-Эстатиус и Саба", SGS: "Южная Джорджия и Южные Сандвичевы острова" },
  zh: { ALA: "奥兰群岛", GGY: "格恩西", MAF: "圣马丁（法属）", SXM: "圣马丁（荷属）" },
} as const;

const europeanPortuguese = {
  BHR: "Barém",
  ESH: "Sara Ocidental",
  KIR: "Quiribáti",
  LIE: "Listenstaine",
  SMR: "São Marinho",
  SYC: "Seicheles",
  UZB: "Usbequistão",
  ZWE: "Zimbabué",
};

const finder = finderOf(jurisdictionEntries(atlas, [...namesIn.values()], otherNames));

describe("the generated files", () => {
  it("are what the generator makes from its packages and the hand corrections", () => {
    expect(staleFiles()).toEqual([]);
  });
});

describe("the words of the document", () => {
  it("stand for the jurisdiction entered, by a resolver that is not ours", () => {
    const other = records.memberships.filter(
      ({ listedAs, jurisdiction }) => countryToAlpha3(listedAs.replace(/^the /, "")) !== jurisdiction,
    );
    expect(other.map(({ listedAs, jurisdiction }) => `${listedAs} ${jurisdiction}`)).toEqual(["France (Réunion) REU"]);
  });

  it("find the jurisdiction entered, by our names and aliases", () => {
    const lost = records.memberships.filter(({ listedAs, jurisdiction }) => {
      const found = finder.resolve(listedAs);
      return found.kind !== "one" || found.value !== jurisdiction;
    });
    expect(lost).toEqual([]);
  });
});

describe("the long names", () => {
  it("are never somebody else's for a resolver that is not ours", () => {
    const all = Object.entries(longNames).flatMap(([code, names]) => (names ?? []).map(name => [name, code] as const));
    const others = all.filter(([name, code]) => ![undefined, null, code].includes(countryToAlpha3(name)));
    expect(others).toEqual([]);
    expect(all.length).toBeGreaterThan(1200);
  });

  it("are none that the atlas has elsewhere", () => {
    const twice = Object.entries(longNames).filter(([code, names]) =>
      names?.some(name => otherNames[code as keyof typeof otherNames]?.includes(name)),
    );
    expect(twice).toEqual([]);
  });
});

describe("names", () => {
  it("are those of today that the United Nations use", () => {
    const name = (code: string): string | undefined => records.jurisdictions.find(j => j.code === code)?.name;
    expect(["TUR", "CZE", "SWZ", "BOL", "NLD", "PSE", "TWN", "XKX", "REU"].map(name)).toEqual([
      "Türkiye",
      "Czechia",
      "Eswatini",
      "Bolivia (Plurinational State of)",
      "Netherlands (Kingdom of the)",
      "State of Palestine",
      "Taiwan, Province of China",
      "Kosovo (UNSCR 1244)",
      "Réunion",
    ]);
  });

  it("of Taiwan and its note follow ISO 3166-1, and claim no entry of M49, which has none", () => {
    const taiwan = records.jurisdictions.find(({ code }) => code === "TWN");
    expect([taiwan?.alpha2, taiwan?.m49]).toEqual(["TW", null]);
    expect(taiwan?.note).toContain("ISO 3166-1");
    expect(taiwan?.note).not.toMatch(/M49|United Nations/);
  });

  it.each(["fr", "es", "ar", "ru", "zh"] as const)("in %s are those of the United Nations, too", language => {
    expect(namesIn.get(language)).toMatchObject(namesOfTheUnitedNations[language]);
  });

  it("in Portuguese are European", () => {
    expect(namesIn.get("pt")).toMatchObject(europeanPortuguese);
  });

  it("of Saint Helena mean the same islands in each language", () => {
    const names = [...namesIn].map(([language, { SHN }]) => [language, SHN]);
    expect(Object.fromEntries(names)).toEqual({
      fr: "Sainte-Hélène",
      es: "Santa Elena",
      pt: "Santa Helena",
      ar: "سانت هيلانة",
      ru: "Остров Святой Елены",
      zh: "圣赫勒拿",
    });
    expect(records.jurisdictions.find(({ code }) => code === "SHN")?.name).toBe("Saint Helena");
  });

  it("never speak of Palestinian territories", () => {
    const all = [...namesIn.values()].map(names => names.PSE);
    expect(all).toEqual([
      "État de Palestine",
      "Estado de Palestina",
      "Estado da Palestina",
      "دولة فلسطين",
      "Государство Палестина",
      "巴勒斯坦国",
    ]);
    expect(otherNames.PSE?.filter(name => /territ/i.test(name))).toEqual([]);
  });

  it("and aliases of a jurisdiction, in any language, mean no other one", () => {
    const texts = records.jurisdictions.flatMap(({ code, name, alpha2 }) => {
      const translated = [...namesIn.values()].flatMap(names => names[code] ?? []);
      return [code, name, alpha2 ?? code, ...translated, ...(otherNames[code] ?? [])].map(
        text => [text, code] as const,
      );
    });
    const ambiguous = texts.filter(([text, code]) => {
      const found = finder.resolve(text);
      return found.kind !== "one" || found.value !== code;
    });
    expect(ambiguous).toEqual([]);
  });

  it("in everyday use are found though another is shown", () => {
    const typed = [
      "UK",
      "Holland",
      "Ivory Coast",
      "Burma",
      "Bolivie",
      "Великобритания",
      "英国",
      "美国",
      "США",
      "Costa de Marfil",
    ];
    const found = typed.map(text => finder.exactMatches(text)[0]);
    expect(found).toEqual(["GBR", "NLD", "CIV", "MMR", "BOL", "GBR", "GBR", "USA", "USA", "CIV"]);
  });

  it.each([
    ["Irak", "IRQ"],
    ["Vietnam", "VNM"],
    ["Trinidad y Tobago", "TTO"],
    ["San Martín (parte neerlandesa)", "SXM"],
    ["Zimbábue", "ZWE"],
    ["Saara Ocidental", "ESH"],
    ["El Salvador", "SLV"],
    ["Bahrein", "BHR"],
    ["تايلاند", "THA"],
    ["غرينلاند", "GRL"],
    ["القارة القطبية الجنوبية", "ATA"],
    ["Бермуды", "BMU"],
    ["荷属圣马丁", "SXM"],
    ["圣赫勒拿、阿森松和特里斯坦-达库尼亚", "SHN"],
  ])("that others use find their jurisdiction: %s", (typed, code) => {
    expect(finder.resolve(typed)).toEqual({ kind: "one", value: code });
  });

  it('that are wrong find nobody: "islands of the United States" for some small ones', () => {
    expect(finder.exactMatches("جزر الولايات المتحدة")).toEqual([]);
  });
});
