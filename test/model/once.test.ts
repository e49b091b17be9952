import { expect, it, vi } from "vitest";
import { once } from "../../src/model/once.ts";

it("computes nothing before the first call, and no result twice, nothing included", () => {
  const compute = vi.fn(() => null);
  const result = once(compute);
  expect(compute).not.toHaveBeenCalled();
  expect([result(), result()]).toEqual([null, null]);
  expect(compute).toHaveBeenCalledTimes(1);
});
