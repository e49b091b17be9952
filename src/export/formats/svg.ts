import { type FileFormat, figureOptions } from "../format.ts";

export const svg: FileFormat = {
  id: "svg",
  name: "SVG",
  extension: "svg",
  mime: "image/svg+xml",
  isPicture: true,
  options: [...figureOptions, "text"],
  purposeOf: words => words.formatTexts.svg,
  async encode(job, platform) {
    const [{ drawJob }, { embedFont, svgText }] = await Promise.all([import("../drawing.ts"), import("../svg.ts")]);
    const { text } = job.options;
    const drawing = await drawJob(job, platform.document, text);
    if (text === "editable") embedFont(drawing.svg, await platform.fontUrl());
    return svgText(drawing.svg);
  },
};
