import { expect, it } from "vitest";
import aliases from "../../data/names/aliases.json";
import french from "../../data/names/fr.json";
import type { Command, CommandGroup } from "../../src/app/commands/command.ts";
import { searchOf } from "../../src/app/commands/palette.ts";
import { choicesOf } from "../../src/app/state/finder.ts";
import { en } from "../../src/i18n/en/index.ts";
import { namesByCodeOf, otherNamesOf } from "../../src/model/reading/records.ts";
import { atlas } from "../model/data.ts";

const command = (id: string, group: CommandGroup, label: string, texts: readonly string[] = [label]): Command => ({
  ...{ id, group, label, texts },
  run: () => {},
});

const search = searchOf(
  choicesOf(
    atlas,
    { names: [namesByCodeOf(french, "fr")], aliases: otherNamesOf(aliases) },
    code => atlas.jurisdictions.get(code)?.name ?? code,
    en.search,
  ),
  [
    command("only:ejn", "networks", "Show only EJN", ["Show only EJN", "Show only European Judicial Network"]),
    command("region:europe", "regions", "Europe"),
    command("page:gaps", "pages", "Gaps and connections"),
    command("chart:euler", "charts", "Euler", ["Euler", "Euler chart"]),
    command("chart:multiples", "charts", "Maps"),
    command("fill:count", "fills", "Number of networks", ["Colour by Number of networks"]),
    command("fill:gaps", "fills", "Gaps", ["Colour by Gaps"]),
    command("action:export-map", "actions", "Export the map"),
  ],
  en.search.commands.groups,
);

const found = (text: string): readonly string[] => search(text).map(({ id }) => id);
const headings = (text: string) => [...new Set(search(text).map(({ heading }) => heading))];

it("finds pages, charts, colours, regions and actions by their names, and the rest of a name that is begun", () => {
  expect(found("gaps").slice(0, 2)).toEqual(["page:gaps", "fill:gaps"]);
  expect(found("euler")[0]).toBe("chart:euler");
  expect(found("colour by number")[0]).toBe("fill:count");
  expect(found("export")[0]).toBe("action:export-map");
  expect(found("europe")[0]).toBe("region:europe");
});

it("finds a network by its short and by its whole name, and what shows it alone beside it", () => {
  expect(found("EJN").slice(0, 2)).toEqual(["ejn", "only:ejn"]);
  expect(found("european judicial network")).toEqual(expect.arrayContaining(["ejn", "only:ejn"]));
  expect(found("only ejn")[0]).toBe("only:ejn");
});

it("puts countries before all else, in any language, and a route before countries", () => {
  expect(found("spain to kenya")[0]).toBe("ESP KEN");
  expect(found("allemagne")[0]).toBe("DEU");
  expect(found("ma")[0]).toMatch(/^[A-Z]{3}$/);
  expect(headings("ma")[0]).toBeUndefined();
});

it("puts a network of exactly that short name before countries with the letters inside a name of theirs", () => {
  expect(found("OAS")[0]).toBe("oas");
});

it("puts each kind under its heading, once, below the countries", () => {
  expect(headings("ma")).toEqual([undefined, "Networks", "Charts", "Actions"]);
});

it("takes nothing for a misspelt command where a country is meant", () => {
  expect(found("Maps")[0]).toBe("chart:multiples");
  expect(found("Mali").every(id => /^[A-Z]{3}$/.test(id))).toBe(true);
});
