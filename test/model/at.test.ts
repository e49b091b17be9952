import { expect, it } from "vitest";
import { at } from "../../src/model/at.ts";

it("gives the item at an index, of a list and of a typed array", () => {
  expect(at(["a", "b"], 1)).toBe("b");
  expect(at(Uint32Array.of(0, 7), 0)).toBe(0);
});

it("fails if there is no such item, rather than continuing with nothing", () => {
  expect(() => at([1, 2], 2)).toThrow(RangeError);
  expect(() => at([1, 2], -1)).toThrow(RangeError);
});
