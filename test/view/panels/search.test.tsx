import { expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { en } from "../../../src/i18n/en/index.ts";
import { Combobox } from "../../../src/panels/controls/Combobox.tsx";
import { accessibilityFaults, choice, find, shown } from "./fixture.tsx";

const nothing = (): void => {};

const search = (onChoose: (chosen: unknown) => void = nothing, findIn = find) => (
  <Combobox
    label="Search"
    placeholder="Search …"
    chosen={null}
    messages={en}
    direction="ltr"
    shortcut="/"
    clearing
    find={findIn}
    onChoose={onChoose}
  />
);

const from = (chosen: ReturnType<typeof choice> | null, onChoose: (chosen: unknown) => void = nothing) => (
  <Combobox
    label="From"
    placeholder="From …"
    chosen={chosen}
    messages={en}
    direction="ltr"
    find={find}
    onChoose={onChoose}
  />
);

it("finds a country by a name in another language and says which name it met", async () => {
  const onChoose = vi.fn();
  shown(search(onChoose));
  await page.getByRole("combobox", { name: "Search" }).click();
  await userEvent.keyboard("allemag");
  await expect.element(page.getByRole("option", { name: /Germany/ })).toHaveTextContent("found as “Allemagne”");
  expect(await accessibilityFaults()).toEqual([]);
  await userEvent.keyboard("{Enter}");
  expect(onChoose).toHaveBeenCalledWith(expect.objectContaining({ id: "DEU" }));
  await expect.element(page.getByRole("combobox", { name: "Search" })).toHaveValue("");
});

it("finds a country by a former name and by its code", async () => {
  const onChoose = vi.fn();
  shown(search(onChoose));
  const field = page.getByRole("combobox", { name: "Search" });
  await field.fill("Swaziland");
  await expect.element(page.getByRole("option", { name: /Eswatini/ })).toBeVisible();
  await field.fill("TUV");
  await page.getByRole("option", { name: /Tuvalu/ }).click();
  expect(onChoose).toHaveBeenCalledWith(expect.objectContaining({ id: "TUV" }));
});

it("takes text that reaches it without the focus, as from dictation or in a window behind others", async () => {
  shown(search());
  const field = page.getByRole("combobox", { name: "Search" });
  const input = field.element() as HTMLInputElement;
  input.value = "Swaziland";
  input.dispatchEvent(new InputEvent("input", { bubbles: true }));
  await expect.element(page.getByRole("option", { name: /Eswatini/ })).toBeVisible();
  await expect.element(field).toHaveValue("Swaziland");
});

it("finds what was typed once the names arrive that it is known by", async () => {
  const { show } = shown(search(nothing, () => []));
  await page.getByRole("combobox", { name: "Search" }).fill("Swaziland");
  await expect.element(page.getByText(/^No results for/).first()).toBeVisible();
  show(search(nothing, find));
  await expect.element(page.getByRole("option", { name: /Eswatini/ })).toBeVisible();
});

it("tells a screen reader how many results there are, and that there are none", async () => {
  shown(search());
  const field = page.getByRole("combobox", { name: "Search" });
  const announced = () => page.getByRole("status").element().textContent;
  expect(announced()).toBe("");
  await field.fill("Swaziland");
  await expect.poll(announced).toBe("1 result");
  await field.clear();
  await field.fill("Atlantis12");
  await expect.poll(announced).toContain("No results for “Atlantis12”");
});

it("says so plainly when nothing has that name", async () => {
  const { text } = shown(search());
  await page.getByRole("combobox", { name: "Search" }).fill("Atlantis12");
  await expect.poll(text).toContain("No results for “Atlantis12”");
});

it("keeps what was typed on Enter where nothing has that name, so that it can be mended", async () => {
  const onChoose = vi.fn();
  shown(search(onChoose));
  await page.getByRole("combobox", { name: "Search" }).click();
  await userEvent.keyboard("Atlantis{Enter}");
  await expect.element(page.getByRole("combobox", { name: "Search" })).toHaveValue("Atlantis");
  await expect.element(page.getByText("No results for").last()).toBeVisible();
  expect(onChoose).not.toHaveBeenCalled();
});

it("keeps what was mistyped when the field is left with the Tab key, and says that nothing is called so", async () => {
  const onChoose = vi.fn();
  shown(
    <div>
      {from(null, onChoose)}
      <button type="button">Next</button>
    </div>,
  );
  const field = page.getByRole("combobox", { name: "From" });
  await field.click();
  await userEvent.keyboard("Germanistan{Tab}");
  await expect.element(page.getByText("No results for “Germanistan”").last()).toBeVisible();
  await expect.element(field).toHaveValue("Germanistan");
  expect(onChoose).not.toHaveBeenCalled();
  await field.click();
  await userEvent.keyboard("{Escape}");
  await expect.element(field).toHaveValue("");
});

it("closes its options on Escape and keeps what was chosen", async () => {
  const onChoose = vi.fn();
  shown(from(choice("ESP"), onChoose));
  const field = page.getByRole("combobox", { name: "From" });
  await expect.element(field).toHaveValue("Spain");
  await field.fill("Ken");
  await expect.element(page.getByRole("option", { name: /Kenya/ })).toBeVisible();
  await userEvent.keyboard("{Escape}");
  await expect.element(page.getByRole("option", { name: /Kenya/ })).not.toBeInTheDocument();
  expect(onChoose).not.toHaveBeenCalled();
});

it("shows what was chosen elsewhere, such as on the map", async () => {
  const { show } = shown(from(null));
  const field = page.getByRole("combobox", { name: "From" });
  await expect.element(field).toHaveValue("");
  show(from(choice("KEN")));
  await expect.element(field).toHaveValue("Kenya");
  show(from(choice("ESP")));
  await expect.element(field).toHaveValue("Spain");
  show(from(null));
  await expect.element(field).toHaveValue("");
});

it("can be emptied", async () => {
  const onChoose = vi.fn();
  shown(from(choice("KEN"), onChoose));
  await page.getByRole("button", { name: "Clear" }).click();
  expect(onChoose).toHaveBeenCalledWith(null);
});

it("loses no letter, however fast they are typed", async () => {
  shown(search());
  const field = page.getByRole("combobox", { name: "Search" });
  const element = field.element() as HTMLInputElement;
  element.focus();
  for (const letter of "Madagascar") {
    element.value += letter;
    element.dispatchEvent(new InputEvent("input", { bubbles: true, data: letter }));
    // Time for a rendering, not for what follows it.
    for (let i = 0; i < 5; i++) await Promise.resolve();
  }
  await expect.element(page.getByRole("option", { name: /Madagascar/ })).toBeVisible();
  await expect.element(field).toHaveValue("Madagascar");
});
