const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** An SVG as text with sorted attributes and a line for each element, the same from every document. */
export function svgText(element: Element, indent = ""): string {
  const attributes = [...element.attributes]
    .map(({ name, value }) => ` ${name}="${escaped(value)}"`)
    .sort()
    .join("");
  const children = [...element.children];
  if (children.length > 0) {
    const inner = children.map(child => svgText(child, `${indent} `)).join("");
    return `${indent}<${element.localName}${attributes}>\n${inner}${indent}</${element.localName}>\n`;
  }
  const text = element.textContent ?? "";
  return text === ""
    ? `${indent}<${element.localName}${attributes}/>\n`
    : `${indent}<${element.localName}${attributes}>${escaped(text)}</${element.localName}>\n`;
}
