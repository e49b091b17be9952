import type { Messages } from "../../i18n/messages.ts";
import { type Purpose, purposes } from "../../model/network.ts";
import { LabelledSelect } from "../controls/LabelledSelect.tsx";

interface PurposeSelectProps {
  readonly messages: Messages;
  readonly purpose: Purpose | null;
  readonly onPurpose: (purpose: Purpose | null) => void;
}

/** The purpose that the networks of an answer must state. */
export function PurposeSelect({ messages, purpose, onPurpose }: PurposeSelectProps) {
  const words = messages.question;
  return (
    <LabelledSelect
      label={words.purpose}
      value={purpose ?? ""}
      options={["", ...purposes]}
      textOf={value => (value === "" ? words.purposeAny : messages.networks.purposes[value])}
      onChange={value => onPurpose(value === "" ? null : value)}
    />
  );
}
