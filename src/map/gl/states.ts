import type { Map as MaplibreMap } from "maplibre-gl";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";

/** Feature states by the units for which they are true; maplibre gets only the differences. */
export function createStates(map: MaplibreMap) {
  const known = new Map<string, ReadonlySet<JurisdictionCode>>();
  return {
    set(source: string, name: string, codes: ReadonlySet<JurisdictionCode>): void {
      const key = `${source} ${name}`;
      if (!map.getSource(source)) return;
      const before = known.get(key) ?? new Set();
      for (const code of before) if (!codes.has(code)) map.setFeatureState({ source, id: code }, { [name]: false });
      for (const code of codes) if (!before.has(code)) map.setFeatureState({ source, id: code }, { [name]: true });
      known.set(key, new Set(codes));
    },
    /** Forgets states that were lost with the context. */
    forget(): void {
      known.clear();
    },
  };
}
