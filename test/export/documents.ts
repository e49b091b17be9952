import { parseHTML } from "linkedom";

/** A document without a browser, as the command line draws into. */
export const emptyDocument = (): Document =>
  parseHTML("<!doctype html><html><body></body></html>").document as unknown as Document;

export function svgFrom(text: string): Element {
  const document = emptyDocument();
  document.body.innerHTML = text;
  const svg = document.querySelector("svg");
  if (!svg) throw new Error("no svg in the text");
  return svg;
}
