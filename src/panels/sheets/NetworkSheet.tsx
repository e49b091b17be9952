import { group } from "d3";
import { useState } from "preact/hooks";
import type { Swatch, Theme } from "../../draw/palette.ts";
import { listOf, seriesOf } from "../../i18n/formats.ts";
import type { Messages } from "../../i18n/messages.ts";
import type { Edition } from "../../model/atlas.ts";
import { isWithoutList } from "../../model/edition.ts";
import type { NetworkProfile } from "../../model/evidence/profile.ts";
import type { Jurisdiction, JurisdictionCode, Language } from "../../model/jurisdiction.ts";
import { listGapOf } from "../../model/list-gaps.ts";
import type { Membership } from "../../model/membership.ts";
import type { NetworkRecord } from "../../model/network.ts";
import type { DiscrepancyRecord, SourceRecord } from "../../model/source.ts";
import { dateText } from "../../prose/dates.ts";
import { mattersText } from "../../prose/profile-text.ts";
import { listBasis, networkReport } from "../../prose/report.ts";
import { type Fact, FactList } from "../controls/FactList.tsx";
import { NameNotes } from "../controls/NameNotes.tsx";
import { Names } from "../controls/Names.tsx";
import { QuietSelect } from "../controls/QuietSelect.tsx";
import { SwatchMark } from "../controls/Swatch.tsx";
import { NetworkProfileParts } from "./NetworkProfile.tsx";
import { SheetFoot } from "./SheetFoot.tsx";
import { SheetHead } from "./SheetHead.tsx";
import { OutLink, SourceLinks, siteName } from "./SourceLinks.tsx";

interface NetworkSheetProps {
  readonly messages: Messages;
  readonly language: Language;
  readonly jurisdictions: ReadonlyMap<JurisdictionCode, Jurisdiction>;
  readonly edition: Edition;
  readonly network: NetworkRecord;
  readonly palette: ReadonlyMap<string, Swatch>;
  readonly theme: Theme;
  /** What is known besides the members. Null: nothing is, or it is not loaded. */
  readonly profile: NetworkProfile | null;
  /** Faults of the document that concern this network. */
  readonly discrepancies: readonly DiscrepancyRecord[];
  /** How many members the other edition has. Null: both have the same list. */
  readonly otherEdition: string | null;
  /** True once the sources were last checked more than a year ago. */
  readonly checkedLongAgo: boolean;
  readonly nameOf: (code: JurisdictionCode) => string;
  readonly sourceOf: (id: string) => SourceRecord | undefined;
  readonly onOpen: (code: JurisdictionCode) => void;
  /** Opens the editor. Null: the network is not the person's own. */
  readonly onEdit?: (() => void) | null;
  readonly onPrint: () => void;
  readonly onClose: () => void;
}

/** Everything known of one network in one edition; gaps read "not known". */
export function NetworkSheet(props: NetworkSheetProps) {
  const { messages, network, edition, palette, theme, profile, discrepancies, onEdit, onPrint, onClose } = props;
  const words = messages.networks;
  return (
    <article class="sheet">
      <SheetHead title={network.name} messages={messages} onClose={onClose}>
        <p class="sheet-kind">
          <SwatchMark
            swatch={palette.get(network.id)}
            theme={theme}
            withoutList={isWithoutList(network.lists[edition.id])}
          />
          {[network.shortName, network.kind].filter(text => text !== "" && text !== network.name).join(" · ")}
        </p>
      </SheetHead>
      <p class="sheet-about">{network.about}</p>
      <NetworkDescription {...props} />
      <h3>{words.list}</h3>
      <NetworkListFacts {...props} />
      <h3>{words.members}</h3>
      {props.otherEdition === null ? null : <p class="quiet small">{props.otherEdition}</p>}
      <NetworkMembers {...props} />
      {network.note ? <p class="flag">{network.note}</p> : null}
      {profile ? <NetworkProfileParts {...props} profile={profile} /> : null}
      {discrepancies.length > 0 ? (
        <>
          <h3>{words.faults}</h3>
          {discrepancies.map(({ id, text }) => (
            <p class="small" key={id}>
              {text}
            </p>
          ))}
        </>
      ) : null}
      {network.group === "own" ? (
        <p class="sheet-edition quiet small">
          {messages.jurisdiction.editionLine(listBasis(messages, edition, network))}
        </p>
      ) : (
        <SheetFoot
          messages={messages}
          edition={listBasis(messages, edition, network)}
          checkedLongAgo={props.checkedLongAgo}
          report={networkReport(props, network)}
        />
      )}
      <div class="sheet-tools">
        <button class="button" type="button" onClick={onPrint}>
          {messages.app.print}
        </button>
        {onEdit ? (
          <button class="button" type="button" onClick={onEdit}>
            {messages.userNetworks.edit}
          </button>
        ) : null}
      </div>
    </article>
  );
}

