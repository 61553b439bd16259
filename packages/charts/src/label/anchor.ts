import type { Span } from './lanes.ts';

/**
 * Where a label is fastened: at a share of the drawing's width, plus some pixels, reading from there
 * or up to there. Fastened so, two labels that are apart at the least width stay apart at any greater.
 */
export interface Anchor {
  /** 0 to 100. */
  at: number;
  /** Pixels to the right of `at`. */
  dx: number;
  side: 'start' | 'end';
}

export const from = (at: number, dx = 0): Anchor => ({ at, dx, side: 'start' });
export const upTo = (at: number, dx = 0): Anchor => ({ at, dx, side: 'end' });

/** The pixels that a label of this width covers in a drawing of this width. */
export const spanOf = (anchor: Anchor, labelWidth: number, drawingWidth: number): Span => {
  const x = (anchor.at / 100) * drawingWidth + anchor.dx;
  return anchor.side === 'start'
    ? { left: x, right: x + labelWidth }
    : { left: x - labelWidth, right: x };
};

/** Does it lie inside the drawing? */
export const isInside = (span: Span, drawingWidth: number): boolean =>
  span.left >= -0.01 && span.right <= drawingWidth + 0.01;

/** Words keep 12 pixels from other words, and half of that from a line. */
export const withAir = (span: Span): Span => ({ left: span.left - 6, right: span.right + 6 });

/** What a vertical line covers. */
export const lineSpan = (at: number, drawingWidth: number): Span => {
  const x = (at / 100) * drawingWidth;
  return { left: x - 1, right: x + 1 };
};
