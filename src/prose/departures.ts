import { dayOf } from "../i18n/formats.ts";
import type { Atlas, Edition } from "../model/atlas.ts";
import { type Departure, departuresOf } from "../model/exits.ts";
import type { JurisdictionCode } from "../model/jurisdiction.ts";
import type { NetworkId } from "../model/network.ts";
import { dateText } from "./dates.ts";
import { networkList, type Wording } from "./sentences.ts";

interface Shown {
  readonly atlas: Atlas;
  readonly edition: Edition;
  readonly networks: readonly NetworkId[];
}

/** What a jurisdiction has left among some networks since the published edition, with dates, as one sentence; empty: nothing. */
export function departureSentences(
  { atlas, edition, networks }: Shown,
  code: JurisdictionCode,
  wording: Wording,
): readonly string[] {
  const left = departuresOf(atlas, edition, code).filter(({ network }) => networks.includes(network));
  if (left.length === 0) return [];
  const whens = [...new Set(left.map(departure => whenText(departure, wording)))];
  const parts = whens.map(when => ({
    networks: networkList(
      left.filter(departure => whenText(departure, wording) === when).map(({ network }) => network),
      wording,
    ),
    when,
  }));
  return [wording.messages.jurisdiction.left(parts)];
}

function whenText({ date, dateConfirmed }: Departure, { messages }: Wording): string {
  const { leftWhen } = messages.jurisdiction;
  const { spoken } = messages.app;
  if (date === null) return leftWhen.undated;
  const isPlain = /^\d{4}(?:-\d\d){0,2}$/.test(date);
  const when = isPlain ? leftWhen.plain(dayOf(date, spoken), date.length > 7) : dateText(date, messages, spoken);
  return dateConfirmed ? when : `${when} ${messages.editions.dateUnconfirmed}`;
}
