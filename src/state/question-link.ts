import type { NetworkId } from "../model/network.ts";
import { hashOf } from "./hash.ts";
import type { View } from "./view.ts";

/** A fragment with both jurisdictions of the question; written only on the user's request. */
export function hashWithQuestion(view: View, start: View, userNetworkIds: readonly NetworkId[] = []): string {
  const { from, to } = view.question;
  // A question is shown by its reach unless the link names another fill.
  const fill = from && view.fill === start.fill ? `fill=${view.fill}` : null;
  return [hashOf(view, start, userNetworkIds), fill, from && `from=${from}`, to && `to=${to}`]
    .filter(Boolean)
    .join("&");
}
