import type { Swatch, Theme } from "../../draw/palette.ts";
import { listOf } from "../../i18n/formats.ts";
import type { Messages } from "../../i18n/messages.ts";
import type { Atlas, Edition } from "../../model/atlas.ts";
import type { JurisdictionCode, Language } from "../../model/jurisdiction.ts";
import type { Membership } from "../../model/membership.ts";
import type { NetworkId } from "../../model/network.ts";
import type { SourceRecord } from "../../model/source.ts";
import { dateText } from "../../prose/dates.ts";
import { type Fact, FactList } from "../controls/FactList.tsx";
import { SwatchMark } from "../controls/Swatch.tsx";
import { OutLink, SourceLinks, siteName } from "./SourceLinks.tsx";

/** What every membership of a sheet is shown with. */
export interface MembershipContext {
  readonly messages: Messages;
  readonly language: Language;
  readonly atlas: Atlas;
  readonly edition: Edition;
  readonly code: JurisdictionCode;
  readonly chosen: readonly NetworkId[];
  readonly palette: ReadonlyMap<NetworkId, Swatch>;
  readonly theme: Theme;
  readonly sourceOf: (id: string) => SourceRecord | undefined;
  readonly onOpenNetwork: (network: NetworkId) => void;
}

interface MembershipEntryProps extends MembershipContext {
  readonly membership: Membership;
}

/** One membership: purposes, status, spelling in the list, start date, sources, confidence. */
export function MembershipEntry(props: MembershipEntryProps) {
  const { messages, edition, membership, chosen, palette, theme, onOpenNetwork } = props;
  const network = edition.network.get(membership.network);
  return (
    <li class="membership" data-networks={membership.network}>
      <div class="membership-head">
        <SwatchMark swatch={palette.get(membership.network)} theme={theme} />
        <h4>
          <button class="link" type="button" onClick={() => onOpenNetwork(membership.network)}>
            {network ? messages.names.withShortName(network.name, network.shortName) : membership.network}
          </button>
        </h4>
      </div>
      {chosen.includes(membership.network) ? null : <p class="quiet small">{messages.jurisdiction.networkOff}</p>}
      {membership.flags.map(flag => (
        <p class="flag" key={flag}>
          {flag}
        </p>
      ))}
      <MembershipFacts {...props} />
    </li>
  );
}

function MembershipFacts({ messages, language, edition, atlas, code, membership, sourceOf }: MembershipEntryProps) {
  const words = messages.jurisdiction;
  const unknown = messages.networks.notKnown;
  const network = edition.network.get(membership.network);
  const { status, counts, listedAs, since, confidence, sources } = membership;
  const datesOf = since === null ? undefined : network?.lists[edition.id].datesOf;
  const purposes = network?.purposes.map(purpose => messages.networks.purposes[purpose]) ?? [];
  const joined = atlas.records.changes.find(({ id, date }) => date === since && membership.changes.includes(id));
  const isOpen = since !== null && joined?.dateConfirmed === false;
  const day = since ? dateText(since, messages, language) : listedAs ? words.sinceDocument : unknown;
  const sinceText = isOpen ? `${day} ${messages.editions.dateUnconfirmed}` : day;
  const facts: readonly Fact[] = [
    [words.gives, purposes.length > 0 ? listOf(purposes, messages.app.spoken) : unknown],
    status === "member" && counts ? null : [words.status, counts ? status : words.statusNotCounted(status)],
    listedAs && listedAs !== atlas.jurisdictions.get(code)?.name ? [words.listedAs, listedAs] : null,
    [datesOf === undefined ? words.since : messages.lists.datesOf(datesOf), sinceText],
    network?.site ? [words.officialSite, <OutLink href={network.site}>{siteName(network.site)}</OutLink>] : null,
    [words.source, <SourceLinks messages={messages} ids={sources} sourceOf={sourceOf} />],
    confidence ? [words.confidence, confidence] : null,
  ];
  return <FactList facts={facts} />;
}