function NetworkDescription(props: NetworkSheetProps) {
  const { messages, language, network, profile, sourceOf } = props;
  const words = messages.networks;
  const fields = messages.profile.fields;
  const purposes = network.purposes.map(purpose => words.purposes[purpose]);
  const facts: readonly Fact[] = [
    network.nameInOriginal ? [fields.nameInOriginal, network.nameInOriginal] : null,
    network.region === "" ? null : [words.region, network.region],
    profile && profile.matters.length > 0 ? [fields.matters, mattersText(profile, props)] : null,
    [words.purposesTitle, purposes.length > 0 ? listOf(purposes, messages.app.spoken) : words.notKnown],
    [words.membershipMeans, network.membershipMeans ?? words.notKnown],
    [words.runBy, network.runBy ?? words.notKnown],
    [words.since, network.since ? dateText(network.since, messages, language) : words.notKnown],
    [words.languages, network.languages ? listOf(network.languages, messages.app.spoken) : words.notKnown],
    [words.site, network.site ? <OutLink href={network.site}>{siteName(network.site)}</OutLink> : words.notKnown],
    [words.contact, network.contact ?? words.notKnown],
    network.nameAsListed && network.nameAsListed !== network.name ? [words.nameAsListed, network.nameAsListed] : null,
    [messages.jurisdiction.source, <SourceLinks messages={messages} ids={network.sources} sourceOf={sourceOf} />],
  ];
  return <FactList facts={facts} />;
}

function NetworkListFacts({ messages, language, network, edition }: NetworkSheetProps) {
  const words = messages.networks;
  const list = network.lists[edition.id];
  const facts: readonly Fact[] = [
    [messages.jurisdiction.status, words.statuses[list.status]],
    [words.basis, list.basis ?? words.notKnown],
    [words.age, list.age ?? words.notKnown],
    list.confidence ? [words.confidence, list.confidence] : null,
    list.statedCount === null ? null : [words.stated, String(list.statedCount)],
    edition.id === "current" && list.shownUntil
      ? [messages.profile.fields.shownUntil, dateText(list.shownUntil, messages, language)]
      : null,
  ];
  return <FactList facts={facts} />;
}

function NetworkMembers(props: NetworkSheetProps) {
  const { messages, language, network, edition, nameOf, jurisdictions, onOpen } = props;
  const words = messages.networks;
  const memberships = [...(edition.members.get(network.id)?.values() ?? [])];
  const observers = edition.observers.get(network.id) ?? [];
  const { statedCount } = network.lists[edition.id];
  const gap = listGapOf(network, edition);
  const [status, setStatus] = useState(everyStatus);
  const told = gap === null ? null : messages.lists.inSheet[gap];
  if (told !== null && isWithoutList(network.lists[edition.id]))
    return <p>{statedCount === null ? told : messages.lists.statedInSheet(told, String(statedCount))}</p>;
  const statuses = [...new Set(memberships.map(membership => membership.status))];
  const chosen = statuses.includes(status) ? status : everyStatus;
  const shown = memberships.filter(membership => chosen === everyStatus || membership.status === chosen);
  const codes = shown.map(membership => membership.jurisdiction);
  return (
    <>
      {told === null ? null : <p class="flag">{told}</p>}
      <p class="quiet small">
        {words.jurisdictions(memberships.filter(membership => membership.counts).length)}
        {statuses.length > 1 ? (
          <>
            {" · "}
            <QuietSelect
              label={words.statusFilter}
              value={chosen}
              options={[everyStatus, ...statuses]}
              textOf={value => (value === everyStatus ? words.everyStatus : value)}
              onChange={setStatus}
            />
          </>
        ) : null}
      </p>
      <Names messages={messages} language={language} codes={codes} nameOf={nameOf} onOpen={onOpen} />
      <NameNotes messages={messages} nameOf={nameOf} jurisdictions={jurisdictions} codes={codes} />
      {[...group(shown.filter(hasRemarks), remarksOf)].map(([remarks, remarked]) => (
        <p class="flag" key={remarks}>
          {words.remark(seriesOf(remarked.map(membership => nameOf(membership.jurisdiction))), remarks)}
        </p>
      ))}
      {observers.length > 0 ? (
        <>
          <h4>{words.observers}</h4>
          <Names messages={messages} language={language} codes={observers} nameOf={nameOf} onOpen={onOpen} />
        </>
      ) : null}
    </>
  );

  function remarksOf({ status: standing, counts, flags }: Membership): string {
    const standings = standing === "member" ? [] : [standing];
    return [...standings, ...(counts ? [] : [words.notCounted]), ...flags].join("; ");
  }
}

/** Filter value for all statuses; no status has this name. */
const everyStatus = "";

const hasRemarks = ({ status, counts, flags }: Membership): boolean =>
  status !== "member" || !counts || flags.length > 0;
