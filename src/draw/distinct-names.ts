import { group } from "d3";
import type { OtherNetworkRecord } from "../model/network.ts";
import { truncated } from "./text-metrics.ts";

/** The least room that a chart gives a short name. */
const leastRoom = { widthPx: 110, sizePx: 11 } as const;

/** What the narrowest label of a chart shows of a name. */
const shown = (name: string): string => truncated(name, leastRoom.widthPx, leastRoom.sizePx);

/** Whether some chart has no room for all of a name. */
export const isCutInCharts = (name: string): boolean => shown(name) !== name;

/**
 * The same networks, with a number before the short names that would look alike where a chart cuts them. Two names of
 * committees often begin with the same ten words.
 */
export function withDistinctNames(networks: readonly OtherNetworkRecord[]): readonly OtherNetworkRecord[] {
  const alike = group(networks, ({ shortName }) => shown(shortName));
  return networks.map(network => {
    const those = alike.get(shown(network.shortName)) ?? [];
    return those.length < 2
      ? network
      : { ...network, shortName: `(${those.indexOf(network) + 1}) ${network.shortName}` };
  });
}
