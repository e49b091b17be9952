/** Temporary. */
const yearPattern = /(?:1[5-9]|[2-9]\d)\d\d/;

/** Whether an end lies in the past, is none or to come, or can't be told. */
export type End = "past" | "none" | "unclear";

export function endOf(cell: string, role: "until" | "period" | string): End {
  const text = cell.trim();
  if (
    /^(?:0|-|–|—|\.|n\/a|nan|null|none|no|present|current|ongoing|to date|today|9999\S*|en cours|actual|presente|atual|по н\.? ?в\.?|至今|الآن)$/iu.test(
      text,
    )
  )
    return "none";
  if (role === "period") {
    const parts = text.split(/\s*(?:–|—|-{1,2}|→|to|\/)\s*/);
    if (parts.length === 1) return "none";
    return parts.at(-1) === "" ? "none" : endOf(parts.at(-1) ?? "", "until");
  }
  const [day] = /\d{4}-\d\d-\d\d/.exec(text) ?? [];
  if (day !== undefined) return day <= new Date().toISOString().slice(0, 10) ? "past" : "none";
  const year = Number(yearPattern.exec(text)?.[0] ?? 0);
  if (year === 0) return "unclear";
  return year < new Date().getFullYear() ? "past" : year === new Date().getFullYear() ? "unclear" : "none";
}

export function startOf(cell: string): "past" | "future" | "unclear" {
  const year = Number(yearPattern.exec(cell)?.[0] ?? 0);
  if (year === 0) return "unclear";
  return year <= new Date().getFullYear() ? "past" : "future";
}
