import { type OfficePart, officeNamespace } from "../ooxml/package.ts";
import { escapeXml } from "../text/xml-text.ts";
import { emu } from "./drawing-ml.ts";

const namespaces = [
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  `xmlns:r="${officeNamespace}/relationships"`,
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"',
].join(" ");

interface SlideSize {
  readonly widthPx: number;
  readonly heightPx: number;
}

const paths = {
  presentation: "ppt/presentation.xml",
  master: "ppt/slideMasters/slideMaster1.xml",
  layout: "ppt/slideLayouts/slideLayout1.xml",
  theme: "ppt/theme/theme1.xml",
  notesMaster: "ppt/notesMasters/notesMaster1.xml",
  notesTheme: "ppt/theme/theme2.xml",
  slide: "ppt/slides/slide1.xml",
  notes: "ppt/notesSlides/notesSlide1.xml",
} as const;

/** A letter of a page for notes, as PowerPoint sets it. */
const notesSize = { cx: 6_858_000, cy: 9_144_000 } as const;

const relation = (i: number, kind: string, path: string) => ({ id: `rId${i}`, kind, path });

const presentation = ({ widthPx, heightPx }: SlideSize): OfficePart => ({
  path: paths.presentation,
  type: "presentationml.presentation.main+xml",
  xml:
    `<p:presentation ${namespaces}><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>` +
    '<p:notesMasterIdLst><p:notesMasterId r:id="rId3"/></p:notesMasterIdLst><p:sldIdLst><p:sldId id="256" r:id="rId2"/></p:sldIdLst>' +
    `<p:sldSz cx="${emu(widthPx)}" cy="${emu(heightPx)}"/><p:notesSz cx="${notesSize.cx}" cy="${notesSize.cy}"/></p:presentation>`,
  relations: [
    relation(1, "slideMaster", paths.master),
    relation(2, "slide", paths.slide),
    relation(3, "notesMaster", paths.notesMaster),
    relation(4, "theme", paths.theme),
  ],
});

const treeHead =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';

const background = '<p:bg><p:bgPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>';

const colourMap =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';

const placeKinds = {
  title: { id: 2, name: "Title", more: "" },
  body: { id: 3, name: "Notes", more: ' idx="1"' },
} as const;

