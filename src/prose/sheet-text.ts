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
import { jurisdictionInSentence, networkList, type Wording } from "./sentences.ts";

/** What a sheet on paper or in a terminal is made from. */
export interface SheetSubject extends Wording {
  readonly atlas: Atlas;
  readonly edition: Edition;
  readonly code: JurisdictionCode;
  /** Networks whose memberships are told. */
  readonly networks: readonly NetworkId[];
  readonly reach: Reach;
  readonly sourceOf: (id: string) => SourceRecord | undefined;
}

type PaperLine = PaperText["parts"][number]["lines"][number];
type PaperPart = PaperText["parts"][number];

const chosenMemberships = ({ edition, networks }: SheetSubject, code: JurisdictionCode): readonly Membership[] =>
  (edition.memberships.get(code) ?? []).filter(({ network }) => networks.includes(network));

function sourcesText({ messages, sourceOf }: SheetSubject, ids: readonly string[]): string {
  const known = ids.flatMap(id => sourceOf(id) ?? []);
  const texts = known.map(({ title, url, grade }) => `${title} (${messages.sources.grades[grade]}), ${url}`);
  return texts.length > 0 ? texts.join("; ") : messages.networks.notKnown;
}

/** One membership: what it gives, how it is listed, since when, says who, how sure. */
function membershipLine(asked: SheetSubject, membership: Membership): PaperLine {
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

const plainLine = (text: string): PaperLine => ({ lead: null, text });

function membershipsPart(asked: SheetSubject): PaperPart {
  const { messages, code, edition, networks } = asked;
  const words = messages.jurisdiction;
  const memberships = chosenMemberships(asked, code);
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
function stateParts(asked: SheetSubject, { code, parent, partOfParent }: Jurisdiction): readonly PaperPart[] {
  if (parent === null) return [];
  const words = asked.messages.jurisdiction;
  const state = jurisdictionInSentence(asked, parent);
  const listed = asked.networks.filter(network => {
    const { kind } = standingOf(asked.atlas, asked.edition, network, code);
    return (
      kind === "part-of-member" ||
      kind === "state-listed" ||
      chosenMemberships(asked, parent).some(m => m.network === network)
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

function territoryParts(asked: SheetSubject): readonly PaperPart[] {
  const words = asked.messages.jurisdiction;
  const all = [...asked.atlas.jurisdictions.values()].filter(({ parent }) => parent === asked.code);
  if (all.length === 0) return [];
  const listed = all.filter(({ code }) => chosenMemberships(asked, code).length > 0);
  const rest = all.filter(territory => !listed.includes(territory)).map(({ code }) => code);
  const networksOf = (code: JurisdictionCode) => chosenMemberships(asked, code).map(({ network }) => network);
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
function remarksParts({ messages, edition, code, networks, networkName }: SheetSubject): readonly PaperPart[] {
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

function reachPart(asked: SheetSubject): PaperPart {
  const { messages, reach } = asked;
  const { jurisdiction: words, question } = messages;
  const group = (label: string, codes: readonly JurisdictionCode[]): readonly PaperLine[] =>
    codes.length === 0 ? [] : [{ lead: words.groupOf(label, codes.length), text: namesText(asked, codes) }];
  const { throughState } = reach;
  const unreached = new Map<Unreached, number>();
  for (const { why } of reach.unreached) unreached.set(why, (unreached.get(why) ?? 0) + 1);
  return {
    title: words.reach,
    lines: [
      ...reach.byDistance.flatMap((codes, i) => group(words.reachSteps(i + 1), codes)),
      ...(throughState
        ? group(
            question.throughStateReach(jurisdictionInSentence(asked, throughState.from)),
            throughState.byDistance[0] ?? [],
          )
        : []),
      ...reach.throughTerritories.flatMap(({ territory, reached }) =>
        group(question.throughTerritoryReach(jurisdictionInSentence(asked, territory)), reached),
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
export function sheetText(told: SheetSubject, jurisdiction: Jurisdiction): PaperText {
  const asked: SheetSubject = { ...told, nameOf: code => isolated(told.nameOf(code)) };
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
