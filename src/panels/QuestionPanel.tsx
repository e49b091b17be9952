import type { ComponentChildren } from "preact";
import { listOf } from "../i18n/formats.ts";
import type { Atlas, Edition } from "../model/atlas.ts";
import type { JurisdictionCode } from "../model/jurisdiction.ts";
import type { EditionId, NetworkId, Purpose } from "../model/network.ts";
import { purposes } from "../model/network.ts";
import type { Route, Way } from "../model/route.ts";
import type { SourceRecord } from "../model/source.ts";
import { flagsOf } from "../model/standing.ts";
import { Chains } from "./Chains.tsx";
import { FactList } from "./FactList.tsx";
import { QuietSelect } from "./QuietSelect.tsx";
import { SheetHead } from "./SheetHead.tsx";
import { OutLink, SourceLinks, siteName } from "./SourceLinks.tsx";
import { routeSentence, throughSentence, type Wording, waySentence } from "./sentences.ts";

export interface QuestionPanelProps extends Wording {
  readonly atlas: Atlas;
  readonly edition: Edition;
  readonly route: Route;
  readonly purpose: Purpose | null;
  readonly sourceOf: (id: string) => SourceRecord | undefined;
  /** Further buttons, such as "copy text" and "copy link with the pair". */
  readonly tools?: ComponentChildren;
  readonly onPurpose: (purpose: Purpose | null) => void;
  readonly onEdition: (edition: EditionId) => void;
  readonly onOpen: (code: JurisdictionCode) => void;
  readonly onOpenNetwork: (network: NetworkId) => void;
  readonly onPrint: () => void;
  readonly onClose: () => void;
}

/** The answer to "from here to there", and what stands behind it. */
export function QuestionPanel(props: QuestionPanelProps) {
  const { messages, route, nameOf, onClose } = props;
  const words = messages.question;
  return (
    <article class="sheet question">
      <SheetHead title={words.panel(nameOf(route.from), nameOf(route.to))} messages={messages} onClose={onClose} />
      <p class="question-answer print-only">{routeSentence(route, props)}</p>
      <p class="flag">{words.caution}</p>
      <Tools {...props} />
      <WayDetails {...props} way={route} />
      <Through {...props} title={words.throughStateTitle} ways={route.throughState} />
      <Through {...props} title={words.throughTerritoriesTitle} ways={route.throughTerritories} />
      <OtherEdition {...props} />
      <Next {...props} />
    </article>
  );
}

function Tools({ messages, purpose, tools, onPurpose, onPrint }: QuestionPanelProps) {
  const words = messages.question;
  return (
    <div class="sheet-tools">
      <QuietSelect
        label={words.purpose}
        value={purpose ?? ""}
        options={["", ...purposes]}
        textOf={value => (value === "" ? words.purposeAny : messages.networks.purposes[value])}
        onChange={value => onPurpose(value === "" ? null : value)}
      />
      <button class="button" type="button" onClick={onPrint}>
        {messages.app.print}
      </button>
      {tools}
    </div>
  );
}

type WithWay = QuestionPanelProps & { readonly way: Way };

function WayDetails(props: WithWay) {
  const { messages, way } = props;
  const words = messages.question;
  if (way.shared.length > 0)
    return (
      <>
        <h3>{words.sharedTitle}</h3>
        <ul>
          {way.shared.map(id => (
            <SharedNetwork {...props} id={id} key={id} />
          ))}
        </ul>
      </>
    );
  if (way.bridges.length > 0) return <Bridges {...props} />;
  return way.chains.length > 0 ? <Chains {...props} groups={way.chains} /> : null;
}

