import { expect, it } from "vitest";

it("has WebGL2 in the browser of the tests, so that the map can be tested at all", () => {
  expect(document.createElement("canvas").getContext("webgl2")).not.toBeNull();
});
