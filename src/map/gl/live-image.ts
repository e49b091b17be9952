import type { StyleImageInterface, StyleImageWebGLData } from "maplibre-gl";

/** The border of an image in the texture atlas: patterns repeat, icons are clear. */
type Surround = "repeat" | "clear";

/**
 * An image of the style that is rewritten in place, which paints a change within one frame. It also writes a border of
 * one pixel, which maplibre samples and would leave in the old colour.
 */
export class LiveImage implements StyleImageInterface {
  readonly width: number;
  readonly height: number;
  readonly data: StyleImageWebGLData;
  private isDirty = true;
  private readonly padded: Uint8Array<ArrayBuffer>;
  private readonly surround: Surround;

  constructor(side: number, surround: Surround) {
    this.width = side;
    this.height = side;
    this.surround = surround;
    this.padded = new Uint8Array((side + 2) ** 2 * 4);
    this.data = {
      renderWithWebGL: ({ gl, texture, x, y, width, height }) => {
        gl.bindTexture(gl.TEXTURE_2D, texture);
        const size = [width + 2, height + 2] as const;
        gl.texSubImage2D(gl.TEXTURE_2D, 0, x - 1, y - 1, ...size, gl.RGBA, gl.UNSIGNED_BYTE, this.padded);
      },
    };
  }

  /** Takes new pixels, `side` × `side`, with premultiplied alpha. */
  write(pixels: Uint32Array): void {
    const side = this.width;
    const target = new Uint32Array(this.padded.buffer);
    for (let y = -1; y <= side; y++) {
      for (let x = -1; x <= side; x++) {
        const isInside = x >= 0 && y >= 0 && x < side && y < side;
        const source = ((y + side) % side) * side + ((x + side) % side);
        target[(y + 1) * (side + 2) + x + 1] = isInside || this.surround === "repeat" ? (pixels[source] as number) : 0;
      }
    }
    this.isDirty = true;
  }

  render = (): boolean => {
    const wasDirty = this.isDirty;
    this.isDirty = false;
    return wasDirty;
  };
}
