import { strToU8, type Zippable, zipSync } from "fflate";
import { reviewedMonth } from "../../model/review.ts";
import { escapeXml } from "../text/xml-text.ts";

/** A part of an Office document, with the parts that it refers to. */
export interface OfficePart {
  readonly path: string;
  /** What follows `application/vnd.openxmlformats-officedocument.` in its content type. */
  readonly type: string;
  readonly xml: string;
  readonly relations?: readonly PartRelation[];
}

interface PartRelation {
  readonly id: string;
  /** The last word of its type, such as "worksheet". */
  readonly kind: string;
  readonly path: string;
}

/** What a document says of itself in its properties. */
export interface OfficeProperties {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly description: string;
  readonly licence: string;
  /** The language of the words, such as "en". */
  readonly language: string;
}

export const officeNamespace = "http://schemas.openxmlformats.org/officeDocument/2006";
const packageNamespace = "http://schemas.openxmlformats.org/package/2006";

/** Office writes a mark with the declaration, and older readers want it. */
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The month in which the data were reviewed, and not now, so that the same view gives the same bytes. */
const pinnedDay = `${reviewedMonth}-01T00:00:00Z`;

function coreProperties({ title, subject, author, description, language }: OfficeProperties): string {
  const dates = ["created", "modified"].map(
    name => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${pinnedDay}</dcterms:${name}>`,
  );
  const namespaces = [
    `xmlns:cp="${packageNamespace}/metadata/core-properties"`,
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    'xmlns:dcterms="http://purl.org/dc/terms/"',
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
  ];
  const texts = { title, subject, creator: author, description, language };
  const elements = Object.entries(texts).map(([name, text]) => `<dc:${name}>${escapeXml(text)}</dc:${name}>`);
  return `<cp:coreProperties ${namespaces.join(" ")}>${elements.join("")}${dates.join("")}</cp:coreProperties>`;
}

/** The identifier that Office gives properties of a person's own. */
const ownPropertiesId = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

const ownProperties = ({ licence }: OfficeProperties): string =>
  `<Properties xmlns="${officeNamespace}/custom-properties" xmlns:vt="${officeNamespace}/docPropsVTypes">` +
  `<property fmtid="${ownPropertiesId}" pid="2" name="Licence"><vt:lpwstr>${escapeXml(licence)}</vt:lpwstr></property></Properties>`;

const applicationProperties = ({ author }: OfficeProperties): string =>
  `<Properties xmlns="${officeNamespace}/extended-properties"><Application>${escapeXml(author)}</Application></Properties>`;

const relationshipsXml = (relations: readonly { readonly id: string; type: string; path: string }[]): string =>
  `<Relationships xmlns="${packageNamespace}/relationships">${relations
    .map(({ id, type, path }) => `<Relationship Id="${id}" Type="${type}" Target="/${path}"/>`)
    .join("")}</Relationships>`;

const relationsOf = ({ relations = [] }: OfficePart): string =>
  relationshipsXml(
    relations.map(({ id, kind, path }) => ({ id, path, type: `${officeNamespace}/relationships/${kind}` })),
  );

/** The path of the relations of a part. */
const relationsPath = (path: string): string => path.replace(/[^/]*$/, file => `_rels/${file}.rels`);

const corePath = "docProps/core.xml";
const coreType = "application/vnd.openxmlformats-package.core-properties+xml";

function contentTypes(parts: readonly OfficePart[]): string {
  const types = [
    ...parts.map(({ path, type }) => [path, `application/vnd.openxmlformats-officedocument.${type}`]),
    [corePath, coreType],
  ];
  return (
    `<Types xmlns="${packageNamespace}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `${types.map(([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`).join("")}</Types>`
  );
}

const propertyParts = (properties: OfficeProperties): readonly OfficePart[] => [
  { path: "docProps/app.xml", type: "extended-properties+xml", xml: applicationProperties(properties) },
  { path: "docProps/custom.xml", type: "custom-properties+xml", xml: ownProperties(properties) },
];

function packageRelations([{ path: main }]: readonly [OfficePart, ...unknown[]]): string {
  const kinds = {
    officeDocument: main,
    "extended-properties": "docProps/app.xml",
    "custom-properties": "docProps/custom.xml",
  };
  const relations = Object.entries(kinds).map(([kind, path], i) => ({
    id: `rId${i + 1}`,
    type: `${officeNamespace}/relationships/${kind}`,
    path,
  }));
  const core = { id: "rId4", type: `${packageNamespace}/relationships/metadata/core-properties`, path: corePath };
  return relationshipsXml([...relations, core]);
}

/** An archive has the time of day where it is made; this is the same everywhere. */
const pinnedTime = new Date(Number(reviewedMonth.slice(0, 4)), Number(reviewedMonth.slice(5)) - 1, 1);

/** A document of Office; the first part is its main one. The same parts give the same bytes. */
export function officePackage(
  parts: readonly [OfficePart, ...(readonly OfficePart[])],
  properties: OfficeProperties,
): Uint8Array {
  const all = [...parts, ...propertyParts(properties)];
  const files: readonly (readonly [string, string])[] = [
    ["[Content_Types].xml", contentTypes(all)],
    ["_rels/.rels", packageRelations(parts)],
    ...all.map(({ path, xml }) => [path, xml] as const),
    ...all.flatMap(part => (part.relations ? [[relationsPath(part.path), relationsOf(part)] as const] : [])),
    [corePath, coreProperties(properties)],
  ];
  const zipped: Zippable = {};
  for (const [path, xml] of files) zipped[path] = strToU8(declaration + xml);
  return zipSync(zipped, { mtime: pinnedTime });
}
