import type { Messages } from "../../i18n/messages.ts";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import { type Choice, Combobox } from "../controls/Combobox.tsx";

/** How countries are found by name. */
export interface CountrySearch {
  readonly direction: "ltr" | "rtl";
  readonly find: (text: string) => readonly Choice[];
  readonly codeOf: (choice: Choice) => JurisdictionCode | null;
}

interface CountryFieldProps extends CountrySearch {
  readonly label: string;
  readonly placeholder: string;
  readonly messages: Messages;
  readonly onCode: (code: JurisdictionCode) => void;
}

/** Finds a country by name, gives its code, and is empty again. */
export function CountryField({ codeOf, onCode, ...field }: CountryFieldProps) {
  return (
    <Combobox
      {...field}
      chosen={null}
      clearing
      onChoose={choice => {
        const code = choice && codeOf(choice);
        if (code) onCode(code);
      }}
    />
  );
}
