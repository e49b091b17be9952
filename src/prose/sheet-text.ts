import type { PaperText } from "../export/paper.ts";
import { listOf } from "../i18n/formats.ts";
import { isolated } from "../i18n/isolated.ts";
import type { Atlas, Edition } from "../model/atlas.ts";
import type { Jurisdiction, JurisdictionCode } from "../model/jurisdiction.ts";
import type { Membership } from "../model/membership.ts";
import type { NetworkId } from "../model/network.ts";
import type { Reach, Unreached } from "../model/routes/reach.ts";
import type { SourceRecord } from "../model/source.ts";
import { membershipNotes, otherSpelling, standingOf } from "../model/standing.ts";
import { dateText } from "./dates.ts";
import { named, networkList, type Wording } from "./sentences.ts";

/** What a sheet on paper or in a terminal is made from. */
export interface SheetAsked extends Wording {
  readonly atlas: Atlas;
  readonly edition: Edition;
  readonly code: JurisdictionCode;
  /** Networks whose memberships are told. */
  readonly networks: readonly NetworkId[];
  readonly reach: Reach;
  readonly sourceOf: (id: string) => SourceRecord | undefined;
}

type Line = PaperText["parts"][number]["lines"][number];
type Part = PaperText["parts"][number];

const membershipsOf = ({ edition, networks }: SheetAsked, code: JurisdictionCode): readonly Membership[] =>
  (edition.memberships.get(code) ?? []).filter(({ network }) => networks.includes(network));

function sourcesText({ messages, sourceOf }: SheetAsked, ids: readonly string[]): string {
  const known = ids.flatMap(id => sourceOf(id) ?? []);
  const texts = known.map(({ title, url, grade }) => `${title} (${messages.sources.grades[grade]}), ${url}`);
  return texts.length > 0 ? texts.join("; ") : messages.networks.notKnown;
}

/** One membership: what it gives, how it is listed, since when, says who, how sure. */
function membershipLine(asked: SheetAsked, membership: Membership): Line {
  const { messages, language, edition, atlas, code } = asked;
  const words = messages.jurisdiction;
  const network = edition.network.get(membership.network);
  const { counts, status, since, listedAs, confidence, sources } = membership;
  const spelling = otherSpelling(membership, atlas.jurisdictions.get(code)?.name ?? code);
  const purposes = network?.purposes.map(purpose => messages.networks.purposes[purpose]) ?? [];
  const undated = listedAs === null ? messages.networks.notKnown : words.sinceDocument;
  const facts: readonly (readonly [string, string] | null)[] = [
    [words.gives, purposes.length > 0 ? listOf(purposes, messages.app.spoken) : messages.networks.notKnown],
    spelling === null ? null : [words.listedAs, `“${spelling}”`],
    [words.since, since === null ? undated : dateText(since, messages, language)],
    network?.site ? [words.officialSite, network.site] : null,
    [words.source, sourcesText(asked, sources)],
    confidence === null ? null : [words.confidence, confidence],
  ];
  const remarks = counts ? membershipNotes(membership) : [words.statusNotCounted(status), ...membership.flags];
  const texts = facts.flatMap(fact => (fact ? [words.fact(fact[0], fact[1])] : []));
  return { lead: network?.name ?? membership.network, text: words.facts([...remarks, ...texts]) };
}

const plainLine = (text: string): Line => ({ lead: null, text });

function membershipsPart(asked: SheetAsked): Part {
  const { messages, code, edition, networks } = asked;
  const words = messages.jurisdiction;
  const memberships = membershipsOf(asked, code);
  const observed = networks.filter(id => edition.observers.get(id)?.includes(code));
  const lines = memberships.map(membership => membershipLine(asked, membership));
  return {
    title: words.memberships,
    lines: [
      ...(lines.length > 0 ? lines : [plainLine(words.notListedChosen)]),
      ...(observed.length > 0 ? [plainLine(words.observerText(networkList(observed, asked)))] : []),
    ],
  };
}

/** What the State is listed in: never counted for the territory. */
function stateParts(asked: SheetAsked, { code, parent, partOfParent }: Jurisdiction): readonly Part[] {
  if (parent === null) return [];
  const words = asked.messages.jurisdiction;
  const state = named(asked, parent);
  const listed = asked.networks.filter(network => {
    const { kind } = standingOf(asked.atlas, asked.edition, network, code);
    return (
      kind === "part-of-member" ||
      kind === "state-listed" ||
      membershipsOf(asked, parent).some(m => m.network === network)
    );
  });
  const text = partOfParent ? words.throughStateText : words.stateListedText;
  return [
    {
      title: partOfParent ? words.throughState(state) : words.stateListed(state),
      lines: [plainLine(listed.length === 0 ? words.stateNotListed(state) : text(state, networkList(listed, asked)))],
    },
  ];
}

