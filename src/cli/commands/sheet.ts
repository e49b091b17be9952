import { plainText } from "../../export/paper.ts";
import type { Jurisdiction, JurisdictionCode } from "../../model/jurisdiction.ts";
import type { Membership } from "../../model/membership.ts";
import { type Reach, reachFrom } from "../../model/routes/reach.ts";
import { standingOf } from "../../model/standing.ts";
import { preamble } from "../../model/tables/json.ts";
import { type PaperText, sheetText } from "../../prose/sheet-text.ts";
import type { Call, Outcome } from "../call.ts";
import { sourcesFromFile } from "../data.ts";
import { placeNamed } from "../names.ts";
import { scopeOf, wordingOf } from "../wording.ts";

const sourcesJson = (ids: readonly string[]) => {
  const records = new Map(sourcesFromFile().map(source => [source.id, source]));
  return ids.map(id => {
    const { title = id, url = null, accessed = null, archived = null } = records.get(id) ?? {};
    return { id, title, url, accessed, archived };
  });
};

const membershipsIn = ({ edition, networks }: Call, code: JurisdictionCode): readonly Membership[] =>
  (edition.memberships.get(code) ?? []).filter(({ network }) => networks.includes(network));

/** Networks of its State, and whether it is part of the State; a territory is never counted in them. */
const throughState = (call: Call, code: JurisdictionCode) =>
  call.networks.flatMap(network => {
    const standing = standingOf(call.atlas, call.edition, network, code);
    return standing.kind === "part-of-member" || standing.kind === "state-listed"
      ? [{ network, state: standing.state, as: standing.kind }]
      : [];
  });

const territoriesWithNetworks = (call: Call, state: JurisdictionCode) =>
  [...call.atlas.jurisdictions.values()]
    .filter(({ parent }) => parent === state)
    .map(({ code }) => ({ code, networks: membershipsIn(call, code).map(({ network }) => network) }));

const sheetJson = (call: Call, jurisdiction: Jurisdiction, reach: Reach) => {
  const { code, name, kind, parent, partOfParent, region, subregion, note, m49 } = jurisdiction;
  return {
    jurisdiction: { code, m49, name, kind, parent, partOfParent, region, subregion, note },
    memberships: membershipsIn(call, code).map(({ network, jurisdiction: _, changes, ...membership }) => ({
      network,
      ...membership,
      sources: sourcesJson(membership.sources),
      changes,
    })),
    throughState: throughState(call, code),
    ownTerritories: territoriesWithNetworks(call, code),
    listGaps: reach.listGaps,
    reach: { from: reach.from, byDistance: reach.byDistance, unreached: reach.unreached.length },
  };
};

function sheetPaper(call: Call, jurisdiction: Jurisdiction, reach: Reach): PaperText {
  const { atlas, edition, networks } = call;
  const records = new Map(sourcesFromFile().map(source => [source.id, source]));
  const options = {
    atlas,
    edition,
    networks,
    reach,
    code: jurisdiction.code,
    sourceOf: (id: string) => records.get(id),
  };
  return sheetText({ ...wordingOf(call), ...options }, jurisdiction);
}

/** Everything about one jurisdiction; exit 1 if no network lists it or its State. */
export function sheet(call: Call): Outcome {
  const code = placeNamed(call, "sheet");
  const jurisdiction = call.atlas.jurisdictions.get(code);
  if (!jurisdiction) throw new Error(`the atlas has no ${code}`);
  const reach = reachFrom(scopeOf(call), code);
  const isListed = membershipsIn(call, code).length + throughState(call, code).length > 0;
  return {
    exit: isListed ? 0 : 1,
    json: { ...preamble(call), ...sheetJson(call, jurisdiction, reach) },
    sentences: [plainText(sheetPaper(call, jurisdiction, reach))],
  };
}
