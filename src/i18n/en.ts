import { numberOf, plural } from "./formats.ts";

const count = (n: number): string => numberOf(n, "en");

/** English: every sentence of the interface. A further language is one more file of the same shape. */
export const en = {
  app: {
    title: "Cooperation Atlas",
  },
  networks: {
    jurisdictions: (n: number) => `${count(n)} ${plural(n, "en", { one: "jurisdiction", other: "jurisdictions" })}`,
  },
  jurisdiction: {},
  map: {},
  charts: {},
  question: {},
  export: {},
  search: {},
  editions: {},
  sources: {},
  own: {},
  about: {},
  errors: {
    noScript: "The atlas is drawn by a script in this page. Allow scripts for this site to see it.",
  },
};
