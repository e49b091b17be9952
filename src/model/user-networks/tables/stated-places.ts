import { listedPlaces } from "../../search/place-lists.ts";
import { cellStatusOf } from "../statuses/cell.ts";

/** A place that a cell names. */
export interface StatedPlace {
  readonly name: string;
  /** The status in brackets behind the name. Null: none. */
  readonly status: string | null;
}

/** The places in a cell; "Kenya (observer)" is Kenya with a status. */
export function placesWithStatus(cell: string, namesPlace: (text: string) => boolean): readonly StatedPlace[] {
  return listedPlaces(cell, namesPlace).map(({ text, remark }) => {
    if (remark === "") return { name: text, status: null };
    const status = cellStatusOf(remark);
    return status.kind === "no" || status.known || /\p{L}{3}/u.test(remark)
      ? { name: text, status: remark }
      : { name: `${text} (${remark})`, status: null };
  });
}
