/** A browser gives no picture of this size; what it says otherwise would be an empty one. */
const tooLarge = () => new RangeError("the picture is too large for this browser");

/** Phones keep a canvas that is too large for them empty and say nothing; figures are nowhere transparent. */
const isEmpty = (pen: CanvasRenderingContext2D): boolean => pen.getImageData(0, 0, 1, 1).data[3] === 0;

async function drawn(image: HTMLImageElement, widthPx: number, heightPx: number): Promise<Blob> {
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [widthPx, heightPx];
  try {
    const pen = canvas.getContext("2d", { willReadFrequently: true });
    if (!pen) throw tooLarge();
    pen.fillStyle = "#ffffff";
    pen.fillRect(0, 0, widthPx, heightPx);
    pen.drawImage(image, 0, 0, widthPx, heightPx);
    if (isEmpty(pen)) throw tooLarge();
    return await new Promise((resolve, reject) =>
      canvas.toBlob(blob => (blob ? resolve(blob) : reject(tooLarge())), "image/png"),
    );
  } finally {
    // Its memory is given back at once rather than when the browser comes to it.
    [canvas.width, canvas.height] = [0, 0];
  }
}

/** A PNG of the SVG text in exactly this many px, drawn by the browser; throws a `RangeError` where that is too large. */
export async function pngBlob(svg: string, widthPx: number, heightPx: number): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return await drawn(image, widthPx, heightPx);
  } finally {
    URL.revokeObjectURL(address);
  }
}
