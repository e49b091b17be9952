import { SwatchMark } from "../controls/Swatch.tsx";
import type { MembershipContext } from "./MembershipEntry.tsx";

/** The networks of a jurisdiction by short name and colour; each leads to its block further down in the sheet. */
export function NetworkChips({ messages, edition, code, chosen, palette, theme }: MembershipContext) {
  const shown = (edition.memberships.get(code) ?? []).flatMap(({ network: id }) => {
    const network = edition.network.get(id);
    return network && (network.group === "document" || chosen.includes(id)) ? [network] : [];
  });
  if (shown.length === 0) return null;
  return (
    <ul class="sheet-chips" aria-label={messages.jurisdiction.chips}>
      {shown.map(({ id, shortName }) => (
        <li key={id}>
          <button type="button" onClick={event => goToBlock(event.currentTarget, id)}>
            <SwatchMark swatch={palette.get(id)} theme={theme} />
            {shortName}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Goes to the block of a network and gives the focus to its name, which opens the network. */
function goToBlock(chip: HTMLElement, id: string): void {
  const block = chip.closest(".sheet")?.querySelector<HTMLElement>(`.membership[data-networks="${CSS.escape(id)}"]`);
  const fold = block?.closest("details");
  if (fold) fold.open = true;
  block?.scrollIntoView({ block: "start" });
  block?.querySelector("button")?.focus({ preventScroll: true });
}
