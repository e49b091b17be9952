import type { JurisdictionCode } from "../jurisdiction.ts";
import type { NetworkId } from "../network.ts";
import { basisText, shortNames, type Table, type TableContext } from "./table.ts";

/** One row per jurisdiction of each group of a map, in the order of its legend. */
export function groupsTable(
  context: TableContext,
  networks: readonly NetworkId[],
  groups: readonly { readonly label: string; readonly jurisdictions: readonly JurisdictionCode[] }[],
): Table {
  const { atlas, edition, nameOf } = context;
  return {
    keys: ["group", "jurisdiction", "code", "region", "networks", "networkIds", "edition"],
    rows: groups.flatMap(({ label, jurisdictions }) =>
      jurisdictions.map(code => {
        const memberOf = networks.filter(id => edition.members.get(id)?.get(code)?.counts);
        return [
          label,
          nameOf(code),
          code,
          atlas.jurisdictions.get(code)?.subregion ?? "",
          shortNames(context, memberOf),
          memberOf.join(" "),
          basisText(context, networks),
        ];
      }),
    ),
  };
}
