declare module "virtual:first-map-networks" {
  export const networks: unknown;
}
