import { listOf, plural } from "../../formats.ts";
import { counted } from "../words.ts";

/** English: short messages about what was just done. */
export const toastsInEnglish = {
  title: "Messages",
  undo: "Undo",
  close: "Close this message",
  nothingToUndo: "There is nothing to undo now. Use “Back” in the browser to go back step by step.",
  noneShown: "No network is shown.",
  onlyShown: (names: readonly string[]) =>
    `Only ${listOf(names, "en")} ${plural(names.length, "en", { one: "is", other: "are" })} shown now.`,
  hidden: (n: number) => `${counted(n, "network")} ${plural(n, "en", { one: "is", other: "are" })} hidden.`,
  questionLeft: "The route is closed.",
  startedAgain: "The atlas is back at the first view.",
  working: "Loading …",
  linkCopied: "Link copied.",
  withoutQuestion: "It does not include the countries you looked up.",
  withoutOwn: "It does not include the networks you added.",
};
