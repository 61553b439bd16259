import { formatQuantity } from '@headcount/ledger';

import { blockWidth, LABEL_LEADING, muted, strong, type TextLine } from '../text/text-line.ts';
import type { Point } from './band.ts';
import type { MapBand } from './map-bands.ts';
import type { ViewSize } from './map-view.ts';

/** A label beside its place: the place in shares of the drawing, the offset in pixels. */
export interface MapLabel {
  key: string;
  lines: readonly TextLine[];
  /** 0 to 100, across and down. */
  at: Point;
  dx: number;
  /** From the place to the first baseline. */
  dy: number;
  side: 'start' | 'middle' | 'end';
}

/** A rectangle in pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** From a place to its words, in pixels. */
const AIR = 9;
/** What it costs to stand on other words, off the drawing, or on a band; less is better. */
const COST = { words: 100, outside: 1000, band: 1 };

/**
 * Finds a place for each label around the end of its band, on a drawing at least `width` pixels
 * wide: beside it, above or below, wherever it stands on nothing else. `reserved` is kept free.
 */
export const mapLabels = (
  bands: readonly MapBand[],
  view: ViewSize,
  width: number,
  reserved: Box,
): readonly MapLabel[] => {
  const scale = width / view.width;
  const taken: Box[] = [reserved];
  const place = (key: string, lines: readonly TextLine[], point: Point): MapLabel => {
    const options = optionsFor(key, lines, point, view, scale);
    const costs = options.map((option) =>
      costOf(boxOf(option, view, scale), taken, bands, view, scale),
    );
    const best = options[costs.indexOf(Math.min(...costs))] ?? centred(key, lines, point, view);
    taken.push(boxOf(best, view, scale));
    return best;
  };
  const destinations = bands.map(({ flow, to }) =>
    place(flow.id, [[strong(flow.destinationLabel)], [muted(formatQuantity(flow.quantity))]], to),
  );
  const origins = new Map(bands.map(({ flow, from }) => [flow.originLabel, from]));
  return [
    ...destinations,
    ...[...origins].map(([label, from]) => place(`from ${label}`, [[strong(label)]], from)),
  ];
};

const optionsFor = (
  key: string,
  lines: readonly TextLine[],
  point: Point,
  view: ViewSize,
  scale: number,
): readonly MapLabel[] => {
  const at = shares(point, view);
  const middle = 4 - ((lines.length - 1) * LABEL_LEADING) / 2;
  const under = AIR + 12;
  const over = -AIR - (lines.length - 1) * LABEL_LEADING;
  // Centred as nearly as the drawing's edges allow.
  const words = blockWidth(lines);
  const x = point[0] * scale;
  const slid = Math.min(Math.max(x - words / 2, 1), view.width * scale - words - 1) - x;
  const option = (side: MapLabel['side'], dx: number, dy: number) => ({
    key,
    lines,
    at,
    dx,
    dy,
    side,
  });
  return [
    option('start', AIR, middle),
    option('end', -AIR, middle),
    option('middle', 0, under),
    option('start', slid, under),
    option('start', AIR, under),
    option('end', -AIR, under),
    option('middle', 0, over),
    option('start', slid, over),
    option('start', AIR, over),
    option('end', -AIR, over),
  ];
};

const centred = (
  key: string,
  lines: readonly TextLine[],
  point: Point,
  view: ViewSize,
): MapLabel => ({ key, lines, at: shares(point, view), dx: 0, dy: 4, side: 'middle' });

const shares = ([x, y]: Point, view: ViewSize): Point => [
  (x / view.width) * 100,
  (y / view.height) * 100,
];

const boxOf = (label: MapLabel, view: ViewSize, scale: number): Box => {
  const words = blockWidth(label.lines);
  const x = (label.at[0] / 100) * view.width * scale + label.dx;
  const y = (label.at[1] / 100) * view.height * scale + label.dy;
  const left = x - { start: 0, middle: words / 2, end: words }[label.side];
  const top = y - 12;
  return { left, top, right: left + words, bottom: top + label.lines.length * LABEL_LEADING };
};

const costOf = (
  box: Box,
  taken: readonly Box[],
  bands: readonly MapBand[],
  view: ViewSize,
  scale: number,
): number => {
  const isOutside =
    box.left < 0 ||
    box.top < 0 ||
    box.right > view.width * scale ||
    box.bottom > view.height * scale;
  const words = taken.filter((other) => meets(box, other)).length;
  const onBand = bands.reduce((sum, band) => sum + pointsInside(band, box, scale), 0);
  return (isOutside ? COST.outside : 0) + words * COST.words + onBand * COST.band;
};

const meets = (one: Box, other: Box): boolean =>
  one.left < other.right + 4 &&
  other.left < one.right + 4 &&
  one.top < other.bottom + 2 &&
  other.top < one.bottom + 2;

const pointsInside = (band: MapBand, box: Box, scale: number): number =>
  band.spine.filter(([x, y], index) => {
    const half = (band.halves[index] ?? 0) * scale + 3;
    return (
      x * scale > box.left - half &&
      x * scale < box.right + half &&
      y * scale > box.top - half &&
      y * scale < box.bottom + half
    );
  }).length;
