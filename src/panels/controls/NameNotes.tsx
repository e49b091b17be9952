import { type NameWording, noteSentences } from "../../draw/name-notes.ts";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";

/** Under a list of names: the notes without which the disputed ones among them are not given. */
export const NameNotes = ({ codes, ...wording }: NameWording & { readonly codes: readonly JurisdictionCode[] }) => (
  <>
    {noteSentences(codes, wording).map(note => (
      <p class="quiet small" key={note}>
        {note}
      </p>
    ))}
  </>
);
