/** Marks between names in any script. A comma, or a slash, may also be inside a name. */
const listMarks = { surely: /[;；|\n、，،]/u, perhaps: /[,/]/ } as const;

/** What is between brackets belongs together: "Denmark (incl. Greenland, Faroe Islands)". */
export function listParts(text: string, kind: keyof typeof listMarks): readonly string[] {
  const separator = listMarks[kind];
  if (!separator.test(text)) return text.trim() === "" ? [] : [text];
  const parts = [""];
  let depth = 0;
  for (const letter of text) {
    if (/[([（]/.test(letter)) depth++;
    if (/[)\]）]/.test(letter)) depth = Math.max(0, depth - 1);
    if (depth === 0 && separator.test(letter)) parts.push("");
    else parts.push((parts.pop() ?? "") + letter);
  }
  const filled = parts.filter(part => part.trim() !== "");
  // A bracket that is never closed holds nothing together.
  return depth > 0 ? text.split(separator).filter(part => part.trim() !== "") : filled;
}

/** Codes with spaces between them. Null: the text is not so. */
export const severalParts = (text: string): readonly string[] | null =>
  /^\s*[A-Z]{2,3}(?:\s+[A-Z]{2,3})+\s*$/.test(text) ? text.trim().split(/\s+/) : null;

const around = /^\s*(?:c?\(|[[{])(.*)[)\]}]\s*$/su;

const quotedPart = /^\s*(["'])(.*)\1\s*$/su;

/** A list as programs write it: ['FRA', 'ESP'], c("FRA", "ESP"), {FRA,ESP}. */
export function withoutBracketsAround(cell: string): string {
  const [, inner = ""] = around.exec(cell) ?? [];
  const parts = inner
    .split(",")
    .map(part => quotedPart.exec(part)?.[2] ?? (/^\s*[A-Z]{2,3}\s*$/.test(part) ? part : null));
  return inner !== "" && parts.every(part => part !== null) ? parts.join(";") : cell;
}
