import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodedText } from "../../../src/model/user-networks/files/decode.ts";

const utf16 = (text: string, littleEndian: boolean): number[] =>
  [...Array(text.length).keys()].flatMap(i => {
    const unit = text.charCodeAt(i);
    return littleEndian ? [unit & 255, unit >>> 8] : [unit >>> 8, unit & 255];
  });

const names = "Network,Country\r\nRéseau,Côte d'Ivoire\r\nСеть,Франция\r\n网络,法国\r\n😀,日本\r\n";

describe("the text of a file", () => {
  it("is read as UTF-8 with and without a byte order mark", () => {
    const bytes = new TextEncoder().encode(names);
    expect(decodedText(bytes)).toEqual({ text: names, encoding: "utf-8", oddBytes: 0 });
    expect(decodedText(new Uint8Array([0xef, 0xbb, 0xbf, ...bytes])).text).toBe(names);
  });

  it("is read as UTF-16 of both orders, and without a mark where it is plainly that", () => {
    expect(decodedText(new Uint8Array([0xff, 0xfe, ...utf16(names, true)]))).toEqual({
      text: names,
      encoding: "utf-16le",
      oddBytes: 0,
    });
    expect(decodedText(new Uint8Array([0xfe, 0xff, ...utf16(names, false)])).text).toBe(names);
    const latin = "Network,Country\nNine,Belgium\n";
    expect(decodedText(new Uint8Array(utf16(latin, true)))).toMatchObject({ text: latin, encoding: "utf-16le" });
    expect(decodedText(new Uint8Array(utf16(latin, false)))).toMatchObject({ text: latin, encoding: "utf-16be" });
  });

  it("is noticed to be Windows-1252", () => {
    const bytes = new Uint8Array([0x43, 0xf4, 0x74, 0x65, 0x20, 0x64, 0x92, 0x49, 0x80]);
    expect(decodedText(bytes)).toEqual({ text: "Côte d’I€", encoding: "windows-1252", oddBytes: 0 });
  });

  it("keeps what is sound in a file of mixed encodings, and counts the rest", () => {
    const bytes = new Uint8Array([...new TextEncoder().encode("Перу, Côte"), 0x2c, 0xe9]);
    expect(decodedText(bytes)).toEqual({ text: "Перу, Côte,é", encoding: "utf-8", oddBytes: 1 });
  });

  it("is the text that was encoded, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), text => {
        fc.pre(!text.startsWith("\uFEFF") && !text.includes("\0"));
        expect(decodedText(new TextEncoder().encode(text)).text).toBe(text);
      }),
    );
  });

  it("agrees with the platform on what is UTF-8 and what is not", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), bytes => {
        const { encoding, oddBytes, text } = decodedText(bytes);
        if (encoding !== "utf-8") return;
        const fatal = new TextDecoder("utf-8", { fatal: true });
        if (oddBytes === 0) expect(text).toBe(fatal.decode(bytes));
        else expect(() => fatal.decode(bytes)).toThrow();
      }),
      { numRuns: 2000 },
    );
  });
});