function territoryParts(asked: SheetAsked): readonly Part[] {
  const words = asked.messages.jurisdiction;
  const all = [...asked.atlas.jurisdictions.values()].filter(({ parent }) => parent === asked.code);
  if (all.length === 0) return [];
  const listed = all.filter(({ code }) => membershipsOf(asked, code).length > 0);
  const rest = all.filter(territory => !listed.includes(territory)).map(({ code }) => code);
  const networksOf = (code: JurisdictionCode) => membershipsOf(asked, code).map(({ network }) => network);
  return [
    {
      title: words.territories,
      lines: [
        plainLine(words.territoriesText),
        ...listed.map(({ code }) =>
          plainLine(`${words.territoryListed(asked.nameOf(code), networkList(networksOf(code), asked))}.`),
        ),
        ...(rest.length > 0 ? [plainLine(`${words.territoriesNotListed} ${namesText(asked, rest)}`)] : []),
      ],
    },
  ];
}

/** What the sources remark of somebody who is not in a list; it makes nobody a member. */
function remarksParts({ messages, edition, code, networks, networkName }: SheetAsked): readonly Part[] {
  const words = messages.jurisdiction;
  const lines = networks.flatMap(network =>
    (edition.remarks.get(network)?.get(code) ?? []).map(({ text }) =>
      plainLine(`${words.remark(networkName(network), text)}.`),
    ),
  );
  return lines.length === 0 ? [] : [{ title: words.remarks, lines }];
}

const namesText = ({ nameOf, language }: Wording, codes: readonly JurisdictionCode[]): string =>
  `${codes
    .map(nameOf)
    .toSorted((a, b) => a.localeCompare(b, language))
    .join(", ")}.`;

function reachPart(asked: SheetAsked): Part {
  const { messages, reach } = asked;
  const { jurisdiction: words, question } = messages;
  const group = (label: string, codes: readonly JurisdictionCode[]): readonly Line[] =>
    codes.length === 0 ? [] : [{ lead: words.groupOf(label, codes.length), text: namesText(asked, codes) }];
  const { throughState } = reach;
  const unreached = new Map<Unreached, number>();
  for (const { why } of reach.unreached) unreached.set(why, (unreached.get(why) ?? 0) + 1);
  return {
    title: words.reach,
    lines: [
      ...reach.byDistance.flatMap((codes, i) => group(words.reachSteps(i + 1), codes)),
      ...(throughState
        ? group(question.throughStateReach(named(asked, throughState.from)), throughState.byDistance[0] ?? [])
        : []),
      ...reach.throughTerritories.flatMap(({ territory, reached }) =>
        group(question.throughTerritoryReach(named(asked, territory)), reached),
      ),
      plainLine([...unreached].map(([why, n]) => words.numberOf(question.unreached[why], n)).join(" ")),
    ],
  };
}

function kindLine({ messages, nameOf }: Wording, { kind, parent, partOfParent, ...rest }: Jurisdiction): string {
  const words = messages.jurisdiction;
  const whole = parent === null ? null : (partOfParent ? words.partOf : words.territoryOf)(nameOf(parent));
  return [rest.code, whole ?? words.kinds[kind], rest.subregion || rest.region, rest.note].filter(Boolean).join(" · ");
}

/** Everything that is known of one jurisdiction in one edition, in words alone: for paper, a file, a terminal. */
export function sheetText(told: SheetAsked, jurisdiction: Jurisdiction): PaperText {
  const asked: SheetAsked = { ...told, nameOf: code => isolated(told.nameOf(code)) };
  const { messages, edition, reach } = asked;
  const { withoutList } = reach;
  return {
    title: told.nameOf(jurisdiction.code),
    head: [
      kindLine(asked, jurisdiction),
      `${messages.jurisdiction.editionLine(messages.editions.full[edition.id])} ${messages.jurisdiction.lastChecked}`,
    ],
    parts: [
      membershipsPart(asked),
      ...remarksParts(asked),
      ...stateParts(asked, jurisdiction),
      ...territoryParts(asked),
      reachPart(asked),
    ],
    foot: [
      ...(withoutList.length > 0
        ? [messages.question.withoutList(networkList(withoutList, asked), withoutList.length)]
        : []),
      `${messages.question.caution} ${messages.question.nextAuthority}`,
      messages.jurisdiction.paperFrom(messages.app.title),
    ],
  };
}
