/** How a number is shown, as far as it matters to what it means. */
export type NumberFormat = "plain" | "day" | "year" | "time" | { readonly digits: number };

const dayIds = (id: number): boolean => (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || id >= 50;
const timeIds = (id: number): boolean => (id >= 18 && id <= 21) || (id >= 45 && id <= 47);

/** What a format of Office that has no code of its own in the file shows. */
export function builtInFormat(id: number): NumberFormat {
  if (dayIds(id) && id <= 58) return "day";
  return timeIds(id) ? "time" : "plain";
}

/** What a format code shows, such as `dd/mm/yyyy`, `yyyy` or `000`. */
export function formatOfCode(code: string): NumberFormat {
  const [positive = ""] = code.split(";");
  const elapsed = /\[(h+|m+|s+)\]/i.test(positive);
  const bare = positive.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, "");
  if (/^0{2,}$/.test(bare)) return { digits: bare.length };
  if (/general|standard/i.test(bare)) return "plain";
  if (elapsed) return "time";
  if (/[yeg]/i.test(bare.replace(/[0#?.]e[+-]/gi, ""))) return /[dm]/i.test(bare) ? "day" : "year";
  if (/d/i.test(bare)) return "day";
  if (/[hs]/i.test(bare)) return "time";
  return /m/i.test(bare) ? "day" : "plain";
}

const dayMs = 86_400_000;
const epoch1900 = Date.UTC(1899, 11, 30);
const epoch1904 = Date.UTC(1904, 0, 1);
/** Excel has a 29 February 1900, which never was: days before it are one later. */
const leapDayOf1900 = 60;
/** The last day of the year 9999, after which a number is not a date. */
const maxSerial = 2_958_466;

function isoText(serial: number, is1904: boolean): string {
  const days = is1904 || serial >= leapDayOf1900 ? serial : serial + 1;
  const rounded = Math.round(days * 86_400) * 1000;
  return new Date((is1904 ? epoch1904 : epoch1900) + rounded).toISOString();
}

/** A number in the shortest form; Excel shows 15 digits, and stores 4.1 as 4.0999999999999996. */
const plainNumber = (value: number): string => String(Number(value.toPrecision(15)));

/** The text of a number as a sheet shows it: days in the form of ISO 8601, codes with their zeros. */
export function numberText(raw: string, format: NumberFormat, is1904: boolean): string {
  const value = Number(raw);
  if (raw.trim() === "" || !Number.isFinite(value)) return raw;
  if (typeof format === "object") return plainNumber(value).padStart(format.digits, "0");
  if (format === "plain" || value < 0 || value >= maxSerial) return plainNumber(value);
  const iso = isoText(value, is1904);
  if (format === "year") return iso.slice(0, 4);
  return format === "day" && value >= 1 ? iso.slice(0, 10) : timeText(value, iso);
}

const timeText = (value: number, iso: string): string => {
  const hours = Math.floor(Math.round(value * dayMs) / 3_600_000);
  return `${String(hours).padStart(2, "0")}${iso.slice(13, 19)}`;
};
