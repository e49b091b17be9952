import { noteSentences } from "../draw/name-notes.ts";
import { listOf, seriesOf } from "../i18n/formats.ts";
import { isolated } from "../i18n/isolated.ts";
import type { Atlas, Edition } from "../model/atlas.ts";
import { sortedByDate } from "../model/change.ts";
import { exitsOf } from "../model/exits.ts";
import { belongingOf, type Jurisdiction, type JurisdictionCode } from "../model/jurisdiction.ts";
import type { Membership } from "../model/membership.ts";
import type { NetworkId } from "../model/network.ts";
import type { Reach } from "../model/routes/reach.ts";
import type { SourceRecord } from "../model/source.ts";
import { membershipNotes, otherSpelling, standingOf } from "../model/standing.ts";
import { dateText } from "./dates.ts";
import { departureSentences } from "./departures.ts";
import { editionNames } from "./edition-phrase.ts";
import { relationGroups, throughStateLabel, unreachedGroups } from "./reach-sentences.ts";
import { flagSentences, jurisdictionInSentence, listGapSentences, networkList, type Wording } from "./sentences.ts";

/** The sheet of a jurisdiction in words alone. */
export interface PaperText {
  readonly title: string;
  readonly head: readonly string[];
  readonly parts: readonly PaperPart[];
  readonly foot: readonly string[];
}

interface PaperPart {
  readonly title: string;
  readonly lines: readonly PaperLine[];
}

interface PaperLine {
  /** Set in bold before the text; null: the line has no lead. */
  readonly lead: string | null;
  readonly text: string;
}

/** What a sheet on paper or in a terminal is written from. */
interface SheetSubject extends Wording {
  readonly atlas: Atlas;
  readonly edition: Edition;
  readonly code: JurisdictionCode;
  /** Networks whose memberships are listed. */
  readonly networks: readonly NetworkId[];
  readonly reach: Reach;
  readonly sourceOf: (id: string) => SourceRecord | undefined;
}

const chosenMemberships = ({ edition, networks }: SheetSubject, code: JurisdictionCode): readonly Membership[] =>
  (edition.memberships.get(code) ?? []).filter(({ network }) => networks.includes(network));

function sourcesText({ messages, sourceOf }: SheetSubject, ids: readonly string[]): string {
  const known = ids.flatMap(id => sourceOf(id) ?? []);
  const words = messages.sources;
  const copyText = (archived: string | null): string => (archived === null ? "" : `, ${words.archived}: ${archived}`);
  const texts = known.map(
    ({ title, url, grade, archived }) => `${title} (${words.grades[grade]}), ${url}${copyText(archived)}`,
  );
  return texts.length > 0 ? texts.join("; ") : messages.networks.notKnown;
}

/** One membership: purposes, spelling in the list, start date, sources, confidence. */
function membershipLine(subject: SheetSubject, membership: Membership): PaperLine {
  const { messages, language, edition, atlas, code } = subject;
  const words = messages.jurisdiction;
  const network = edition.network.get(membership.network);
  const { counts, status, since, listedAs, confidence, sources } = membership;
  const spelling = otherSpelling(membership, atlas.jurisdictions.get(code)?.name ?? code);
  const datesOf = since === null ? undefined : network?.lists[edition.id].datesOf;
  const purposes = network?.purposes.map(purpose => messages.networks.purposes[purpose]) ?? [];
  const undated = listedAs === null ? messages.networks.notKnown : words.sinceDocument;
  const facts: readonly (readonly [string, string] | null)[] = [
    [words.gives, purposes.length > 0 ? listOf(purposes, messages.app.spoken) : messages.networks.notKnown],
    spelling === null ? null : [words.listedAs, `“${spelling}”`],
    [
      datesOf === undefined ? words.since : messages.lists.datesOf(datesOf),
      since === null ? undated : dateText(since, messages, language),
    ],
    network?.site ? [words.officialSite, network.site] : null,
    [words.source, sourcesText(subject, sources)],
    confidence === null ? null : [words.confidence, confidence],
  ];
  const remarks = counts ? membershipNotes(membership) : [words.statusNotCounted(status), ...membership.flags];
  const texts = facts.flatMap(fact => (fact ? [words.fact(fact[0], fact[1])] : []));
  return { lead: network?.name ?? membership.network, text: words.facts([...remarks, ...texts]) };
}

const plainLine = (text: string): PaperLine => ({ lead: null, text });

function membershipsPart(subject: SheetSubject): PaperPart {
  const { messages, code, edition, networks } = subject;
  const words = messages.jurisdiction;
  const memberships = chosenMemberships(subject, code);
  const observed = networks.filter(id => edition.observers.get(id)?.includes(code));
  const lines = memberships.map(membership => membershipLine(subject, membership));
  return {
    title: words.memberships,
    lines: [
      ...(lines.length > 0 ? lines : [plainLine(words.notListedChosen)]),
      ...departureSentences(subject, code, subject).map(plainLine),
      ...(observed.length > 0 ? [plainLine(words.observerText(networkList(observed, subject)))] : []),
    ],
  };
}

/** The State's own memberships, which never count for the territory. */
function stateParts(
  subject: SheetSubject,
  { code, parent, partOfParent, disputed }: Jurisdiction,
): readonly PaperPart[] {
  if (parent === null) return [];
  const words = subject.messages.jurisdiction;
  const state = jurisdictionInSentence(subject, parent);
  const listed = subject.networks.filter(network => {
    const { kind } = standingOf(subject.atlas, subject.edition, network, code);
    return (
      kind === "part-of-member" ||
      kind === "state-listed" ||
      chosenMemberships(subject, parent).some(m => m.network === network)
    );
  });
  const partText = disputed ? words.throughAdministeringText : words.throughStateText;
  const text = partOfParent ? partText : words.stateListedText;
  const ordinary = partOfParent ? words.throughState : words.stateListed;
  return [
    {
      title: (disputed ? words.administering : ordinary)(state),
      lines: [plainLine(listed.length === 0 ? words.stateNotListed(state) : text(state, networkList(listed, subject)))],
    },
  ];
}

