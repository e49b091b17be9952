import { listOf } from "../../i18n/formats.ts";
import type { Messages } from "../../i18n/messages.ts";
import type { Atlas, Edition } from "../../model/atlas.ts";
import type { Jurisdiction, JurisdictionCode, Language } from "../../model/jurisdiction.ts";
import type { NetworkId } from "../../model/network.ts";
import { jurisdictionInSentence } from "../../prose/sentences.ts";
import { NameNotes } from "../controls/NameNotes.tsx";
import { Names } from "../controls/Names.tsx";

export interface RelatedSheetsProps {
  readonly messages: Messages;
  readonly language: Language;
  readonly atlas: Atlas;
  readonly edition: Edition;
  readonly code: JurisdictionCode;
  readonly chosen: readonly NetworkId[];
  readonly nameOf: (code: JurisdictionCode) => string;
  readonly onOpen: (code: JurisdictionCode) => void;
}

/** The jurisdiction's networks: those of the document and those switched on. Empty: it is in none of them. */
function listedNetworkNames({ messages, edition, chosen }: RelatedSheetsProps, code: JurisdictionCode): string {
  const names = (edition.memberships.get(code) ?? []).flatMap(({ network: id }) => {
    const network = edition.network.get(id);
    return network && (network.group === "document" || chosen.includes(id))
      ? [messages.names.networkInSentence(network.shortName)]
      : [];
  });
  return names.length === 0 ? "" : listOf(names, messages.app.spoken);
}

/** The State's own networks, shown apart because they never count for the territory. */
export function ThroughState(
  props: RelatedSheetsProps & { readonly jurisdiction: Jurisdiction; readonly state: JurisdictionCode },
) {
  const { messages, language, nameOf, jurisdiction, state, onOpen } = props;
  const words = messages.jurisdiction;
  const name = jurisdictionInSentence(props, state);
  const names = listedNetworkNames(props, state);
  const { partOfParent, disputed } = jurisdiction;
  const partText = disputed ? words.throughAdministeringText : words.throughStateText;
  const listedText = partOfParent ? partText : words.stateListedText;
  const ordinary = partOfParent ? words.throughState : words.stateListed;
  return (
    <>
      <h3>{(disputed ? words.administering : ordinary)(name)}</h3>
      <p>{names === "" ? words.stateNotListed(name) : listedText(name, names)}</p>
      <Names messages={messages} language={language} codes={[state]} nameOf={nameOf} onOpen={onOpen} />
    </>
  );
}

/** Territories listed in their own right, each with its networks, then the others. */
export function Territories(props: RelatedSheetsProps) {
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
      <NameNotes
        messages={messages}
        nameOf={nameOf}
        jurisdictions={atlas.jurisdictions}
        codes={territories.map(territory => territory.code)}
      />
    </>
  );
}
