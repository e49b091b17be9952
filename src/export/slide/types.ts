import type { Matrix } from "../matrix.ts";
import type { Paint } from "../pdf/paint.ts";
import type { PathCommand } from "../pdf/path-data.ts";

/** A rectangle in px of the slide. */
export interface SlideBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a shape stands for. */
export interface ShapeName {
  /** In the list of the shapes of a slide. */
  readonly name: string;
  /** For screen readers; "" if the name says it all. */
  readonly description: string;
}

/** What an element of a drawing stands for. Null: it does not say. */
export type ShapeNames = (element: Element) => ShapeName | null;

/** What the shapes inside an element take from around it. */
export interface SlidePlace {
  readonly svg: Element;
  readonly names: ShapeNames;
  /** From the coordinates of the element to those of the slide. */
  readonly matrix: Matrix;
  readonly paint: Paint;
  /** The area that cuts a pattern, in the coordinates of the slide, and what it stands for. */
  readonly clip: { readonly area: readonly PathCommand[]; readonly named: ShapeName } | null;
}

/** A rectangle or an ellipse, turned around its middle. */
interface PresetShape extends ShapeName {
  readonly kind: "preset";
  readonly preset: "rect" | "ellipse";
  readonly box: SlideBox;
  readonly degrees: number;
  readonly paint: Paint;
}

/** A free form. */
interface PathShape extends ShapeName {
  readonly kind: "path";
  readonly steps: readonly PathCommand[];
  readonly paint: Paint;
}

/** Letters in one style. */
export interface SlideRun {
  readonly text: string;
  readonly sizePx: number;
  readonly isBold: boolean;
  readonly colour: string;
}

/** A box of text, turned around its middle. */
interface TextShape extends ShapeName {
  readonly kind: "text";
  readonly isTitle: boolean;
  readonly box: SlideBox;
  readonly degrees: number;
  readonly anchor: "start" | "middle" | "end";
  readonly runs: readonly SlideRun[];
  /** The colour of a plate behind the letters, which lets a little of the fill through. Null: there is none. */
  readonly plate: string | null;
  /** Distance of lines where the text is wrapped at the edge of its box. Null: it is one line. */
  readonly leadingPx: number | null;
}

export interface GroupShape extends ShapeName {
  readonly kind: "group";
  readonly children: readonly SlideShape[];
}

export type SlideShape = PresetShape | PathShape | TextShape | GroupShape;
