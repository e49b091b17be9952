import { colourOf, shortNameOf } from "../../draw/context.ts";
import { fewOf } from "../../i18n/formats.ts";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import type { Membership } from "../../model/membership.ts";
import { standingOf } from "../../model/standing.ts";
import type { SceneInput } from "./scene.ts";

export interface TipLine {
  readonly text: string;
  /** The colour of the network that the line names, null for a note. */
  readonly colour: string | null;
}

/** What is said of a jurisdiction beside the pointer and to a screen reader. */
export interface Tip {
  readonly name: string;
  readonly lines: readonly TipLine[];
}

const remarks = ({ status, flags }: Membership): readonly string[] => [
  ...(status === "member" ? [] : [status]),
  ...flags,
];

function standingLine(input: SceneInput, network: SceneInput["networks"][number], code: JurisdictionCode): TipLine[] {
  const { map } = input.messages;
  const standing = standingOf(input.atlas, input.edition, network, code);
  const name = shortNameOf(input, network);
  const colour = colourOf(input, network);
  switch (standing.kind) {
    case "member":
      return [{ text: map.withRemarks(name, remarks(standing.membership)), colour }];
    case "observer":
      return [{ text: map.observer(name), colour }];
    case "part-of-member":
      return [{ text: map.asPartOf(name, input.nameOf(standing.state)), colour }];
    default:
      return [];
  }
}

function stepLine({ reach, messages }: SceneInput, code: JurisdictionCode): TipLine[] {
  if (!reach || code === reach.from) return [];
  const steps = reach.distances.get(code) ?? null;
  return [{ text: steps === null ? messages.map.noneListed : messages.map.steps(steps), colour: null }];
}

/** More networks than these would run off the map, and nobody listens to them all; the sheet names every one. */
const maxNetworks = 12;

export function tipOf(input: SceneInput, code: JurisdictionCode): Tip {
  const jurisdiction = input.atlas.jurisdictions.get(code);
  const lines = input.networks.flatMap(network => standingLine(input, network, code));
  const parent = jurisdiction?.parent ?? null;
  const isListed = lines.length > 0;
  const stateIsListed = input.networks.some(
    network => standingOf(input.atlas, input.edition, network, code).kind === "state-listed",
  );
  const notes = [
    // Of an area whose status is open there is nothing to be said but its note.
    ...(isListed || jurisdiction?.kind === "other" ? [] : [input.messages.map.notListed]),
    ...(parent && stateIsListed ? [input.messages.map.stateIsListed(input.nameOf(parent))] : []),
    ...(jurisdiction?.note ? [jurisdiction.note] : []),
  ];
  return {
    name: input.nameOf(code),
    lines: [
      ...(input.fill === "reach" ? stepLine(input, code) : []),
      ...fewOf(lines, maxNetworks, left => ({ text: input.messages.map.moreNetworks(left), colour: null })),
      ...notes.map(text => ({ text, colour: null })),
    ],
  };
}
