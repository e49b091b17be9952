import { computed, type ReadonlySignal, signal } from "@preact/signals";
import { type GraphicsChoice, graphicsChoices } from "../../draw/graphics.ts";
import type { Theme } from "../../draw/palette.ts";
import type { ThemeChoice } from "../../panels/Header.tsx";

const graphicsKey = "cooperation-atlas.graphics";
const themeKey = "cooperation-atlas.theme";

/** Null: nothing is saved, or storage is blocked or broken. */
export function savedIn(key: string): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Null takes away what is saved. Storage that is blocked or broken keeps nothing. */
export function saveIn(key: string, value: string | null): void {
  try {
    if (value === null) window.localStorage.removeItem(key);
    else window.localStorage.setItem(key, value);
  } catch {
    return;
  }
}

/** "system" where nothing of use is saved. */
function savedTheme(): ThemeChoice {
  const value = savedIn(themeKey);
  return value === "light" || value === "dark" ? value : "system";
}

/** "automatic" where nothing of use is saved. */
const savedGraphics = (): GraphicsChoice =>
  graphicsChoices.find(choice => choice === savedIn(graphicsKey)) ?? "automatic";

export interface Preferences {
  readonly choice: ReadonlySignal<ThemeChoice>;
  readonly theme: ReadonlySignal<Theme>;
  /** True on devices with a coarse pointer, such as a finger. */
  readonly touch: ReadonlySignal<boolean>;
  choose(choice: ThemeChoice): void;
  readonly graphics: ReadonlySignal<GraphicsChoice>;
  chooseGraphics(choice: GraphicsChoice): void;
}

/** Signal of whether a media query matches. */
function matching(query: string): ReadonlySignal<boolean> {
  const list = window.matchMedia(query);
  const matches = signal(list.matches);
  list.addEventListener("change", () => {
    matches.value = list.matches;
  });
  return matches;
}

/** Light or dark, as chosen or as the system prefers. It belongs to the device, so links leave it out. */
export function preferencesOf(): Preferences {
  const choice = signal(savedTheme());
  const graphics = signal(savedGraphics());
  const isDark = matching("(prefers-color-scheme: dark)");
  const theme = computed((): Theme => {
    if (choice.value !== "system") return choice.value;
    return isDark.value ? "dark" : "light";
  });
  return {
    choice,
    theme,
    touch: matching("(pointer: coarse)"),
    choose(next) {
      choice.value = next;
      saveIn(themeKey, next);
    },
    graphics,
    chooseGraphics(next) {
      graphics.value = next;
      saveIn(graphicsKey, next === "automatic" ? null : next);
    },
  };
}