/** A place for a kind of text. */
function placeholder(kind: keyof typeof placeKinds, box: string, body = "<a:p/>"): string {
  const { id, name, more } = placeKinds[kind];
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="${kind}"${more}/></p:nvPr></p:nvSpPr>` +
    `<p:spPr>${box}</p:spPr><p:txBody><a:bodyPr/><a:lstStyle/>${body}</p:txBody></p:sp>`
  );
}

const boxXml = (x: number, y: number, cx: number, cy: number): string =>
  `<a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`;

/** The usual margin of a slide, as a share of its width. */
const marginShare = 0.035;

function titleBox({ widthPx, heightPx }: SlideSize): string {
  const margin = emu(widthPx * marginShare);
  return boxXml(margin, margin, emu(widthPx) - 2 * margin, emu(heightPx * 0.08));
}

const textStyle = (name: string, face: string, size: number): string =>
  `<p:${name}><a:lvl1pPr algn="l"><a:defRPr sz="${size}"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+${face}-lt"/><a:ea typeface="+${face}-ea"/><a:cs typeface="+${face}-cs"/></a:defRPr></a:lvl1pPr></p:${name}>`;

const master = (size: SlideSize): OfficePart => ({
  path: paths.master,
  type: "presentationml.slideMaster+xml",
  xml:
    `<p:sldMaster ${namespaces}><p:cSld>${background}<p:spTree>${treeHead}${placeholder("title", titleBox(size))}</p:spTree></p:cSld>` +
    `${colourMap}<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst>` +
    `<p:txStyles>${textStyle("titleStyle", "mj", 2000)}${textStyle("bodyStyle", "mn", 1400)}${textStyle("otherStyle", "mn", 1400)}</p:txStyles></p:sldMaster>`,
  relations: [relation(1, "slideLayout", paths.layout), relation(2, "theme", paths.theme)],
});

const layout = (size: SlideSize): OfficePart => ({
  path: paths.layout,
  type: "presentationml.slideLayout+xml",
  xml:
    `<p:sldLayout ${namespaces} type="titleOnly" preserve="1"><p:cSld name="Title Only"><p:spTree>${treeHead}` +
    `${placeholder("title", titleBox(size))}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`,
  relations: [relation(1, "slideMaster", paths.master)],
});

/** The inks of paper; the first colours of networks stand for the accents. */
const themeColours = {
  dk1: "23201A",
  lt1: "FFFFFF",
  dk2: "6D675A",
  lt2: "ECE8DD",
  accent1: "332288",
  accent2: "88CCEE",
  accent3: "44AA99",
  accent4: "DDCC77",
  accent5: "CC6677",
  accent6: "AA4499",
  hlink: "332288",
  folHlink: "AA4499",
};

/**
 * A document names one typeface and none to stand in for it. Source Sans 3 is on few machines, and what stands in for it is
 * wider, so that words run into each other: Arial by 7 %. Calibri is on every machine with Office, LibreOffice has Carlito
 * of the same widths, and both are 4 % narrower than Source Sans 3.
 */
const faces =
  '<a:latin typeface="Calibri" panose="020F0502020204030204" pitchFamily="34" charset="0"/><a:ea typeface=""/><a:cs typeface=""/>' +
  '<a:font script="Arab" typeface="Arial"/><a:font script="Hans" typeface="Microsoft YaHei"/>';

const plainFill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const three = (xml: string): string => xml.repeat(3);

function theme(path: string): OfficePart {
  const colours = Object.entries(themeColours).map(
    ([name, value]) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`,
  );
  return {
    path,
    type: "theme+xml",
    xml:
      `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Atlas"><a:themeElements><a:clrScheme name="Atlas">${colours.join("")}</a:clrScheme>` +
      `<a:fontScheme name="Atlas"><a:majorFont>${faces}</a:majorFont><a:minorFont>${faces}</a:minorFont></a:fontScheme>` +
      `<a:fmtScheme name="Atlas"><a:fillStyleLst>${three(plainFill)}</a:fillStyleLst><a:lnStyleLst>${three(`<a:ln w="9525">${plainFill}</a:ln>`)}</a:lnStyleLst>` +
      `<a:effectStyleLst>${three("<a:effectStyle><a:effectLst/></a:effectStyle>")}</a:effectStyleLst><a:bgFillStyleLst>${three(plainFill)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`,
  };
}

/** The picture of the slide above the notes, and their text. */
const notesPlaces = (body?: string): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr>${boxXml(685_800, 1_143_000, 5_486_400, 3_086_100)}</p:spPr></p:sp>` +
  placeholder("body", boxXml(685_800, 4_400_550, 5_486_400, 3_600_450), body);

const notesMaster: OfficePart = {
  path: paths.notesMaster,
  type: "presentationml.notesMaster+xml",
  xml: `<p:notesMaster ${namespaces}><p:cSld>${background}<p:spTree>${treeHead}${notesPlaces()}</p:spTree></p:cSld>${colourMap}</p:notesMaster>`,
  relations: [relation(1, "theme", paths.notesTheme)],
};

const notesPart = (paragraphs: readonly string[], language: string): OfficePart => ({
  path: paths.notes,
  type: "presentationml.notesSlide+xml",
  xml: `<p:notes ${namespaces}><p:cSld><p:spTree>${treeHead}${notesPlaces(
    paragraphs.map(text => `<a:p><a:r><a:rPr lang="${language}"/><a:t>${escapeXml(text)}</a:t></a:r></a:p>`).join(""),
  )}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`,
  relations: [relation(1, "notesMaster", paths.notesMaster), relation(2, "slide", paths.slide)],
});

const slide = (shapes: string): OfficePart => ({
  path: paths.slide,
  type: "presentationml.slide+xml",
  xml: `<p:sld ${namespaces}><p:cSld><p:spTree>${treeHead}${shapes}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`,
  relations: [relation(1, "slideLayout", paths.layout), relation(2, "notesSlide", paths.notes)],
});

interface SlideContent extends SlideSize {
  /** In the language of presentations. */
  readonly shapes: string;
  readonly notes: readonly string[];
  readonly language: string;
}

/** The parts of a presentation of one slide, the main one first. */
export const presentationParts = (content: SlideContent): readonly [OfficePart, ...(readonly OfficePart[])] => [
  presentation(content),
  slide(content.shapes),
  notesPart(content.notes, content.language),
  layout(content),
  master(content),
  theme(paths.theme),
  notesMaster,
  theme(paths.notesTheme),
];
