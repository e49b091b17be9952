import { type FileFormat, figureOptions } from "../format.ts";

export const png: FileFormat = {
  id: "png",
  name: "PNG",
  extension: "png",
  mime: "image/png",
  isPicture: true,
  options: [...figureOptions, "scale"],
  purposeOf: words => words.formatTexts.png,
  async encode(job, platform) {
    const [{ drawJob }, { withPrintSize }] = await Promise.all([import("../drawing.ts"), import("../png-size.ts")]);
    const { layout, svg, missing } = await drawJob(job, platform.document, "outlines");
    platform.lacks?.(missing);
    const { scale } = job.options;
    const [widthPx, heightPx] = [Math.round(layout.widthPx * scale), Math.round(layout.heightPx * scale)];
    return withPrintSize(await platform.rasterize(svg, { widthPx, heightPx, scale }), scale);
  },
};
