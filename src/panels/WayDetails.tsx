import { listOf } from "../i18n/formats.ts";
import type { NetworkId } from "../model/network.ts";
import type { Way } from "../model/route.ts";
import { flagsOf } from "../model/standing.ts";
import { Chains } from "./Chains.tsx";
import { FactList } from "./FactList.tsx";
import type { QuestionPanelProps } from "./QuestionPanel.tsx";
import { OutLink, SourceLinks, siteName } from "./SourceLinks.tsx";

type WithWay = QuestionPanelProps & { readonly way: Way };

/** What stands behind an answer: the shared networks, else the bridges, else the chains. */
export function WayDetails(props: WithWay) {
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
