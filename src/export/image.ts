import { PictureTooLargeError } from "./picture-too-large.ts";

/** Phones leave a canvas that is too large empty, without an error. Figures are opaque everywhere. */
const isBlankCanvas = (pen: CanvasRenderingContext2D): boolean => pen.getImageData(0, 0, 1, 1).data[3] === 0;

async function canvasBlob(image: HTMLImageElement, widthPx: number, heightPx: number): Promise<Blob> {
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [widthPx, heightPx];
  try {
    const pen = canvas.getContext("2d", { willReadFrequently: true });
    if (!pen) throw new PictureTooLargeError();
    pen.fillStyle = "#ffffff";
    pen.fillRect(0, 0, widthPx, heightPx);
    pen.drawImage(image, 0, 0, widthPx, heightPx);
    if (isBlankCanvas(pen)) throw new PictureTooLargeError();
    return await new Promise((resolve, reject) =>
      canvas.toBlob(blob => (blob ? resolve(blob) : reject(new PictureTooLargeError())), "image/png"),
    );
  } finally {
    // Frees the canvas memory at once instead of at the next garbage collection.
    [canvas.width, canvas.height] = [0, 0];
  }
}

/** A PNG of an SVG at exactly this size, drawn by the browser. Throws a `PictureTooLargeError`. */
export async function pngBlob(svg: string, widthPx: number, heightPx: number): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return await canvasBlob(image, widthPx, heightPx);
  } finally {
    URL.revokeObjectURL(address);
  }
}
