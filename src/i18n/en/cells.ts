import type { TableWords } from "../../model/tables/words.ts";

/** The cells of exported tables, in the words that their readers may filter by: they stay as they are. */
export const cellsInEnglish: TableWords = {
  onDay: day => `on ${day}`,
  published: year => `published ${year}`,
  current: month => `current ${month}`,
  beyond: month => `beyond the document ${month}`,
  own: "own",
  observer: "observer",
  partOfState: "as part of its State",
  noList: "no list known",
  notCounted: status => `${status}, not counted`,
  path: {
    related: "named, not a member",
    shared: "shared",
    bridge: "bridge",
    chain: "chain",
    listed: "listed",
    throughState: "through the State",
    throughTerritory: "through a territory",
  },
  gaps: {
    stateInNone: "state in no network",
    otherInNone: "territory or other in no network",
    regionInNone: "region without a listed jurisdiction",
    regionsApart: "regions that share no network",
    onlyBridge: "only bridge of pairs",
    onlyCommonMember: "only common member",
    onlyNetwork: "pairs that only this network connects",
    membersInNoOther: "members in no other network",
    noList: "no list known",
    listInPart: "list known in part",
  },
};
