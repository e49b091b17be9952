declare module "virtual:first-map-networks" {
  export const networks: unknown;
}

declare module "virtual:rows/jurisdictions" {
  export const rows: unknown;
}

declare module "virtual:rows/geo/units" {
  export const rows: readonly { code: string; anchor: number[]; areaKm2: number; dotBelowZoom: number }[];
}
