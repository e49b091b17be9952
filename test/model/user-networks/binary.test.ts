import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodedText } from "../../../src/model/user-networks/files/decode.ts";
import { read } from "./reading.ts";

const kinds = (bytes: Uint8Array): readonly string[] => read(decodedText(bytes).text).problems.map(({ kind }) => kind);
const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);
const joined = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap(part => [...part]));

describe("a file that is not a text", () => {
  it("gives no member by chance, whatever names stand between its bytes", () => {
    const noise = fc.uint8Array({ minLength: 1500, maxLength: 3000 }).filter(bytes => new Set(bytes).size > 200);
    fc.assert(
      fc.property(noise, noise, (before, after) => {
        expect(kinds(joined(before, ascii("\nnetwork,country\nNine,Peru\nTen,KE\n"), after))).toEqual(["not-text"]);
      }),
      { numRuns: 50 },
    );
  });

  it("is called a workbook where it is one", () => {
    const zip = joined(ascii("PK\u0003\u0004\u0014\0\u0006\0"), new Uint8Array(20));
    expect(kinds(joined(zip, ascii("[Content_Types].xml"), zip, ascii("xl/workbook.xml")))).toEqual(["workbook"]);
    expect(kinds(joined(zip, ascii("mimetypeapplication/vnd.oasis.opendocument.spreadsheet")))).toEqual(["workbook"]);
    expect(kinds(joined(zip, ascii("photo.jpg"), new Uint8Array(99)))).toEqual(["not-text"]);
  });

  it("is no table with a few characters that can't be seen", () => {
    expect(read(`network,country\n${"Ni\0ne,Belgium\n".repeat(20)}`).networks.map(({ name }) => name)).toEqual([
      "Nine",
    ]);
  });
});
