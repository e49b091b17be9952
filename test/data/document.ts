import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const path =
  process.env.ATLAS_SOURCE ??
  fileURLToPath(new URL("../../../shared/source/international-cooperation-networks.txt", import.meta.url));

export const isDocumentHere = existsSync(path);
export const documentText = isDocumentHere ? readFileSync(path, "utf8") : "";

/** Headings of the document in their order; the judicial platforms share one. */
const headings = [
  ["cncp", "Commonwealth Network of Contact Persons"],
  ["ejn", "European Judicial Network"],
  ["eurojust", "Eurojust"],
  ["oas", "Hemispheric Information Exchange Network for Mutual Assistance"],
  ["iberred", "Ibero-American Legal Assistance Network (IberRed)"],
  ["platforms", "Judicial Regional Platforms of Sahel"],
  ["refco", "Network of Specialized Prosecutors Against Organized Crime - REFCO"],
  ["wacap", "Network of West African Central Authorities and Prosecutors Against Organized Crime - WACAP"],
] as const;

function sections(text: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  let lines: string[] | undefined;
  for (const line of text.split("\n").map(part => part.trim())) {
    // The index names all networks on one line, parted by bars; a list of members may begin like a heading does.
    const heading = line.includes("|")
      ? undefined
      : headings.find(([id, words]) => !found.has(id) && line.startsWith(words));
    if (heading && line.length < 150) {
      lines = [];
      found.set(heading[0], lines);
    } else if (line !== "") lines?.push(line);
  }
  return found;
}

/** The items of an English list, in which only the last "and" parts two items. */
function itemsOf(list: string): readonly string[] {
  const items = list.split(", ");
  const last = /^(?:(.+) )?and (.+?)$/.exec(items.at(-1) ?? "");
  return last ? [...items.slice(0, -1), ...(last[1] ? [last[1]] : []), last[2] ?? ""] : items;
}

const afterMembers = (lines: readonly string[]): string =>
  (lines.slice(lines.lastIndexOf("Members:") + 1).at(-1) ?? "").replace(/\.$/, "");

const within = (lines: readonly string[], pattern: RegExp): string =>
  lines.flatMap(line => pattern.exec(line)?.[1] ?? [])[0] ?? "";

/** The words for each member, by network, as a reader of the text finds them; WACAP has none. */
export function listsInDocument(text: string): ReadonlyMap<string, readonly string[]> {
  const of = sections(text);
  const lines = (id: string): readonly string[] => of.get(id) ?? [];
  const lists = [
    ...["cncp", "ejn", "eurojust", "oas", "iberred"].map(id => [id, afterMembers(lines(id))] as const),
    ["ioc", within(lines("platforms"), /\(IOC\) countries: (.+?), created jointly/)],
    ["sahel", within(lines("platforms"), /Sahel countries, currently: (.+?), launched/)],
    ["refco", within(lines("refco"), /prosecution offices from (.+?)\./)],
  ] as const;
  return new Map(lists.map(([id, list]) => [id, itemsOf(list)]));
}
