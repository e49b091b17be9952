/** Red, green and blue. */
type Channels = readonly [red: number, green: number, blue: number];

/**
 * Channels of `#rrggbb`, 0 to 255. Throws a RangeError for any other text. Every colour of the atlas is written so;
 * d3-color, which reads every CSS notation, would add 3 kB to the 90 kB of the first map.
 */
export function channelsOf(colour: string): Channels {
  if (!/^#[0-9a-f]{6}$/i.test(colour)) throw new RangeError(`the colour ${colour} is not hexadecimal`);
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** `#rrggbb`; channels are rounded. */
export const hexOf = (channels: Channels): string =>
  `#${channels.map(value => Math.round(value).toString(16).padStart(2, "0")).join("")}`;

/** `share` of the first colour over the second. */
export function mixed(colour: string, ground: string, share: number): string {
  const [above, below] = [channelsOf(colour), channelsOf(ground)];
  const mix = (channel: 0 | 1 | 2): number => above[channel] * share + below[channel] * (1 - share);
  return hexOf([mix(0), mix(1), mix(2)]);
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
