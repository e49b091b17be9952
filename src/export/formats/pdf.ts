import { type FileFormat, figureOptions } from "../format.ts";

export const pdf: FileFormat = {
  id: "pdf",
  name: "PDF",
  extension: "pdf",
  mime: "application/pdf",
  isPicture: true,
  options: [...figureOptions, "text"],
  purposeOf: words => words.formatTexts.pdf,
  async encode(job, platform) {
    const [{ drawJob }, { pdfInfoOf, pdfOf }, { loadGlyphs }, { missingLetters }] = await Promise.all([
      import("../drawing.ts"),
      import("../pdf/document.ts"),
      import("../text/outlines.ts"),
      import("../text/missing-glyphs.ts"),
    ]);
    const { text } = job.options;
    const { layout, svg, missing } = await drawJob(job, platform.document, text);
    const glyphs = text === "editable" ? await loadGlyphs(svg.textContent ?? "") : null;
    platform.lacks?.(glyphs ? missingLetters(svg, glyphs) : missing);
    return pdfOf(svg, pdfInfoOf(layout, job.context.messages.app.title), { glyphs, painter: platform.painter });
  },
};
