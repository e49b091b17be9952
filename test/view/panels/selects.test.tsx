import { expect, it, vi } from "vitest";
import { page } from "vitest/browser";
import { mapControlsInEnglish as words } from "../../../src/i18n/en/map-controls.ts";
import { ExplainedSelect } from "../../../src/panels/controls/ExplainedSelect.tsx";
import { accessibilityFaults, shown } from "./fixture.tsx";

const ids = ["memberships", "count", "compare", "changes", "reach", "gaps"] as const;

const select = (value: (typeof ids)[number], onChange: (value: (typeof ids)[number]) => void = () => {}) => (
  <div class="fill-choice" style={{ inlineSize: "11rem" }}>
    <ExplainedSelect
      label={words.fill}
      value={value}
      options={ids}
      nameOf={id => words.fills[id]}
      hintOf={id => words.fillHints[id]}
      textOf={id => words.fillChoice(words.fills[id], words.fillHints[id])}
      onChange={onChange}
    />
  </div>
);

it("shows each choice and the words on it whole, in as many lines as they take", async () => {
  for (const id of ids) {
    const { place } = shown(select(id));
    const text = place.querySelector<HTMLElement>(".explained-text");
    const box = place.querySelector<HTMLElement>(".explained-choice")?.getBoundingClientRect();
    expect(text?.textContent).toBe(`${words.fills[id]} ${words.fillHints[id]}`);
    const inner = text?.getBoundingClientRect();
    expect(text?.scrollWidth).toBeLessThanOrEqual(Math.ceil(inner?.width ?? 0));
    expect(inner?.right).toBeLessThanOrEqual(box?.right ?? 0);
    expect(inner?.bottom).toBeLessThanOrEqual(box?.bottom ?? 0);
  }
  expect(await accessibilityFaults()).toEqual([]);
});

it("is a select with its label for its name and all choices in its list", async () => {
  const onChange = vi.fn();
  shown(select("memberships", onChange));
  await page.getByRole("combobox", { name: "Colour by" }).selectOptions("count");
  expect(onChange).toHaveBeenCalledWith("count");
});
