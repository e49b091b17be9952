import { benchAlgebra } from "./algebra.ts";
import { benchDrawing } from "./drawing.ts";
import { benchInteractions } from "./interactions.ts";
import { upsetModel } from "./rival.ts";

const broken = [...benchDrawing(), ...benchInteractions(), ...benchAlgebra(upsetModel())];
for (const promise of broken) console.error(`Broken: ${promise}.`);
process.exitCode = broken.length > 0 ? 1 : 0;
