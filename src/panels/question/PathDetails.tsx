import { alphabetOf, listOf } from "../../i18n/formats.ts";
import type { Edition } from "../../model/atlas.ts";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import type { NetworkId } from "../../model/network.ts";
import type { NetworkPath, Route } from "../../model/routes/route.ts";
import type { SourceRecord } from "../../model/source.ts";
import { jurisdictionInSentence, type Wording } from "../../prose/sentences.ts";
import { FactList } from "../controls/FactList.tsx";
import { OutLink, SourceLinks, siteName } from "../sheets/SourceLinks.tsx";
import { Chains } from "./Chains.tsx";

/** What the networks and bridges of an answer are shown with. */
export interface AnswerDetails extends Wording {
  readonly edition: Edition;
  readonly route: Route;
  readonly sourceOf: (id: string) => SourceRecord | undefined;
  readonly onOpen: (code: JurisdictionCode) => void;
  readonly onOpenNetwork: (network: NetworkId) => void;
}

interface PathDetailsProps extends AnswerDetails {
  readonly path: NetworkPath;
}

/** Evidence for an answer: relations, then the shared networks, else the bridges, else the chains. */
export function PathDetails(props: PathDetailsProps) {
  return (
    <>
      <Relations {...props} />
      <ListedDetails {...props} />
    </>
  );
}

/** Networks of which one end is a member and at which a source names the other. */
function Relations(props: PathDetailsProps) {
  const { messages, path } = props;
  const words = messages.question;
  if (path.relations.length === 0) return null;
  return (
    <>
      <h3>{words.relationsTitle}</h3>
      <p class="quiet small">{words.relationsText}</p>
      <NetworkEntries {...props} ids={[...new Set(path.relations.map(({ network }) => network))]} />
    </>
  );
}

function ListedDetails(props: PathDetailsProps) {
  const { messages, path } = props;
  const words = messages.question;
  if (path.shared.length > 0)
    return (
      <>
        <h3>{words.sharedTitle}</h3>
        <NetworkEntries {...props} ids={path.shared} />
      </>
    );
  if (path.bridges.length > 0)
    return (
      <>
        <Bridges {...props} />
        <h3>{words.bridgeNetworks}</h3>
        <NetworkEntries {...props} ids={[...new Set(path.bridges.flatMap(({ from, to }) => [...from, ...to]))]} />
      </>
    );
  return path.chains.length > 0 ? <Chains {...props} groups={path.chains} /> : null;
}

function NetworkEntries(props: PathDetailsProps & { readonly ids: readonly NetworkId[] }) {
  return (
    <ul>
      {props.ids.map(id => (
        <NetworkEntry {...props} id={id} key={id} />
      ))}
    </ul>
  );
}

/** A network on the path: flags, purposes, official site, age of its list and sources. */
function NetworkEntry(props: PathDetailsProps & { readonly id: NetworkId }) {
  const { messages, edition, route, path, id, nameOf, sourceOf, onOpenNetwork } = props;
  const network = edition.network.get(id);
  if (!network) return null;
  const related = path.relations.filter(({ network: named }) => named === id);
  const flags = [
    ...related.flatMap(({ named, as }) => as.map(text => messages.networks.remark(nameOf(named), text))),
    ...route.flags.flatMap(({ jurisdiction, network: flagged, flag }) =>
      flagged === id ? [messages.networks.remark(nameOf(jurisdiction), flag)] : [],
    ),
  ];
  const sources = new Set([
    ...related.flatMap(({ named }) => (edition.remarks.get(id)?.get(named) ?? []).flatMap(remark => remark.sources)),
    ...network.sources,
  ]);
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
            purposeNames.length > 0 ? listOf(purposeNames, messages.app.spoken) : messages.networks.notKnown,
          ],
          network.site
            ? [messages.jurisdiction.officialSite, <OutLink href={network.site}>{siteName(network.site)}</OutLink>]
            : null,
          [messages.question.listAge, age ?? basis ?? messages.networks.notKnown],
          [messages.jurisdiction.source, <SourceLinks messages={messages} ids={[...sources]} sourceOf={sourceOf} />],
        ]}
      />
    </li>
  );
}

function Bridges(props: PathDetailsProps) {
  const { messages, language, path, nameOf, networkName, onOpen } = props;
  const words = messages.question;
  const inAlphabet = alphabetOf(language);
  const bridges = path.bridges.toSorted((a, b) => inAlphabet(nameOf(a.jurisdiction), nameOf(b.jurisdiction)));
  const names = (ids: readonly NetworkId[]): string => listOf(ids.map(networkName), messages.app.spoken);
  return (
    <>
      <h3>{words.bridgesTitle}</h3>
      <p class="quiet small">{words.bridgesText}</p>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{words.bridge}</th>
            <th scope="col">{words.bridgeWith(jurisdictionInSentence(props, path.from))}</th>
            <th scope="col">{words.bridgeWith(jurisdictionInSentence(props, path.to))}</th>
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
