/** Red, green and blue of light, each from 0 to 1. */
type LinearRgb = readonly [number, number, number];
type Matrix = readonly [LinearRgb, LinearRgb, LinearRgb];

const linear = (byte: number): number => {
  const part = byte / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
};

const linearRgb = (hex: string): LinearRgb => {
  const part = (at: number) => linear(Number.parseInt(hex.slice(at, at + 2), 16));
  return [part(1), part(3), part(5)];
};

const luminance = ([red, green, blue]: LinearRgb): number =>
  0.2126 * red + 0.7152 * green + 0.0722 * blue;

/** The contrast ratio of two colours, 1 to 21, after WCAG 2.2. */
export const contrast = (one: string, other: string): number => {
  const [a, b] = [luminance(linearRgb(one)), luminance(linearRgb(other))];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
};

/**
 * How a colour is seen: by most people, and with each kind of colour blindness at full severity
 * (Machado, Oliveira and Fernandes 2009, on linear light).
 */
export const VISIONS: Record<string, Matrix> = {
  ordinary: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const dot = (row: LinearRgb, [red, green, blue]: LinearRgb): number =>
  row[0] * red + row[1] * green + row[2] * blue;

const apply = (matrix: Matrix, rgb: LinearRgb): LinearRgb => [
  dot(matrix[0], rgb),
  dot(matrix[1], rgb),
  dot(matrix[2], rgb),
];

const TO_LMS: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];

const TO_OKLAB: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];

const oklab = (rgb: LinearRgb): LinearRgb => {
  const [l, m, s] = apply(TO_LMS, rgb);
  return apply(TO_OKLAB, [Math.cbrt(l), Math.cbrt(m), Math.cbrt(s)]);
};

const clamp = (part: number) => Math.min(1, Math.max(0, part));

const inGamut = ([red, green, blue]: LinearRgb): LinearRgb => {
  return [clamp(red), clamp(green), clamp(blue)];
};

/** How far apart two colours look under one kind of vision: ΔE in OKLab, where 0.02 is just visible. */
export const difference = (one: string, other: string, vision: Matrix): number => {
  const [a, b] = [one, other].map((hex) => oklab(inGamut(apply(vision, linearRgb(hex)))));
  if (a === undefined || b === undefined) return 0;
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
};
