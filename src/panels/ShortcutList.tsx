import type { Messages } from "../i18n/messages.ts";
import { Page } from "./pages/Page.tsx";

type ShortcutWords = Messages["shortcuts"];

export interface Shortcut {
  readonly id: keyof ShortcutWords["names"];
  /** As `KeyboardEvent.key` names them, letters as capitals; any of them does it. */
  readonly keys: readonly string[];
  /** Where it works. */
  readonly place: keyof ShortcutWords["places"];
}

interface ShortcutListProps {
  readonly messages: Messages;
  readonly shortcuts: readonly Shortcut[];
  /** False: the shortcuts of the whole page are switched off. */
  readonly singleKeys: boolean;
  readonly onSingleKeys: (on: boolean) => void;
  readonly onClose: () => void;
}

/** Every keyboard shortcut by the place where it works, and the switch for those of a single key. */
export function ShortcutList({ messages, shortcuts, singleKeys, onSingleKeys, onClose }: ShortcutListProps) {
  const words = messages.shortcuts;
  const places = [...new Set(shortcuts.map(({ place }) => place))];
  return (
    <Page title={words.title} messages={messages} onClose={onClose}>
      <p>
        <label>
          <input type="checkbox" checked={singleKeys} onChange={event => onSingleKeys(event.currentTarget.checked)} />{" "}
          {words.singleKeys}
        </label>
      </p>
      <p class="quiet small">{words.singleKeysHint}</p>
      {places.map(place => (
        <section class="shortcuts" key={place} data-off={place === "page" && !singleKeys}>
          <h3>{words.places[place]}</h3>
          <dl>
            {shortcuts
              .filter(shortcut => shortcut.place === place)
              .map(({ id, keys }) => (
                <div key={id}>
                  <dt>{words.names[id]}</dt>
                  <dd>
                    <Keys keys={keys} words={words} />
                  </dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
    </Page>
  );
}

/** Screen readers also read "or" between two keys; arrows are side by side. */
function Keys({ keys, words }: { readonly keys: readonly string[]; readonly words: ShortcutWords }) {
  return (
    <>
      {keys.map((key, place) => (
        <span key={key}>
          {place > 0 ? <span class="visually-hidden"> {words.or} </span> : null}
          <kbd>{words.keyNames[key] ?? key}</kbd>
        </span>
      ))}
    </>
  );
}
