import { expect, it } from "vitest";
import { definitionsIn, lengthsIn } from "./definitions.ts";

const text = `import { a } from "./a.ts";

export interface Shape {
  readonly sides: number;
}

const inner = 3;

export function sidesOf(shape: Shape): number {
  const inner = () => {
    return shape.sides;
  };
  return inner();
}
`;

it("finds what a file defines at the top, and nothing inside of it", () => {
  expect(definitionsIn("x.ts", text).map(({ name, exported }) => [name, exported])).toEqual([
    ["Shape", true],
    ["inner", false],
    ["sidesOf", true],
  ]);
});

it("counts the lines of a function from its name to its end", () => {
  expect(lengthsIn("x.ts", text).at(-1)).toEqual({ place: "x.ts: sidesOf", lines: 6 });
  const wrapped = ["export function* wrapped(", "  a: number,", "): Generator {", "  yield a;", "}", ""].join("\n");
  expect(lengthsIn("x.ts", wrapped)).toEqual([{ place: "x.ts: wrapped", lines: 5 }]);
  const arrow = ["const arrow = ({", "  a,", "}: Props): number =>", "  a +", "  1;", "", "const b = {", "};"].join(
    "\n",
  );
  expect(lengthsIn("x.ts", arrow).map(({ place }) => place)).toContain("x.ts: b");
});