function SharedNetwork(props: WithWay & { readonly id: NetworkId }) {
  const { messages, language, edition, way, id, nameOf, sourceOf, onOpenNetwork } = props;
  const network = edition.network.get(id);
  if (!network) return null;
  const flags = [way.from, way.to].flatMap(code =>
    flagsOf(edition, [id], code).map(({ flag }) => messages.networks.remark(nameOf(code), flag)),
  );
  const { age, basis } = network.lists[edition.id];
  const purposeNames = network.purposes.map(purpose => messages.networks.purposes[purpose]);
  return (
    <li class="membership" data-networks={id}>
      <h4>
        <button class="link" type="button" onClick={() => onOpenNetwork(id)}>
          {network.name}
        </button>
      </h4>
      {flags.map(flag => (
        <p class="flag" key={flag}>
          {flag}
        </p>
      ))}
      <FactList
        facts={[
          [
            messages.jurisdiction.gives,
            purposeNames.length > 0 ? listOf(purposeNames, language) : messages.networks.notKnown,
          ],
          network.site
            ? [messages.jurisdiction.officialSite, <OutLink href={network.site}>{siteName(network.site)}</OutLink>]
            : null,
          [messages.question.listAge, age ?? basis ?? messages.networks.notKnown],
          [messages.jurisdiction.source, <SourceLinks messages={messages} ids={network.sources} sourceOf={sourceOf} />],
        ]}
      />
    </li>
  );
}

function Bridges({ messages, language, way, nameOf, networkName, onOpen }: WithWay) {
  const words = messages.question;
  const bridges = way.bridges.toSorted((a, b) => nameOf(a.jurisdiction).localeCompare(nameOf(b.jurisdiction)));
  const names = (ids: readonly NetworkId[]): string => listOf(ids.map(networkName), language);
  return (
    <>
      <h3>{words.bridgesTitle}</h3>
      <p class="quiet small">{words.bridgesText}</p>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{words.bridge}</th>
            <th scope="col">{words.bridgeWith(nameOf(way.from))}</th>
            <th scope="col">{words.bridgeWith(nameOf(way.to))}</th>
          </tr>
        </thead>
        <tbody>
          {bridges.map(({ jurisdiction, from, to }) => (
            <tr key={jurisdiction} data-jurisdictions={jurisdiction}>
              <th scope="row">
                <button class="link" type="button" onClick={() => onOpen(jurisdiction)}>
                  {nameOf(jurisdiction)}
                </button>
              </th>
              <td>{names(from)}</td>
              <td>{names(to)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Through(props: QuestionPanelProps & { readonly title: string; readonly ways: readonly Way[] }) {
  const { title, ways, route } = props;
  if (ways.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      {ways.map(way => (
        <p key={`${way.from} ${way.to}`}>{throughSentence(way, route, props)}</p>
      ))}
    </>
  );
}

function OtherEdition(props: QuestionPanelProps) {
  const { messages, route, onEdition } = props;
  const { otherEdition } = route;
  const words = messages.question;
  return (
    <>
      <h3>{words.otherEditionTitle(messages.editions.names[otherEdition.edition])}</h3>
      {otherEdition.differs ? (
        <p>
          {words.otherEditionDiffers} {waySentence(otherEdition, props)}
        </p>
      ) : (
        <p>{words.otherEditionSame}</p>
      )}
      <button class="link small" type="button" onClick={() => onEdition(otherEdition.edition)}>
        {words.showOtherEdition}
      </button>
    </>
  );
}

function Next({ messages, language, edition, route, networkName }: QuestionPanelProps) {
  const words = messages.question;
  const involved = [route, ...route.throughState, ...route.throughTerritories].flatMap(way => [
    ...way.shared,
    ...way.bridges.flatMap(bridge => [...bridge.from, ...bridge.to]),
  ]);
  const networks = [...new Set(involved)].flatMap(id => edition.network.get(id) ?? []);
  const { withoutList } = route;
  return (
    <>
      <h3>{words.nextTitle}</h3>
      {networks.map(({ id, shortName, contact, site }) => (
        <p key={id}>
          {words.nextContact(shortName, contact ?? messages.networks.contactNotKnown)}{" "}
          {site ? <OutLink href={site}>{siteName(site)}</OutLink> : null}
        </p>
      ))}
      <p>{words.nextAuthority}</p>
      <p>{words.nextAge(messages.editions.full[edition.id])}</p>
      {withoutList.length > 0 ? (
        <p class="quiet">{words.withoutList(listOf(withoutList.map(networkName), language), withoutList.length)}</p>
      ) : null}
    </>
  );
}
