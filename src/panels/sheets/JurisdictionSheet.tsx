import type { ComponentChildren } from "preact";
import { listOf } from "../../i18n/formats.ts";
import { belongingOf, canBeAsked, type Jurisdiction, type JurisdictionCode } from "../../model/jurisdiction.ts";
import { listGapsOf } from "../../model/list-gaps.ts";
import type { Membership } from "../../model/membership.ts";
import type { NetworkGroup } from "../../model/network.ts";
import type { Reach } from "../../model/routes/reach.ts";
import { editionNames } from "../../prose/edition-phrase.ts";
import { jurisdictionReport } from "../../prose/report.ts";
import { Names } from "../controls/Names.tsx";
import { ListGaps } from "../question/AskedParts.tsx";
import { ReachByDistance } from "../question/ReachByDistance.tsx";
import { type MembershipContext, MembershipEntry } from "./MembershipEntry.tsx";
import { NetworkChips } from "./NetworkChips.tsx";
import { ChangesAndFaults, type ChangesAndFaultsProps, Remarks, type RemarksProps } from "./SheetFacts.tsx";
import { SheetFoot } from "./SheetFoot.tsx";
import { SheetHead } from "./SheetHead.tsx";
import { type RelatedSheetsProps, Territories, ThroughState } from "./StateAndTerritories.tsx";

export interface JurisdictionSheetProps
  extends MembershipContext,
    RemarksProps,
    ChangesAndFaultsProps,
    RelatedSheetsProps {
  /** True once the sources were last checked more than a year ago. */
  readonly checkedLongAgo: boolean;
  /** What the other edition says, beside what the sheet has of its own. */
  readonly otherEdition: string;
  /** What it has left since the published edition, with dates. */
  readonly left: readonly string[];
  /** Others with exactly the same memberships among the chosen networks. */
  readonly same: readonly JurisdictionCode[];
  readonly reach: Reach;
  /** Further buttons, such as exports. */
  readonly tools?: ComponentChildren;
  /** The printed sheet, which replaces the one on screen. */
  readonly paper?: ComponentChildren;
  readonly onAskFrom: (code: JurisdictionCode) => void;
  readonly onAskTo: (code: JurisdictionCode) => void;
  readonly onPrint: () => void;
  readonly onClose: () => void;
}

/** Everything the atlas knows of one jurisdiction in one edition. */
export function JurisdictionSheet(props: JurisdictionSheetProps) {
  const { messages, atlas, edition, code, nameOf, onClose } = props;
  const jurisdiction = atlas.jurisdictions.get(code);
  const memberships = inGroup(props, "document");
  return (
    <article class="sheet" data-paper={props.paper ? "" : undefined}>
      {props.paper}
      <SheetHead title={nameOf(code)} messages={messages} onClose={onClose}>
        {jurisdiction ? <JurisdictionKind {...props} jurisdiction={jurisdiction} /> : null}
      </SheetHead>
      <NetworkChips {...props} />
      <JurisdictionTools {...props} />
      <p>{props.otherEdition}</p>
      <h3>{messages.jurisdiction.memberships}</h3>
      {memberships.length === 0 ? (
        <>
          <NotListed {...props} />
          <Departures {...props} />
        </>
      ) : (
        <>
          <p class="quiet small">{messages.jurisdiction.membershipsCount(memberships.length)}</p>
          <Departures {...props} />
          <Memberships {...props} memberships={memberships} />
        </>
      )}
      <FurtherMemberships {...props} group="own" title={messages.jurisdiction.own} />
      <FurtherMemberships {...props} group="beyond" title={messages.jurisdiction.beyond} />
      <ObserverSection {...props} />
      <Remarks {...props} />
      <ChangesAndFaults {...props} />
      {jurisdiction?.parent ? (
        <ThroughState {...props} jurisdiction={jurisdiction} state={jurisdiction.parent} />
      ) : null}
      <Territories {...props} />
      <SameMemberships {...props} />
      <ReachByDistance {...props} jurisdictions={atlas.jurisdictions} />
      <SheetFoot
        messages={messages}
        edition={editionNames(messages, edition).full}
        checkedLongAgo={props.checkedLongAgo}
        report={jurisdictionReport(props, code, nameOf(code))}
      />
    </article>
  );
}

const Departures = ({ left }: JurisdictionSheetProps) => (
  <>
    {left.map(sentence => (
      <p key={sentence}>{sentence}</p>
    ))}
  </>
);

