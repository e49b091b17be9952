import { en } from "../i18n/en.ts";
import { isWithoutList } from "../model/edition.ts";
import { type Call, nameIn, type Outcome, preamble } from "./call.ts";

/** The networks with what is known of their lists, and their members. */
export function networks(call: Call): Outcome {
  const { edition, networks: chosen } = call;
  const nameOf = nameIn(call);
  const shown = edition.networks.filter(({ id }) => chosen.includes(id));
  const membersOf = (id: (typeof chosen)[number]) => [...(edition.members.get(id)?.values() ?? [])];
  return {
    exit: 0,
    json: {
      ...preamble(call),
      networks: shown.map(({ id, name, lists, group }) => ({
        id,
        name,
        group,
        listStatus: lists[edition.id].status,
        statedCount: lists[edition.id].statedCount,
        members: isWithoutList(lists[edition.id])
          ? null
          : membersOf(id).map(({ jurisdiction, listedAs, status, counts, since, confidence, flags, sources }) => ({
              code: jurisdiction,
              listedAs,
              status,
              counts,
              since,
              confidence,
              flags,
              sources,
            })),
        observers: edition.observers.get(id) ?? [],
      })),
    },
    sentences: shown.map(({ id, name, shortName, lists }) => {
      const list = lists[edition.id];
      const members = membersOf(id).map(({ jurisdiction }) => nameOf(jurisdiction));
      return isWithoutList(list)
        ? en.export.cli.withoutList(name, list.statedCount === null ? null : String(list.statedCount))
        : en.export.cli.network(name, shortName, members);
    }),
  };
}
