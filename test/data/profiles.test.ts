import { describe, expect, it } from "vitest";
import { sourcesInProfile } from "../../src/model/evidence/cited.ts";
import type { NetworkProfile, SourcedField } from "../../src/model/evidence/profile.ts";
import type { NetworkRecord } from "../../src/model/network.ts";
import { others, profiles, records, sources } from "./files.ts";

const networks: readonly NetworkRecord[] = [...records.networks, ...others];
const membersOf = new Map(others.map(({ id, members, observers }) => [id, { members, observers }] as const));
const networkOf = (profile: NetworkProfile): NetworkRecord | undefined =>
  networks.find(({ id }) => id === profile.network);

/** The fields that say something of a network. */
function toldFields(network: NetworkRecord, { matters }: NetworkProfile): readonly SourcedField[] {
  const { nameInOriginal, purposes, since, languages, runBy, site, contact, about, membershipMeans, note, lists } =
    network;
  const own = membersOf.get(network.id);
  const told: Readonly<Record<SourcedField, boolean>> = {
    nameInOriginal: nameInOriginal !== undefined,
    matters: matters.length > 0,
    purposes: purposes.length > 0,
    since: since !== null,
    languages: languages !== null,
    runBy: runBy !== null,
    site: site !== null,
    contact: contact !== null,
    about: about !== "",
    membershipMeans: membershipMeans !== null,
    note: note !== null,
    statedCount: Object.values(lists).some(({ statedCount }) => statedCount !== null),
    shownUntil: lists.current.shownUntil !== null,
    members: own === undefined || own.members.length > 0,
    observers: (own?.observers.length ?? 0) > 0,
  };
  return (Object.keys(told) as readonly SourcedField[]).filter(field => told[field]);
}

describe("the profiles", () => {
  it("are one for each network, in the order of the networks", () => {
    expect(profiles.map(({ network }) => network)).toEqual(networks.map(({ id }) => id));
  });

  it("name the sources of every field that says something, and of no other", () => {
    for (const profile of profiles) {
      const network = networkOf(profile);
      const told = network ? toldFields(network, profile) : [];
      expect(Object.keys(profile.fieldSources).toSorted(), profile.network).toEqual(told.toSorted());
    }
  });

  it("name sources that exist, at least one for each field and line", () => {
    const known = new Set(sources.map(({ id }) => id));
    for (const profile of profiles) {
      const { network: id, legalBasis, documents, meetings, partners, statements, fieldSources } = profile;
      const lines = [legalBasis, documents, meetings, partners, statements].flat();
      expect(
        [...sourcesInProfile(profile)].filter(source => !known.has(source)),
        id,
      ).toEqual([]);
      expect(
        lines.filter(line => line.sources.length === 0),
        id,
      ).toEqual([]);
      for (const [field, ids] of Object.entries(fieldSources)) expect(ids.length, `${id}, ${field}`).toBeGreaterThan(0);
    }
  });

  it("have EDTF dates, and web addresses", () => {
    const day = String.raw`\d{4}(?:-\d\d(?:-\d\d)?)?[~?]?`;
    const edtf = new RegExp(`^${day}(?:/${day})?$`);
    const dated = profiles.flatMap(({ legalBasis, meetings }) => [...legalBasis, ...meetings]);
    expect(dated.flatMap(({ date }) => (date === null || edtf.test(date) ? [] : [date]))).toEqual([]);
    for (const { url } of profiles.flatMap(({ documents }) => documents))
      if (url !== null) expect(new URL(url).protocol).toMatch(/^https?:$/);
  });

  it("say what the document says of its nine networks, all of them in criminal matters", () => {
    const ofDocument = profiles.slice(0, records.networks.length);
    expect(ofDocument.filter(({ matters }) => !matters.includes("criminal"))).toEqual([]);
    for (const { network, statements } of ofDocument)
      expect(
        statements.some(statement => statement.sources.includes("unodc-page")),
        network,
      ).toBe(true);
  });
});
