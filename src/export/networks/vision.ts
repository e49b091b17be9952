import { channelsOf } from "../../draw/colour.ts";

type Triple = readonly [number, number, number];
type Transform = readonly [Triple, Triple, Triple];

const applied = (transform: Transform, [a, b, c]: Triple): Triple => {
  const [first, second, third] = transform.map(([p, q, r]) => p * a + q * b + r * c);
  return [first ?? 0, second ?? 0, third ?? 0];
};

const linearOf = (value: number): number => (value <= 10 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4);

function linearChannels(colour: string): Triple {
  const [red, green, blue] = channelsOf(colour);
  return [linearOf(red), linearOf(green), linearOf(blue)];
}

const usual: Transform = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];

/** What readers without one kind of cones see, in linear red, green and blue: Machado, Oliveira and Fernandes (2009). */
const withoutCones: readonly Transform[] = [
  [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
];

/** Oklab, in which equal distances look about equally far apart (Ottosson 2020). */
const conesOf: Transform = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const opponentsOf: Transform = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];

function oklabOf(linear: Triple): Triple {
  const [long, medium, short] = applied(conesOf, linear);
  return applied(opponentsOf, [Math.cbrt(long), Math.cbrt(medium), Math.cbrt(short)]);
}

function distanceAs(seen: Transform, first: string, second: string): number {
  const [a, b] = [first, second].map(colour => oklabOf(applied(seen, linearChannels(colour)))) as [Triple, Triple];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/** How far apart two colours look to most readers; black and white are 1 apart. */
export const colourDistance = (first: string, second: string): number => distanceAs(usual, first, second);

/** How far apart two colours look to the colour-blind readers who tell them apart least. */
export const colourBlindDistance = (first: string, second: string): number =>
  Math.min(...withoutCones.map(seen => distanceAs(seen, first, second)));
