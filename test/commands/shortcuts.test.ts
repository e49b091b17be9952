import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { shortcutFor, shortcuts } from "../../src/app/commands/shortcuts.ts";

const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const idOf = (key: string, modifiers: Partial<typeof plain> = {}): string | null =>
  shortcutFor({ ...plain, ...modifiers, key })?.id ?? null;

it("hears each shortcut of the page by its key, in either case", () => {
  for (const { id, keys, place } of shortcuts)
    for (const key of place === "page" ? keys : []) {
      expect(idOf(key), key).toBe(id);
      expect(idOf(key.toLowerCase()), key).toBe(id);
    }
});

it("leaves every letter with a modifier to the browser, and hears a mark however the keyboard has it", () => {
  for (const modifier of ["ctrlKey", "metaKey", "altKey", "shiftKey"] as const)
    expect(idOf("f", { [modifier]: true })).toBe(null);
  expect(idOf("?", { shiftKey: true })).toBe("list");
  expect(idOf("/", { shiftKey: true })).toBe("search");
  // AltGr on a German keyboard, Option on a Mac.
  expect(idOf("[", { ctrlKey: true, altKey: true })).toBe("previous");
  expect(idOf("[", { altKey: true })).toBe("previous");
  expect(idOf("[", { metaKey: true })).toBe(null);
  expect(idOf("[", { ctrlKey: true })).toBe(null);
});

it("gives no key two meanings in a place, and none of the page another on the map or in a chart", () => {
  const taken = new Map<string, Set<string>>();
  for (const { keys, place } of shortcuts)
    for (const key of keys) {
      const known = taken.get(place) ?? new Set();
      expect(known.has(key), `${place} ${key}`).toBe(false);
      taken.set(place, known.add(key));
    }
  const page = taken.get("page") ?? new Set();
  for (const place of ["map", "charts", "dialogs"])
    expect([...(taken.get(place) ?? [])].filter(key => page.has(key))).toEqual([]);
});

it("lists for the map what the map hears", () => {
  const text = readFileSync(new URL("../../src/map/pointer/keyboard.ts", import.meta.url), "utf8");
  const listed = shortcuts.filter(({ place }) => place === "map").flatMap(({ keys }) => keys);
  expect(listed.filter(key => !text.includes(`"${key}"`) && !text.includes(`${key}:`))).toEqual([]);
});
