import type { Page } from "playwright";

/** Runs in the page: each element that can be seen, with attributes, text and what a person has typed, chosen or scrolled. */
function lines(): readonly string[] {
  // Which tab the keys would go on from, the pointer's shape over the map, and a stop that depends on when a chart came.
  const unseen = ["data-focus", "data-over", "tabindex"];
  const said = ({ name, value }: Attr): string =>
    `${name}=${value
      // Ids count the elements that a page has had.
      .replace(/\bP0-\d+/g, "P0")
      // A transform that moved on its way is written with more digits.
      .replace(/-?\d+\.\d+/g, digits => String(Math.round(Number(digits) * 100) / 100))
      .replace(/,\s+/g, ",")}`;
  const stateOf = (element: Element): string => {
    const { value, checked } = element as HTMLInputElement;
    return `${value === undefined ? "" : ` value ${value}`}${checked ? " checked" : ""} ${element.scrollTop}`;
  };
  const linesOf = (node: Node): readonly string[] => {
    if (!(node instanceof Element)) return node instanceof Text ? [node.data] : [];
    // An element that is nothing but its contents has no box, and counts as invisible.
    if (!node.checkVisibility() && getComputedStyle(node).display !== "contents") return [];
    const within = [...node.childNodes].flatMap(linesOf);
    // What was shown before may leave an empty box.
    if (within.length === 0 && node.getBoundingClientRect().width === 0) return [];
    const attributes = [...node.attributes].filter(({ name }) => !unseen.includes(name)).map(said);
    return [`<${node.tagName} ${attributes.sort().join(" ")}${stateOf(node)}>`, ...within];
  };
  return [document.title, ...linesOf(document.documentElement)];
}

/** All that a page shows, as text in which two pages that show the same are equal. */
export const domOf = async (page: Page): Promise<string> => (await page.evaluate(lines)).join("\n");

/** Waits until nothing fades or glides any more, and what was about to be drawn is. */
export const rested = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined)));
    for (let i = 0; i < 3; i++) await new Promise(resolve => requestAnimationFrame(resolve));
  });
