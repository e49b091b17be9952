import type { Messages } from "../i18n/messages.ts";
import type { JurisdictionCode } from "../model/jurisdiction.ts";
import type { NetworkId } from "../model/network.ts";
import type { DiscrepancyRecord, SourceRecord } from "../model/source.ts";

interface DiscrepancyReportContext {
  readonly messages: Messages;
  readonly nameOf: (code: JurisdictionCode) => string;
  readonly networkName: (id: NetworkId) => string;
  readonly sourceOf: (id: string) => SourceRecord | undefined;
}

/** The faults of the document as plain text for its publisher. */
export function discrepancyReport(
  discrepancies: readonly DiscrepancyRecord[],
  { messages, nameOf, networkName, sourceOf }: DiscrepancyReportContext,
): string {
  const words = messages.sources;
  const kinds: Readonly<Record<string, string>> = words.faultKinds;
  const entries = discrepancies.map(({ id, networks, jurisdictions, kind, text, where, sources }) =>
    [
      words.faultHead(id, kinds[kind] ?? kind),
      words.faultWhere(where),
      ...(networks.length > 0 ? [words.faultNetworks(networks.map(of => networkName(of as NetworkId)))] : []),
      ...(jurisdictions.length > 0 ? [words.faultJurisdictions(jurisdictions.map(nameOf))] : []),
      text,
      words.faultSources(sources.flatMap(source => sourceOf(source) ?? []).map(({ title, url }) => `${title}, ${url}`)),
    ].join("\n"),
  );
  return `${[words.reportHead(discrepancies.length), ...entries].join("\n\n")}\n`;
}
