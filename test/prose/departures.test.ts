import { describe, expect, it } from "vitest";
import { en } from "../../src/i18n/en/index.ts";
import { type Atlas, atlasOn } from "../../src/model/atlas.ts";
import { departuresOf } from "../../src/model/exits.ts";
import type { EditionId, NetworkId } from "../../src/model/network.ts";
import { departureSentences } from "../../src/prose/departures.ts";
import { contextIn } from "../charts/contexts.ts";
import { atlas, code, documentNetworks, id } from "../model/data.ts";
import { answerIn, wordingIn } from "./answers.ts";

const all = [...atlas.editions.current.network.keys()];

interface Asked {
  readonly edition?: EditionId;
  readonly networks?: readonly NetworkId[];
  readonly of?: Atlas;
}

function left(name: string, { edition = "current", networks = documentNetworks, of = atlas }: Asked = {}): string {
  const shown = { atlas: of, edition: of.editions[edition], networks };
  const context = { ...contextIn(of, edition), networks };
  return departureSentences(shown, code(name), wordingIn(context)).join(" ");
}

describe("what a jurisdiction has left since the published edition", () => {
  it("is said with networks and dates, each date once", () => {
    expect(left("GBR")).toBe("It left the EJN and Eurojust on 31 December 2020.");
    expect(left("NIC")).toBe("It left the OAS network on 19 November 2023.");
    expect(left("RUS", { networks: all })).toBe("It left ENPRO on 17 May 2022.");
    expect(left("GBR", { networks: all })).toBe("It left the EJN, Eurojust and the JITs Network on 31 December 2020.");
  });

  it("is not said of who came back, of who never left, or where nothing had been left yet", () => {
    expect(left("GMB")).toBe("");
    expect(left("FRA")).toBe("");
    expect(left("GBR", { edition: "published" })).toBe("");
    expect(left("GBR", { of: atlasOn(atlas, "2018-01-01") })).toBe("");
  });

  it("is said of the chosen networks alone", () => {
    expect(left("GBR", { networks: [id("ejn")] })).toBe("It left the EJN on 31 December 2020.");
    expect(left("GBR", { networks: [id("cncp")] })).toBe("");
  });

  it("says how sure a date is, and gives no day where the source gives a month", () => {
    expect(left("MDV", { of: atlasOn(atlas, "2017-01-01") })).toBe(
      "It left the CNCP in October 2016 (date not confirmed).",
    );
  });

  it("leaves no member of the published edition out who is none today, and names nobody else", () => {
    const { published, current } = atlas.editions;
    for (const place of atlas.jurisdictions.keys()) {
      const gone = documentNetworks.filter(
        network => published.members.get(network)?.has(place) && !current.members.get(network)?.has(place),
      );
      const named = departuresOf(atlas, current, place).map(({ network }) => network);
      expect(
        documentNetworks.filter(network => named.includes(network)),
        place,
      ).toEqual(gone);
    }
  });
});

it("stands in the sentence above the map in both editions, beside what it says of the present", () => {
  const now = answerIn({ ...contextIn(atlas, "current"), networks: documentNetworks }, { jurisdiction: code("GBR") });
  expect(now).toMatch(
    /^The United Kingdom is listed in the CNCP\. It left the EJN and Eurojust on 31 December 2020\. Eurojust: Liaison Prosecutor of a third country\. \(Current edition/,
  );
  const then = answerIn({ ...contextIn(atlas), networks: documentNetworks }, { jurisdiction: code("GBR") });
  expect(then).toContain(
    `${en.editions.short.current}: The United Kingdom is listed in the CNCP. It left the EJN and Eurojust on 31 December 2020.`,
  );
});