const inGroup = ({ edition, code }: JurisdictionSheetProps, group: NetworkGroup): readonly Membership[] =>
  (edition.memberships.get(code) ?? []).filter(({ network }) => edition.network.get(network)?.group === group);

function Memberships(props: JurisdictionSheetProps & { readonly memberships: readonly Membership[] }) {
  return (
    <ul class="memberships">
      {props.memberships.map(membership => (
        <MembershipEntry {...props} membership={membership} key={membership.network} />
      ))}
    </ul>
  );
}

/** Networks beyond the document or the person's own, folded until one of them is switched on. */
function FurtherMemberships(props: JurisdictionSheetProps & { readonly group: NetworkGroup; readonly title: string }) {
  const memberships = inGroup(props, props.group);
  if (memberships.length === 0) return null;
  return (
    <details class="fold" open={memberships.some(({ network }) => props.chosen.includes(network))}>
      <summary>
        <span>{props.title}</span>
        <span>{memberships.length}</span>
      </summary>
      <Memberships {...props} memberships={memberships} />
    </details>
  );
}

type WithJurisdiction = JurisdictionSheetProps & { readonly jurisdiction: Jurisdiction };

function JurisdictionKind({ messages, jurisdiction, nameOf, edition }: WithJurisdiction) {
  const { parent, kind, subregion, region, note, code } = jurisdiction;
  const standing = parent
    ? messages.jurisdiction[belongingOf(jurisdiction)](nameOf(parent))
    : messages.jurisdiction.kinds[kind];
  const spellings = new Set(
    (edition.memberships.get(code) ?? []).flatMap(({ listedAs }) =>
      listedAs && listedAs !== jurisdiction.name ? [listedAs] : [],
    ),
  );
  return (
    <>
      <p class="sheet-kind">{[standing, subregion || region, note].filter(Boolean).join(" · ")}</p>
      {[...spellings].map(spelling => (
        <p class="sheet-kind" key={spelling}>
          {messages.jurisdiction.listedAsName(spelling)}
        </p>
      ))}
    </>
  );
}

function JurisdictionTools({ messages, atlas, code, tools, onAskFrom, onAskTo, onPrint }: JurisdictionSheetProps) {
  return (
    <>
      {canBeAsked(atlas.jurisdictions.get(code)) ? (
        <div class="sheet-tools">
          <button class="button primary" type="button" onClick={() => onAskFrom(code)}>
            {messages.jurisdiction.askFrom}
          </button>
          <button class="button" type="button" onClick={() => onAskTo(code)}>
            {messages.jurisdiction.askTo}
          </button>
        </div>
      ) : null}
      <div class="sheet-tools sheet-save">
        <button class="button" type="button" onClick={onPrint}>
          {messages.app.print}
        </button>
        {tools}
      </div>
    </>
  );
}

function NotListed(props: JurisdictionSheetProps) {
  const { messages, edition } = props;
  const ofDocument = edition.networks.filter(({ group }) => group === "document").map(({ id }) => id);
  return (
    <>
      <p>{messages.jurisdiction.notListed}</p>
      <ListGaps
        messages={messages}
        networkName={id => edition.network.get(id)?.shortName ?? id}
        gaps={listGapsOf(edition, ofDocument)}
      />
    </>
  );
}

/** Observer seats, shown apart because observers never count as members. */
function ObserverSection({ messages, language, edition, code }: JurisdictionSheetProps) {
  const observed = edition.networks.filter(({ id }) => edition.observers.get(id)?.includes(code));
  if (observed.length === 0) return null;
  const names = observed.map(({ shortName }) => shortName);
  return (
    <>
      <h3>{messages.jurisdiction.observer}</h3>
      <p>{messages.jurisdiction.observerText(listOf(names, language))}</p>
    </>
  );
}

function SameMemberships({ messages, language, edition, code, same, nameOf, onOpen }: JurisdictionSheetProps) {
  if (!edition.memberships.has(code)) return null;
  return (
    <>
      <h3>{messages.jurisdiction.same}</h3>
      {same.length === 0 ? (
        <p class="quiet">{messages.jurisdiction.sameNone}</p>
      ) : (
        <Names messages={messages} language={language} codes={same} nameOf={nameOf} onOpen={onOpen} shown={12} />
      )}
    </>
  );
}
