import { type ChartContext, colourOf, shortNameOf } from "../../draw/context.ts";
import { inks } from "../../draw/palette.ts";
import type { NetworkId } from "../../model/network.ts";
import type { FigureSubject } from "../frame/types.ts";
import type { ExportJob } from "../job.ts";
import type { ChosenColours } from "../options.ts";
import { colourBlindDistance, colourDistance } from "./vision.ts";

/** A network with a colour of its own in a figure, or several with identical lists, which share one. */
export interface ColouredNetwork {
  /** The network whose colour is shown. */
  readonly id: NetworkId;
  readonly label: string;
  /** `#rrggbb`. */
  readonly colour: string;
}

function sharersIn(context: ChartContext, subject: FigureSubject): readonly (readonly NetworkId[])[] {
  if (!("painted" in subject)) return context.networks.map(id => [id]);
  const firsts = new Map<NetworkId, readonly NetworkId[]>();
  for (const { networks } of subject.painted.legend) {
    const [first] = networks;
    if (first !== undefined && !firsts.has(first)) firsts.set(first, networks);
  }
  return [...firsts.values()];
}

/** The networks whose colours a figure shows, in its order; none where its colours stand for something else. */
export function colouredNetworks({
  context,
  subject,
}: Pick<ExportJob, "context" | "subject">): readonly ColouredNetwork[] {
  return sharersIn(context, subject).flatMap(([id, ...others]) =>
    id === undefined
      ? []
      : [
          {
            id,
            label: [id, ...others].map(network => shortNameOf(context, network)).join(" + "),
            colour: colourOf({ ...context, theme: "light" }, id),
          },
        ],
  );
}

/** What the chosen colours of a figure make hard to see, by the names of networks. */
interface ColourDoubts {
  /** Pairs that look alike. */
  readonly alike: readonly (readonly [string, string])[];
  /** Pairs that look alike to some colour-blind readers. */
  readonly alikeToSome: readonly (readonly [string, string])[];
  /** Networks that hardly stand out from paper or land. */
  readonly faint: readonly string[];
}

/** Smaller distances are doubtful. The atlas’ own colours of the document’s networks are all further apart. */
const least = { apart: 0.08, apartToSome: 0.05, fromGround: 0.1, fromGroundToSome: 0.07 } as const;

const grounds = ["#ffffff", inks.light.land] as const;

const isFaint = ({ colour }: ColouredNetwork): boolean =>
  grounds.some(
    ground =>
      colourDistance(colour, ground) < least.fromGround || colourBlindDistance(colour, ground) < least.fromGroundToSome,
  );

/** Doubts about a person's own colours; the atlas' colours among themselves are left as they are. */
export function colourDoubts(networks: readonly ColouredNetwork[], chosen: ChosenColours): ColourDoubts {
  const isChosen = ({ id }: ColouredNetwork): boolean => chosen[id] !== undefined;
  const pairs = networks.flatMap((first, i) =>
    networks.slice(i + 1).flatMap(second => (isChosen(first) || isChosen(second) ? [[first, second] as const] : [])),
  );
  const named = (some: typeof pairs) => some.map(([first, second]) => [first.label, second.label] as const);
  const alike = pairs.filter(([first, second]) => colourDistance(first.colour, second.colour) < least.apart);
  const rest = pairs.filter(pair => !alike.includes(pair));
  return {
    alike: named(alike),
    alikeToSome: named(
      rest.filter(([first, second]) => colourBlindDistance(first.colour, second.colour) < least.apartToSome),
    ),
    faint: networks.filter(network => isChosen(network) && isFaint(network)).map(({ label }) => label),
  };
}
