import axe from "axe-core";
import { type ComponentChildren, render } from "preact";
import { onTestFinished } from "vitest";
import changes from "../../../data/changes.json";
import discrepanciesJson from "../../../data/discrepancies.json";
import jurisdictions from "../../../data/jurisdictions.json";
import membershipsCsv from "../../../data/memberships.csv?raw";
import aliases from "../../../data/names/aliases.json";
import french from "../../../data/names/fr.json";
import networks from "../../../data/networks.json";
import others from "../../../data/other-networks.json";
import profilesJson from "../../../data/profiles.json";
import sourcesJson from "../../../data/sources.json";
import { paletteOf } from "../../../src/draw/palette.ts";
import { en } from "../../../src/i18n/en/index.ts";
import { atlasOf } from "../../../src/model/atlas.ts";
import { discrepanciesOf, profilesOf, sourcesOf } from "../../../src/model/evidence/check.ts";
import { networksBySource } from "../../../src/model/evidence/cited.ts";
import type { JurisdictionCode } from "../../../src/model/jurisdiction.ts";
import type { EditionId, NetworkId } from "../../../src/model/network.ts";
import { namesByCodeOf, otherNamesOf, recordsOf } from "../../../src/model/reading/records.ts";
import type { QueryScope } from "../../../src/model/routes/connections.ts";
import { finderOf, jurisdictionEntries } from "../../../src/model/search/finder.ts";
import type { Choice } from "../../../src/panels/controls/Combobox.tsx";
import "../../../src/styles/styles.css";
import "../../../src/styles/page.css";

export const records = recordsOf({ jurisdictions, networks, membershipsCsv, changes, others });
export const atlas = atlasOf(records);
export const documentNetworks: readonly NetworkId[] = records.networks.map(network => network.id);
export const sources = sourcesOf(sourcesJson);
export const discrepancies = discrepanciesOf(discrepanciesJson);
export const profiles = profilesOf(profilesJson);
export const bySource = networksBySource({ records, profiles, discrepancies });
const sourceById = new Map(sources.map(source => [source.id, source]));

export const code = (text: string): JurisdictionCode => {
  const found = records.jurisdictions.find(jurisdiction => jurisdiction.code === text);
  if (!found) throw new RangeError(`no jurisdiction ${text}`);
  return found.code;
};

export const network = (text: string): NetworkId => {
  const found = [...records.networks, ...records.others].find(({ id }) => id === text);
  if (!found) throw new RangeError(`no network ${text}`);
  return found.id;
};

const nameOf = (asked: JurisdictionCode): string => atlas.jurisdictions.get(asked)?.name ?? asked;

export const ground = (edition: EditionId): QueryScope => ({
  atlas,
  edition,
  networks: documentNetworks,
  territories: "apart",
  purpose: null,
});

/** What most panels are given, in one edition of the real data. */
export const given = (edition: EditionId) => ({
  messages: en,
  language: "en" as const,
  direction: "ltr" as const,
  atlas,
  records,
  edition: atlas.editions[edition],
  chosen: documentNetworks,
  palette: paletteOf(atlas.editions[edition].networks.map(({ id }) => id)),
  theme: "light" as const,
  jurisdictions: atlas.jurisdictions,
  nameOf,
  editionOf: (id: EditionId) => atlas.editions[id],
  basisOf: (id: EditionId) => en.editions.short[id],
  networkName: (id: NetworkId) => atlas.editions[edition].network.get(id)?.shortName ?? id,
  sourceOf: (id: string) => sourceById.get(id),
});

const finder = finderOf(jurisdictionEntries(atlas, [namesByCodeOf(french, "fr")], otherNamesOf(aliases)));

export const find = (text: string): readonly Choice[] =>
  finder.find(text, 8).map(found => ({
    id: found.value,
    kind: "jurisdiction",
    label: nameOf(found.value),
    matched: found.text === nameOf(found.value) ? null : found.text,
  }));

export const choice = (text: string): Choice => ({
  id: code(text),
  kind: "jurisdiction",
  label: nameOf(code(text)),
  matched: null,
});

export interface Shown {
  readonly place: HTMLElement;
  readonly text: () => string;
  readonly show: (children: ComponentChildren) => void;
}

/** Renders into the page until the test ends. */
export function shown(children: ComponentChildren): Shown {
  const place = document.createElement("div");
  place.id = "app";
  document.body.append(place);
  document.documentElement.lang = "en";
  const show = (next: ComponentChildren): void => render(next, place);
  show(children);
  onTestFinished(() => {
    render(null, place);
    place.remove();
  });
  return { place, show, text: () => place.textContent?.replaceAll(/\s+/g, " ") ?? "" };
}

/** Rules about a whole page, which a panel by itself can't meet. */
const pageRules = ["landmark-one-main", "page-has-heading-one", "region"];

/** What axe finds wrong, each as its rule and the first element; the title of the page is that of the test runner. */
export async function accessibilityFaults(part: "panel" | "page" = "panel"): Promise<readonly string[]> {
  const off = ["document-title", ...(part === "panel" ? pageRules : [])];
  const rules = Object.fromEntries(off.map(rule => [rule, { enabled: false }]));
  const { violations } = await axe.run(document, { rules });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
}
