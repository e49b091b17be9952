import { preamble } from "../export/contract.ts";
import { en } from "../i18n/en.ts";
import { cliInEnglish } from "../i18n/en-cli.ts";
import { listOf } from "../i18n/formats.ts";
import type { Jurisdiction, JurisdictionCode } from "../model/jurisdiction.ts";
import type { Membership } from "../model/membership.ts";
import { type Reach, reachFrom } from "../model/reach.ts";
import { otherSpelling, standingOf } from "../model/standing.ts";
import { dateText } from "../panels/dates.ts";
import { networkList, type Wording } from "../panels/sentences.ts";
import type { Call, Outcome } from "./call.ts";
import { sourcesFromFile } from "./data.ts";
import { placeNamed } from "./names.ts";
import { cautionOf, groundOf, sortedNames, wordingOf } from "./wording.ts";

const sources = (ids: readonly string[]) => {
  const records = new Map(sourcesFromFile().map(source => [source.id, source]));
  return ids.map(id => ({ id, title: records.get(id)?.title ?? id, url: records.get(id)?.url ?? null }));
};

const membershipsIn = ({ edition, networks }: Call, code: JurisdictionCode): readonly Membership[] =>
  (edition.memberships.get(code) ?? []).filter(({ network }) => networks.includes(network));

/** Networks of its State, with whether it is a part of it: a territory is never counted for them. */
const throughState = (call: Call, code: JurisdictionCode) =>
  call.networks.flatMap(network => {
    const standing = standingOf(call.atlas, call.edition, network, code);
    return standing.kind === "part-of-member" || standing.kind === "state-listed"
      ? [{ network, state: standing.state, as: standing.kind }]
      : [];
  });

const territoriesOf = (call: Call, state: JurisdictionCode) =>
  [...call.atlas.jurisdictions.values()]
    .filter(({ parent }) => parent === state)
    .map(({ code }) => ({ code, networks: membershipsIn(call, code).map(({ network }) => network) }));

const sheetJson = (call: Call, jurisdiction: Jurisdiction, reach: Reach) => {
  const { code, name, kind, parent, partOfParent, region, subregion, note, m49 } = jurisdiction;
  return {
    jurisdiction: { code, m49, name, kind, parent, partOfParent, region, subregion, note },
    memberships: membershipsIn(call, code).map(({ network, jurisdiction: _, changes, ...membership }) => ({
      network,
      ...membership,
      sources: sources(membership.sources),
      changes,
    })),
    throughState: throughState(call, code),
    ownTerritories: territoriesOf(call, code),
    withoutList: reach.withoutList,
    reach: { from: reach.from, byDistance: reach.byDistance, unreached: reach.unreached.length },
  };
};

function membershipSentence(call: Call, membership: Membership, name: string): string {
  const words = en.jurisdiction;
  const { fact } = cliInEnglish;
  const network = call.edition.network.get(membership.network);
  const { status, counts, listedAs, since, confidence } = membership;
  const spelling = otherSpelling(membership, name);
  const unknownSince = listedAs === null ? en.networks.notKnown : words.sinceDocument;
  return cliInEnglish.membership(network?.name ?? membership.network, [
    ...membership.flags,
    ...(status === "member" && counts ? [] : [counts ? status : words.statusNotCounted(status)]),
    ...(spelling === null ? [] : [words.listedAsName(spelling)]),
    fact(words.since, since === null ? unknownSince : dateText(since, en, "en")),
    ...(network && network.purposes.length > 0
      ? [
          fact(
            words.gives,
            listOf(
              network.purposes.map(purpose => en.networks.purposes[purpose]),
              "en",
            ),
          ),
        ]
      : []),
    ...(network?.site ? [fact(words.officialSite, network.site)] : []),
    fact(
      words.source,
      sources(membership.sources)
        .map(({ title, url }) => (url ? `${title}, ${url}` : title))
        .join("; "),
    ),
    ...(confidence === null ? [] : [fact(words.confidence, confidence)]),
  ]);
}

function throughStateSentences(call: Call, jurisdiction: Jurisdiction, wording: Wording): readonly string[] {
  const { parent, partOfParent } = jurisdiction;
  if (parent === null) return [];
  const words = en.jurisdiction;
  const state = wording.nameOf(parent);
  const networks = throughState(call, jurisdiction.code).map(({ network }) => network);
  if (networks.length === 0) return membershipsIn(call, parent).length === 0 ? [words.stateNotListed(state)] : [];
  const names = networkList(networks, wording);
  return [partOfParent ? words.throughStateText(state, names) : words.stateListedText(state, names)];
}

function territorySentences(call: Call, code: JurisdictionCode, wording: Wording): readonly string[] {
  const words = en.jurisdiction;
  const all = territoriesOf(call, code);
  if (all.length === 0) return [];
  const [listed, rest] = [all.filter(({ networks }) => networks.length > 0), all.filter(t => t.networks.length === 0)];
  return [
    "",
    cliInEnglish.heading(words.territories),
    words.territoriesText,
    ...listed.map(t => `${words.territoryListed(wording.nameOf(t.code), networkList(t.networks, wording))}.`),
    ...(rest.length > 0
      ? [
          `${words.territoriesNotListed} ${sortedNames(
            rest.map(t => t.code),
            wording,
          ).join(", ")}.`,
        ]
      : []),
  ];
}

function standingText({ kind, parent, partOfParent }: Jurisdiction, { nameOf }: Wording): string {
  const words = en.jurisdiction;
  if (parent === null) return words.kinds[kind];
  return partOfParent ? words.partOf(nameOf(parent)) : words.territoryOf(nameOf(parent));
}

function sentencesOf(call: Call, jurisdiction: Jurisdiction, reach: Reach): readonly string[] {
  const wording = wordingOf(call);
  const { code, name, region, subregion, note } = jurisdiction;
  const words = en.jurisdiction;
  const memberships = membershipsIn(call, code);
  const place = [subregion || region, note].filter((text): text is string => Boolean(text));
  return [
    cliInEnglish.sheetHead(wording.nameOf(code), code, [standingText(jurisdiction, wording), ...place]),
    words.editionLine(en.editions.full[call.edition.id]),
    "",
    cliInEnglish.heading(words.memberships),
    ...(memberships.length === 0
      ? [words.notListedChosen]
      : memberships.map(membership => membershipSentence(call, membership, name))),
    ...cautionOf(reach.withoutList, wording),
    ...throughStateSentences(call, jurisdiction, wording),
    ...territorySentences(call, code, wording),
    ...(reach.byDistance.length === 0 ? [] : ["", cliInEnglish.heading(words.reach)]),
    ...reach.byDistance.map((codes, i) =>
      cliInEnglish.reached(words.reachSteps(i + 1), codes.length, sortedNames(codes, wording)),
    ),
    words.reachCaution,
  ];
}

/** Everything known of one jurisdiction; exit 1 where none of the networks lists it, its State included. */
export function sheet(call: Call): Outcome {
  const code = placeNamed(call, "sheet");
  const jurisdiction = call.atlas.jurisdictions.get(code);
  if (!jurisdiction) throw new Error(`the atlas has no ${code}`);
  const reach = reachFrom(groundOf(call), code);
  const isListed = membershipsIn(call, code).length + throughState(call, code).length > 0;
  return {
    exit: isListed ? 0 : 1,
    json: { ...preamble(call), ...sheetJson(call, jurisdiction, reach) },
    sentences: sentencesOf(call, jurisdiction, reach),
  };
}
