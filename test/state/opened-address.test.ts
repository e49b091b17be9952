import { describe, expect, it } from "vitest";
import { readingOfAddress } from "../../src/app/state/address.ts";
import { firstRecords, loadOthers } from "../../src/state/data.ts";
import { type Store, storeOf } from "../../src/state/store.ts";

interface Entry {
  hash: string;
  state: unknown;
}

/** A page that was opened with an address, and its history, as far as one entry goes. */
async function opened(hash: string, meanwhile: (store: Store) => void = () => {}) {
  const entry: Entry = { hash, state: null };
  const written: string[] = [];
  const go = (state: unknown, _title: string, url: string): void => {
    Object.assign(entry, { state, hash: new URL(url, "https://atlas.example/").hash });
    written.push(entry.hash);
  };
  const bar = {
    location: {
      pathname: "/",
      search: "",
      get hash() {
        return entry.hash;
      },
    },
    history: {
      get state() {
        return entry.state;
      },
      pushState: go,
      replaceState: go,
    },
  };
  const store = storeOf(firstRecords(), bar);
  const address = readingOfAddress(store, bar);
  const others = loadOthers().then(records => store.learn({ others: records }));
  address.read(others);
  meanwhile(store);
  await others;
  await Promise.resolve();
  return { store, address, entry, written };
}

describe("an opened address", () => {
  it.each([
    "#edition%3Dcurrent%26networks%3Dejn",
    "#edition%253Dcurrent%2526networks%253Dejn",
    "#edition=current&amp;networks=ejn",
    "#edition=3Dcurrent&networks=3Dejn",
    "#Edition=Current&Networks=EJN",
    "##edition=current&networks=ejn.",
    "#edition=current&networks=ejn%3E",
    "#edition=cur%C2%ADrent&networks=e%20jn",
  ])("is read as it was meant and written as the atlas writes it: %s", async hash => {
    const { store, address, entry } = await opened(hash);
    expect(store.view.value).toMatchObject({ edition: "current", networks: ["ejn"] });
    expect(entry.hash).toBe("#edition=current&networks=ejn");
    expect(address.unread.value).toEqual([]);
    expect(store.unknownNetworks.value).toEqual([]);
  });

  it("is read so in a later step of a visit, too", async () => {
    const { store, entry } = await opened("#edition=current");
    entry.hash = "#edition=3Dpublished&amp;chart=3Dpairs).";
    entry.state = null;
    store.follow();
    expect(store.view.value).toMatchObject({ edition: "published", chart: "pairs" });
    expect(entry.hash).toBe("#edition=published&chart=pairs");
  });

  it("keeps the question of an altered link, out of the address", async () => {
    const { store, entry } = await opened("#edition%3Dpublished%26from%3DESP%26to%3DKEN");
    expect(store.view.value).toMatchObject({ question: { from: "ESP", to: "KEN" }, fill: "reach" });
    expect(entry.hash).not.toMatch(/ESP|KEN/);
  });

  it("says what it does not understand, until that is dismissed or another is opened", async () => {
    const { store, address, entry } = await opened("#edition=current&day=2026-02-31&zoom=3");
    expect(address.unread.value).toEqual(["day=2026-02-31", "zoom=3"]);
    expect(store.view.value).toMatchObject({ edition: "current", day: null });
    expect(entry.hash).toBe("#edition=current");
    address.dismiss();
    expect(address.unread.value).toEqual([]);
    entry.hash = "#edition=current&chart=pie";
    store.follow();
    await Promise.resolve();
    expect(address.unread.value).toEqual(["chart=pie"]);
    entry.hash = "#edition=current";
    store.follow();
    await Promise.resolve();
    expect(address.unread.value).toEqual([]);
  });

  it("finds networks that are known later than the first map in all that names some", async () => {
    const { store, address } = await opened("#fill=compare&compare=ejn,carin&network=carin&overlap=carin,ejn");
    expect(store.view.value).toMatchObject({ fill: "compare", compare: ["ejn", "carin"], network: "carin" });
    expect(store.view.value.overlap).toEqual(["ejn", "carin"]);
    expect(address.unread.value).toEqual([]);
  });

  it("leaves what a person has chosen before those networks were known", async () => {
    const { store } = await opened("#network=carin", opening => opening.open({ jurisdiction: "ESP" as never }));
    expect(store.view.value).toMatchObject({ jurisdiction: "ESP", network: null });
  });

  it("never gives the first screen without a word for a text that says something", async () => {
    for (const hash of ["#hello", "#%E0%A4%A", "#edition=tomorrow", "#&&&===%%%", "#networks%3", "#?", "#<script>"]) {
      const { address, store } = await opened(hash);
      const isSaid = address.unread.value.length + store.unknownNetworks.value.length > 0;
      expect([hash, isSaid]).toEqual([hash, hash !== "#?"]);
    }
  });
});
