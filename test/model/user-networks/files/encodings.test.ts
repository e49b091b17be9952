import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { finderOf, jurisdictionEntries } from "../../../../src/model/search/finder.ts";
import { binaryKind } from "../../../../src/model/user-networks/files/binary.ts";
import {
  type DecodeBytes,
  decodedFile,
  type Encoding,
  encodings,
} from "../../../../src/model/user-networks/files/encodings.ts";
import { aliases, atlas, names } from "../../data.ts";
import { encoded } from "./encoded.ts";

const finder = finderOf(jurisdictionEntries(atlas, names, aliases));
const namesPlace = (text: string): boolean => finder.exactMatches(text).length > 0;
const decode: DecodeBytes = (bytes, encoding) => new TextDecoder(encoding).decode(bytes);
const read = (bytes: Uint8Array, encoding: Encoding | null = null) =>
  decodedFile(bytes, { encoding, decode, namesPlace });

describe("the encoding of a file", () => {
  it.each<[Encoding, string]>([
    ["windows-1251", "Сеть;Страна\r\nДевять;Франция\r\nДевять;Испания\r\nДевять;Кения\r\n"],
    ["koi8-r", "Сеть,Страна\nДевять,Франция\nДевять,Испания\n"],
    ["ibm866", "Сеть,Страна\nДевять,Франция\nДевять,Испания\n"],
    ["x-mac-cyrillic", "Сеть,Страна\nДевять,Франция\nДевять,Испания\n"],
    ["windows-1256", "الشبكة,الدولة\nتسعة,فرنسا\nتسعة,كينيا\n"],
    ["gb18030", "网络,国家\n九,法国\n九,西班牙\n"],
    ["macintosh", "Réseau,Pays\nNeuf,Côte d’Ivoire\nNeuf,Pérou\n"],
    ["windows-1252", "Réseau,Pays\nNeuf,Côte d'Ivoire\nNeuf,Pérou\n"],
    ["utf-16le", "Сеть,Страна\nДевять,Франция\nДевять,Испания\n"],
    ["utf-16be", "Сеть,Страна\nДевять,Франция\nДевять,Испания\n"],
  ])("is guessed to be %s by the countries that it then names, and the guess is told", (encoding, text) => {
    expect(read(encoded(text, encoding))).toEqual({ text, encoding, oddBytes: 0, isGuess: true, isChosen: false });
  });

  it.each<[Encoding, string]>([
    ["windows-1251", "Сеть,Код\nСоглашение о выдаче,KE\nМинская конвенция,PE\n"],
    ["windows-1250", "Síť,Kód\nŽenevská úmluva o pomoci,KE\nVýbor ředitelů,PE\nPříští,ES\n"],
    ["windows-1253", "Δίκτυο,Κωδικός\nΣύμβαση της Αθήνας,KE\nΣυνεργασία,PE\n"],
    ["windows-1252", "Réseau,Code\nRéseau des juges français,KE\nAssociação,PE\n"],
    ["gb18030", "网络,代码\n司法协助公约,KE\n引渡条约,PE\n"],
  ])("is guessed to be %s by its words where it names no country in letters", (encoding, text) => {
    expect(read(encoded(text, encoding))).toMatchObject({ text, encoding, isGuess: true });
  });

  it("is no guess where a mark or the bytes themselves say it", () => {
    const text = "network,country\nRéseau,France\n";
    const bytes = new TextEncoder().encode(text);
    for (const certain of [bytes, Uint8Array.of(0xef, 0xbb, 0xbf, ...bytes), encoded("a,b\nc,d\n", "utf-8")])
      expect(read(certain)).toMatchObject({ encoding: "utf-8", isGuess: false, oddBytes: 0 });
    const marked = Uint8Array.of(0xff, 0xfe, ...encoded(text, "utf-16le"));
    expect(read(marked)).toMatchObject({ text, encoding: "utf-16le", isGuess: false });
  });

  it("is the one that a person chose, and bytes that fit no character are counted", () => {
    const bytes = encoded("Девять,Франция\n", "windows-1251");
    expect(read(bytes, "windows-1251")).toMatchObject({ text: "Девять,Франция\n", isGuess: false, isChosen: true });
    expect(read(bytes, "utf-8").oddBytes).toBe(13);
    // On Node 20, TextDecoder makes control characters of these two.
    expect(read(Uint8Array.of(0x92, 0x80), "windows-1252").text).toBe("’€");
    const mixed = new TextEncoder().encode("Перу");
    expect(read(mixed, "windows-1252").text).toBe("ÐŸÐµÑ€Ñƒ");
  });

  it("does not make text from bytes that are not text", () => {
    // Two bytes may happen to be a byte order mark, which says that the file is text.
    const hasMark = ([first = 0, second = 0]: Uint8Array): boolean => first >= 0xfe && second >= 0xfe;
    const noise = fc
      .uint8Array({ minLength: 1500, maxLength: 3000 })
      .filter(bytes => new Set(bytes).size > 200 && !hasMark(bytes));
    fc.assert(
      fc.property(noise, bytes => {
        expect(binaryKind(read(bytes).text)).toBe("not-text");
      }),
      { numRuns: 50 },
    );
  });

  it("is one that the platform knows", () => {
    for (const encoding of encodings) expect(() => new TextDecoder(encoding), encoding).not.toThrow();
  });
});
