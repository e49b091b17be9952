import { useEffect, useState } from "preact/hooks";
import type { ShortcutList } from "../../panels/ShortcutList.tsx";
import type { PageApp } from "../state/page-app.ts";
import { shortcuts } from "./shortcuts.ts";

/** The list of shortcuts, whose code comes when it is opened. */
export function ShortcutPlace({ app }: { readonly app: PageApp }) {
  const { messages, preferences, showsShortcuts } = app;
  const isOpen = showsShortcuts.value;
  const [List, setList] = useState<typeof ShortcutList | null>(null);
  useEffect(() => {
    if (isOpen && !List)
      void import("../../panels/ShortcutList.tsx").then(({ ShortcutList }) => setList(() => ShortcutList));
  }, [isOpen, List]);
  if (!isOpen || !List) return null;
  return (
    <List
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
