import { group } from "d3";
import { type ChartContext, shortNameOf } from "../draw/context.ts";
import { noteSentences } from "../draw/name-notes.ts";
import { isolated } from "../i18n/isolated.ts";
import type { JurisdictionCode } from "../model/jurisdiction.ts";
import type { Membership } from "../model/membership.ts";
import type { NetworkId } from "../model/network.ts";
import { countedAs } from "../model/sets/overlap.ts";
import { membershipNotes } from "../model/standing.ts";

/** A jurisdiction as charts label it. */
export interface NamedMember {
  readonly code: JurisdictionCode;
  /** Includes the territories through which a State counts, and † for a membership with a status or flag. */
  readonly label: string;
}

const isNoted = (membership: Membership): boolean => membershipNotes(membership).length > 0;

/** Labels the members of a cell or pair, sorted in the language. */
type Naming = (networks: readonly NetworkId[], members: readonly JurisdictionCode[]) => readonly NamedMember[];

export function namingIn(context: ChartContext): Naming {
  const standing = standingsIn(context);
  // British English, as the interface is written in it.
  const { compare } = new Intl.Collator(context.language === "en" ? "en-GB" : context.language);
  return (networks, members) =>
    members
      .map(code => {
        const own = (standing.get(code) ?? []).filter(membership => networks.includes(membership.network));
        return { code, label: labelOf(context, code, own) };
      })
      .sort((a, b) => compare(a.label, b.label));
}

/** Memberships that count, by the jurisdiction they count for. */
function standingsIn(context: ChartContext): ReadonlyMap<JurisdictionCode, readonly Membership[]> {
  const standings = new Map<JurisdictionCode, Membership[]>();
  for (const id of context.networks) {
    for (const membership of context.edition.members.get(id)?.values() ?? []) {
      if (!membership.counts) continue;
      const code = countedAs(context.atlas, context.territories, membership.jurisdiction);
      const list = standings.get(code);
      if (list) list.push(membership);
      else standings.set(code, [membership]);
    }
  }
  return standings;
}

function labelOf(context: ChartContext, code: JurisdictionCode, own: readonly Membership[]): string {
  const { messages } = context;
  const nameOf = (named: JurisdictionCode): string => isolated(context.nameOf(named));
  const named = new Set(own.filter(m => m.jurisdiction === code).map(m => m.network));
  const through = own.filter(m => m.jurisdiction !== code && !named.has(m.network)).map(m => m.jurisdiction);
  const name =
    through.length === 0
      ? nameOf(code)
      : messages.charts.countedThrough(nameOf(code), [...new Set(through)].map(nameOf));
  return own.some(isNoted) ? `${name}†` : name;
}

/** A note for each status or flag of memberships that count, with the jurisdictions it concerns. */
export function notesIn(context: ChartContext): readonly string[] {
  const { edition, networks, nameOf, messages } = context;
  return networks.flatMap(id => {
    const noted = [...(edition.members.get(id)?.values() ?? [])].filter(m => m.counts && isNoted(m));
    return [...group(noted, own => membershipNotes(own).join("; "))].map(([note, members]) =>
      messages.charts.countedWithNote(
        members.map(m => isolated(nameOf(m.jurisdiction))),
        shortNameOf(context, id),
        note,
      ),
    );
  });
}

/** The notes on disputed names among those that a chart or figure names. */
export const nameNotesIn = (context: ChartContext, codes: readonly JurisdictionCode[]): readonly string[] =>
  noteSentences(codes, {
    messages: context.messages,
    nameOf: code => isolated(context.nameOf(code)),
    jurisdictions: context.atlas.jurisdictions,
  });
