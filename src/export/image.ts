/** A PNG of the SVG text in exactly this many px, drawn by the browser. */
export async function pngBlob(svg: string, widthPx: number, heightPx: number): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [widthPx, heightPx];
    const pen = canvas.getContext("2d");
    if (!pen) throw new Error("the browser gives no canvas");
    pen.drawImage(image, 0, 0, widthPx, heightPx);
    return await new Promise((resolve, reject) =>
      canvas.toBlob(blob => (blob ? resolve(blob) : reject(new Error("the picture is too large"))), "image/png"),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}
