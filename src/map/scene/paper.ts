import type { FigureStyle } from "../../draw/context.ts";
import type { NetworkId } from "../../model/network.ts";
import { type SceneInput, sceneOf } from "./scene.ts";
import type { FillKind, ThematicMap } from "./types.ts";

export type PaperInput = Omit<SceneInput, "theme" | "pointedAt">;

/** What a figure of the map shows. */
export interface PaperScene extends ThematicMap {
  readonly fill: FillKind;
  /** Networks that the colours stand for. */
  readonly networks: readonly NetworkId[];
}

/** The map in print: the light theme, without highlights. */
export function paperScene(paper: PaperInput, style: FigureStyle): PaperScene {
  const input: SceneInput = { ...paper, theme: "light", pointedAt: [], style };
  const { fill, title, fills, legend } = sceneOf(input);
  return { fill, title, fills, legend, networks: fill.networksOf?.(input) ?? input.networks };
}
