import type { MapMessages } from "../i18n/messages.ts";

/** What is loaded behind the first map. */
type StartPart = keyof MapMessages["start"]["loading"];

/** "late": it has been loading for so long that loading everything again may help. */
type StartTrouble = "loading" | "late" | "failed";

/** Says in the page what of it is missing, until the whole page takes its place. */
export interface StartNotice {
  /** Null: the part is there. */
  say(part: StartPart, trouble: StartTrouble | null): void;
  /** An error has ended the start; says so where no missing part has been named as its reason. */
  stop(): void;
}

/** How long a part may take before the page offers to load everything again. */
const lateMs = 15_000;

/** Writes into a place that screen readers read out, over the words for a page without its script. */
export function startNoticeIn(place: Element, { start: words }: MapMessages): StartNotice {
  const troubles = new Map<StartPart, StartTrouble>();
  const text = document.createElement("p");
  const again = document.createElement("button");
  again.type = "button";
  again.hidden = true;
  again.textContent = words.again;
  again.addEventListener("click", () => window.location.reload());
  place.replaceChildren(text, again);
  const show = (sentences: readonly string[], isFinal: boolean): void => {
    // The whole page has taken its place, and could not be shown.
    if (!place.isConnected) document.body.prepend(place);
    text.textContent = sentences.join(" ");
    again.hidden = !isFinal;
  };
  return {
    say(part, trouble) {
      if (trouble) troubles.set(part, trouble);
      else if (!troubles.delete(part)) return;
      const said = [...troubles];
      show(
        said.map(([id, how]) => words[how === "failed" ? "failed" : "loading"][id]),
        said.some(([, how]) => how !== "loading"),
      );
    },
    stop() {
      if (![...troubles.values()].includes("failed")) show([words.stopped], true);
    },
  };
}

/** Passes on what is loaded, and says where it is late or fails. */
export async function watched<T>(notice: StartNotice, part: StartPart, loading: Promise<T>): Promise<T> {
  const timer = setTimeout(() => notice.say(part, "late"), lateMs);
  try {
    const loaded = await loading;
    notice.say(part, null);
    return loaded;
  } catch (error) {
    notice.say(part, "failed");
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
