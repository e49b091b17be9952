import { cliInEnglish } from "../../i18n/en/cli.ts";
import { en } from "../../i18n/en/index.ts";
import { isWithoutList } from "../../model/edition.ts";
import type { NetworkProfile } from "../../model/evidence/profile.ts";
import { listGapOf } from "../../model/list-gaps.ts";
import type { NetworkRecord } from "../../model/network.ts";
import { networksJson } from "../../model/tables/json.ts";
import { dateText } from "../../prose/dates.ts";
import { type ProfileEntry, profileParts } from "../../prose/profile-text.ts";
import { type Call, jurisdictionNameIn, type Outcome } from "../call.ts";
import { profilesFromFile, sourcesFromFile } from "../data.ts";
import { noWords } from "../names.ts";
import { cautionOf, flagLines } from "../wording.ts";

/** The networks with their members and the state of their lists; one network alone with what else is known of it. */
export function networks(call: Call): Outcome {
  noWords(call, "networks");
  const { edition, networks: chosen } = call;
  const nameOf = jurisdictionNameIn(call);
  const shown = edition.networks.filter(({ id }) => chosen.includes(id));
  const membersOf = (id: (typeof chosen)[number]) => [...(edition.members.get(id)?.values() ?? [])];
  const { networks: listed, ...rest } = networksJson(call);
  const profiles = new Map(profilesFromFile().map(profile => [profile.network, profile]));
  const profile = shown.length === 1 && shown[0] ? profiles.get(shown[0].id) : undefined;
  return {
    exit: 0,
    json: { ...rest, networks: listed.map(network => ({ ...network, profile: profiles.get(network.id) ?? null })) },
    sentences: [
      ...shown.map(({ id, group, name, shortName, lists }) => {
        const list = lists[edition.id];
        const members = membersOf(id)
          .filter(({ counts }) => counts)
          .map(({ jurisdiction }) => nameOf(jurisdiction));
        const gap = listGapOf({ group, lists }, edition);
        const sentence = cliInEnglish.network(name, shortName, members);
        if (gap === null) return sentence;
        const said = en.lists.inSheet[gap];
        const told = list.statedCount === null ? said : en.lists.statedInSheet(said, String(list.statedCount));
        return isWithoutList(list)
          ? cliInEnglish.withoutList(en.names.withShortName(name, shortName), told)
          : cliInEnglish.partlyKnown(sentence, told);
      }),
      ...shown.flatMap(({ id, shortName }) => {
        const observers = (edition.observers.get(id) ?? []).map(nameOf);
        return observers.length > 0 ? [cliInEnglish.group(cliInEnglish.observersOf(shortName), observers)] : [];
      }),
      ...cautionOf([], call),
      ...flagLines(
        call,
        shown.map(({ id }) => id),
      ),
      ...(profile && shown[0] ? [...factSentences(shown[0]), ...profileSentences(profile)] : []),
    ],
  };
}

/** What the record says of the network itself; nothing where no source says. */
function factSentences(network: NetworkRecord): readonly string[] {
  const { fields } = en.profile;
  const facts = [
    [en.networks.region, network.region],
    [fields.since, network.since && dateText(network.since, en, "en")],
    [fields.runBy, network.runBy],
    [fields.site, network.site],
    [fields.contact, network.contact],
    [fields.membershipMeans, network.membershipMeans],
  ] as const;
  return [
    "",
    en.profile.sameInBoth,
    network.about,
    ...facts.flatMap(([label, fact]) => (fact ? [en.profile.with(label, fact)] : [])),
  ];
}

const profileSentences = (profile: NetworkProfile): readonly string[] =>
  profileParts(profile, { messages: en, language: "en" }).flatMap(({ title, entries }) => [
    "",
    cliInEnglish.heading(title),
    ...entries.map(entrySentence),
  ]);

function entrySentence({ text, about, url, sources }: ProfileEntry): string {
  const titles = sourcesFromFile().flatMap(({ id, title }) => (sources.includes(id) ? [title] : []));
  return cliInEnglish.profileEntry(about === null ? text : en.profile.with(text, about), url, titles);
}
