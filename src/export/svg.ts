import { svgNamespace } from "../draw/svg.ts";
import { drawFrame } from "./frame/draw.ts";
import { greyColours } from "./frame/greyscale.ts";
import type { FrameLayout } from "./frame/layout.ts";
import { cutPatterns } from "./stripes.ts";
import { escapeXml } from "./text/xml-text.ts";

/** Attributes of interaction, without and with those that say what a shape stands for. */
const pageAttributes = {
  named: /^(class|role|tabindex|cursor|pointer-events|aria-.*)$/,
  bare: /^(class|role|tabindex|cursor|pointer-events|data-.*|aria-.*)$/,
};

/** Removes what only the page needs: attributes of interaction, and invisible shapes. */
function strip(svg: Element, attributes: RegExp): void {
  for (const element of [...svg.querySelectorAll('[fill-opacity="0"], text:empty, path[d=""]')]) element.remove();
  for (const element of [...svg.querySelectorAll("*")]) {
    for (const { name } of [...element.attributes]) {
      if (attributes.test(name)) element.removeAttribute(name);
    }
  }
  for (const group of [...svg.querySelectorAll("g")].reverse()) if (group.children.length === 0) group.remove();
}

/** Joins accents to their letters: typefaces have "é" as one, and names in a file may have it as two. */
function composeLetters(svg: Element): void {
  for (const element of svg.querySelectorAll("text, tspan, title, desc")) {
    for (const node of element.childNodes) {
      if (node.nodeType === 3) node.textContent = (node.textContent ?? "").normalize("NFC");
    }
  }
}

/** Turns nested SVGs into groups: viewers other than browsers disagree on them. */
function flatten(svg: Element): void {
  for (const inner of [...svg.querySelectorAll("svg")]) {
    const group = svg.ownerDocument.createElementNS(svgNamespace, "g");
    group.setAttribute("transform", `translate(${inner.getAttribute("x") ?? 0},${inner.getAttribute("y") ?? 0})`);
    group.append(...inner.childNodes);
    inner.replaceWith(group);
  }
}

/** Embeds a typeface from a `data:` URL. */
export function embedFont(svg: Element, fontUrl: string): void {
  const style = svg.ownerDocument.createElementNS(svgNamespace, "style");
  style.textContent = `@font-face{font-family:'Source Sans 3 Variable';font-weight:200 900;src:url(${fontUrl}) format('woff2')}`;
  svg.prepend(style);
}

/** The figure as a self-contained element, except for the typeface of its texts; `named` has `data-` attributes. */
export function figureElement(
  layout: FrameLayout,
  document: Document,
  shapes: keyof typeof pageAttributes = "bare",
): SVGSVGElement {
  const svg = drawFrame(layout, document);
  flatten(svg);
  strip(svg, pageAttributes[shapes]);
  composeLetters(svg);
  cutPatterns(svg);
  if (layout.style === "greyscale") greyColours(svg);
  return svg;
}

const attributeRank = ({ name }: Attr): number => (name === "xmlns" ? 0 : 1);

/** Sorts by name, the namespace first: documents differ in the order of attributes. */
const compareAttributes = (a: Attr, b: Attr): number =>
  attributeRank(a) - attributeRank(b) || (a.name < b.name ? -1 : 1);

/** Serializes an element. Done by hand, since the serializers of browsers and linkedom differ and bytes must not. */
function xmlOf(element: Element): string {
  const attributes = [...element.attributes]
    .sort(compareAttributes)
    .map(({ name, value }) => ` ${name}="${escapeXml(value)}"`)
    .join("");
  const inside = [...element.childNodes]
    .map(node => (node.nodeType === 1 ? xmlOf(node as Element) : escapeXml(node.textContent ?? "")))
    .join("");
  const tag = element.localName;
  return inside ? `<${tag}${attributes}>${inside}</${tag}>` : `<${tag}${attributes}/>`;
}

/** The text of an SVG file. */
export const svgText = (svg: Element): string => `<?xml version="1.0" encoding="UTF-8"?>\n${xmlOf(svg)}\n`;
