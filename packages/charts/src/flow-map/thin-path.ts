import type { GeoContext } from 'd3-geo';

/** A drawing context that writes SVG path data and leaves out what nobody would see. */
export interface ThinPath extends GeoContext {
  /** The path data. */
  data(): string;
}

/**
 * Writes coordinates with one decimal, each relative to the one before, and skips points nearer than
 * `least` pixels to the last that was kept.
 */
export const createThinPath = (least: number): ThinPath => {
  let data = '';
  let piece = '';
  let points = 0;
  let pen: readonly [number, number] = [0, 0];
  let skipped: readonly [number, number] | null = null;

  const append = (x: number, y: number) => {
    const step: readonly [number, number] = [tenths(x - pen[0]), tenths(y - pen[1])];
    piece += `l${write(step)}`;
    // The pen follows what was written, so that rounding never adds up.
    pen = [tenths(pen[0] + step[0]), tenths(pen[1] + step[1])];
    points += 1;
    skipped = null;
  };
  const finish = (isClosed: boolean) => {
    if (skipped !== null && !isClosed) append(...skipped);
    if (points > (isClosed ? 1 : 0)) data += piece + (isClosed ? 'z' : '');
    piece = '';
    points = 0;
    skipped = null;
  };

  return {
    beginPath: () => {},
    arc: () => {},
    moveTo: (x, y) => {
      finish(false);
      pen = [tenths(x), tenths(y)];
      piece = `M${write(pen)}`;
    },
    lineTo: (x, y) => {
      if (Math.hypot(x - pen[0], y - pen[1]) < least) skipped = [x, y];
      else append(x, y);
    },
    closePath: () => finish(true),
    data: () => {
      finish(false);
      return data;
    },
  };
};

const tenths = (value: number): number => Math.round(value * 10) / 10;

const write = ([x, y]: readonly [number, number]): string => `${x}${y < 0 ? '' : ' '}${y}`;
