import { ShortcutList } from "../../panels/ShortcutList.tsx";
import type { PageApp } from "../state/page-app.ts";
import { shortcuts } from "./shortcuts.ts";

/** The list of shortcuts, while it is open. It is too small for a file of its own. */
export function ShortcutPlace({ app: { messages, preferences, showsShortcuts } }: { readonly app: PageApp }) {
  if (!showsShortcuts.value) return null;
  return (
    <ShortcutList
      messages={messages.value}
      shortcuts={shortcuts}
      singleKeys={preferences.singleKeys.value}
      onSingleKeys={preferences.keepSingleKeys}
      onClose={() => {
        showsShortcuts.value = false;
      }}
    />
  );
}
