import { describe, expect, it } from "vitest";
import { fileContents, pastedContents } from "../../../../src/model/user-networks/files/contents.ts";
import { read } from "../reading.ts";

const bytes = (text: string): Uint8Array => Uint8Array.from(text, char => char.charCodeAt(0));
const contents = (file: Uint8Array) =>
  fileContents(file, {
    encoding: null,
    decode: (part, encoding) => new TextDecoder(encoding).decode(part),
    namesPlace: () => false,
  });
const kind = (file: Uint8Array): string => {
  const found = contents(file);
  return found.kind === "unreadable" ? found.problem.kind : found.kind;
};

const ole = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";
const wide = (text: string): string => [...text].map(char => `${char}\0`).join("");

describe("what is in a file", () => {
  it("is said by its first bytes, whatever its name ends with", () => {
    expect(kind(bytes("PK\u0003\u0004"))).toBe("workbook");
    expect(kind(bytes(`${ole}${wide("Root Entry")}${wide("EncryptedPackage")}`))).toBe("locked-workbook");
    expect(kind(bytes(`${ole}${wide("Workbook")}`))).toBe("old-workbook");
    expect(kind(bytes(`${ole}${wide("WordDocument")}`))).toBe("not-text");
    expect(kind(bytes('<?xml version="1.0"?>\r\n<?mso-application progid="Excel.Sheet"?>'))).toBe("old-workbook");
    expect(kind(bytes('<?xml version="1.0"?>\n<office:document office:version="1.3">'))).toBe("old-workbook");
    expect(kind(bytes("%PDF-1.7"))).toBe("pdf");
    for (const picture of ["\u0089PNG\r\n\0", "\u00ff\u00d8\u00ff\0", "GIF89a\0", "RIFF....WEBP", "\0\0\0 ftypheic"])
      expect(kind(bytes(picture)), picture).toBe("picture");
    expect(kind(bytes("BMI,country\nNine,Spain\n"))).toBe("text");
    expect(kind(bytes("network,country\nNine,Spain\n"))).toBe("text");
  });

  it("is HTML where a program saved a page as a workbook", () => {
    expect(kind(bytes("<html><body><table>"))).toBe("html");
    expect(kind(bytes("\n<!-- made by -->\n<TABLE border=1>"))).toBe("html");
    expect(kind(bytes("<unknown>,country"))).toBe("text");
  });
});

describe("the line “sep=” of Excel", () => {
  it.each(["sep=;\r\n", "SEP=;\n", '"sep=;"\n', "\uFEFFsep=;\n"])("%j names the separator and is no row", line => {
    const found = pastedContents(`${line}network;country\nNine, the;Spain\nNine, the;Germani\n`, false);
    if (found.kind !== "text") throw new Error(found.kind);
    expect(found.separator).toBe(";");
    const { networks, problems } = read(found.text, { hints: { separator: ";" } });
    expect(networks).toMatchObject([{ name: "Nine, the", members: [{ jurisdiction: "ESP", row: 3 }] }]);
    expect(problems).toMatchObject([{ kind: "unknown-jurisdiction", row: 4 }]);
  });

  it("may name a tab or a comma; a heading that begins so is none", () => {
    expect(pastedContents("sep=\t\na\tb", false)).toMatchObject({ separator: "\t", text: "\na\tb" });
    expect(pastedContents("sep=,\na,b", false)).toMatchObject({ separator: "," });
    expect(pastedContents("sep=arate,country\nNine,Spain", false)).toMatchObject({ separator: null });
  });
});
