import { networksJson } from "../export/contract.ts";
import { en } from "../i18n/en.ts";
import { isWithoutList } from "../model/edition.ts";
import { type Call, nameIn, type Outcome } from "./call.ts";

/** The networks with what is known of their lists, and their members. */
export function networks(call: Call): Outcome {
  const { edition, networks: chosen } = call;
  const nameOf = nameIn(call);
  const shown = edition.networks.filter(({ id }) => chosen.includes(id));
  const membersOf = (id: (typeof chosen)[number]) => [...(edition.members.get(id)?.values() ?? [])];
  return {
    exit: 0,
    json: networksJson(call),
    sentences: shown.map(({ id, name, shortName, lists }) => {
      const list = lists[edition.id];
      const members = membersOf(id).map(({ jurisdiction }) => nameOf(jurisdiction));
      return isWithoutList(list)
        ? en.export.cli.withoutList(name, list.statedCount === null ? null : String(list.statedCount))
        : en.export.cli.network(name, shortName, members);
    }),
  };
}
