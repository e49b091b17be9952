import { group } from "d3";
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { alphabetOf, listOf } from "../../i18n/formats.ts";
import type { Messages } from "../../i18n/messages.ts";
import type { Jurisdiction, JurisdictionCode, Language } from "../../model/jurisdiction.ts";
import type { NetworkId } from "../../model/network.ts";
import type { CoverageGaps } from "../../model/routes/gaps.ts";
import { EmptyNote } from "../controls/EmptyNote.tsx";
import { NameNotes } from "../controls/NameNotes.tsx";
import { Names } from "../controls/Names.tsx";
import { Page } from "./Page.tsx";
import { RegionMeetings } from "./RegionMeetings.tsx";

interface GapsPageProps {
  readonly messages: Messages;
  readonly language: Language;
  readonly jurisdictions: ReadonlyMap<JurisdictionCode, Jurisdiction>;
  readonly gaps: CoverageGaps;
  readonly nameOf: (code: JurisdictionCode) => string;
  readonly networkName: (id: NetworkId) => string;
  /** The pairs connected by this bridge alone, computed on demand. */
  readonly pairsOn: (bridge: JurisdictionCode) => readonly (readonly [JurisdictionCode, JurisdictionCode])[];
  /** What the edition is, in full. */
  readonly editionName: string;
  /** Shows networks where none is chosen; null: some are. */
  readonly onAllNetworks?: (() => void) | null;
  readonly map?: ComponentChildren;
  readonly tools?: ComponentChildren;
  readonly onOpen: (code: JurisdictionCode) => void;
  readonly onClose: () => void;
}

/** Who is in no list, which regions never meet, and which bridges and networks alone hold connections. */
export function GapsPage(props: GapsPageProps) {
  const { messages, language, gaps, nameOf, networkName, map, tools, onOpen, onClose } = props;
  const words = messages.question.gaps;
  const { statesInNone, othersInNone, regionsInNone, listGaps } = gaps;
  return (
    <Page title={messages.app.pages.gaps} messages={messages} wide tools={tools} onClose={onClose}>
      <p>{words.intro(props.editionName)}</p>
      {listGaps.map(({ kind, networks }) => (
        <p class="flag" key={kind}>
          {messages.lists.inAnswer[kind](listOf(networks.map(networkName), messages.app.spoken), networks.length)}
        </p>
      ))}
      {props.onAllNetworks ? (
        <EmptyNote
          text={messages.empty.gaps.noNetwork}
          action={{ label: messages.empty.showAll, onAct: props.onAllNetworks }}
        />
      ) : null}
      {map}
      <h3>
        {words.inNone} <span class="quiet">{statesInNone.length}</span>
      </h3>
      <p class="quiet small">{words.inNoneText}</p>
      {statesInNone.length === 0 ? <EmptyNote text={messages.empty.gaps.noState} /> : null}
      <NamesByRegion {...props} codes={statesInNone} />
      <details class="fold">
        <summary>
          <span>{words.othersInNone}</span>
          <span>{othersInNone.length}</span>
        </summary>
        <Names messages={messages} language={language} codes={othersInNone} nameOf={nameOf} onOpen={onOpen} />
        <NameNotes messages={messages} nameOf={nameOf} jurisdictions={props.jurisdictions} codes={othersInNone} />
      </details>
      <h3>{words.regions}</h3>
      <RegionMeetings messages={messages} language={language} gaps={gaps} networkName={networkName} />
      {regionsInNone.length > 0 ? <p>{words.regionsInNone(regionsInNone)}</p> : null}
      <h3>{words.bridges}</h3>
      <p class="quiet small">{words.bridgesText}</p>
      <CriticalBridges {...props} />
      <h3>{words.alone}</h3>
      <p class="quiet small">{words.aloneText}</p>
      <Alone {...props} />
    </Page>
  );
}

function CriticalBridges(props: GapsPageProps) {
  const { messages, gaps, nameOf, networkName, onOpen } = props;
  const words = messages.question.gaps;
  if (gaps.criticalBridges.length === 0) return <EmptyNote text={messages.empty.gaps.noBridge} />;
  return (
    <table class="table">
      <thead>
        <tr>
          <th scope="col">{messages.question.bridge}</th>
          <th scope="col" class="number">
            {words.pairs}
          </th>
          <th scope="col">{words.networkPairs}</th>
          <th scope="col">{words.named}</th>
        </tr>
      </thead>
      <tbody>
        {gaps.criticalBridges.map(({ jurisdiction, pairs, networkPairs }) => (
          <tr key={jurisdiction}>
            <th scope="row">
              <button class="link" type="button" onClick={() => onOpen(jurisdiction)}>
                {nameOf(jurisdiction)}
              </button>
            </th>
            <td class="number">{pairs}</td>
            <td>{networkPairs.map(pair => listOf(pair.map(networkName), messages.app.spoken)).join("; ")}</td>
            <td>{pairs > 0 ? <HangingPairs {...props} bridge={jurisdiction} /> : null}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Names under their regions, in the columns that the window has room for. */
function NamesByRegion(props: GapsPageProps & { readonly codes: readonly JurisdictionCode[] }) {
  const { messages, language, jurisdictions, codes, nameOf, onOpen } = props;
  const regionOf = (code: JurisdictionCode): string => {
    const { subregion = "", region = "" } = jurisdictions.get(code) ?? {};
    return subregion || region || messages.charts.noRegion;
  };
  const byRegion = [...group(codes, regionOf)].toSorted(([a], [b]) => alphabetOf(messages.app.spoken)(a, b));
  return (
    <dl class="by-region">
      {byRegion.map(([region, own]) => (
        <div key={region}>
          <dt>
            {region} <span class="quiet">{own.length}</span>
          </dt>
          <dd>
            <Names messages={messages} language={language} codes={own} nameOf={nameOf} onOpen={onOpen} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function HangingPairs(props: GapsPageProps & { readonly bridge: JurisdictionCode }) {
  const { messages, nameOf, pairsOn, bridge } = props;
  const [open, setOpen] = useState(false);
  const words = messages.question.gaps;
  if (!open)
    return (
      <button class="link" type="button" aria-label={words.nameThemFor(nameOf(bridge))} onClick={() => setOpen(true)}>
        {words.nameThem}
      </button>
    );
  return (
    <ul class="pairs-list">
      {pairsOn(bridge).map(([first, second]) => (
        <li key={`${first} ${second}`}>{words.pair(nameOf(first), nameOf(second))}</li>
      ))}
    </ul>
  );
}

function Alone(props: GapsPageProps) {
  const { messages, gaps, networkName } = props;
  const words = messages.question.gaps;
  if (gaps.alone.length === 0) return <EmptyNote text={messages.empty.gaps.noAlone} />;
  return (
    <table class="table">
      <thead>
        <tr>
          <th scope="col">{words.network}</th>
          <th scope="col" class="number">
            {words.pairsAlone}
          </th>
          <th scope="col">{words.membersAlone}</th>
        </tr>
      </thead>
      <tbody>
        {gaps.alone.map(({ network, pairs, members }) => (
          <tr key={network}>
            <th scope="row">{networkName(network)}</th>
            <td class="number">{pairs}</td>
            <td>
              <Names {...props} codes={members} shown={8} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
