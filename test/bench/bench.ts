import { benchAlgebra } from "./algebra.ts";
import { benchCrowd } from "./crowd.ts";
import { benchDrawing } from "./drawing.ts";
import { benchInteractions } from "./interactions.ts";
import { benchPages } from "./pages.ts";

const benches = {
  pages: benchPages,
  crowd: benchCrowd,
  drawing: benchDrawing,
  interactions: benchInteractions,
  algebra: benchAlgebra,
};

/** `npm run bench` runs all, `npm run bench -- pages` those that are named. */
const wanted = process.argv.slice(2);
const broken: string[] = [];
for (const [name, bench] of Object.entries(benches)) {
  if (wanted.length === 0 || wanted.includes(name)) broken.push(...(await bench()));
}
for (const promise of broken) console.error(`Broken: ${promise}.`);
process.exitCode = broken.length > 0 ? 1 : 0;
