import { benchAlgebra } from "./algebra.ts";
import { benchInteractions } from "./interactions.ts";
import { upsetModel } from "./rival.ts";

const broken = [...benchInteractions(), ...benchAlgebra(upsetModel())];
for (const promise of broken) console.error(`Broken: ${promise}.`);
process.exitCode = broken.length > 0 ? 1 : 0;
