import { colourOf, shortNameOf } from "../../draw/context.ts";
import { fewOf } from "../../i18n/formats.ts";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import type { NetworkId } from "../../model/network.ts";
import { membershipNotes, standingOf } from "../../model/standing.ts";
import type { FillInput, FillKind, Tip, TipLine } from "./types.ts";

function standingLines(input: FillInput, network: NetworkId, code: JurisdictionCode): readonly TipLine[] {
  const { map } = input.messages;
  const standing = standingOf(input.atlas, input.edition, network, code);
  const name = shortNameOf(input, network);
  const colour = colourOf(input, network);
  switch (standing.kind) {
    case "member":
      return [{ text: map.withRemarks(name, membershipNotes(standing.membership)), colour }];
    case "observer":
      return [{ text: map.observer(name), colour }];
    case "part-of-member":
      return [{ text: map.asPartOf(name, input.nameOf(standing.state)), colour }];
    default:
      return [];
  }
}

/** More lines would run off the map and tire listeners; the sheet names every network. */
const maxNetworkLines = 12;

export function tipOf(input: FillInput, fill: FillKind, code: JurisdictionCode): Tip {
  const jurisdiction = input.atlas.jurisdictions.get(code);
  const lines = input.networks.flatMap(network => standingLines(input, network, code));
  const parent = jurisdiction?.parent ?? null;
  const isListed = lines.length > 0;
  const stateIsListed = input.networks.some(
    network => standingOf(input.atlas, input.edition, network, code).kind === "state-listed",
  );
  const notes = [
    // An area of open status gets only its note.
    ...(isListed || jurisdiction?.kind === "other" || jurisdiction?.kind === "area"
      ? []
      : [input.messages.map.notListed]),
    ...(parent && stateIsListed ? [input.messages.map.stateIsListed(input.nameOf(parent))] : []),
    ...(jurisdiction?.note ? [jurisdiction.note] : []),
  ];
  return {
    name: input.nameOf(code),
    lines: [
      ...(fill.tipLines?.(input, code) ?? []),
      ...fewOf(lines, maxNetworkLines, left => ({ text: input.messages.map.moreNetworks(left), colour: null })),
      ...notes.map(text => ({ text, colour: null })),
    ],
  };
}
