import { drawFrame } from "./frame/draw.ts";
import { greyColours } from "./frame/greyscale.ts";
import type { FrameLayout } from "./frame/layout.ts";
import { cutPatterns } from "./stripes.ts";

const svgNamespace = "http://www.w3.org/2000/svg";

/** What only the page needs: marks for hover and choice, and shapes that cannot be seen. */
function strip(svg: Element): void {
  for (const element of [...svg.querySelectorAll('[fill-opacity="0"], text:empty, path[d=""]')]) element.remove();
  for (const element of [...svg.querySelectorAll("*")]) {
    for (const { name } of [...element.attributes]) {
      if (/^(class|role|tabindex|cursor|pointer-events|data-.*|aria-.*)$/.test(name)) element.removeAttribute(name);
    }
  }
  for (const group of [...svg.querySelectorAll("g")].reverse()) if (group.children.length === 0) group.remove();
}

/** An SVG inside the figure becomes a group: viewers beside browsers treat it in different ways. */
function flatten(svg: Element): void {
  for (const inner of [...svg.querySelectorAll("svg")]) {
    const group = svg.ownerDocument.createElementNS(svgNamespace, "g");
    group.setAttribute("transform", `translate(${inner.getAttribute("x") ?? 0},${inner.getAttribute("y") ?? 0})`);
    group.append(...inner.childNodes);
    inner.replaceWith(group);
  }
}

/** Puts a typeface into the figure that is at this `data:` address. */
export function embedFont(svg: Element, fontUrl: string): void {
  const style = svg.ownerDocument.createElementNS(svgNamespace, "style");
  style.textContent = `@font-face{font-family:'Source Sans 3 Variable';font-weight:200 900;src:url(${fontUrl}) format('woff2')}`;
  svg.prepend(style);
}

/** The figure as an element that needs nothing from outside of itself but letters: its words are text. */
export function figureElement(layout: FrameLayout, document: Document): SVGSVGElement {
  const svg = drawFrame(layout, document);
  flatten(svg);
  strip(svg);
  cutPatterns(svg);
  if (layout.style === "greyscale") greyColours(svg);
  return svg;
}

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
/** What XML cannot hold: names may come from anybody's file. */
const forbidden = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;
const escaped = (text: string): string => text.replace(forbidden, "").replace(/[&<>"]/g, sign => escapes[sign] ?? sign);

const rank = ({ name }: Attr): number => (name === "xmlns" ? 0 : 1);

/** By name, the namespace first: documents keep attributes in orders of their own. */
const inOrder = (a: Attr, b: Attr): number => rank(a) - rank(b) || (a.name < b.name ? -1 : 1);

/** The same text for the same element in every document: serializers of browsers and of Node differ. */
function xmlOf(element: Element): string {
  const attributes = [...element.attributes]
    .sort(inOrder)
    .map(({ name, value }) => ` ${name}="${escaped(value)}"`)
    .join("");
  const inside = [...element.childNodes]
    .map(node => (node.nodeType === 1 ? xmlOf(node as Element) : escaped(node.textContent ?? "")))
    .join("");
  const tag = element.localName;
  return inside ? `<${tag}${attributes}>${inside}</${tag}>` : `<${tag}${attributes}/>`;
}

/** The text of an SVG file. */
export const svgText = (svg: Element): string => `<?xml version="1.0" encoding="UTF-8"?>\n${xmlOf(svg)}\n`;
