import { expect, it } from "vitest";
import { circlesIn, reduced } from "./graph.ts";

it("finds a circle of two, one of three and a node that leads to itself, and no other", () => {
  expect(
    circlesIn([
      ["a", "b"],
      ["b", "a"],
      ["b", "c"],
    ]),
  ).toEqual([["a", "b"]]);
  expect(
    circlesIn([
      ["a", "b"],
      ["b", "c"],
      ["c", "a"],
      ["d", "a"],
    ]),
  ).toEqual([["a", "b", "c"]]);
  expect(circlesIn([["a", "a"]])).toEqual([["a"]]);
  expect(
    circlesIn([
      ["a", "b"],
      ["a", "c"],
      ["b", "c"],
    ]),
  ).toEqual([]);
});

it("leaves out an edge where a longer way leads to the same node", () => {
  expect(
    reduced([
      ["a", "b"],
      ["b", "c"],
      ["a", "c"],
    ]),
  ).toEqual([
    ["a", "b"],
    ["b", "c"],
  ]);
});
