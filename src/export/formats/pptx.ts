import { type FileFormat, figureOptions } from "../format.ts";

export const pptx: FileFormat = {
  id: "pptx",
  name: "PowerPoint",
  extension: "pptx",
  mime: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  isPicture: true,
  options: figureOptions,
  purposeOf: words => words.formatTexts.pptx,
  async encode(job, platform) {
    const [{ layoutAt }, { figureElement }, { slideOf }] = await Promise.all([
      import("../drawing.ts"),
      import("../svg.ts"),
      import("../slide/document.ts"),
    ]);
    const layout = layoutAt(job, job.options.size);
    return slideOf(figureElement(layout, platform.document, "named"), layout, job);
  },
};
