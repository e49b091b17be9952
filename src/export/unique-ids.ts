import { fnv1a } from "../model/fingerprint.ts";
import { svgText } from "./svg.ts";

/** 16 digits, so that no two figures of a report have the same. */
const fingerprintOf = (text: string): string =>
  [0, 1].map(seed => fnv1a(text, seed).toString(16).padStart(8, "0")).join("");

const references = /url\(#([^)]+)\)|^#(.+)$/gu;

/**
 * Begins each id of a figure with a fingerprint of the figure, so that several can stand in one page: there, every
 * reference means the first element with its id. The same figure keeps the same ids.
 */
export function makeIdsUnique(svg: Element): void {
  const named = [...svg.querySelectorAll("[id]")];
  if (named.length === 0) return;
  const ids = new Set(named.map(element => element.getAttribute("id") ?? ""));
  const prefix = `f${fingerprintOf(svgText(svg))}-`;
  for (const element of named) element.setAttribute("id", `${prefix}${element.getAttribute("id")}`);
  for (const element of svg.querySelectorAll("*")) {
    for (const { name, value } of [...element.attributes]) {
      const renamed = value.replace(references, (reference, ofPaint?: string, ofLink?: string) => {
        const id = ofPaint ?? ofLink ?? "";
        return ids.has(id) ? reference.replace(`#${id}`, `#${prefix}${id}`) : reference;
      });
      if (renamed !== value) element.setAttribute(name, renamed);
    }
  }
}
