import { notIsolated } from "../../i18n/isolated.ts";
import { at } from "../../model/at.ts";
import type { FrameLayout } from "../frame/layout.ts";
import { aboutFigure } from "../frame/words.ts";
import type { ExportJob } from "../job.ts";
import { identity } from "../matrix.ts";
import { officePackage } from "../ooxml/package.ts";
import { initialPaint, paintOf } from "../pdf/paint.ts";
import { shapesXml } from "./drawing-ml.ts";
import { noName, shapeNamesIn } from "./names.ts";
import { presentationParts } from "./parts.ts";
import { shapesOf } from "./shapes.ts";
import { frameTexts } from "./text.ts";
import type { SlidePlace, SlideShape } from "./types.ts";

/** The name of a part of the legend is that of the line beside it. */
function swatchGroups(key: Element, layout: FrameLayout, place: SlidePlace): readonly SlideShape[] {
  return [...key.children].flatMap((square, i): readonly SlideShape[] => {
    const { x, y, sidePx } = at(layout.swatches, i);
    const beside = layout.lines.find(
      line => line.x > x && line.x < x + sidePx * 2 && line.y > y && line.y < y + sidePx * 1.2,
    );
    const children = shapesOf(square, place);
    return [{ ...noName, name: notIsolated(beside?.text ?? ""), kind: "group", children }];
  });
}

/**
 * The shapes of a figure in the order in which they are read: the title and the words around the picture, the legend, the
 * line above the foot, the picture. The paper is the background of the slide.
 */
function figureShapes(svg: Element, layout: FrameLayout, job: ExportJob): readonly SlideShape[] {
  const groups = [...svg.children].filter(({ localName }) => localName === "g");
  const [frame, picture] = [at(groups, 0), at(groups, groups.length - 1)];
  const place: SlidePlace = {
    svg,
    names: shapeNamesIn(job.context),
    matrix: identity,
    paint: paintOf(svg, initialPaint),
    clip: null,
  };
  const rule = [...svg.children].filter(({ localName }) => localName === "path");
  const drawn: SlideShape = {
    kind: "group",
    name: layout.short,
    description: layout.short,
    children: shapesOf(picture, place),
  };
  return [
    ...frameTexts(frame, layout.rule.x2 - layout.rule.x1),
    ...groups.slice(1, -1).flatMap(key => swatchGroups(key, layout, place)),
    ...rule.flatMap(line => shapesOf(line, place)),
    drawn,
  ];
}

/** A presentation of one slide with the figure in shapes and texts that can be edited. */
export function slideOf(svg: Element, layout: FrameLayout, job: ExportJob): Uint8Array {
  const { messages } = job.context;
  const { figure } = messages.export;
  const language = messages.app.spoken;
  const licence = figure.licence(job.origin.hasUserNetworks);
  const { about } = aboutFigure(job);
  const said = [layout.edition, ...about].map(notIsolated);
  const parts = presentationParts({
    widthPx: layout.widthPx,
    heightPx: layout.heightPx,
    shapes: shapesXml(figureShapes(svg, layout, job), language),
    notes: [notIsolated(layout.long), licence],
    language,
  });
  return officePackage(parts, {
    title: `${layout.name}. ${layout.edition}`,
    subject: layout.edition,
    author: messages.app.title,
    description: said.join(" "),
    licence,
    language,
  });
}
