/** The number that an attribute begins with, or a default where there is none. */
export function numberAttribute(element: Element, name: string, otherwise = 0): number {
  const value = Number.parseFloat(element.getAttribute(name) ?? "");
  return Number.isFinite(value) ? value : otherwise;
}
