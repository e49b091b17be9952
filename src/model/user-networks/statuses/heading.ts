import { cellStatusOf } from "./cell.ts";

/** A status that a heading names, and the rest of the heading. */
export interface HeadedStatus {
  readonly status: string;
  readonly rest: string;
}

/** Temporary. */
export function statusInHeading(heading: string): HeadedStatus | null {
  const words = heading.trim().split(/\s+/);
  const named = (text: string): string | null => {
    if (/^(?:member|party|ratified|ratification|accession)$/i.test(text)) return "member";
    if (/^(?:active)$/i.test(text)) return "active";
    if (/^non-?(?:member|party)/i.test(text)) return "non-member";
    const status = cellStatusOf(text);
    return status.kind === "yes" && status.known && status.status !== "member" ? status.status : null;
  };
  const bracket = /^(.*\S)\s*\(([^()]+)\)$/.exec(heading.trim());
  if (bracket) {
    const status = named(bracket[2] ?? "");
    if (status !== null) return { status, rest: bracket[1] ?? "" };
  }
  const whole = named(heading.trim());
  if (whole !== null && words.length < 3) {
    if (words.length === 1) return { status: whole, rest: "" };
  }
  const first = named(words[0] ?? "");
  if (first !== null) return { status: first, rest: words.slice(1).join(" ").replace(/^of /, "") };
  const last = named(words.at(-1) ?? "");
  return last === null ? null : { status: last, rest: words.slice(0, -1).join(" ") };
}