function territoryParts(subject: SheetSubject): readonly PaperPart[] {
  const words = subject.messages.jurisdiction;
  const all = [...subject.atlas.jurisdictions.values()].filter(({ parent }) => parent === subject.code);
  if (all.length === 0) return [];
  const listed = all.filter(({ code }) => chosenMemberships(subject, code).length > 0);
  const rest = all.filter(territory => !listed.includes(territory)).map(({ code }) => code);
  const networksOf = (code: JurisdictionCode) => chosenMemberships(subject, code).map(({ network }) => network);
  return [
    {
      title: words.territories,
      lines: [
        plainLine(words.territoriesText),
        ...listed.map(({ code }) =>
          plainLine(`${words.territoryListed(subject.nameOf(code), networkList(networksOf(code), subject))}.`),
        ),
        ...(rest.length > 0 ? [plainLine(`${words.territoriesNotListed} ${namesText(subject, rest)}`)] : []),
        ...noteSentences(
          all.map(territory => territory.code),
          subject,
        ).map(plainLine),
      ],
    },
  ];
}

/** Remarks of the sources on a jurisdiction that is not in a list; a remark makes no member. */
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
  `${seriesOf(codes.map(nameOf).toSorted((a, b) => a.localeCompare(b, language)))}.`;

/** What the sources say of the jurisdiction since the document, whatever the edition. */
function changesPart({ messages, language, atlas, edition, code }: SheetSubject): readonly PaperPart[] {
  const changes = sortedByDate(atlas.records.changes).filter(({ jurisdictions }) => jurisdictions.includes(code));
  const exits = exitsOf(atlas.records.others, code);
  if (changes.length + exits.length === 0) return [];
  const lines = [
    ...changes.map(({ date, network, text }) => ({
      lead: date === null ? messages.editions.noDate : dateText(date, messages, language),
      text: messages.editions.said(edition.network.get(network)?.shortName ?? network, text),
    })),
    ...exits.map(({ shortName, until }) => ({
      lead: dateText(until, messages, language),
      text: messages.jurisdiction.memberUntil(messages.names.networkInSentence(shortName)),
    })),
  ];
  return [{ title: messages.jurisdiction.changes, lines }];
}

function reachPart(subject: SheetSubject): PaperPart {
  const { messages, reach } = subject;
  const { jurisdiction: words, question } = messages;
  const group = (label: string, codes: readonly JurisdictionCode[]): readonly PaperLine[] =>
    codes.length === 0 ? [] : [{ lead: words.groupOf(label, codes.length), text: namesText(subject, codes) }];
  const { throughState } = reach;
  return {
    title: words.reach,
    lines: [
      ...reach.byDistance.flatMap((codes, i) => group(words.reachSteps(i + 1), codes)),
      ...(throughState
        ? group(throughStateLabel(reach.from, throughState.from, subject), throughState.byDistance[0] ?? [])
        : []),
      ...reach.throughTerritories.flatMap(({ territory, reached }) =>
        group(question.throughTerritoryReach(jurisdictionInSentence(subject, territory)), reached),
      ),
      ...relationGroups(reach, subject).flatMap(({ label, codes }) => group(label, codes)),
      ...[...flagSentences(reach, subject), ...noteSentences(reach.byDistance.flat(), subject)].map(plainLine),
      plainLine(
        unreachedGroups(reach, subject)
          .map(({ label, codes }) => words.numberOf(label, codes.length))
          .join(" "),
      ),
    ],
  };
}

function kindLine({ messages, nameOf }: Wording, jurisdiction: Jurisdiction): string {
  const { kind, parent, ...rest } = jurisdiction;
  const words = messages.jurisdiction;
  const whole = parent === null ? null : words[belongingOf(jurisdiction)](nameOf(parent));
  return [rest.code, whole ?? words.kinds[kind], rest.subregion || rest.region, rest.note].filter(Boolean).join(" · ");
}

/** Everything known of one jurisdiction in one edition as text, for paper, a file or a terminal. */
export function sheetText(subject: SheetSubject, jurisdiction: Jurisdiction): PaperText {
  const isolatedSubject: SheetSubject = { ...subject, nameOf: code => isolated(subject.nameOf(code)) };
  const { messages, edition, reach } = isolatedSubject;
  return {
    title: subject.nameOf(jurisdiction.code),
    head: [
      kindLine(isolatedSubject, jurisdiction),
      `${messages.jurisdiction.editionLine(editionNames(messages, edition).full)} ${messages.jurisdiction.lastChecked}`,
    ],
    parts: [
      membershipsPart(isolatedSubject),
      ...remarksParts(isolatedSubject),
      ...stateParts(isolatedSubject, jurisdiction),
      ...territoryParts(isolatedSubject),
      ...changesPart(isolatedSubject),
      reachPart(isolatedSubject),
    ],
    foot: [
      ...listGapSentences(reach.listGaps, isolatedSubject, messages.lists.inAnswer),
      `${messages.question.caution} ${messages.question.nextAuthority}`,
      messages.jurisdiction.paperFrom(messages.app.title),
    ],
  };
}
