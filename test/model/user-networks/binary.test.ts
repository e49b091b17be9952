import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodedText } from "../../../src/model/user-networks/files/decode.ts";
import { read } from "./reading.ts";

const kinds = (bytes: Uint8Array): readonly string[] => read(decodedText(bytes).text).problems.map(({ kind }) => kind);
const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);
const joined = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap(part => [...part]));

describe("a file that is not a text", () => {
  it("gives no member by chance, whatever names are between its bytes", () => {
    const noise = fc.uint8Array({ minLength: 1500, maxLength: 3000 }).filter(bytes => new Set(bytes).size > 200);
    fc.assert(
      fc.property(noise, noise, (before, after) => {
        expect(kinds(joined(before, ascii("\nnetwork,country\nNine,Peru\nTen,KE\n"), after))).toEqual(["not-text"]);
      }),
      { numRuns: 50 },
    );
  });

  it("is no table with a few characters that can't be seen", () => {
    expect(read(`network,country\n${"Ni\0ne,Belgium\n".repeat(20)}`).networks.map(({ name }) => name)).toEqual([
      "Nine",
    ]);
  });
});
