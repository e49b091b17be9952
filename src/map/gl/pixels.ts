import { channelsOf } from "../../draw/colour.ts";
import { at } from "../../model/at.ts";
import { dotRingShare } from "../../world/layout.ts";

const pixels = new Map<string, number>();

/** A colour as an opaque RGBA pixel in the byte order of the memory; cached, because stripes are painted anew at each zoom. */
function pixelOf(colour: string): number {
  const known = pixels.get(colour);
  if (known !== undefined) return known;
  const pixel = at(new Uint32Array(new Uint8Array([...channelsOf(colour), 255]).buffer), 0);
  pixels.set(colour, pixel);
  return pixel;
}

/** Diagonal stripes in a square that repeats without a seam; `side` in pixels. */
export function stripePixels(colours: readonly string[], side: number, repeats: number): Uint32Array {
  const bands = colours.map(pixelOf);
  const square = new Uint32Array(side * side);
  const period = side / repeats;
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const band = Math.floor((((x + y + 1) % period) / period) * bands.length);
      // A band of the list, and not checked for each pixel of each unit.
      square[y * side + x] = bands[band] as number;
    }
  }
  return square;
}

interface DotLook {
  readonly colours: readonly string[];
  readonly ring: string;
  readonly radius: number;
}

/** A segmented dot with a ring, in the middle of a square; `side` and `radius` in pixels of the image. */
export function dotPixels(look: DotLook, side: number, context: OffscreenCanvasRenderingContext2D): Uint32Array {
  const middle = side / 2;
  const ring = look.radius * dotRingShare;
  const radius = look.radius - ring / 2;
  context.clearRect(0, 0, side, side);
  look.colours.forEach((colour, i) => {
    const angle = (2 * Math.PI) / look.colours.length;
    context.beginPath();
    context.moveTo(middle, middle);
    context.arc(middle, middle, radius, i * angle - Math.PI / 2, (i + 1) * angle - Math.PI / 2);
    context.closePath();
    context.fillStyle = colour;
    context.fill();
  });
  context.beginPath();
  context.arc(middle, middle, radius, 0, 2 * Math.PI);
  context.strokeStyle = look.ring;
  context.lineWidth = ring;
  context.stroke();
  return premultiplied(context.getImageData(0, 0, side, side).data);
}

/** maplibre's images hold colours multiplied by their alpha, which a canvas gives separately; otherwise soft edges turn hard. */
function premultiplied(pixels: Uint8ClampedArray<ArrayBuffer>): Uint32Array {
  for (let i = 0; i < pixels.length; i += 4) {
    const alpha = (pixels[i + 3] as number) / 255;
    for (let channel = i; channel < i + 3; channel++) pixels[channel] = (pixels[channel] as number) * alpha;
  }
  return new Uint32Array(pixels.buffer);
}
