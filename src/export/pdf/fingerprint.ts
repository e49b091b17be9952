/** 32 hexadecimal digits that follow from the text (FNV-1a, four times from different starts). */
export function fingerprint(text: string): string {
  const part = (start: number): string => {
    let hash = 0x811c9dc5 ^ start;
    for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
    return (hash >>> 0).toString(16).padStart(8, "0");
  };
  return [0, 1, 2, 3].map(part).join("").toUpperCase();
}
