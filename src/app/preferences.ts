import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { Theme } from "../charts/palette.ts";
import type { ThemeChoice } from "../panels/Header.tsx";

const key = "cooperation-atlas.theme";

/** Storage may be blocked, full or broken: then the choice lasts as long as the page. */
function stored(): ThemeChoice {
  try {
    const value = window.localStorage.getItem(key);
    return value === "light" || value === "dark" ? value : "system";
  } catch {
    return "system";
  }
}

function store(choice: ThemeChoice): void {
  try {
    window.localStorage.setItem(key, choice);
  } catch {
    return;
  }
}

export interface Preferences {
  readonly choice: ReadonlySignal<ThemeChoice>;
  readonly theme: ReadonlySignal<Theme>;
  choose(choice: ThemeChoice): void;
}

/** Light or dark, as chosen or as the system has it. A matter of the device, so it stands in no link. */
export function preferencesOf(): Preferences {
  const choice = signal(stored());
  const system = window.matchMedia("(prefers-color-scheme: dark)");
  const systemTheme = signal<Theme>(system.matches ? "dark" : "light");
  system.addEventListener("change", () => {
    systemTheme.value = system.matches ? "dark" : "light";
  });
  const theme = computed(() => (choice.value === "system" ? systemTheme.value : choice.value));
  return {
    choice,
    theme,
    choose(next) {
      choice.value = next;
      store(next);
    },
  };
}
