import { cliInEnglish } from "../../i18n/en/cli.ts";
import { en } from "../../i18n/en/index.ts";
import { isWithoutList } from "../../model/edition.ts";
import { listGapOf } from "../../model/list-gaps.ts";
import { networksJson } from "../../model/tables/json.ts";
import { type Call, jurisdictionNameIn, type Outcome } from "../call.ts";

/** The networks with their members and the state of their lists. */
export function networks(call: Call): Outcome {
  const { edition, networks: chosen } = call;
  const nameOf = jurisdictionNameIn(call);
  const shown = edition.networks.filter(({ id }) => chosen.includes(id));
  const membersOf = (id: (typeof chosen)[number]) => [...(edition.members.get(id)?.values() ?? [])];
  return {
    exit: 0,
    json: networksJson(call),
    sentences: shown.map(({ id, group, name, shortName, lists }) => {
      const list = lists[edition.id];
      const members = membersOf(id).map(({ jurisdiction }) => nameOf(jurisdiction));
      const gap = listGapOf({ group, lists }, edition);
      const sentence = cliInEnglish.network(name, shortName, members);
      if (gap === null) return sentence;
      const said = en.lists.inSheet[gap];
      const told = list.statedCount === null ? said : en.lists.statedInSheet(said, String(list.statedCount));
      return isWithoutList(list)
        ? cliInEnglish.withoutList(en.names.withShortName(name, shortName), told)
        : cliInEnglish.partlyKnown(sentence, told);
    }),
  };
}
