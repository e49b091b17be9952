import { encodeSVGPath, type SVGCommand, SVGPathData, SVGPathDataTransformer } from "svg-pathdata";

/** A step of a path in absolute coordinates. All curves are cubic; arcs become curves. */
export type PathCommand =
  | { readonly kind: "move" | "line"; readonly points: readonly [number, number] }
  | { readonly kind: "curve"; readonly points: readonly [number, number, number, number, number, number] }
  | { readonly kind: "close"; readonly points: readonly [] };

function pathStep(command: SVGCommand): PathCommand {
  switch (command.type) {
    case SVGPathData.MOVE_TO:
      return { kind: "move", points: [command.x, command.y] };
    case SVGPathData.LINE_TO:
      return { kind: "line", points: [command.x, command.y] };
    case SVGPathData.CURVE_TO: {
      const { x1, y1, x2, y2, x, y } = command;
      return { kind: "curve", points: [x1, y1, x2, y2, x, y] };
    }
    case SVGPathData.CLOSE_PATH:
      return { kind: "close", points: [] };
    default:
      throw new RangeError(`the path command ${encodeSVGPath(command)} is not drawn`);
  }
}

const { TO_ABS, NORMALIZE_HVZ, QT_TO_C, A_TO_C } = SVGPathDataTransformer;

/** Steps of path data. Throws for smooth curves, which figures do not use, and for anything that is no path data. */
export const pathSteps = (data: string): readonly PathCommand[] =>
  new SVGPathData(data)
    .transform(TO_ABS())
    // H and V become lines. Flat curves stay curves, as in the outlines of letters.
    .transform(NORMALIZE_HVZ(false, true, true, false))
    .transform(QT_TO_C())
    .transform(A_TO_C())
    .commands.map(pathStep);
