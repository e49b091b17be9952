/** Rows from which it is judged which codes a table has. */
const maxRows = 200;

/** Headings of columns of languages, whose codes look like those of countries. */
const languageHeading = /^\s*(?:lang|locale|idiom|língua|lingua|язык|اللغ|لغ|语言|語言)/iu;

/** The filled cells of each column without the first one, its heading; columns of languages have none. */
export function columnsOfRows(table: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const [headings = [], ...rows] = table.slice(0, maxRows);
  return headings.map((heading, i) =>
    languageHeading.test(heading) ? [] : rows.map(row => (row[i] ?? "").trim()).filter(cell => cell !== ""),
  );
}

/** A list of members stands no deeper: in a network, in a list of networks, in an object. */
const maxDepth = 5;

/** The texts of all lists in JSON, as one column. */
export function columnOfLists(value: unknown, depth = 0): readonly string[] {
  if (depth > maxDepth || typeof value !== "object" || value === null) return [];
  const inner = Object.values(value).flatMap(item => columnOfLists(item, depth + 1));
  return Array.isArray(value) ? [...value.filter(item => typeof item === "string"), ...inner] : inner;
}
