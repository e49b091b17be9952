const numbering = /^\s*(?:\(?\d{1,3}[.)]\s*|\d{1,3}\s+(?=\p{L})|[•·▪◦*–—-]\s+)/u;

const marks = /(?:\s*(?:\[[^\]]{1,12}\]|\((?:[a-z]|\d{1,2})\)|\d{1,2}\/|[¹²³⁴⁵⁶⁷⁸⁹⁰*†‡§]))+\s*$/u;

/** A name without the number before it and the marks of footnotes behind it: "1. Chile", "France[1]", "Spain (b)". */
export const nameWithoutNotes = (text: string): string =>
  text
    .replace(numbering, "")
    .replace(/[\s,،;.:]+$/u, "")
    .replace(marks, "")
    .replace(/[\s,،;:]+$/u, "")
    .trim();

/** "Kenya1": perhaps a raised figure whose raising was lost. */
export const withoutFigure = (text: string): string => text.replace(/(?<=\p{L}{3})\s?\d{1,2}\s*$/u, "");
