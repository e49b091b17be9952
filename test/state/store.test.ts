import { expect, it } from "vitest";
import type { JurisdictionCode } from "../../src/model/jurisdiction.ts";
import type { NetworkId } from "../../src/model/network.ts";
import { firstRecords } from "../../src/state/data.ts";
import { storeOf } from "../../src/state/store.ts";

const spain = "ESP" as JurisdictionCode;
const ejn = "ejn" as NetworkId;

function opened() {
  const pushed: string[] = [];
  const history = {
    state: null,
    pushState: (_state: unknown, _title: string, url: string) => void pushed.push(url),
    replaceState: () => {},
  };
  const bar = { location: { hash: "", pathname: "/", search: "" }, history } as unknown as Parameters<
    typeof storeOf
  >[1];
  return { store: storeOf(firstRecords(), bar), pushed };
}

it("opens one sheet at a time and closes it, each with further changes in one step", () => {
  const { store, pushed } = opened();
  const sheet = () => [store.view.value.jurisdiction, store.view.value.network];
  store.change({ page: "sources" });
  store.open({ jurisdiction: spain });
  expect([sheet(), store.view.value.page]).toEqual([[spain, null], "sources"]);
  store.open({ network: ejn }, { page: null });
  expect([sheet(), store.view.value.page]).toEqual([[null, ejn], null]);
  store.close({ chart: "pairs" });
  expect([sheet(), store.view.value.chart]).toEqual([[null, null], "pairs"]);
  expect(pushed.map(url => new URLSearchParams(url.slice(url.indexOf("#") + 1)).get("network"))).toEqual([
    null,
    null,
    "ejn",
    null,
  ]);
});
