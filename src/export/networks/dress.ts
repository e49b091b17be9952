import type { MapContext } from "../../draw/context.ts";
import { lightened } from "../../draw/palette.ts";
import type { Edition } from "../../model/atlas.ts";
import type { NetworkId } from "../../model/network.ts";
import type { ChosenColours, ExportOptions } from "../options.ts";

/** The context with a person's colours in place of those of the page. */
export function withColours<T extends Pick<MapContext, "palette">>(context: T, colours: ChosenColours): T {
  if (Object.keys(colours).length === 0) return context;
  const palette = [...context.palette].map(([id, swatch]) => {
    const colour = colours[id];
    return [id, colour === undefined ? swatch : { ...swatch, light: colour, dark: lightened(colour) }] as const;
  });
  return { ...context, palette: new Map<NetworkId, (typeof palette)[number][1]>(palette) };
}

/** An edition gets its whole names once: what is counted is kept per edition. */
const wholeNames = new WeakMap<Edition, Edition>();

function withWholeNames(edition: Edition): Edition {
  const kept = wholeNames.get(edition);
  if (kept) return kept;
  const networks = edition.networks.map(record => ({ ...record, shortName: record.name }));
  const whole = { ...edition, networks, network: new Map(networks.map(record => [record.id, record])) };
  wholeNames.set(edition, whole);
  return whole;
}

/** What a map is painted from, with a person's own colours and, if asked for, the whole names of networks. */
export function dressed<T extends Pick<MapContext, "palette" | "edition">>(
  context: T,
  { colours, names }: Pick<ExportOptions, "colours" | "names">,
): T {
  const coloured = withColours(context, colours);
  return names === "full" ? { ...coloured, edition: withWholeNames(coloured.edition) } : coloured;
}
