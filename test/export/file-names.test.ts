import { expect, it } from "vitest";
import { fileStem } from "../../src/export/frame/words.ts";
import type { NetworkId } from "../../src/model/network.ts";
import { reviewedMonth } from "../../src/model/review.ts";
import { realContext } from "../charts/real.ts";
import { subjectNamed } from "./figures.ts";

it("names a file for the edition where a network of the document is in it, else for what it rests on", () => {
  const context = realContext();
  const subject = subjectNamed("upset", context, "colour");
  const [beyond = "" as NetworkId] = context.atlas.records.others.map(({ id }) => id);
  expect(fileStem(context, subject)).toBe("upset-published-2013");
  expect(fileStem({ ...context, networks: [...context.networks, beyond] }, subject)).toBe("upset-published-2013");
  expect(fileStem({ ...context, networks: [beyond] }, subject)).toBe(`upset-beyond-the-document-${reviewedMonth}`);
  expect(fileStem({ ...context, networks: [] }, subject)).toBe("upset-published-2013");
});
