import type { ChartContext } from "../../src/draw/context.ts";
import { paletteOf } from "../../src/draw/palette.ts";
import { en } from "../../src/i18n/en/index.ts";
import type { Atlas } from "../../src/model/atlas.ts";
import type { EditionId } from "../../src/model/network.ts";

/** What charts and maps are given of an atlas: all networks of an edition, in English and by day. */
export function contextIn(atlas: Atlas, id: EditionId = "published"): ChartContext {
  const edition = atlas.editions[id];
  const networks = edition.networks.map(network => network.id);
  return {
    atlas,
    edition,
    networks,
    territories: "apart",
    palette: paletteOf(networks),
    theme: "light",
    messages: en,
    language: "en",
    nameOf: code => atlas.jurisdictions.get(code)?.name ?? code,
  };
}
