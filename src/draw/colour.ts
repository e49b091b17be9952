import { rgb } from "d3";

/** Red, green and blue. */
export type Channels = readonly [red: number, green: number, blue: number];

/** Channels of `#rrggbb` or `#rgb`, 0 to 255. Throws a RangeError for any other text. */
export function channelsOf(colour: string): Channels {
  const { r, g, b } = rgb(colour.startsWith("#") ? colour : "");
  if (Number.isNaN(r)) throw new RangeError(`the colour ${colour} is not hexadecimal`);
  return [r, g, b];
}

/** `#rrggbb`; channels are rounded. */
export const hexOf = ([red, green, blue]: Channels): string => rgb(red, green, blue).formatHex();

/** `share` of the first colour over the second. */
export function mixed(colour: string, ground: string, share: number): string {
  const [red, green, blue] = channelsOf(colour);
  const below = channelsOf(ground);
  const mix = (above: number, under: number): number => above * share + under * (1 - share);
  return hexOf([mix(red, below[0]), mix(green, below[1]), mix(blue, below[2])]);
}

const weightedSum = ([red, green, blue]: Channels): number => 0.2126 * red + 0.7152 * green + 0.0722 * blue;

/** The grey that prints as dark as the colour, 0 to 255. */
export const lumaOf = (colour: string): number => weightedSum(channelsOf(colour));

const linearChannel = (value: number): number =>
  value <= 10 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4;

/** Relative luminance as WCAG 2 defines it, 0 to 1. */
export function luminanceOf(colour: string): number {
  const [red, green, blue] = channelsOf(colour);
  return weightedSum([linearChannel(red), linearChannel(green), linearChannel(blue)]);
}
