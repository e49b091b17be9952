import { strFromU8, unzipSync } from "fflate";

/** An element of a part, as a strict reader finds it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  text: string;
}

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function unescaped(text: string): string {
  if (/[<>]|\p{Cs}|[^\P{Cc}\t\n\r]|[\ufffe\uffff]/u.test(text)) throw new Error(`not allowed in XML: ${text}`);
  return text.replace(/&([^;]*);?/g, (reference, name: string) => {
    const letter = entities[name];
    if (letter === undefined || !reference.endsWith(";")) throw new Error(`no such entity: ${reference}`);
    return letter;
  });
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const rest = text.replace(/\s+([\w:]+)="([^"]*)"/g, (_, name: string, value: string) => {
    if (found.has(name)) throw new Error(`twice in one element: ${name}`);
    found.set(name, unescaped(value));
    return "";
  });
  if (rest.trim() !== "") throw new Error(`no attributes: ${rest}`);
  return found;
}

/** The root of a part. Throws where it is not well-formed; ours use no comments, and no markup but elements. */
export function xmlRoot(text: string): XmlElement {
  const body = text.replace(/^<\?xml version="1\.0" encoding="UTF-8" standalone="yes"\?>\n/, "");
  if (body === text) throw new Error("no declaration");
  const top: XmlElement = { name: "", attributes: new Map(), children: [], text: "" };
  const open = [top];
  const last = (): XmlElement => open.at(-1) ?? top;
  for (const [, tag, between = ""] of body.matchAll(/(?:<([^>]*)>)?([^<]*)/g)) {
    if (tag?.startsWith("/")) {
      if (open.pop()?.name !== tag.slice(1)) throw new Error(`closes nothing: ${tag}`);
    } else if (tag !== undefined) {
      const [, name = "", attributes = "", end] = /^([\w:]+)((?:\s+[\w:]+="[^"]*")*)\s*(\/?)$/.exec(tag) ?? [];
      if (name === "") throw new Error(`no element: ${tag}`);
      const element = { name, attributes: attributesOf(attributes), children: [], text: "" };
      last().children.push(element);
      if (end !== "/") open.push(element);
    }
    last().text += unescaped(between);
  }
  const [root, ...more] = top.children;
  if (open.length !== 1 || !root || more.length > 0 || top.text.trim() !== "") throw new Error("not one element");
  return root;
}

/** All elements of a name below another, in order. */
export const elementsOf = (root: XmlElement, name: string): readonly XmlElement[] =>
  root.children.flatMap(child => [...(child.name === name ? [child] : []), ...elementsOf(child, name)]);

export const attributeOf = (element: XmlElement, name: string): string => element.attributes.get(name) ?? "";

/** The parts of a document by their paths, each read strictly. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, XmlElement> {
  return new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, xmlRoot(strFromU8(part))]));
}

/** The part that the relations are of: `a/_rels/b.xml.rels` are those of `a/b.xml`. */
const ownerOf = (path: string): string => path.replace("_rels/", "").replace(/\.rels$/, "");

/** What is wrong with a document as a package: a part without a type, a relation that leads nowhere, a part that nobody names. */
export function faultsOf(parts: ReadonlyMap<string, XmlElement>): readonly string[] {
  const types = parts.get("[Content_Types].xml");
  if (!types) return ["no content types"];
  const typed = elementsOf(types, "Override").map(part => attributeOf(part, "PartName").slice(1));
  const named = new Set<string>();
  const faults: string[] = [];
  for (const [path, root] of parts) {
    if (!path.endsWith(".rels")) continue;
    if (ownerOf(path) !== "" && !parts.has(ownerOf(path))) faults.push(`${path} is of no part`);
    const ids = elementsOf(root, "Relationship").map(relation => {
      const target = attributeOf(relation, "Target").slice(1);
      if (!parts.has(target)) faults.push(`${path} leads to ${target}, which is not there`);
      named.add(target);
      return attributeOf(relation, "Id");
    });
    if (new Set(ids).size < ids.length) faults.push(`${path} has an id twice`);
    const owner = parts.get(ownerOf(path));
    for (const used of owner ? idsUsedIn(owner) : []) if (!ids.includes(used)) faults.push(`${path} has no ${used}`);
  }
  for (const path of parts.keys()) {
    if (path.endsWith(".rels") || path === "[Content_Types].xml") continue;
    if (!typed.includes(path)) faults.push(`${path} has no type`);
    if (!named.has(path)) faults.push(`no part names ${path}`);
  }
  return [...faults, ...typed.filter(path => !parts.has(path)).map(path => `${path} has a type and is not there`)];
}

const idsUsedIn = (element: XmlElement): readonly string[] => [
  ...[...element.attributes].flatMap(([name, value]) => (/^r:(id|embed)$/.test(name) ? [value] : [])),
  ...element.children.flatMap(idsUsedIn),
];
