import { listOf } from "../../i18n/formats.ts";
import type { Jurisdiction, JurisdictionCode } from "../../model/jurisdiction.ts";
import { Names } from "../controls/Names.tsx";
import type { JurisdictionSheetProps } from "./JurisdictionSheet.tsx";

/** Networks of the document and those switched on. */
function listedNetworkNames(
  { messages, edition, language, chosen }: JurisdictionSheetProps,
  code: JurisdictionCode,
): string {
  const names = (edition.memberships.get(code) ?? []).flatMap(({ network: id }) => {
    const network = edition.network.get(id);
    return network && (network.group === "document" || chosen.includes(id))
      ? [messages.names.networkInSentence(network.shortName)]
      : [];
  });
  return names.length === 0 ? "" : listOf(names, language);
}

/** What the State is listed in: kept apart, because it is never counted for the territory. */
export function ThroughState(
  props: JurisdictionSheetProps & { readonly jurisdiction: Jurisdiction; readonly state: JurisdictionCode },
) {
  const { messages, language, nameOf, jurisdiction, state, onOpen } = props;
  const words = messages.jurisdiction;
  const name = messages.names.inSentence(nameOf(state));
  const names = listedNetworkNames(props, state);
  const listedText = jurisdiction.partOfParent ? words.throughStateText : words.stateListedText;
  return (
    <>
      <h3>{jurisdiction.partOfParent ? words.throughState(name) : words.stateListed(name)}</h3>
      <p>{names === "" ? words.stateNotListed(name) : listedText(name, names)}</p>
      <Names messages={messages} language={language} codes={[state]} nameOf={nameOf} onOpen={onOpen} />
    </>
  );
}

/** Those that are listed for themselves, each with its networks, then the others. */
export function Territories(props: JurisdictionSheetProps) {
  const { messages, language, atlas, code, nameOf, onOpen } = props;
  const territories = [...atlas.jurisdictions.values()].filter(other => other.parent === code);
  if (territories.length === 0) return null;
  const listed = territories.filter(territory => listedNetworkNames(props, territory.code) !== "");
  const others = territories.filter(territory => !listed.includes(territory)).map(territory => territory.code);
  return (
    <>
      <h3>{messages.jurisdiction.territories}</h3>
      <p class="quiet small">{messages.jurisdiction.territoriesText}</p>
      <ul>
        {listed.map(territory => (
          <li key={territory.code}>
            <button
              class="link"
              type="button"
              data-jurisdictions={territory.code}
              onClick={() => onOpen(territory.code)}
            >
              {messages.jurisdiction.territoryListed(nameOf(territory.code), listedNetworkNames(props, territory.code))}
            </button>
          </li>
        ))}
      </ul>
      {others.length > 0 ? (
        <>
          <p class="quiet small">{messages.jurisdiction.territoriesNotListed}</p>
          <Names messages={messages} language={language} codes={others} nameOf={nameOf} onOpen={onOpen} shown={6} />
        </>
      ) : null}
    </>
  );
}
