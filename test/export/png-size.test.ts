import { expect, it } from "vitest";
import { withPrintSize } from "../../src/export/png-size.ts";

/** One grey px, as any program writes it. */
const png = new Uint8Array(
  Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGOoBwAAgQCA6TuHdQAAAABJRU5ErkJggg==", "base64"),
);

function partsOf(bytes: Uint8Array): readonly string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const names: string[] = [];
  for (let at = 8; at < bytes.length; at += 12 + view.getUint32(at))
    names.push(String.fromCharCode(...bytes.subarray(at + 4, at + 8)));
  return names;
}

it.each([
  [1, 3780],
  [2, 7559],
  [4, 15118],
])("says at %i times the size that there are %i px to a metre, so that a page stays a page", (scale, perMetre) => {
  const sized = withPrintSize(png, scale);
  expect(partsOf(sized)).toEqual(["IHDR", "pHYs", "IDAT", "IEND"]);
  const view = new DataView(sized.buffer);
  expect([view.getUint32(41), view.getUint32(45), sized[49]]).toEqual([perMetre, perMetre, 1]);
});

it("replaces what was said before, and takes nothing but PNG", () => {
  expect(withPrintSize(withPrintSize(png, 1), 2)).toEqual(withPrintSize(png, 2));
  expect(() => withPrintSize(new Uint8Array([1, 2, 3]), 1)).toThrow("no PNG");
});
