import type { JurisdictionCode } from "../jurisdiction.ts";
import { fold } from "./fold.ts";

/** Names that people give to one of several, with all of them. A search offers the likeliest; a table is asked about. */
const ambiguousNames: readonly (readonly [names: string, codes: string])[] = [
  ["Korea, Corée, Corea, Coreia, Корея, كوريا", "KOR PRK"],
  ["Congo, The Congo, Конго, الكونغو, 刚果", "COG COD"],
  ["Guiana, Guianas, The Guianas, Guayana, Guyanes, Guayanas, Гвиана, غيانا, 圭亚那地区", "GUF GUY SUR"],
  [
    "Saint Martin, St. Martin, Saint-Martin, San Martín, São Martinho, Сен-Мартен, سان مارتن, 圣马丁, 圣马丁岛",
    "MAF SXM",
  ],
  [
    "Virgin Islands, The Virgin Islands, Îles Vierges, Islas Vírgenes, Ilhas Virgens, Виргинские острова, جزر فرجن, 维尔京群岛",
    "VGB VIR",
  ],
  ["Samoa Islands, Îles Samoa, Islas Samoa, Ilhas Samoa, Острова Самоа, جزر ساموا, 萨摩亚群岛", "WSM ASM"],
  ["Republic of China, République de Chine, República de China, República da China", "TWN CHN"],
];

/** One name, or the two beside one another in a list. */
const perhapsTwo: readonly (readonly [names: readonly string[], codes: string])[] = [
  [["Taiwan, China", "China, Taiwan"], "TWN CHN"],
  [["China, Hong Kong"], "HKG CHN"],
  [["China, Macao", "China, Macau"], "MAC CHN"],
];

const codesOf: ReadonlyMap<string, readonly JurisdictionCode[]> = new Map(
  [...ambiguousNames.map(([names, codes]) => [names.split(", "), codes] as const), ...perhapsTwo].flatMap(
    ([names, codes]) =>
      names.map(name => [fold(name), codes.split(" ") as unknown as readonly JurisdictionCode[]] as const),
  ),
);

/** The jurisdictions that a name of several may mean; none where it is not such a name. */
export const meaningsOf = (name: string): readonly JurisdictionCode[] => codesOf.get(fold(name.trim())) ?? [];
