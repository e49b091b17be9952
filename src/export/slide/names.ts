import type { ChartContext } from "../../draw/context.ts";
import { notIsolated } from "../../i18n/isolated.ts";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import type { NetworkId } from "../../model/network.ts";
import type { ShapeName, ShapeNames } from "./types.ts";

export const noName: ShapeName = { name: "", description: "" };

/** More names than these are in the description alone. */
const mostNamed = 3;

const idsIn = <T extends string>(element: Element, attribute: string): readonly T[] =>
  (element.getAttribute(attribute) ?? "").split(" ").filter(word => word !== "") as readonly string[] as readonly T[];

/** Names by the networks and jurisdictions that drawings note for the highlight of the page. */
export const shapeNamesIn =
  ({ edition, nameOf }: Pick<ChartContext, "edition" | "nameOf">): ShapeNames =>
  element => {
    const networks = idsIn<NetworkId>(element, "data-networks").map(id => edition.network.get(id)?.shortName ?? id);
    const places = idsIn<JurisdictionCode>(element, "data-jurisdictions").map(code => notIsolated(nameOf(code)));
    const [who, where] = [networks.join(", "), places.join(", ")];
    if (who === "" && where === "") return null;
    const few = places.length > mostNamed ? `${places.slice(0, mostNamed).join(", ")}, …` : where;
    return { name: who || few, description: [who, where].filter(text => text !== "").join(": ") };
  };
