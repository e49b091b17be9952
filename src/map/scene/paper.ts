import type { FigureStyle } from "../../draw/context.ts";
import type { NetworkId } from "../../model/network.ts";
import type { FillMode } from "../../state/view.ts";
import { type Painted, type SceneInput, sceneOf } from "./scene.ts";

/** What a figure of the map shows, and in which mode. */
export interface PaperScene extends Painted {
  readonly fill: FillMode;
  /** Those that the colours speak of. */
  readonly networks: readonly NetworkId[];
}

/** Without what a mode needs, the map shows memberships. */
function shownFill({ fill, compare, reach, before }: Omit<SceneInput, "theme" | "pointedAt">): FillMode {
  const has = { compare, reach, changes: before, memberships: true, count: true, gaps: true };
  return has[fill] ? fill : "memberships";
}

/** The map as paper shows it: light, with nothing pointed at. */
export function paperScene(input: Omit<SceneInput, "theme" | "pointedAt">, style: FigureStyle): PaperScene {
  const fill = shownFill(input);
  const { title, fills, legend } = sceneOf({ ...input, fill, theme: "light", pointedAt: [], style });
  return { fill, title, fills, legend, networks: (fill === "compare" && input.compare) || input.networks };
}
